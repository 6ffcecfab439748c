import { beforeEach, describe, expect, it } from 'vitest';
import { type ReadEvent, readEvents } from '../../kit/events.ts';
import { openTurbosms, PHONE, SMS, type TurbosmsSandbox } from '../../kit/turbosms.ts';

let sandbox: TurbosmsSandbox;
beforeEach(() => {
  sandbox = openTurbosms();
});

const open = (query = '', lastId?: string) =>
  sandbox.fetch(
    new Request(`http://localhost/__admin/events${query}`, {
      headers: lastId === undefined ? {} : { 'Last-Event-ID': lastId },
    }),
  );
const names = (events: readonly ReadEvent[]) => events.map(({ event }) => event);
const inbound = { provider: 'turbosms', credential: 'my-token', from: PHONE, to: 'Shop', text: 'Hi' };

describe('events', () => {
  it('tell what happens, as it happens', async () => {
    const reply = await open();
    expect(reply.headers.get('content-type')).toMatch(/^text\/event-stream/);
    await sandbox.send({ viber: SMS }, '380500000000');
    await sandbox.admin('/inbound', inbound);
    await sandbox.ask('message/send', {});
    await sandbox.admin('/faults', { match: { provider: 'turbosms' }, kind: 'answer', answer: 999 });
    await sandbox.ask('user/ping');
    const events = await readEvents(reply, 10);
    expect(names(events)).toEqual([
      'ready',
      'accepted',
      'exchange',
      'state',
      'inbound',
      'exchange',
      'refused',
      'changed',
      'exchange',
      'fault',
    ]);
    expect(events[3]?.data).toMatchObject({ state: 'delivered', leg: 0, message: { id: 'm1' } });
    expect(events[2]?.data.exchange).toMatchObject({ id: 1, messages: 1, outcome: 'answered' });
    expect(events[9]?.data).toMatchObject({ faultId: 'f1', exchange: { outcome: 'fault' } });
  });

  it('are only those that were asked for', async () => {
    const reply = await open('?only=state,changed');
    await sandbox.send({ sms: SMS }, '380500000000');
    await sandbox.advance('1s');
    expect(names(await readEvents(reply, 3))).toEqual(['ready', 'state', 'changed']);
    expect((await sandbox.admin('/events?only=state,sent')).json.issues[0].path).toBe('only');
  });

  it.each([
    ['/clock', { mode: 'frozen' }, 'PUT', { what: 'clock' }],
    ['/clock/advance', { by: '1s' }, 'POST', { what: 'clock' }],
    [
      '/accounts/turbosms/a%2Fb',
      { blocked: true },
      'PUT',
      { what: 'account', provider: 'turbosms', credential: 'a/b' },
    ],
    ['/faults', undefined, 'DELETE', { what: 'faults' }],
    ['/journal', undefined, 'DELETE', { what: 'journal' }],
    ['/scenarios', { name: 'Nothing' }, 'POST', { what: 'world' }],
    ['/reset', {}, 'POST', { what: 'world' }],
  ])('say so when somebody changes %s', async (path, json, method, wanted) => {
    const reply = await open();
    expect((await sandbox.admin(path, json, method)).status).toBeLessThan(300);
    const [, changed] = await readEvents(reply, 2);
    expect(changed).toMatchObject({ event: 'changed', data: { provider: null, credential: null, ...wanted } });
  });

  it('say nothing of a change that was refused', async () => {
    const reply = await open();
    await sandbox.admin('/clock', { pace: 0 }, 'PUT');
    await sandbox.admin('/clock', { pace: 2 }, 'PUT');
    await sandbox.admin('/reset', {}, 'POST');
    expect((await readEvents(reply, 3)).map(({ data }) => data.what)).toEqual([undefined, 'clock', 'world']);
  });

  it('go on about a world that was put in the place of another', async () => {
    await sandbox.send({ sms: SMS }, '380500000001');
    const { json: snapshot } = await sandbox.admin('/snapshot');
    await sandbox.admin('/reset', {}, 'POST');
    const reply = await open('?only=state,changed');
    await sandbox.admin('/snapshot', snapshot, 'PUT');
    await sandbox.advance('1s');
    expect(names(await readEvents(reply, 3))).toEqual(['ready', 'changed', 'state']);
  });
});

describe('a reader who was cut off', () => {
  it('is told what it has missed, and nothing twice', async () => {
    const first = await open('?only=accepted');
    await sandbox.send({ sms: SMS });
    const had = await readEvents(first, 2);
    await sandbox.send({ sms: { ...SMS, text: 'While away' } });
    const second = await open('?only=accepted', had.at(-1)?.id);
    await sandbox.send({ sms: { ...SMS, text: 'Back' } });
    const events = await readEvents(second, 3);
    expect(events.map(({ data }) => data.resumed ?? data.message.text)).toEqual([true, 'While away', 'Back']);
  });

  it('and who had no event but the first misses nothing either', async () => {
    const [ready] = await readEvents(await open(), 1);
    await sandbox.ask('user/ping');
    const events = await readEvents(await open(`?since=${ready?.id}`), 2);
    expect(names(events)).toEqual(['ready', 'exchange']);
    expect(events[0]?.data.resumed).toBe(true);
  });

  it('too long ago is told to read anew', async () => {
    const [ready] = await readEvents(await open(), 1);
    for (let count = 0; count < 2001; count++) await sandbox.ask('user/ping');
    const events = await readEvents(await open('', ready?.id), 1);
    expect(events[0]?.data).toEqual({ resumed: false });
  });

  it('from another run of the server is told to read anew', async () => {
    const [before] = await readEvents(await open(), 1);
    sandbox = openTurbosms({ run: 'later-' });
    const [ready] = await readEvents(await open(), 1);
    expect(ready?.id).not.toBe(before?.id);
    expect((await readEvents(await open('', before?.id), 1))[0]?.data).toEqual({ resumed: false });
  });
});
