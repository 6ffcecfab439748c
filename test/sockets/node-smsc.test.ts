import { text } from 'node:stream/consumers';
import nodeSmsc from 'node-smsc';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/mocks/http/server.ts';
import { openSandbox, type TestSandbox } from '../kit/sandbox.ts';

/**
 * A client that nobody here wrote, over a real socket: every call that it has. Its own tests are in its repository, not
 * in the package; what they check is checked here. They send to an account of the real provider, so what they expect of
 * that account's history and sub-clients does not apply: there a list or nothing will do.
 */
const PHONE = '380500000000';
const MD5_OF_PSW = 'd5cf8d8e4c1d9b1b83f4e3e60f8e6f2a';

let sandbox: TestSandbox;
let listening: Listening;
let logins = 0;
let smsc: ReturnType<typeof nodeSmsc>;

beforeAll(async () => {
  sandbox = openSandbox();
  listening = await sandbox.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => listening.close());
beforeEach(() => {
  logins += 1;
  smsc = clientOf(`login-${logins}`);
});

const clientOf = (login: string, more: object = {}) =>
  nodeSmsc({ login, password: 'psw', request: `${listening.url}/smsc/sys/`, ...more });
const code = (error: unknown) => (error as { response?: { error_code: number } }).response?.error_code;

describe('node-smsc', () => {
  it('balance, with the password hashed by itself and hashed before', async () => {
    expect(await smsc.balance?.()).toEqual({ balance: '1000' });
    expect(await smsc.balance?.({ cur: 1 })).toEqual({ balance: '1000', currency: 'UAH' });
    const hashed = nodeSmsc({ login: 'h', password: MD5_OF_PSW, hashed: true, request: `${listening.url}/smsc/sys/` });
    expect(await hashed.balance?.()).toEqual({ balance: '1000' });
  });

  it('a wrong login is an error of its own class', async () => {
    const refused = await clientOf('invalid')
      .balance?.()
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(nodeSmsc.SmscApiError);
    expect(refused).toMatchObject({
      message: 'authorise error (2)',
      response: { error: 'authorise error', error_code: 2 },
    });
  });

  it('send: a text, its price, several numbers, a list, Cyrillic, and a file', async () => {
    expect(await smsc.send?.({ phones: PHONE, mes: 'Привіт', id: 10 })).toEqual({ id: 10, cnt: 1 });
    expect(await smsc.send?.({ phones: PHONE, mes: 'Привіт', cost: 1 })).toEqual({ cost: '1.4', cnt: 1 });
    const sent = await smsc.send?.({ phones: `${PHONE},380500000001`, mes: 'Hello', op: 1, cost: 3 });
    expect(sent).toMatchObject({ id: 1, cnt: 2, cost: '2.8', balance: '995.8' });
    expect(await smsc.send?.({ list: `${PHONE}:one\n${PHONE}:two\n` })).toEqual({ id: 2, cnt: 2 });
    const files = [{ field: 'file', value: Buffer.alloc(200), options: { filename: 'a.wav' } }];
    expect(await smsc.send?.({ phones: PHONE, call: 1 }, { files })).toEqual({ id: 3, cnt: 1 });
    expect((await smsc.status?.({ id: 10, phone: PHONE, all: 1 }))?.message).toBe('Привіт');
    await expect(smsc.send?.({ phones: PHONE, mes: 'Привіт', id: 10 })).rejects.toSatisfy((error) => code(error) === 9);
    await expect(smsc.send?.({ phones: '123', mes: 'Hello' })).rejects.toMatchObject({
      response: { error_code: 7, id: 4 },
    });
  });

  it('send hlr and ping, without a text', async () => {
    expect(await smsc.send?.({ phones: PHONE, hlr: 1 })).toEqual({ id: 1, cnt: 1 });
    expect(await smsc.send?.({ phones: PHONE, ping: 1 })).toEqual({ id: 2, cnt: 1 });
  });

  it('status of one, of several, and del', async () => {
    await smsc.send?.({ phones: `${PHONE},380500000012`, mes: 'Hello', id: 32 });
    await sandbox.advance('5s');
    const rows = await smsc.status?.({ id: '32,32', phone: `${PHONE},380500000012` });
    expect(rows).toMatchObject([
      { id: 32, phone: PHONE, status: 1 },
      { id: 32, phone: '380500000012', status: 20, err: 1 },
    ]);
    expect(await smsc.status?.({ id: 32, phone: PHONE, del: 1 })).toEqual({ result: 'OK' });
    expect(await smsc.status?.({ id: 32, phone: PHONE })).toEqual({ status: -3 });
  });

  it('info: six values that are true', async () => {
    const info = (await smsc.info?.({ get_operator: 1, phone: PHONE })) as unknown as Record<string, string>;
    for (const name of ['country', 'operator', 'region', 'mcc', 'mnc', 'tz']) expect(info[name]).toBeTruthy();
  });

  it('get: history, answers, statistics, accounts at an operator, prices', async () => {
    expect(await smsc.get?.({ get_messages: 1 })).toEqual([]);
    await smsc.send?.({ phones: PHONE, mes: 'Hello' });
    expect(await smsc.get?.({ get_messages: 1 })).toMatchObject([{ phone: PHONE, message: 'Hello', status: 1, id: 1 }]);
    expect(await smsc.get?.({ get_answers: 1 })).toEqual([]);
    expect(await smsc.get?.({ get_stat: 1, start: '01.03.2026', end: '03.03.2026' })).toHaveLength(1);
    expect(await smsc.get?.({ get_mega_accounts: 1 })).toEqual([]);
    expect(await smsc.get?.({ get_price: 1 })).toMatchObject({ zones: [{ name: 'Украина' }] });
  });

  it('phones: contacts are added, listed by number and name, changed, moved and deleted', async () => {
    const added = await smsc.phones?.({ add: 1, phone: '11111111111', name: 'Joe' });
    expect(added).toEqual({ id: 1 });
    await smsc.phones?.({ add: 1, phone: '99999999999', name: 'Ann', lnm: 'Lee' });
    expect(await smsc.phones?.({ get: 1, phone: '11111111111' })).toMatchObject([{ name: 'Joe', group: '0' }]);
    expect(await smsc.phones?.({ get: 1, name: 'Ann' })).toMatchObject([{ phone: '99999999999', last_name: 'Lee' }]);
    expect(await smsc.phones?.({ get: 1, search: 'Lee' })).toHaveLength(1);
    expect(await smsc.phones?.({ chg: 1, phone: '11111111111', name: 'Jim' })).toEqual({ result: 'OK' });
    const groups = (await smsc.phones?.({ get_group: 1 })) as unknown as { id: number; cnt: string }[];
    expect(typeof groups[0]?.id).toBe('number');
    const group = (await smsc.phones?.({ add_group: 1, name: 'Friends' })) as unknown as { id: number };
    expect(await smsc.phones?.({ move_group: 2, grp: group.id, phone: '11111111111' })).toEqual({ result: 'OK' });
    expect(await smsc.phones?.({ get: 1, name: 'Jim' })).toMatchObject([{ group: String(group.id) }]);
    expect(await smsc.phones?.({ chg_group: 1, grp: group.id, name: 'Pals' })).toEqual({ result: 'OK' });
    expect(await smsc.phones?.({ del_group: 1, grp: group.id })).toEqual({ result: 'OK' });
    expect(await smsc.phones?.({ add_black: 1, phone: PHONE })).toEqual({ id: 1 });
    await expect(smsc.send?.({ phones: PHONE, mes: 'Hello' })).rejects.toSatisfy((error) => code(error) === 8);
    expect(await smsc.phones?.({ del_black: 1, phone: PHONE })).toEqual({ result: 'OK' });
    for (const phone of ['11111111111', '99999999999']) await smsc.phones?.({ del: 1, phone });
    await expect(smsc.phones?.({ get: 1 })).rejects.toSatisfy((error) => code(error) === 3);
  });

  it('templates: added, listed, changed and deleted', async () => {
    expect(await smsc.templates?.({ add: 1, name: 'hello', msg: 'Hello!' })).toEqual({ id: 1 });
    expect(await smsc.templates?.({ get: 1 })).toMatchObject([{ id: 1, name: 'hello', message: 'Hello!' }]);
    expect(await smsc.templates?.({ chg: 1, id: 1, name: 'bye', msg: 'Bye!' })).toEqual({ result: 'OK' });
    expect(await smsc.templates?.({ del: 1, id: 1 })).toEqual({ result: 'OK' });
    await expect(smsc.templates?.({ del: 1, id: 1 })).rejects.toSatisfy((error) => code(error) === 3);
  });

  it('jobs: added, shown, cancelled with the money back, and deleted after that', async () => {
    const mailing = { add: 1, name: 'Spring', phones: PHONE, mes: 'Hello', time: '+60' };
    expect(await smsc.jobs?.(mailing)).toEqual({ id: 1 });
    expect(await smsc.jobs?.({ get: 1, id: 1 })).toMatchObject({ id: 1, name: 'Spring' });
    expect(await smsc.jobs?.({ get_all: 1 })).toHaveLength(1);
    expect(await smsc.balance?.()).toEqual({ balance: '998.6' });
    expect(await smsc.jobs?.({ cancel: 1, id: 1 })).toEqual({ result: 'OK' });
    expect(await smsc.balance?.()).toEqual({ balance: '1000' });
    expect(await smsc.status?.({ id: 1, phone: PHONE })).toMatchObject({ status: -2 });
    expect(await smsc.jobs?.({ del: 1, id: 1 })).toEqual({ result: 'OK' });
    expect(await smsc.jobs?.({ get_all: 1 })).toEqual([]);
  });

  it('senders, receive_phones, users', async () => {
    expect(await smsc.senders?.({ get: 1 })).toEqual([]);
    expect(await smsc.senders?.({ add: 1, sender: 'Shop', cmt: 'Ours' })).toEqual({ result: 'OK' });
    expect(await smsc.senders?.({ get: 1 })).toMatchObject([{ sender: 'Shop' }]);
    expect(await smsc.senders?.({ del: 1, sender: 'Shop' })).toEqual({ result: 'OK' });
    expect(await smsc.receive_phones?.({ get: 1 })).toEqual([]);
    expect(await smsc.receive_phones?.({ buy: 1, phone: '380671111111' })).toEqual({ result: 'OK' });
    expect(await smsc.receive_phones?.({ get: 1 })).toEqual([{ phone: '380671111111', noprolong: 0 }]);
    expect(await smsc.users?.({ get_stat_all: 1 })).toEqual([]);
  });

  it('get_mnp: a stream of CSV without a byte order mark, or the changes of a day', async () => {
    const stream = (await smsc.get_mnp?.()) as unknown as NodeJS.ReadableStream;
    expect(await text(stream)).toMatch(/^Phone;mccmnc/);
    expect(await smsc.get_mnp?.({ date: '01.03.2026' })).toEqual([]);
  });
});
