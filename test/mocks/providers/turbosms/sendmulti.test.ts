import { beforeEach, describe, expect, it } from 'vitest';
import { openTurbosms, PHONE, SMS, type TurbosmsSandbox } from '../../../kit/turbosms.ts';

let sandbox: TurbosmsSandbox;
beforeEach(() => {
  sandbox = openTurbosms();
});

const post = (body: string) =>
  sandbox.call('turbosms', '/message/sendmulti', { body, headers: { 'content-type': 'application/json' } });
const one = (text: string) => JSON.stringify({ recipients: [PHONE], sms: { ...SMS, text } });

/** The keys of `response_result` in the order in which they stand in the text. */
const keysOf = (text: string) => [...text.matchAll(/[{,]"([^"]*)":\{"response_code"/g)].map(([, key]) => key);

describe('message/sendmulti', () => {
  it('answers each request under its key, refusals included, and makes no message of a refused one', async () => {
    const answer = await sandbox.ask('message/sendmulti', {
      sent: { recipients: [PHONE], sms: SMS },
      queued: { recipients: ['380501234567'], sms: SMS, start_time: '2026-03-03 10:00' },
      refused: { recipients: [PHONE], sms: { ...SMS, sender: 'NOTFOUND' } },
      empty: {},
      wrong: 'text',
      list: [1],
      nothing: null,
    });
    expect(answer).toMatchObject({ response_code: 0, response_status: 'OK' });
    const codes = Object.entries(answer.response_result).map(([key, each]) => [
      key,
      (each as { response_code: number }).response_code,
    ]);
    expect(codes).toEqual([
      ['sent', 801],
      ['queued', 800],
      ['refused', 400],
      ['empty', 104],
      ['wrong', 300],
      ['list', 300],
      ['nothing', 300],
    ]);
    expect((await sandbox.admin('/messages')).json.messages.length).toBe(2);
  });

  it('keeps the order of the keys, also of those that look like numbers', async () => {
    const { text, json } = await post(`{"2":${one('a')},"b":${one('b')},"1":${one('c')},"":${one('d')}}`);
    expect(keysOf(text)).toEqual(['2', 'b', '1', '']);
    expect(json.response_result['1'].response_code).toBe(801);
  });

  it('keeps phone numbers as keys in their order', async () => {
    const { text } = await post(`{"380671234567":${one('a')},"380501234567":${one('b')},"10":${one('c')}}`);
    expect(keysOf(text)).toEqual(['380671234567', '380501234567', '10']);
  });

  it('takes keys that mean something to JavaScript', async () => {
    const { text } = await post(
      `{"__proto__":${one('a')},"constructor":${one('b')},"7":${one('c')},"toString":${one('d')}}`,
    );
    expect(keysOf(text)).toEqual(['__proto__', 'constructor', '7', 'toString']);
  });

  it('takes the last of two values under one key, at the place of the first', async () => {
    const { text, json } = await post(`{"2":${one('#forbidden')},"1":${one('b')},"2":${one('c')}}`);
    expect(keysOf(text)).toEqual(['2', '1']);
    expect(json.response_result['2'].response_code).toBe(801);
  });

  it('takes texts of any length beside numbers as keys', async () => {
    const long = 'x"\\'.repeat(2_000_000);
    const { json } = await post(`{"2":${one(long)},"1":${one('b')}}`);
    expect(json.response_result['2'].response_code).toBe(413);
    expect(json.response_result['1'].response_code).toBe(801);
  });

  it('takes a form with bracketed names', async () => {
    const form = ['a', 'b']
      .map((key) => `${key}[recipients][]=${PHONE}&${key}[sms][sender]=Shop&${key}[sms][text]=${key}`)
      .join('&');
    const { json } = await sandbox.call('turbosms', '/message/sendmulti', { form });
    expect(Object.keys(json.response_result)).toEqual(['a', 'b']);
    expect(json.response_result.b.response_code).toBe(801);
  });

  it.each([
    ['an empty object', {}, 104],
    ['an empty list', [], 104],
    ['a list of requests', [{ recipients: [PHONE], sms: SMS }], 300],
    ['a sequence_id alone', { sequence_id: 'x' }, 104],
  ])('refuses %s', async (_, json, expected) => {
    expect((await sandbox.ask('message/sendmulti', json)).response_code).toBe(expected);
  });

  it('knows a duplicate from one request to the next within itself', async () => {
    const request = { recipients: [PHONE], sms: SMS };
    const { response_result } = await sandbox.ask('message/sendmulti', { first: request, second: request });
    expect([response_result.first.response_code, response_result.second.response_code]).toEqual([801, 427]);
  });
});

describe('a sequence_id', () => {
  const numbered = (sequence_id: unknown, text = 'Hello') => ({
    sequence_id,
    recipients: [PHONE],
    sms: { ...SMS, text },
  });

  it('makes a request that is done once, and answers the second time with the first result', async () => {
    const first = await sandbox.ask('message/send', numbered('order-1'));
    const second = await sandbox.ask('message/send', numbered('order-1', 'Another text'));
    expect(second).toEqual({
      response_code: 507,
      response_status: 'FAILED_DUPLICATE_REQUEST',
      response_result: first.response_result,
    });
    expect((await sandbox.admin('/messages')).json.messages.length).toBe(1);
  });

  it('is remembered for 14 days', async () => {
    await sandbox.ask('message/send', numbered('order-1'));
    await sandbox.advance('335h59m59s');
    expect((await sandbox.ask('message/send', numbered('order-1'))).response_code).toBe(507);
    await sandbox.advance('1s');
    expect((await sandbox.ask('message/send', numbered('order-1'))).response_code).toBe(801);
  });

  it('is free on another method and for another token', async () => {
    await sandbox.ask('message/send', numbered('order-1'));
    expect((await sandbox.ask('user/balance', { sequence_id: 'order-1' })).response_code).toBe(0);
    expect((await sandbox.ask('message/send', numbered('order-1'), { credential: 'other' })).response_code).toBe(801);
  });

  it('remembers a refusal as well, whose result was null', async () => {
    await sandbox.ask('message/send', numbered('order-1', '#forbidden'));
    expect(await sandbox.ask('message/send', numbered('order-1'))).toEqual({
      response_code: 507,
      response_status: 'FAILED_DUPLICATE_REQUEST',
      response_result: null,
    });
  });

  it('at the top of sendmulti numbers the whole request, and inside of it each send', async () => {
    const whole = { sequence_id: 'batch', a: numbered('inner') };
    const first = await sandbox.ask('message/sendmulti', whole);
    const again = await sandbox.ask('message/sendmulti', whole);
    expect(again).toMatchObject({ response_code: 507, response_result: first.response_result });
    const other = await sandbox.ask('message/sendmulti', { b: numbered('inner') });
    expect(other.response_result.b.response_code).toBe(507);
    expect((await sandbox.ask('message/send', numbered('inner'))).response_code).toBe(507);
  });

  it('of sendmulti with numbers as keys answers in their order the second time, too', async () => {
    const body = `{"sequence_id":"batch","2":${one('a')},"1":${one('b')}}`;
    await post(body);
    const { text, json } = await post(body);
    expect(json.response_code).toBe(507);
    expect(keysOf(text)).toEqual(['2', '1']);
  });

  it('that is empty numbers nothing', async () => {
    await sandbox.ask('message/send', numbered(''));
    expect((await sandbox.ask('message/send', numbered('', 'b'))).response_code).toBe(801);
  });

  it('may come in a form', async () => {
    const form = `sequence_id=s1&recipients[]=${PHONE}&sms[sender]=Shop&sms[text]=Hello`;
    expect((await sandbox.call('turbosms', '/message/send', { form })).json.response_code).toBe(801);
    expect((await sandbox.call('turbosms', '/message/send', { form })).json.response_code).toBe(507);
  });
});
