import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../../kit/sandbox.ts';
import { type Fields, told } from '../../../kit/smsc.ts';

const GOOD = '380500000000';
const BAD = '123';

/** The first lines of a success, word for word by the document: by `cost`, then by `fmt`. */
const HEADS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  0: [
    'OK - 1 SMS, ID - 1234',
    '1234,1',
    '<result>\n<id>1234</id>\n<cnt>1</cnt>\n</result>',
    '{\n"id": 1234,\n"cnt": 1\n}',
  ],
  1: ['1.4 (1 SMS)', '1.4,1', '<result>\n<cost>1.4</cost>\n<cnt>1</cnt>\n</result>', '{\n"cost": "1.4",\n"cnt": 1\n}'],
  2: [
    'OK - 1 SMS, ID - 1234, COST - 1.4',
    '1234,1,1.4',
    '<result>\n<id>1234</id>\n<cnt>1</cnt>\n<cost>1.4</cost>\n</result>',
    '{\n"id": 1234,\n"cnt": 1,\n"cost": "1.4"\n}',
  ],
  3: [
    'OK - 1 SMS, ID - 1234, COST - 1.4, BALANCE - 100.5',
    '1234,1,1.4,100.5',
    '<result>\n<id>1234</id>\n<cnt>1</cnt>\n<cost>1.4</cost>\n<balance>100.5</balance>\n</result>',
    '{\n"id": 1234,\n"cnt": 1,\n"cost": "1.4",\n"balance": "100.5"\n}',
  ],
};

interface Row {
  readonly phone: string;
  readonly mccmnc: string;
  readonly cost: string;
  readonly status: string;
  readonly error: string;
}

const GOOD_ROW: Row = { phone: GOOD, mccmnc: '25501', cost: '1.4', status: '0', error: '0' };
const BAD_ROW: Row = { phone: BAD, mccmnc: '', cost: '0', status: '22', error: '249' };

/** What the document adds to a success for numbers, in each format. */
function withRows(head: string, fmt: number, rows: readonly Row[]): string {
  if (fmt === 3) {
    const members = rows.map(
      ({ phone, mccmnc, cost, status, error }) =>
        `{\n"phone": "${phone}",\n"mccmnc": "${mccmnc}",\n"cost": "${cost}",\n"status": "${status}",\n"error": "${error}"\n}`,
    );
    const list = rows.length === 0 ? '[]' : `[${members.join(',\n')}\n]`;
    return head.replace(/\n\}$/, `,\n"phones": ${list}\n}`);
  }
  if (fmt === 2) {
    const elements = rows.map(
      ({ phone, mccmnc, cost, status, error }) =>
        `<phone mccmnc="${mccmnc}" cost="${cost}" status="${status}" error="${error}">${phone}</phone>\n`,
    );
    return head.replace('</result>', `<phones>\n${elements.join('')}</phones>\n</result>`);
  }
  const lines = rows.map(({ phone, mccmnc, cost, status, error }) => `\n${phone},${mccmnc},${cost},${status},${error}`);
  return head + lines.join('');
}

/** What is asked for, and the numbers that are then told. */
const LISTS: readonly (readonly [title: string, fields: Fields, rows: readonly Row[] | null])[] = [
  ['neither op nor err', {}, null],
  ['op=0, err=0', { op: 0, err: 0 }, null],
  ['op=1', { op: 1 }, [GOOD_ROW, BAD_ROW]],
  ['err=1', { err: 1 }, [BAD_ROW]],
  ['op=1 and err=1', { op: 1, err: 1 }, [GOOD_ROW, BAD_ROW]],
];

const CASES = [0, 1, 2, 3].flatMap((fmt) =>
  ['0', '1', '2', '3'].flatMap((cost) =>
    LISTS.map(([title, fields, rows]) => {
      const head = HEADS[cost]?.[fmt] ?? '';
      const text = rows === null ? head : withRows(head, fmt, rows);
      return [`fmt=${fmt}, cost=${cost}, ${title}`, { fmt, cost, ...fields }, text] as const;
    }),
  ),
);

describe('a success of send.php is what the document prints', () => {
  it.each(CASES)('%s', async (_, fields, text) => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/smsc/alex', { balance: '101.90' }, 'PUT');
    expect(await told(sandbox, 'send', { phones: `${GOOD},${BAD}`, mes: 'Hello!', id: 1234, ...fields })).toBe(text);
  });

  it('err=1 without a bad number adds an empty list', async () => {
    const sandbox = openSandbox();
    const send = (fmt: number) => told(sandbox, 'send', { phones: GOOD, mes: `${fmt}`, id: 1, err: 1, fmt });
    expect(await send(1)).toBe('1,1');
    expect(await send(2)).toBe('<result>\n<id>1</id>\n<cnt>1</cnt>\n<phones>\n</phones>\n</result>');
    expect(await send(3)).toBe('{\n"id": 1,\n"cnt": 1,\n"phones": []\n}');
  });

  it('the recorded answer of 22 bytes is these 22 bytes', async () => {
    const sandbox = openSandbox();
    const text = await told(sandbox, 'send', { phones: GOOD, mes: 'Hello!', id: 33, fmt: 3 });
    expect(text).toBe('{\n"id": 33,\n"cnt": 1\n}');
    expect(Buffer.byteLength(text)).toBe(22);
  });

  it('an id of letters is echoed as text', async () => {
    const sandbox = openSandbox();
    const send = (fmt: number) => told(sandbox, 'send', { phones: GOOD, mes: `${fmt}`, id: 'order-7.a_B', fmt });
    expect(await send(0)).toBe('OK - 1 SMS, ID - order-7.a_B');
    expect(await send(3)).toBe('{\n"id": "order-7.a_B",\n"cnt": 1\n}');
  });
});

