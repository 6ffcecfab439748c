import { describe, expect, it } from 'vitest';
import { type Route, readRoute, writeRoute } from '../../src/inbox/state/route.ts';

describe('the address', () => {
  it.each<[string, Route]>([
    ['#/messages', { view: 'messages', id: null, filters: {}, outcome: null }],
    ['#/messages/m12', { view: 'messages', id: 'm12', filters: {}, outcome: null }],
    ['#/journal?outcome=refused', { view: 'journal', id: null, filters: {}, outcome: 'refused' }],
    ['#/journal/7', { view: 'journal', id: '7', filters: {}, outcome: null }],
    [
      '#/messages/m12?provider=smsc&search=%D0%BA%D0%BE%D0%B4+%26+%2F',
      { view: 'messages', id: 'm12', filters: { provider: 'smsc', search: 'код & /' }, outcome: null },
    ],
  ])('%s says what is open, both ways', (hash, route) => {
    expect(readRoute(hash)).toStrictEqual(route);
    expect(readRoute(writeRoute(route))).toStrictEqual(route);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/messages?nothing=1&sender=&outcome=none'])(
    '%j opens the messages',
    (hash) => {
      expect(readRoute(hash)).toStrictEqual({ view: 'messages', id: null, filters: {}, outcome: null });
    },
  );

  it('survives an id that is no percent-encoding', () => {
    expect(readRoute('#/messages/%E0%A4%A').id).toBe('%E0%A4%A');
  });
});
