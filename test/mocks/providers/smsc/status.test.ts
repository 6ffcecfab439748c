import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../../kit/sandbox.ts';
import { ask, told } from '../../../kit/smsc.ts';

const A = '380500000000';
const B = '380500000001';
// 2 March 2026, noon in Kyiv.
const DATE = '02.03.2026 12:00:00';
const TIME = 1_772_445_600;

async function sandboxWithOne() {
  const sandbox = openSandbox();
  await told(sandbox, 'send', { phones: A, mes: 'Hello, <you>\n~~~\nfor me', id: 32, sender: 'Shop' });
  return sandbox;
}

describe('the status of one message', () => {
  it('in each format, with all=0', async () => {
    const sandbox = await sandboxWithOne();
    const tell = (fmt: number) => told(sandbox, 'status', { id: 32, phone: A, fmt });
    expect(await tell(0)).toBe(`Status = 1, check_time = ${DATE}, err = 0`);
    expect(await tell(1)).toBe(`1,${TIME},0`);
    expect(await tell(2)).toBe(
      `<sms>\n<status>1</status>\n<last_date>${DATE}</last_date>\n<last_timestamp>${TIME}</last_timestamp>\n<flag>0</flag>\n<err>0</err>\n</sms>`,
    );
    expect(await tell(3)).toBe(
      `{\n"status": 1,\n"last_date": "${DATE}",\n"last_timestamp": ${TIME},\n"flag": 0,\n"err": 0\n}`,
    );
  });

  it('in each format, with all=1: the text, the comment, and escaped XML', async () => {
    const sandbox = await sandboxWithOne();
    const tell = (fmt: number) => told(sandbox, 'status', { id: 32, phone: A, all: 1, fmt });
    expect(await tell(0)).toBe(
      `Status = 1, check_time = ${DATE}, err = 0, send_date = ${DATE}, phone = ${A}, cost = 1.4, sender_id = Shop, status_name = Доставлено, message = Hello, <you>, comment = for me, type = 0`,
    );
    expect(await tell(1)).toBe(`1,${TIME},0,${TIME},${A},1.4,Shop,Доставлено,Hello, <you>,for me,0`);
    expect(await tell(2)).toContain('<message>Hello, &lt;you&gt;</message>\n<comment>for me</comment>\n<type>0</type>');
    expect(JSON.parse(await tell(3))).toMatchObject({
      message: 'Hello, <you>',
      comment: 'for me',
      type: 0,
      cost: '1.4',
    });
  });

  it('with all=2, fmt=1: country, operator and region stand between the number and the cost', async () => {
    const sandbox = await sandboxWithOne();
    const text = await told(sandbox, 'status', { id: 32, phone: A, all: 2, fmt: 1 });
    expect(text).toBe(`1,${TIME},0,${TIME},${A},Украина,Vodafone,Украина,1.4,Shop,Доставлено,Hello, <you>,for me,0`);
    expect(text.split(',').slice(11).join(',')).toBe('Hello, <you>,for me,0');
    const json = await ask(sandbox, 'status', { id: 32, phone: A, all: 2 });
    expect(json).toMatchObject({ operator_orig: 'Vodafone', mccmnc: '25501', sms_cnt: 1 });
  });

  it('one that is not there has status -3', async () => {
    const sandbox = openSandbox();
    const tell = (fmt: number) => told(sandbox, 'status', { id: 99, phone: A, fmt });
    expect(await Promise.all([0, 1, 2, 3].map(tell))).toEqual([
      'Status = -3',
      '-3,0,0',
      '<sms>\n<status>-3</status>\n</sms>',
      '{\n"status": -3\n}',
    ]);
  });

  it('needs an id and a number', async () => {
    expect(await told(openSandbox(), 'status', { id: 1, fmt: 1 })).toBe('0,-1');
    expect(await told(openSandbox(), 'status', { phone: A, fmt: 1 })).toBe('0,-1');
  });

  it('the number may be asked about as it was sent to', async () => {
    const sandbox = openSandbox();
    await told(sandbox, 'send', { phones: '050 000 00 00', mes: 'Hello', id: 5 });
    expect((await ask(sandbox, 'status', { id: 5, phone: '0500000000', all: 1 })).phone).toBe('0500000000');
    expect((await ask(sandbox, 'status', { id: 5, phone: A })).status).toBe(1);
  });

  it('of two messages under one id the newest counts', async () => {
    const sandbox = openSandbox();
    await told(sandbox, 'send', { phones: B, mes: 'one', id: 5 });
    await sandbox.advance('5s');
    await told(sandbox, 'send', { phones: B, mes: 'two', id: 5 });
    expect((await ask(sandbox, 'status', { id: 5, phone: B, all: 1 })).message).toBe('two');
  });
});

