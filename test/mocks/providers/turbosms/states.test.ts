import { beforeEach, describe, expect, it } from 'vitest';
import { openTurbosms, PHONE, SMS, type TurbosmsSandbox } from '../../../kit/turbosms.ts';

let sandbox: TurbosmsSandbox;
beforeEach(() => {
  sandbox = openTurbosms();
});

const BUTTON = { caption: 'Open', action: 'https://example.com', count_clicks: 1 };
const word = async (id: string) => (await sandbox.status(id)).status;

/** What `status` says of one message after each of the spans. */
async function follow(id: string, spans: readonly string[]): Promise<string[]> {
  const words: string[] = [];
  for (const span of spans) {
    await sandbox.advance(span);
    words.push(await word(id));
  }
  return words;
}

describe('every test number by SMS', () => {
  it.each([
    ['380500000000', ['0s'], ['Delivered'], 0.34],
    [
      '380500000001',
      ['0s', '999ms', '1ms', '3999ms', '1ms'],
      ['Accepted', 'Accepted', 'Sent', 'Sent', 'Delivered'],
      0.34,
    ],
    ['380500000002', ['0s', '1s', '4s', '1h'], ['Accepted', 'Sent', 'Delivered', 'Delivered'], 0.34],
    ['380500000003', ['0s', '1s', '4s', '1h'], ['Accepted', 'Sent', 'Delivered', 'Delivered'], 0.34],
    ['380500000010', ['0s', '86399s', '1s'], ['Queued', 'Queued', 'Expired'], 0.34],
    ['380500000011', ['0s', '1s', '86398s', '1s'], ['Accepted', 'Sent', 'Sent', 'Expired'], 0.34],
    ['380500000012', ['0s', '1s', '4s'], ['Accepted', 'Sent', 'Undelivered'], 0.34],
    ['380500000013', ['0s', '1s', '4s'], ['Accepted', 'Sent', 'Rejected'], 0],
    ['380500000014', ['0s', '1s', '4s'], ['Accepted', 'Sent', 'Unknown'], 0.34],
    ['380500000015', ['0s', '1s', '4s'], ['Accepted', 'Sent', 'Cancelled'], 0],
    ['380500000020', ['0s', '30s'], ['Accepted', 'Delivered'], 0.34],
    ['380500000021', ['0s', '30s'], ['Accepted', 'Delivered'], 0.34],
    ['380500000022', ['0s', '30s'], ['Accepted', 'Delivered'], 0.34],
    ['380500000031', ['0s', '5s'], ['Accepted', 'Failed'], 0.34],
    ['380500000040', ['5s', '1h'], ['Delivered', 'Delivered'], 0.34],
    ['380500000041', ['5s', '1h'], ['Delivered', 'Delivered'], 0.34],
    ['380671234567', ['0s', '30s', '1h'], ['Accepted', 'Delivered', 'Delivered'], 0.34],
  ])('%s', async (msisdn, spans, words, cost) => {
    const id = await sandbox.send({ sms: SMS }, msisdn);
    expect(await follow(id, spans)).toEqual(words);
    expect(await sandbox.status(id)).not.toHaveProperty('rejected_status');
    expect((await sandbox.details(id)).sms.price).toBe(cost);
    expect(await sandbox.balance()).toBe(1000 - cost);
  });

  it('an SMS writes nothing back', async () => {
    await sandbox.send({ sms: SMS }, '380500000040');
    await sandbox.advance('1h');
    expect((await sandbox.ask('chat/messages')).response_result).toEqual([]);
  });
});

