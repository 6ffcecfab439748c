import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../../kit/sandbox.ts';
import { ask, told } from '../../../kit/smsc.ts';

const A = '380671234567';

describe('mailings', () => {
  it('take their text and sender from a template', async () => {
    const sandbox = openSandbox();
    const { id } = await ask(sandbox, 'templates', {
      add: 1,
      name: 'Hi',
      msg: 'Привіт!',
      sender: 'Shop',
      format: 'sms',
    });
    expect(await ask(sandbox, 'jobs', { add: 1, name: 'Spring', phones: A, tpl: id })).toEqual({ id: 1 });
    const [message] = [...sandbox.world.messages.newestFirst()];
    expect(message?.legs[0]).toMatchObject({ text: 'Привіт!', sender: 'Shop' });
    expect(await told(sandbox, 'jobs', { add: 1, name: 'Spring', phones: A, tpl: 100500, fmt: 1 })).toBe('0,-3');
  });

  it('are answered like a send where its price or its numbers are asked for', async () => {
    const sandbox = openSandbox();
    const mailing = { add: 1, name: 'Spring', phones: A, mes: 'Hello' };
    expect(await told(sandbox, 'jobs', { ...mailing, cost: 1, fmt: 1 })).toBe('1.4,1');
    expect(await told(sandbox, 'jobs', { ...mailing, cost: 3, op: 1, fmt: 1 })).toBe(
      `1,1,1.4,998.6\n${A},25503,1.4,0,0`,
    );
    expect(await told(sandbox, 'jobs', { ...mailing, name: 'Summer', mes: 'Bye', fmt: 0 })).toBe('OK - ID - 2');
    expect(await told(sandbox, 'jobs', { ...mailing, phones: '123', fmt: 0 })).toBe('ERROR = 3 (save error)');
    expect(await told(sandbox, 'jobs', { ...mailing, time: 'soon', fmt: 0 })).toBe('ERROR = 5 (invalid date format)');
  });

  it('repeat, and are stopped with what has not left', async () => {
    const sandbox = openSandbox();
    await told(sandbox, 'jobs', { add: 1, name: 'Daily', phones: A, mes: 'Hello', rpt: 2, rptn: 3 });
    expect(await ask(sandbox, 'jobs', { get: 1, id: 1 })).toMatchObject({ cnt: 4, rpt: '2', cancelled: 0 });
    expect(await told(sandbox, 'balance', { fmt: 1 })).toBe('994.4');
    const days = [...sandbox.world.messages.newestFirst()].map(({ legs }) => legs[0]?.startsAt ?? 0);
    expect(days.map((at) => new Date(at).toISOString().slice(8, 10))).toEqual(['05', '04', '03', '02']);
    await sandbox.advance('25h');
    await told(sandbox, 'jobs', { cancel: 1, id: 1 });
    expect(await told(sandbox, 'balance', { fmt: 1 })).toBe('997.2');
  });

  it('fall back to an SMS where Viber does not reach the number', async () => {
    const sandbox = openSandbox();
    const mailing = {
      add: 1,
      name: 'Both',
      phones: '380500000020',
      mes: 'Rich',
      viber: 1,
      mes2: 'Plain',
      sender2: 'Shop',
    };
    await told(sandbox, 'jobs', mailing);
    expect(await told(sandbox, 'balance', { fmt: 1 })).toBe('999.1');
    await sandbox.advance('1m');
    const [message] = [...sandbox.world.messages.newestFirst()];
    expect(message?.legs.map(({ channel, text, sender }) => [channel, text, sender])).toEqual([
      ['viber', 'Rich', 'SMSC.UA'],
      ['sms', 'Plain', 'Shop'],
    ]);
    expect((await ask(sandbox, 'status', { id: 1, phone: '380500000020' })).status).toBe(1);
    expect(await told(sandbox, 'balance', { fmt: 1 })).toBe('997.7');
  });
});

describe('the switch fl[...]', () => {
  it.each([0, 1])('%i is kept with a template and with a mailing', async (flag) => {
    const sandbox = openSandbox();
    await told(sandbox, 'templates', { add: 1, name: 'Hi', msg: 'Hi', 'fl[1]': flag });
    expect(await ask(sandbox, 'templates', { get: 1 })).toMatchObject([{ flag }]);
    await told(sandbox, 'jobs', { add: 1, name: 'Hi', phones: A, mes: 'Hi', 'fl[5]': flag });
    expect(await ask(sandbox, 'jobs', { get: 1, id: 1 })).toMatchObject({ flag });
  });
});

