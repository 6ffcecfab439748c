import { AssertionError } from 'node:assert';
import { describe, expect } from 'vitest';
import {
  assertAsked,
  assertNotRefused,
  assertNotSent,
  assertRefused,
  assertSent,
  matchers,
} from '../../src/matchers/index.ts';
import { it } from '../../src/vitest.ts';
import { send } from '../kit/send.ts';

/** What a failing assertion says. */
function complaint(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  throw new Error('nothing failed');
}

describe('expect(sandbox)', () => {
  it('toHaveSent', async ({ sandbox }) => {
    expect(sandbox).not.toHaveSent();
    await send(sandbox);
    expect(sandbox).toHaveSent();
    expect(sandbox).toHaveSent({ msisdn: '380671234567', text: /\d{4}/, sender: 'Shop', times: 1 });
    expect(sandbox).not.toHaveSent({ msisdn: '380671234568' });
    expect(sandbox).not.toHaveSent({ times: 2 });
  });

  it('toHaveSent shows the nearest message', async ({ sandbox }) => {
    expect(complaint(() => expect(sandbox).toHaveSent({ text: 'code' }))).toEqual([
      'Expected a message to have been sent with text "code".',
      'No message has come at all.',
    ]);
    await send(sandbox, { text: 'Hello' });
    expect(complaint(() => expect(sandbox).toHaveSent({ msisdn: '380671234567', text: /\d{4}/ }))).toEqual([
      'Expected a message to have been sent with msisdn 380671234567, text /\\d{4}/.',
      'The nearest that came:',
      '  turbosms sms of my-token from Shop to 380671234567, scheduled: "Hello" (differs in text)',
    ]);
    expect(complaint(() => expect(sandbox).toHaveSent({ text: 'Hello', times: 2 }))).toEqual([
      'Expected 2 messages to have been sent with text "Hello". 1 fitted.',
      '  turbosms sms of my-token from Shop to 380671234567, scheduled: "Hello"',
    ]);
    expect(complaint(() => expect(sandbox).not.toHaveSent({ text: 'Hello' }))).toEqual([
      'Expected not a message to have been sent with text "Hello".',
      '  turbosms sms of my-token from Shop to 380671234567, scheduled: "Hello"',
    ]);
  });

  it('toHaveSent sees the state of now', async ({ sandbox }) => {
    await send(sandbox, { msisdn: '380500000001' });
    expect(sandbox).not.toHaveSent({ state: 'delivered' });
    await sandbox.clock.advance('5s');
    expect(sandbox).toHaveSent({ state: 'delivered' });
  });

  it('toHaveRefused', async ({ sandbox }) => {
    await send(sandbox);
    expect(sandbox).not.toHaveRefused();
    await send(sandbox, { token: 'invalid' });
    expect(sandbox).toHaveRefused();
    expect(sandbox).toHaveRefused({ credential: 'invalid', operation: '/message/send.json', times: 1 });
    expect(sandbox).toHaveRefused({ answer: 'REQUIRED_AUTH', operation: 'POST /message/send.json' });
    expect(sandbox).toHaveRefused({ answer: 105 });
    expect(sandbox).not.toHaveRefused({ answer: 'FATAL_ERROR' });
    const lines = complaint(() => expect(sandbox).toHaveRefused({ credential: 'my-token' }));
    expect(lines.slice(0, 2)).toEqual([
      'Expected a request to have been refused with credential my-token.',
      'The last requests:',
    ]);
    expect(lines[2]).toContain('refused turbosms POST /message/send.json of invalid: REQUIRED_AUTH');
  });

  it('toHaveRefused sees an answer that stands at one recipient', async ({ sandbox }) => {
    await sandbox.account('turbosms', 'my-token', { stopList: ['380671234567'] });
    await send(sandbox);
    const [exchange] = await sandbox.journal();
    const [name = ''] = exchange?.answers.filter((each) => each !== 'OK') ?? [];
    expect(sandbox).toHaveRefused({ answer: name });
  });

  it('toHaveBeenAsked counts what a retry does', async ({ sandbox }) => {
    await sandbox.arm({ match: { provider: 'turbosms' }, kind: 'status', status: 503, times: 2 });
    for (const _ of [1, 2, 3]) await sandbox.fetch('https://api.turbosms.ua/user/ping.json', { method: 'POST' });
    expect(sandbox).toHaveBeenAsked({ operation: '/user/ping.json', times: 3 });
    // A name that nobody knows was never asked for either, and a test that says so would hold for ever.
    const misspelt = () => expect(sandbox).not.toHaveBeenAsked({ operation: '/user/pong.json' });
    expect(misspelt).toThrow('No provider has the operation "/user/pong.json"');
    expect(sandbox).toHaveBeenAsked({ provider: 'turbosms', outcome: 'fault', times: 2 });
    expect(complaint(() => expect(sandbox).toHaveBeenAsked({ times: 4 }))[0]).toBe(
      'Expected 4 requests to have been made. 3 fitted.',
    );
  });

  it.each<[object, string]>([
    [{ txt: 'code' }, 'txt'],
    [{ provider: 'turbosm' }, 'There is no provider'],
  ])('refuses the pattern %j', async (pattern, why) => {
    const { sandbox } = { sandbox: (await import('../../src/index.ts')).createSandbox() };
    expect(complaint(() => expect(sandbox).toHaveSent(pattern))[0]).toContain(why);
    await sandbox.close();
  });

  it('wants a sandbox', () => {
    expect(complaint(() => matchers.toHaveSent({} as never))).toEqual([
      'This is no sandbox. Give what createSandbox() returned.',
    ]);
  });
});

describe('the same without an expect', () => {
  it('gives what fits', async ({ sandbox }) => {
    await send(sandbox);
    await send(sandbox, { token: 'invalid' });
    expect(assertSent(sandbox, { text: /\d{4}/ })).toMatchObject([{ text: 'Your code: 4711' }]);
    expect(assertRefused(sandbox, { credential: 'invalid' })).toMatchObject([{ outcome: 'refused' }]);
    expect(assertAsked(sandbox, { times: 2 })).toHaveLength(2);
    assertNotSent(sandbox, { text: 'Hello' });
    assertNotRefused(sandbox, { credential: 'my-token' });
  });

  it('fails as an assertion does', async ({ sandbox }) => {
    await send(sandbox);
    for (const run of [
      () => assertSent(sandbox, { text: 'Hello' }),
      () => assertNotSent(sandbox),
      () => assertRefused(sandbox),
      () => assertAsked(sandbox, { times: 2 }),
    ]) {
      expect(run).toThrow(AssertionError);
    }
    expect(complaint(() => assertNotSent(sandbox))[0]).toBe('Expected not a message to have been sent.');
  });
});

describe('the fixture', () => {
  const later = it.extend({ sandboxOptions: { startAt: '2030-01-01T00:00:00Z' } });

  it('has a frozen clock', ({ sandbox }) => {
    expect(sandbox.clock.read().mode).toBe('frozen');
  });

  later('is made as the test file says', ({ sandbox }) => {
    expect(sandbox.clock.read()).toMatchObject({ now: '2030-01-01T00:00:00.000Z', mode: 'frozen' });
  });
});
