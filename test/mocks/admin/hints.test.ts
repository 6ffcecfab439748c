import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../kit/sandbox.ts';
import { openTurbosms, SMS } from '../../kit/turbosms.ts';

const NIGHT = '2026-03-03T00:30:00.000Z';

/** The hints of a message that was sent so, after a while. */
async function hintsOf(part: object, msisdn = '380671234567', { startAt = '', by = '', account = {} } = {}) {
  const sandbox = openTurbosms(startAt === '' ? {} : { startAt });
  await sandbox.set({ senders: ['Shop'], ...account });
  await sandbox.send(part, msisdn);
  if (by !== '') await sandbox.advance(by);
  const { json } = await sandbox.admin('/messages/m1');
  return json.hints;
}

const cyrillic = 'Голубка '.repeat(9).slice(0, 70);
const latin = 'a'.repeat(100);

describe('a message', () => {
  it('of which there is nothing to say has no hints', async () => {
    expect(await hintsOf({ sms: SMS })).toEqual([]);
  });

  it.each([
    [`It${'ʼ'}s ${latin}`, { code: 'character-changed-encoding', leg: 0, character: 'ʼ', parts: 2, needed: 1 }],
    [
      `${latin} — ${latin}`.slice(0, 120),
      { code: 'character-changed-encoding', leg: 0, character: '—', parts: 2, needed: 1 },
    ],
    [`${cyrillic}!`, { code: 'one-character-too-long', leg: 0, character: '!', parts: 2, needed: 1 }],
  ])('that one character made dearer says which: %j', async (text, wanted) => {
    expect(await hintsOf({ sms: { sender: 'Shop', text } })).toEqual([wanted]);
  });

  it.each(['380500000000', '380500000041'])('to the test number %s says what that stands for', async (msisdn) => {
    const outcome = msisdn.endsWith('0') ? 'delivered-at-once' : 'first-option';
    expect(await hintsOf({ sms: SMS }, msisdn)).toEqual([{ code: 'test-number', msisdn, outcome }]);
  });

  it('from a sender that nobody has registered says so, and a longer text of it nothing else', async () => {
    expect(await hintsOf({ sms: SMS }, undefined, { account: { senders: null } })).toEqual([
      { code: 'unchecked-sender', leg: 0, sender: 'Shop' },
    ]);
  });

  it('in the night says which hours would do', async () => {
    expect(await hintsOf({ sms: SMS }, undefined, { startAt: NIGHT })).toEqual([
      { code: 'outside-hours', leg: 0, at: NIGHT, from: 8, to: 20 },
    ]);
    // Eight in the morning in Kyiv, to the millisecond.
    expect(await hintsOf({ sms: SMS }, undefined, { startAt: '2026-03-03T06:00:00.000Z' })).toEqual([]);
    expect(await hintsOf({ sms: SMS }, undefined, { startAt: '2026-03-03T18:00:00.000Z' })).toHaveLength(1);
  });

  it('that is planned says until when it waits', async () => {
    const planned = { sms: SMS, start_time: '2026-03-02 19:00:00' };
    const until = '2026-03-02T17:00:00.000Z';
    expect(await hintsOf(planned)).toEqual([{ code: 'not-yet', leg: 0, until }]);
    expect(await hintsOf(planned, undefined, { by: '7h' })).toEqual([]);
  });

  it('that expired says how long it had', async () => {
    const hints = await hintsOf({ viber: { ...SMS, ttl: 60 } }, '380500000010', { by: '1m' });
    expect(hints.slice(1)).toEqual([{ code: 'validity-over', leg: 0, validityMs: 60_000 }]);
    expect(await hintsOf({ viber: { ...SMS, ttl: 60 } }, '380500000010', { by: '59s' })).toHaveLength(1);
  });

  it('whose first way failed says why the next one was taken', async () => {
    const hints = await hintsOf({ viber: SMS, sms: SMS }, '380500000020', { by: '3s' });
    expect(hints.slice(1)).toEqual([{ code: 'took-over', leg: 1, state: 'rejected', reason: 'SRVC_NOT_VIBER_USER' }]);
  });

  it('after which the money is gone says so', async () => {
    expect(await hintsOf({ sms: SMS }, undefined, { account: { balance: '0.50' } })).toEqual([
      { code: 'low-balance', leg: 0, balance: '0.16', price: '0.34' },
    ]);
  });

  it('whose end a scenario has laid down says so', async () => {
    const sandbox = openTurbosms();
    await sandbox.set({ senders: ['Shop'] });
    await sandbox.admin('/scenarios', {
      name: 'Late',
      world: { outcomes: [{ msisdn: '380671234567', reaches: { delivered: '1h' } }] },
    });
    await sandbox.send({ sms: SMS });
    expect((await sandbox.admin('/messages/m1')).json.hints).toEqual([
      { code: 'scripted-outcome', msisdn: '380671234567' },
    ]);
  });

  it('whose time to be sent is over says since when, and one to nobody knows whom that no operator has it', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/octotoo/my-token', { senders: ['Shop'] }, 'PUT');
    const sms = { from: 'Shop', text: 'Hello', sendToDate: '2026-03-02 12:30:00' };
    const send = (phone: number) => sandbox.call('octotoo', '/sms-v3', { json: { sms, recipients: [{ phone }] } });
    await send(380500000010);
    await send(380001234567);
    await sandbox.advance('1h');
    const [strange, late] = (await sandbox.admin('/messages')).json.messages;
    expect(strange.hints).toContainEqual({ code: 'unknown-operator', msisdn: '380001234567' });
    expect(late.hints.slice(1)).toEqual([{ code: 'window-closed', leg: 0, at: '2026-03-02T10:30:00.000Z' }]);
  });
});
