import { describe, expect, it } from 'vitest';
import { openTurbosms } from '../../../kit/turbosms.ts';

const sandbox = openTurbosms();
const code = async (path: string, headers: Record<string, string> = {}, form?: Record<string, string>) => {
  const options = { method: 'POST', credential: null, headers, ...(form === undefined ? {} : { form }) };
  return (await sandbox.call('turbosms', path, options)).json.response_code;
};

describe('a token', () => {
  it.each([
    ['as ?token=', '/user/balance.json?token=four-ways', {}, undefined],
    ['as a form field', '/user/balance.json', {}, { token: 'four-ways' }],
    ['as Basic, raw', '/user/balance.json', { Authorization: 'Basic four-ways' }, undefined],
    ['as Bearer', '/user/balance.json', { Authorization: 'Bearer four-ways' }, undefined],
    ['in any case of the scheme', '/user/balance.json', { Authorization: 'bEARER  four-ways ' }, undefined],
  ])('signs in %s, into the same account', async (_, path, headers, form) => {
    await sandbox.set({ balance: '7.77' }, 'four-ways');
    const options = { method: 'POST', credential: null, headers, ...(form === undefined ? {} : { form }) };
    const { json } = await sandbox.call('turbosms', path, options);
    expect(json.response_result).toEqual({ balance: 7.77 });
  });

  it('in the header goes before one in the query, and that before one in the form', async () => {
    await sandbox.set({ balance: '1.00' }, 'in-header');
    await sandbox.set({ balance: '2.00' }, 'in-query');
    await sandbox.set({ balance: '3.00' }, 'in-form');
    const ask = (path: string, headers = {}) =>
      sandbox.call('turbosms', path, { method: 'POST', credential: null, headers, form: { token: 'in-form' } });
    const header = { Authorization: 'Bearer in-header' };
    expect((await ask('/user/balance?token=in-query', header)).json.response_result.balance).toBe(1);
    expect((await ask('/user/balance?token=in-query')).json.response_result.balance).toBe(2);
    expect((await ask('/user/balance')).json.response_result.balance).toBe(3);
  });

  it('in the query goes together with data in JSON', async () => {
    const json = { recipients: ['380671234567'], sms: { sender: 'Shop', text: 'Hello' } };
    const answer = await sandbox.call('turbosms', '/message/send?token=mixed', { credential: null, json });
    expect(answer.json.response_code).toBe(801);
  });

  it.each([
    ['none', '/user/balance.json', {}, 103],
    ['an empty one', '/user/balance.json?token=', {}, 103],
    ['a scheme alone', '/user/balance.json', { Authorization: 'Bearer' }, 103],
    ['another scheme', '/user/balance.json', { Authorization: 'Digest x' }, 103],
    ['a malformed one', '/user/balance.json', { Authorization: 'Bearer not*a*token' }, 301],
    ['one with a space', '/user/balance.json?token=a%20b', {}, 301],
    ['one of 129 characters', `/user/balance.json?token=${'a'.repeat(129)}`, {}, 301],
    ['one of 128 characters', `/user/balance.json?token=${'a'.repeat(128)}`, {}, 0],
    ['every allowed sign', '/user/balance.json?token=aZ09._~%2B/%3D-', {}, 0],
    ['invalid', '/user/balance.json?token=invalid', {}, 105],
    ['blocked', '/user/balance.json?token=blocked', {}, 106],
    ['nomoney', '/user/balance.json?token=nomoney', {}, 0],
    ['any other', '/user/balance.json?token=0123456789abcdef0123456789abcdef01234567', {}, 0],
  ])('that is %s is answered as the sheet says', async (_, path, headers, expected) => {
    expect(await code(path, headers)).toBe(expected);
  });

  it('with an endless gap in it is malformed, and does not hang the sandbox', async () => {
    // So long that a pattern which goes back over it would not come to its end before the test's time is up.
    expect(await code('/user/ping', { Authorization: `Bearer a${' '.repeat(1_000_000)}b` })).toBe(301);
  });

  it('of an account that is blocked is refused, and works again when it is not', async () => {
    await sandbox.set({ blocked: true }, 'late');
    expect(await code('/user/ping?token=late')).toBe(106);
    await sandbox.set({ blocked: false }, 'late');
    expect(await code('/user/ping?token=late')).toBe(1);
  });

  it('nomoney has nothing and cannot send', async () => {
    expect(await sandbox.balance('nomoney')).toBe(0);
    const send = { recipients: ['380671234567'], sms: { sender: 'Shop', text: 'Hello' } };
    expect(await sandbox.ask('message/send', send, { credential: 'nomoney' })).toEqual({
      response_code: 203,
      response_status: 'REQUIRED_BALANCE',
      response_result: null,
    });
  });

  it('throttled cannot send by Viber, and all else is ordinary', async () => {
    const options = { credential: 'throttled' };
    const to = { recipients: ['380671234567'], sender: 'Shop', text: 'Hello' };
    expect((await sandbox.ask('message/send', { ...to, viber: {} }, options)).response_code).toBe(426);
    expect((await sandbox.ask('message/send', { ...to, sms: {} }, options)).response_code).toBe(801);
  });

  it('is asked for before anything else, also by methods that are not there', async () => {
    expect(await code('/message/nothing')).toBe(103);
    expect(await code('/user/balance.xml')).toBe(103);
    expect(await code('/message/nothing?token=t')).toBe(300);
    expect(await code('/user/senders.json?token=t')).toBe(300);
    expect(await code('/user/balance.xml?token=t')).toBe(501);
    expect(await code('/message/send.xml?token=t')).toBe(501);
  });
});
