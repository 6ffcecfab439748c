import { describe, expect, it } from 'vitest';
import { openSandbox, type TestSandbox } from '../../../kit/sandbox.ts';
import { type Fields, told } from '../../../kit/smsc.ts';

const A = '380500000000';
const DUPLICATE = '0,-9';

const send = (sandbox: TestSandbox, fields: Fields = {}) =>
  told(sandbox, 'send', { phones: A, mes: 'Hello', fmt: 1, ...fields });

describe('the same send within a minute', () => {
  it('is refused, and goes after 60 seconds', async () => {
    const sandbox = openSandbox();
    expect(await send(sandbox)).toBe('1,1');
    await sandbox.advance('59s');
    expect(await send(sandbox)).toBe(DUPLICATE);
    await sandbox.advance('1s');
    expect(await send(sandbox)).toBe('2,1');
  });

  it('is the same however it is to be answered and whoever signs it', async () => {
    const sandbox = openSandbox();
    expect(await send(sandbox)).toBe('1,1');
    expect(await send(sandbox, { cost: 3, op: 1, err: 1, psw: 'another' })).toBe(DUPLICATE);
  });

  it.each([{ phones: '380500000001' }, { mes: 'Bye' }, { sender: 'Shop' }, { viber: 1 }, { time: '+5' }, { id: 7 }])(
    'is another with %o',
    async (fields) => {
      const sandbox = openSandbox();
      await send(sandbox);
      expect(await send(sandbox, fields)).not.toBe(DUPLICATE);
    },
  );

  it('one that was refused does not count', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/smsc/alex', { balance: '0' }, 'PUT');
    expect(await send(sandbox)).toBe('1,-3');
    await sandbox.admin('/accounts/smsc/alex', { balance: '5' }, 'PUT');
    expect(await send(sandbox)).toBe('2,1');
  });

  it('goes with "duplicates": false, and the flood rule is off with it', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/smsc/alex', { duplicates: false }, 'PUT');
    for (let index = 1; index <= 55; index++) expect(await send(sandbox)).toBe(`${index},1`);
  });
});

describe('the same price request', () => {
  it('is refused for the sixth time in a minute, and counts as no send', async () => {
    const sandbox = openSandbox();
    for (let index = 0; index < 5; index++) expect(await send(sandbox, { cost: 1 })).toBe('1.4,1');
    expect(await send(sandbox, { cost: 1 })).toBe(DUPLICATE);
    expect(await send(sandbox)).toBe('1,1');
    await sandbox.advance('60s');
    expect(await send(sandbox, { cost: 1 })).toBe('1.4,1');
  });
});

describe('a flood', () => {
  it('the 51st message to one number with short gaps is forbidden, and not charged', async () => {
    const sandbox = openSandbox();
    for (let index = 1; index <= 50; index++) {
      expect(await send(sandbox, { mes: `Number ${index}` })).toBe(`${index},1`);
      await sandbox.advance('30s');
    }
    expect(await send(sandbox, { mes: 'Number 51', op: 1, cost: 2 })).toBe('51,0,0\n380500000000,25501,0,23,251');
    expect(await told(sandbox, 'status', { id: 51, phone: A, fmt: 1 })).toMatch(/^23,\d+,251$/);
    expect(await told(sandbox, 'balance', { fmt: 1 })).toBe('930');
    await sandbox.advance('60s');
    expect(await send(sandbox, { mes: 'Number 52' })).toBe('52,1');
  });

  it('does not come of 50 messages with longer gaps', async () => {
    const sandbox = openSandbox();
    for (let index = 1; index <= 52; index++) {
      expect(await send(sandbox, { mes: `Number ${index}` })).toBe(`${index},1`);
      await sandbox.advance('60s');
    }
  });
});

describe('requests at once', () => {
  it('the fifteenth of one login is refused while the others are held back, also by a fault', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/faults', {
      match: { provider: 'smsc', operation: '/sys/send.php' },
      kind: 'latency',
      latencyMs: 100,
    });
    const held = Array.from({ length: 14 }, (_, index) => send(sandbox, { mes: `Number ${index}` }));
    const fifteenth = send(sandbox, { mes: 'Number 15' });
    const stranger = told(sandbox, 'send', { phones: A, mes: 'Hello', fmt: 1 }, 'boris');
    expect(await fifteenth).toBe('0,-9');
    expect(await stranger).toBe('1,1');
    const answers = await Promise.all(held);
    expect(answers.filter((answer) => answer.endsWith(',1'))).toHaveLength(14);
    expect(await send(sandbox, { mes: 'Number 16' })).toMatch(/^\d+,1$/);
  });

  it('the fifth question about status is refused', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/faults', { match: { provider: 'smsc' }, kind: 'latency', latencyMs: 100 });
    const ask = () => told(sandbox, 'status', { id: 1, phone: A, fmt: 0 });
    const answers = await Promise.all([ask(), ask(), ask(), ask(), ask()]);
    expect(answers.at(-1)).toBe('ERROR = 9 (too many concurrent requests)');
    expect(answers.filter((answer) => answer === 'Status = -3')).toHaveLength(4);
  });

  it('an account over its quota hears the same', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/smsc/alex', { quota: { limit: 2, perSeconds: 60 } }, 'PUT');
    expect(await told(sandbox, 'balance', {})).toBe('1000');
    expect(await told(sandbox, 'balance', {})).toBe('1000');
    expect(await told(sandbox, 'balance', {})).toBe('ERROR = 9 (too many concurrent requests)');
    await sandbox.advance('60s');
    expect(await told(sandbox, 'balance', {})).toBe('1000');
  });
});

describe('the limits a minute of the other pages', () => {
  const PAGES: readonly (readonly [title: string, page: string, most: number, fields: Fields])[] = [
    ['one message', 'status', 5, { id: 1, phone: A }],
    ['lists', 'status', 1, { id: '1,', phone: `${A},` }],
    ['balance', 'balance', 10, {}],
    ['one number', 'info', 3, { get_operator: 1, phone: A }],
    ['one piece of data', 'get', 3, { get_price: 1 }],
    ['one look at mailings', 'jobs', 1, { get_all: 1 }],
  ];

  it.each(PAGES)('%s: %s.php, %i', async (_, page, most, fields) => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/smsc/alex', { limits: true }, 'PUT');
    const refused = 'ERROR = 9 (duplicate request, wait a minute)';
    for (let index = 0; index < most; index++) expect(await told(sandbox, page, fields)).not.toBe(refused);
    expect(await told(sandbox, page, fields)).toBe(refused);
    await sandbox.advance('60s');
    expect(await told(sandbox, page, fields)).not.toBe(refused);
  });

  it('do not hold unless the account says so', async () => {
    const sandbox = openSandbox();
    for (let index = 0; index < 12; index++) expect(await told(sandbox, 'balance', {})).toBe('1000');
  });
});