const REFUSALS: readonly (readonly [code: number, text: string, hasId: boolean, fields: Fields, login: string])[] = [
  [1, 'parameters error', false, { phones: '' }, 'alex'],
  [2, 'authorise error', false, {}, 'invalid'],
  [3, 'no money', true, {}, 'nomoney'],
  [4, 'ip is blocked', false, {}, 'blocked'],
  [5, 'invalid date format', false, { time: 'soon' }, 'alex'],
  [6, 'message is denied', true, { mes: '#forbidden' }, 'alex'],
  [7, 'invalid number', true, { phones: '123' }, 'alex'],
  [8, "can't to deliver", true, { phones: '380500000031' }, 'alex'],
  [9, 'too many concurrent requests', false, {}, 'throttled'],
];

describe('a refusal of send.php is what the document prints', () => {
  it.each(REFUSALS)('error %i (%s), with an id: %s', async (code, error, hasId, fields, login) => {
    const answers = [0, 1, 2, 3].map((fmt) =>
      told(openSandbox(), 'send', { phones: GOOD, mes: 'Hello!', id: 541, fmt, ...fields }, login),
    );
    expect(await Promise.all(answers)).toEqual([
      `ERROR = ${code} (${error})${hasId ? ', ID - 541' : ''}`,
      `${hasId ? 541 : 0},-${code}`,
      `<result>\n<error>${error}</error>\n<error_code>${code}</error_code>\n${hasId ? '<id>541</id>\n' : ''}</result>`,
      `{\n"error": "${error}",\n"error_code": ${code}${hasId ? ',\n"id": 541' : ''}\n}`,
    ]);
  });

  it('the same send again is error 9 without an id', async () => {
    const sandbox = openSandbox();
    const send = (fmt: number) => told(sandbox, 'send', { phones: GOOD, mes: 'Hello!', fmt });
    expect(await send(0)).toBe('OK - 1 SMS, ID - 1');
    expect(await send(0)).toBe('ERROR = 9 (duplicate request, wait a minute)');
    expect(await send(1)).toBe('0,-9');
    expect(await send(3)).toBe('{\n"error": "duplicate request, wait a minute",\n"error_code": 9\n}');
  });

  it('a refusal with an id has used one up', async () => {
    const sandbox = openSandbox();
    expect(await told(sandbox, 'send', { phones: GOOD, mes: 'one', fmt: 1 })).toBe('1,1');
    expect(await told(sandbox, 'send', { phones: '123', mes: 'two', fmt: 1 })).toBe('2,-7');
    expect(await told(sandbox, 'send', { phones: GOOD, mes: 'three', fmt: 1 })).toBe('3,1');
  });

  it('a price request takes no id and no money', async () => {
    const sandbox = openSandbox();
    expect(await told(sandbox, 'send', { phones: GOOD, mes: 'one', cost: 1, fmt: 1 })).toBe('1.4,1');
    expect(await told(sandbox, 'send', { phones: '123', mes: 'one', cost: 1, fmt: 1 })).toBe('1,-7');
    expect(await told(sandbox, 'send', { phones: GOOD, mes: 'one', fmt: 1 })).toBe('1,1');
    expect(await told(sandbox, 'balance', { fmt: 1 })).toBe('998.6');
    const priced = await told(sandbox, 'send', { phones: GOOD, mes: 'one', cost: 1, fmt: 1 }, 'nomoney');
    expect(priced).toBe('1.4,1');
  });

  it('a fmt that there is not is 0', async () => {
    expect(await told(openSandbox(), 'send', { phones: '', fmt: 7 })).toBe('ERROR = 1 (parameters error)');
  });
});

describe('test mode', () => {
  it('counts no cost: none for a number and 0 in all, and takes no money', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/smsc/alex', { testMode: true }, 'PUT');
    const send = (fmt: number) => told(sandbox, 'send', { phones: GOOD, mes: `${fmt}`, id: 1, op: 1, cost: 3, fmt });
    expect(await send(1)).toBe('1,1,0,1000\n380500000000,25501,,0,0');
    expect(await send(3)).toContain(
      '"cost": "0",\n"balance": "1000",\n"phones": [{\n"phone": "380500000000",\n"mccmnc": "25501",\n"status"',
    );
    expect(await told(sandbox, 'status', { id: 1, phone: GOOD, fmt: 1 })).toMatch(/^20,\d+,200$/);
  });
});