describe('every test number by Viber', () => {
  it.each([
    ['380500000000', ['0s'], ['Delivered'], '', 0.6],
    ['380500000001', ['0s', '1s', '4s', '1h'], ['Accepted', 'Sent', 'Delivered', 'Delivered'], '', 0.6],
    ['380500000002', ['0s', '1s', '4s', '5s'], ['Accepted', 'Sent', 'Delivered', 'Read'], '', 0.6],
    ['380500000010', ['0s', '3599s', '1s'], ['Queued', 'Queued', 'Expired'], '', 0.6],
    ['380500000011', ['0s', '1s', '3598s', '1s'], ['Accepted', 'Sent', 'Sent', 'Expired'], '', 0.6],
    ['380500000012', ['5s'], ['Undelivered'], '', 0.6],
    ['380500000013', ['5s'], ['Rejected'], '', 0],
    ['380500000014', ['5s'], ['Unknown'], '', 0.6],
    ['380500000015', ['5s'], ['Cancelled'], '', 0],
    ['380500000020', ['1999ms', '1ms'], ['Accepted', 'Rejected'], 'SRVC_NOT_VIBER_USER', 0],
    ['380500000021', ['2s'], ['Rejected'], 'SRVC_USER_BLOCKED', 0],
    ['380500000022', ['2s'], ['Rejected'], 'SRVC_NO_SUITABLE_DEVICE', 0],
    ['380500000031', ['5s'], ['Failed'], '', 0.6],
    ['380500000041', ['10s'], ['Read'], '', 0.6],
  ])('%s', async (msisdn, spans, words, rejected, cost) => {
    const id = await sandbox.send({ viber: SMS }, msisdn);
    expect(await follow(id, spans)).toEqual(words);
    expect(await sandbox.status(id)).toMatchObject({ type: 'viber', rejected_status: rejected, click_time: null });
    expect((await sandbox.details(id)).viber.price).toBe(cost);
    expect(await sandbox.balance()).toBe(1000 - cost);
  });

  it('380500000003 clicks the button after 15 s, which does not move `updated`', async () => {
    const id = await sandbox.send({ viber: { ...SMS, ...BUTTON } }, '380500000003');
    await sandbox.advance('14999ms');
    expect(await sandbox.status(id)).toMatchObject({ status: 'Read', click_time: null });
    await sandbox.advance('1ms');
    expect(await sandbox.status(id)).toMatchObject({
      status: 'Read',
      updated: '2026-03-02 12:00:10',
      click_time: '2026-03-02 12:00:15',
    });
  });

  it.each([
    ['without a button', {}],
    ['whose clicks are not counted', { ...BUTTON, count_clicks: 0 }],
  ])('380500000003 has no click on a message %s', async (_, part) => {
    const id = await sandbox.send({ viber: { ...SMS, ...part } }, '380500000003');
    await sandbox.advance('1h');
    expect(await sandbox.status(id)).toMatchObject({ status: 'Read', click_time: null });
  });

  it.each(['380500000030', '380500000032'])('%s is refused at submission, and is no message', async (msisdn) => {
    const expected = msisdn.endsWith('30') ? 404 : 406;
    for (const part of [{ sms: SMS }, { viber: SMS }, { sms: SMS, viber: SMS }]) {
      expect((await sandbox.ask('message/send', { recipients: [msisdn], ...part })).response_code).toBe(expected);
    }
    expect((await sandbox.admin('/messages')).json.messages).toEqual([]);
  });

  it('380500000040 writes back what it was sent, 5 s after the delivery', async () => {
    await sandbox.send({ viber: { ...SMS, text: 'Are you there?' } }, '380500000040');
    const inbox = async () => {
      const { response_result } = await sandbox.ask('chat/messages', { new_only: 1 });
      return response_result.map((row: { type: string; message: string; added: string }) => [
        row.type,
        row.message,
        row.added,
      ]);
    };
    await sandbox.advance('9999ms');
    expect(await inbox()).toEqual([]);
    await sandbox.advance('1ms');
    expect(await inbox()).toEqual([['Inbox', 'Are you there?', '2026-03-02 12:00:10']]);
  });

  it('lives as long as its ttl', async () => {
    const id = await sandbox.send({ viber: { ...SMS, ttl: 86_400 } }, '380500000011');
    await sandbox.advance('86399s');
    expect(await word(id)).toBe('Sent');
    await sandbox.advance('1s');
    expect(await word(id)).toBe('Expired');
  });
});