describe('the status of several messages', () => {
  it('two numbers under one id are two rows, and two lines without a line feed at the end', async () => {
    const sandbox = openSandbox();
    expect(await told(sandbox, 'send', { phones: `${A},${B}`, mes: 'Hello', id: 32, fmt: 1 })).toBe('32,2');
    const query = { id: '32,32', phone: `${A},${B}` };
    const rows = await ask(sandbox, 'status', query);
    expect(rows.map((row: { status: number; id: number; phone: string }) => [row.status, row.id, row.phone])).toEqual([
      [1, 32, A],
      [-1, 32, B],
    ]);
    expect(await told(sandbox, 'status', { ...query, fmt: 1 })).toBe(`1,${TIME},0,32,${A}\n-1,${TIME},0,32,${B}`);
    expect(await told(sandbox, 'status', { ...query, fmt: 0 })).toBe(
      `Status = 1, check_time = ${DATE}, err = 0, id = 32, phone = ${A}\nStatus = -1, check_time = ${DATE}, err = 0, id = 32, phone = ${B}`,
    );
    expect(await told(sandbox, 'status', { ...query, fmt: 2 })).toMatch(
      /^<result>\n<sms>\n<status>1<[\s\S]*<id>32<\/id>\n<phone>380500000000<\/phone>\n<\/sms>\n<sms>[\s\S]*<\/sms>\n<\/result>$/,
    );
    expect(await told(sandbox, 'status', { ...query, all: 1, fmt: 1 })).toBe(
      [
        `1,${TIME},0,${TIME},${A},1.4,SMSC.UA,Доставлено,Hello,,0,32`,
        `-1,${TIME},0,${TIME},${B},1.4,SMSC.UA,Ожидает отправки,Hello,,0,32`,
      ].join('\n'),
    );
  });

  it('a comma at the end asks for the list form of one', async () => {
    const sandbox = await sandboxWithOne();
    expect(await told(sandbox, 'status', { id: '32,', phone: `${A},`, fmt: 1 })).toBe(`1,${TIME},0,32,${A}`);
  });

  it('what is not there is a row without dates', async () => {
    const sandbox = await sandboxWithOne();
    const query = { id: '32,138', phone: `${A},${B}` };
    expect((await ask(sandbox, 'status', query))[1]).toEqual({ status: -3, id: 138, phone: B });
    expect(await told(sandbox, 'status', { ...query, fmt: 1 })).toBe(`1,${TIME},0,32,${A}\n-3,0,0,138,${B}`);
  });

  it('of one send are told in one go, however many numbers it went to', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/smsc/alex', { balance: '100000.00' }, 'PUT');
    const phones = Array.from({ length: 60_000 }, (_, index) => 380671000000 + index);
    await told(sandbox, 'send', { phones: phones.join(), mes: 'Hello', id: 7 });
    const text = await told(sandbox, 'status', { id: phones.map(() => 7).join(), phone: phones.join(), fmt: 1 });
    expect(text.split('\n').map((line) => Number(line.split(',').at(-1)))).toEqual(phones);
  });

  it('lists of different lengths are refused in one line', async () => {
    expect(await told(openSandbox(), 'status', { id: '1,2', phone: A, fmt: 1 })).toBe('0,-1');
  });
});

describe('del=1', () => {
  it('takes one message away, in each format', async () => {
    for (const [fmt, answer] of ['OK', 'OK', '<result>OK</result>', '{\n"result": "OK"\n}'].entries()) {
      const sandbox = await sandboxWithOne();
      expect(await told(sandbox, 'status', { id: 32, phone: A, del: 1, fmt })).toBe(answer);
      expect(await told(sandbox, 'status', { id: 32, phone: A, fmt: 1 })).toBe('-3,0,0');
      expect(await told(sandbox, 'status', { id: 32, phone: A, del: 1, fmt: 1 })).toBe('0,-5');
      expect(await told(sandbox, 'get', { get_messages: 1, fmt: 1 })).toBe('0,-3');
    }
  });
});