describe('a sender that the control API has set', () => {
  it('is listed and may be deleted, and then nothing may be signed with it', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/smsc/alex', { senders: ['Shop', 'Bank'] }, 'PUT');
    expect(await ask(sandbox, 'senders', { del: 1, sender: 'Shop' })).toEqual({ result: 'OK' });
    expect(await ask(sandbox, 'senders', { get: 1 })).toEqual([{ sender: 'Bank' }]);
    expect(await told(sandbox, 'senders', { del: 1, sender: 'Shop', fmt: 1 })).toBe('0,-3');
    expect(await told(sandbox, 'send', { phones: A, mes: 'Hello', sender: 'Shop', fmt: 1 })).toMatch(/,-6$/);
  });
});

describe('a number that is to be a sender', () => {
  it('is sent a code, and may be used when the code has come back', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/smsc/alex', { senders: ['Shop'] }, 'PUT');
    const send = () => told(sandbox, 'send', { phones: A, mes: 'Hello', sender: '380671111111', fmt: 1 });
    expect(await told(sandbox, 'senders', { send_code: 1, phone: '0671111111' })).toBe('OK');
    expect(await send()).toMatch(/,-6$/);
    const code = [...sandbox.world.messages.newestFirst()][0]?.legs[0]?.text ?? '';
    expect(await told(sandbox, 'senders', { check_code: 1, phone: '380671111111', code: '0', fmt: 1 })).toBe('0,-3');
    expect(await told(sandbox, 'senders', { check_code: 1, phone: '380671111111', code })).toBe('OK');
    expect(await send()).toMatch(/,1$/);
  });
});

describe('sub-clients', () => {
  it('are accounts of their own, and money can be moved to them', async () => {
    const sandbox = openSandbox();
    expect(await ask(sandbox, 'users', { add: 1, user: 'sub', password: 'x' })).toEqual({ id: 1 });
    expect(await told(sandbox, 'users', { pay: 1, user: 'sub', sum: '100.5', curr: 4 })).toBe('OK');
    expect(await told(sandbox, 'balance', { fmt: 1 })).toBe('899.5');
    expect(await told(sandbox, 'balance', { fmt: 1 }, 'sub')).toBe('1100.5');
    await told(sandbox, 'send', { phones: A, mes: 'Hello' }, 'sub');
    expect(await ask(sandbox, 'users', { get_stat_all: 1 })).toMatchObject([{ user: 'sub', messages: 1, cost: '1.4' }]);
    expect(await told(sandbox, 'users', { pay: 1, user: 'nobody', sum: 1, fmt: 1 })).toBe('0,-3');
  });
});

describe('every page in every format', () => {
  const CALLS: readonly (readonly [page: string, fields: Record<string, string | number>])[] = [
    ['get', { get_messages: 1 }],
    ['get', { get_answers: 1 }],
    ['get', { get_stat: 1 }],
    ['get', { get_mega_accounts: 1 }],
    ['get', { get_price: 1 }],
    ['templates', { add: 1, name: 'a', msg: 'b' }],
    ['templates', { get: 1 }],
    ['jobs', { add: 1, name: 'a', phones: A, mes: 'b', time: '+5' }],
    ['jobs', { get: 1, id: 1 }],
    ['jobs', { get_all: 1 }],
    ['phones', { add: 1, phone: '11111111111' }],
    ['phones', { get: 1 }],
    ['phones', { get_group: 1 }],
    ['senders', { add: 1, sender: 'Shop' }],
    ['senders', { get: 1, doc_info: 1, operators: 1 }],
    ['receive_phones', { buy: 1 }],
    ['receive_phones', { get: 1 }],
    ['get_mnp', {}],
    ['get_mnp', { date: '01.03.2026' }],
    ['op_templates', { add: 1, sender: 'Shop', msg: 'Code *', mts_auth: 1 }],
    ['op_templates', { get: 1 }],
    ['users', { add: 1, user: 'sub', password: 'x' }],
    ['users', { get_stat_all: 1 }],
    ['documents', { get_act: 1 }],
    ['tinyurls', { get: 1 }],
    ['wait_call', { phone: A }],
    ['ping', { id: 1 }],
    ['documents', {}],
    ['phones', { add: 1, get: 1 }],
  ];

  it.each([0, 1, 2, 3])('fmt=%i is answered by the spec, never with an empty body', async (fmt) => {
    const sandbox = openSandbox();
    await told(sandbox, 'send', { phones: A, mes: 'A & B <c>\nd', id: 'x.1' });
    await sandbox.admin('/inbound', { provider: 'smsc', credential: 'alex', from: A, to: 'Shop', text: 'Yes & <no>' });
    for (const [page, fields] of CALLS) expect(await told(sandbox, page, { ...fields, fmt })).not.toBe('');
  });
});