describe('every test number by Viber with SMS behind it', () => {
  const HYBRID = { viber: SMS, sms: { ...SMS, text: 'By SMS' } };

  it.each([
    ['380500000000', 'viber', 'Delivered', 0.6],
    ['380500000001', 'viber', 'Delivered', 0.6],
    ['380500000002', 'viber', 'Read', 0.6],
    ['380500000010', 'sms', 'Expired', 0.94],
    ['380500000011', 'sms', 'Expired', 0.94],
    ['380500000012', 'sms', 'Undelivered', 0.94],
    ['380500000013', 'sms', 'Rejected', 0],
    ['380500000014', 'viber', 'Unknown', 0.6],
    ['380500000015', 'viber', 'Cancelled', 0],
    ['380500000020', 'sms', 'Delivered', 0.34],
    ['380500000021', 'sms', 'Delivered', 0.34],
    ['380500000022', 'sms', 'Delivered', 0.34],
    ['380500000031', 'sms', 'Failed', 0.94],
    ['380500000040', 'viber', 'Delivered', 0.6],
    ['380500000041', 'viber', 'Read', 0.6],
  ])('%s ends by %s as %s', async (msisdn, type, status, cost) => {
    const id = await sandbox.send(HYBRID, msisdn);
    await sandbox.advance('2d');
    expect(await sandbox.status(id)).toMatchObject({ type, status });
    expect(await sandbox.balance()).toBeCloseTo(1000 - cost, 10);
  });

  it('380500000020 is rejected by Viber after 2 s, free of charge, and the SMS starts then under the same id', async () => {
    const id = await sandbox.send(HYBRID, '380500000020');
    expect(await sandbox.balance()).toBe(999.4);
    await sandbox.advance('1999ms');
    expect(await sandbox.status(id)).toMatchObject({ type: 'viber', status: 'Accepted' });
    expect((await sandbox.details(id)).sms).toBeNull();
    await sandbox.advance('1ms');
    expect(await sandbox.status(id)).toMatchObject({ message_id: id, type: 'sms', status: 'Accepted' });
    expect(await sandbox.balance()).toBe(999.66);
    const { viber, sms } = await sandbox.details(id);
    expect(viber).toMatchObject({ status: 'Rejected', rejected_status: 'SRVC_NOT_VIBER_USER', price: 0 });
    expect(sms).toMatchObject({ added: '2026-03-02 12:00:02', text: 'By SMS', price: 0.34, start: null });
    await sandbox.advance('30s');
    expect(await sandbox.status(id)).toMatchObject({ type: 'sms', status: 'Delivered' });
  });

  it('whose ttl runs out is Expired by Viber, and the SMS starts then', async () => {
    const id = await sandbox.send({ ...HYBRID, ttl: 60 }, '380500000011');
    await sandbox.advance('60s');
    const { viber, sms } = await sandbox.details(id);
    expect([viber.status, sms.status]).toEqual(['Expired', 'Accepted']);
    expect(sms.added).toBe(viber.updated);
    await sandbox.advance('86400s');
    expect(await word(id)).toBe('Expired');
  });
});

describe('a send of more than five', () => {
  it('waits in the queue first', async () => {
    const recipients = Array.from({ length: 6 }, (_, index) => String(380671000000 + index));
    const id = await sandbox.send({ sms: SMS }, recipients);
    expect(await sandbox.status(id)).toMatchObject({ status: 'Queued', sent: null });
    await sandbox.advance('2s');
    expect(await sandbox.status(id)).toMatchObject({ status: 'Sent', sent: expect.any(String) });
  });
});

describe('a planned send', () => {
  it('stays in the queue until its time, 14 days ahead, and is sent and paid then', async () => {
    const id = await sandbox.send({ sms: SMS, start_time: '2026-03-16 12:00' }, '380500000001');
    expect(await sandbox.status(id)).toMatchObject({ status: 'Queued', sent: null });
    await sandbox.advance('1209599s');
    expect(await word(id)).toBe('Queued');
    expect(await sandbox.balance()).toBe(1000);
    await sandbox.advance('1s');
    expect(await sandbox.status(id)).toMatchObject({ status: 'Accepted', sent: '2026-03-16 12:00:00' });
    expect(await sandbox.balance()).toBe(999.66);
    await sandbox.advance('5s');
    expect(await word(id)).toBe('Delivered');
    expect((await sandbox.details(id)).sms).toMatchObject({
      added: '2026-03-02 12:00:00',
      start: '2026-03-16 12:00:00',
      sent: '2026-03-16 12:00:00',
    });
  });

  it('for a moment that is past is sent at once', async () => {
    const id = await sandbox.send({ sms: SMS, start_time: '2020-03-08 10:00' }, '380500000000');
    expect(await word(id)).toBe('Delivered');
  });

  it('keeps to Kyiv time over the change to summer time', async () => {
    const spring = openTurbosms({ startAt: '2026-03-28T10:00:00Z' });
    const id = await spring.send({ sms: SMS, start_time: '2026-03-29 12:00' }, '380500000000');
    await spring.advance('22h59m59s');
    expect((await spring.status(id)).status).toBe('Queued');
    await spring.advance('1s');
    expect((await spring.status(id)).status).toBe('Delivered');
  });
});