describe('HLR', () => {
  it('needs no text, and its status carries HLR where libraries look for it', async () => {
    const sandbox = openSandbox();
    expect(await told(sandbox, 'send', { phones: '380671234567', hlr: 1, id: 4, fmt: 1, cost: 2 })).toBe('4,1,0.2');
    await sandbox.advance('3s');
    const one = (await told(sandbox, 'status', { id: 4, phone: '380671234567', all: 1, fmt: 1 })).split(',');
    const two = (await told(sandbox, 'status', { id: 4, phone: '380671234567', all: 2, fmt: 1 })).split(',');
    expect([one[0], one[14], two[17]]).toEqual(['1', 'HLR', 'HLR']);
    const json = await ask(sandbox, 'status', { id: 4, phone: '380671234567' });
    expect(json).toMatchObject({ status: 1, mcc: '255', mnc: '03', cn: 'Украина', net: 'Kyivstar', rcn: '', rnet: '' });
    expect(json.imsi).toMatch(/^25503\d{10}$/);
  });

  it('knows nothing of a number that is not there', async () => {
    const sandbox = openSandbox();
    await told(sandbox, 'send', { phones: '380500000012', hlr: 1, id: 4 });
    await sandbox.advance('5s');
    const json = await ask(sandbox, 'status', { id: 4, phone: '380500000012' });
    expect(json).toMatchObject({ status: 20, err: 1, imsi: '', net: '' });
  });
});

describe('balance.php', () => {
  it('in each format, with the currency and with credit', async () => {
    const sandbox = openSandbox();
    const tell = async (fields: object) =>
      Promise.all([0, 1, 2, 3].map((fmt) => told(sandbox, 'balance', { ...fields, fmt })));
    expect(await tell({})).toEqual(['1000', '1000', '<balance>1000</balance>', '{\n"balance": "1000"\n}']);
    expect(await tell({ cur: 1 })).toEqual([
      '1000 UAH',
      '1000,UAH',
      '<result>\n<balance>1000</balance>\n<currency>UAH</currency>\n</result>',
      '{\n"balance": "1000",\n"currency": "UAH"\n}',
    ]);
    await sandbox.admin('/accounts/smsc/alex', { credit: '50', balance: '0.55' }, 'PUT');
    expect(await tell({ cur: 1 })).toEqual([
      '0.55 UAH',
      '0.55,50,UAH',
      '<result>\n<balance>0.55</balance>\n<currency>UAH</currency>\n<credit>50</credit>\n</result>',
      '{\n"balance": "0.55",\n"currency": "UAH",\n"credit": "50"\n}',
    ]);
    expect(await told(sandbox, 'send', { phones: A, mes: 'Hello', fmt: 1, cost: 3 })).toBe('1,1,1.4,-0.85');
  });
});

describe('info.php', () => {
  it('tells six values, none empty, and of a list a row each', async () => {
    const sandbox = openSandbox();
    const query = { get_operator: 1, phone: '0671234567' };
    expect(await ask(sandbox, 'info', query)).toEqual({
      country: 'Украина',
      operator: 'Kyivstar',
      region: 'Украина',
      mcc: '255',
      mnc: '03',
      tz: '-1',
    });
    expect(await told(sandbox, 'info', { ...query, fmt: 1 })).toBe('Украина,Kyivstar,Украина,255,03,-1');
    expect(await told(sandbox, 'info', { ...query, fmt: 0 })).toBe(
      'phone = 380671234567, country = Украина, operator = Kyivstar, region = Украина, mcc = 255, mnc = 03, tz = -1',
    );
    expect(await ask(sandbox, 'info', { ...query, phone: `${A},${B}` })).toHaveLength(2);
    expect(await told(sandbox, 'info', { ...query, phone: '380111234567', fmt: 1 })).toBe('0,-3');
    expect(await told(sandbox, 'info', { phone: A, fmt: 1 })).toBe('0,-1');
  });
});