describe.each(['status', 'details'])('message/%s', (method) => {
  const ask = (json: unknown, options = {}) => sandbox.ask(`message/${method}`, json, options);
  const STRANGE = '2d80c1c0-5e3c-78c9-134b-2fc4fcbfa0ba';

  it('answers one row an id, in order', async () => {
    const ids = [await sandbox.send({ sms: SMS }), await sandbox.send({ viber: SMS })];
    const messages = [ids[1], 'x', ids[0], STRANGE, ids[1]];
    const { response_result } = await ask({ messages });
    const rows = response_result.map((row: { message_id: string; response_code: number }) => [
      row.message_id,
      row.response_code,
    ]);
    expect(rows).toEqual([
      [ids[1], 0],
      ['x', 307],
      [ids[0], 0],
      [STRANGE, 414],
      [ids[1], 0],
    ]);
  });

  it("does not know another account's message", async () => {
    const id = await sandbox.send({ sms: SMS });
    const { response_result } = await ask({ messages: [id] }, { credential: 'other' });
    expect(response_result[0].response_code).toBe(414);
  });

  it('knows an id in capital letters', async () => {
    const id = await sandbox.send({ sms: SMS });
    expect((await ask({ messages: [id.toUpperCase()] })).response_result[0].response_code).toBe(0);
  });

  it('takes a lone id, a form and a query', async () => {
    const id = await sandbox.send({ sms: SMS });
    expect((await ask({ messages: id })).response_result.length).toBe(1);
    const form = `messages[]=${id}&messages[]=${STRANGE}`;
    expect((await sandbox.call('turbosms', `/message/${method}`, { form })).json.response_result.length).toBe(2);
    expect((await sandbox.call('turbosms', `/message/${method}?${form}`)).json.response_result.length).toBe(2);
  });

  it.each([
    ['nothing', undefined, 104],
    ['no messages', { ids: [] }, 104],
    ['an empty list', { messages: [] }, 104],
    ['a number', { messages: 5 }, 300],
  ])('refuses %s', async (_, json, expected) => expect((await ask(json)).response_code).toBe(expected));

  it('takes 500 ids in one query', async () => {
    const query = Array.from({ length: 500 }, (_, index) => `messages[${index}]=${STRANGE}`).join('&');
    expect((await sandbox.call('turbosms', `/message/${method}?${query}`)).json.response_result.length).toBe(500);
  });
});

describe('a forced state', () => {
  it.each([
    ['delivered', 'Delivered'],
    ['read', 'Read'],
    ['expired', 'Expired'],
    ['undeliverable', 'Undelivered'],
    ['rejected', 'Rejected'],
    ['unknown', 'Unknown'],
    ['deleted', 'Cancelled'],
    ['enroute', 'Sent'],
    ['scheduled', 'Accepted'],
    ['clicked', 'Read'],
  ])('%s shows as %s', async (state, status) => {
    const id = await sandbox.send({ viber: SMS }, PHONE);
    expect((await sandbox.admin(`/messages/${id}/state`, { state })).status).toBe(200);
    expect(await word(id)).toBe(status);
  });

  it('takes a rejected_status for its reason', async () => {
    const id = await sandbox.send({ viber: SMS }, PHONE);
    await sandbox.admin(`/messages/${id}/state`, { state: 'rejected', reason: 'SRVC_USER_BLOCKED' });
    expect(await sandbox.status(id)).toMatchObject({ status: 'Rejected', rejected_status: 'SRVC_USER_BLOCKED' });
  });

  it('of Viber starts the SMS behind it', async () => {
    const id = await sandbox.send({ viber: SMS, sms: SMS }, PHONE);
    await sandbox.admin(`/messages/${id}/state`, { state: 'expired' });
    expect(await sandbox.status(id)).toMatchObject({ type: 'sms' });
  });
});
