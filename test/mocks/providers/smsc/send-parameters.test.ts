import { describe, expect, it } from 'vitest';
import { openSandbox, type TestSandbox } from '../../../kit/sandbox.ts';
import { ask, type Fields, told } from '../../../kit/smsc.ts';

const A = '380671234567';
const B = '380671234568';
const NOON = Date.parse('2026-03-02T10:00:00Z');

const send = (sandbox: TestSandbox, fields: Fields = {}) =>
  told(sandbox, 'send', { phones: A, mes: 'Hello', fmt: 1, ...fields });

/** What was sent, oldest first. */
const sent = (sandbox: TestSandbox) => [...sandbox.world.messages.newestFirst()].reverse();
const legs = (sandbox: TestSandbox) => sent(sandbox).flatMap((message) => message.legs);
const refused = async (fields: Fields) => expect(await send(openSandbox(), fields)).toBe('0,-1');

describe('phones', () => {
  it.each([
    ['0671234567', A],
    ['+380671234567', A],
    ['(067) 123-45-67', A],
    ['80671234567', A],
    ['79999999999', '79999999999'],
  ])('%s reads %s', async (given, msisdn) => {
    const sandbox = openSandbox();
    await send(sandbox, { phones: given });
    expect(sent(sandbox).map((message) => message.msisdn)).toEqual([msisdn]);
  });

  it('with a plus a number is taken as it is', async () => {
    expect(await send(openSandbox(), { phones: '+0671234567' })).toBe('1,-7');
  });

  it('are split by commas and semicolons, and spaces do not count', async () => {
    const sandbox = openSandbox();
    expect(await send(sandbox, { phones: ` ${A} , ${B};380 67 123 45 69,` })).toBe('1,3');
  });

  it('a group stands for its contacts, by number and by id', async () => {
    const sandbox = openSandbox();
    const { id } = await ask(sandbox, 'phones', { add_group: 1, name: 'Friends', num: 77 });
    for (const phone of [A, B]) await told(sandbox, 'phones', { add: 1, phone, grp: id });
    expect(await send(sandbox, { phones: 'G77' })).toBe('1,2');
    expect(await send(sandbox, { phones: `G${id}` })).toBe('2,2');
    expect(await send(sandbox, { phones: 'G78' })).toBe('3,-7');
  });

  it('the black list reads numbers as a send does', async () => {
    const sandbox = openSandbox();
    expect(await ask(sandbox, 'phones', { add_black: 1, phone: '067 123-45-67' })).toEqual({ id: 1 });
    expect(await send(sandbox)).toBe('1,-8');
    expect(await ask(sandbox, 'phones', { del_black: 1, phone: A })).toEqual({ result: 'OK' });
    expect(await send(sandbox)).toBe('2,1');
  });

  it('the black list keeps mass messages, single ones, or all', async () => {
    const sandbox = openSandbox();
    await told(sandbox, 'phones', { add_black: 1, phone: A, type: 1 });
    expect(await send(sandbox, { op: 1 })).toContain('1,1\n380671234567,25503,1.4,0,0');
    expect(await send(sandbox, { phones: `${A},${B}`, op: 1 })).toContain('380671234567,25503,0,23,252');
    await told(sandbox, 'phones', { del_black: 1, phone: A });
    expect(await send(sandbox, { phones: `${A},${B}`, mes: 'Again' })).toBe('3,2');
  });
});

describe('id', () => {
  it.each(['0', '', '000'])('"%s" is the next number', async (id) => {
    expect(await send(openSandbox(), { id })).toBe('1,1');
  });

  it.each(['2147483648', 'a b', 'ї', 'x'.repeat(41), '-'.repeat(41)])('"%s" is refused', (id) => refused({ id }));

  it('the largest number and forty characters are fine', async () => {
    expect(await send(openSandbox(), { id: 2_147_483_647 })).toBe('2147483647,1');
    expect(await send(openSandbox(), { id: 'x'.repeat(40) })).toBe(`${'x'.repeat(40)},1`);
  });
});

describe('time', () => {
  const startOf = async (fields: Fields) => {
    const sandbox = openSandbox();
    expect(await send(sandbox, fields)).toBe('1,1');
    const at = legs(sandbox)[0]?.startsAt ?? 0;
    return new Date(at).toISOString().slice(0, 16);
  };

  it.each([
    ['0303261530', '2026-03-03T13:30'],
    ['03.03.26 15:30', '2026-03-03T13:30'],
    ['01772600000', '2026-03-04T04:53'],
    ['+90', '2026-03-02T11:30'],
    ['9-21', '2026-03-02T10:00'],
    ['0-24', '2026-03-02T10:00'],
    ['14-16', '2026-03-02T12:00'],
    ['8-11', '2026-03-03T06:00'],
    ['22-6', '2026-03-02T20:00'],
    ['0', '2026-03-02T10:00'],
    ['0103261530', '2026-03-02T10:00'],
  ])('%s leaves at %s', async (time, at) => {
    expect(await startOf({ time })).toBe(at);
  });

  it('tz counts from Moscow', async () => {
    expect(await startOf({ time: '0303261530', tz: 0 })).toBe('2026-03-03T12:30');
    expect(await startOf({ time: '0303261530', tz: -1 })).toBe('2026-03-03T13:30');
    expect(await startOf({ time: '0303261530', tz: 2 })).toBe('2026-03-03T10:30');
    await refused({ tz: 'MSK' });
  });

  it.each(['soon', '3203261530', '31.04.26 10:00', '9-25', '5', '1772600000x'])('%s is error 5', async (time) => {
    expect(await send(openSandbox(), { time })).toBe('0,-5');
  });

  it('a planned message waits, and is stopped by nothing but its time', async () => {
    const sandbox = openSandbox();
    await send(sandbox, { phones: '380500000000', time: '+5', id: 3 });
    expect((await ask(sandbox, 'status', { id: 3, phone: '380500000000' })).status).toBe(-1);
    await sandbox.advance('5m');
    expect((await ask(sandbox, 'status', { id: 3, phone: '380500000000' })).status).toBe(1);
  });
});

describe('period and freq', () => {
  const phones = Array.from({ length: 6 }, (_, index) => `38067123456${index}`).join(',');
  const waits = async (fields: Fields) => {
    const sandbox = openSandbox();
    expect(await send(sandbox, { phones, ...fields })).toBe('1,6');
    return legs(sandbox).map((leg) => ((leg.startsAt ?? 0) - NOON) / 60_000);
  };

  it('spread a mailing in groups', async () => {
    expect(await waits({ period: 1, freq: 20 })).toEqual([0, 0, 20, 20, 40, 40]);
    expect(await waits({ period: 1 })).toEqual([0, 10, 20, 30, 40, 50]);
    expect(await waits({ freq: 20 })).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each([{ period: '0.05' }, { period: 721 }, { period: 'x' }, { period: 1, freq: 0 }, { period: 1, freq: 1441 }])(
    'refuse %o',
    refused,
  );
});

describe('list', () => {
  it('has several texts, one id, a literal \\n, and an empty line at its end', async () => {
    const sandbox = openSandbox();
    const list = `${A}:Hello!\n${A},${B};Hello\\nworld!\n`;
    expect(await send(sandbox, { phones: '', mes: '', list })).toBe('1,3');
    expect(legs(sandbox).map(({ text }) => text)).toEqual(['Hello!', 'Hello\nworld!', 'Hello\nworld!']);
    expect(sent(sandbox).map(({ providerId }) => providerId)).toEqual(['1', '1', '1']);
  });

  it('has senders and zones of its lines', async () => {
    const sandbox = openSandbox();
    const list = `Shop,0|${A}:one\nBank|${B}:two\n380671234569:three`;
    await send(sandbox, { phones: '', mes: '', list, time: '0303261530', sender: 'Base' });
    expect(legs(sandbox).map(({ sender }) => sender)).toEqual(['Shop', 'Bank', 'Base']);
    const times = legs(sandbox).map(({ startsAt }) => new Date(startsAt ?? 0).toISOString().slice(11, 16));
    expect(times).toEqual(['12:30', '13:30', '13:30']);
  });

  it('with nl=1 a text goes on over lines', async () => {
    const sandbox = openSandbox();
    const list = `${A}:Hello\nsee you at 12:30\n${B}:Bye`;
    expect(await send(sandbox, { phones: '', mes: '', list, nl: 1 })).toBe('1,2');
    expect(legs(sandbox).map(({ text }) => text)).toEqual(['Hello\nsee you at 12:30', 'Bye']);
  });

  it('a line without phones and text is error 1', () => refused({ phones: '', list: 'Hello' }));

  it.each([
    ['line feeds', `${A}:Hello${'\n'.repeat(400_000)}there`],
    ['spaces', `${A}:Hello\n1${' '.repeat(400_000)}there`],
    ['ats', `${A}:Hello\na${'@a'.repeat(200_000)}`],
  ])('is read once, however many %s are in it', async (_what, list) => {
    await refused({ phones: '', list, nl: 1 });
    await refused({ phones: '', list, nl: 0 });
  });
});

describe('valid', () => {
  it.each([
    ['1', 1],
    ['24', 24],
    ['00:01', 1 / 60],
    ['24:00', 24],
    ['', 24],
  ])('%s is %d hours', async (valid, hours) => {
    const sandbox = openSandbox();
    await send(sandbox, { valid });
    expect(legs(sandbox)[0]?.validityMs).toBe(hours * 3_600_000);
  });

  it.each(['0', '25', '00:00', '24:01', '1:60', 'x'])('%s is refused', (valid) => refused({ valid }));
});

describe('a call that the text itself asks for', () => {
  it('is spoken and repeated like any other, and the SMS beside it is not', async () => {
    const sandbox = openSandbox();
    const list = `${A}:__CALL__ Hello\n${B}:Hello`;
    expect(await send(sandbox, { phones: '', mes: '', list, voice: 'w,en', param: '20,60,3' })).toBe('1,2');
    expect(legs(sandbox).map(({ channel, content }) => [channel, content.details])).toEqual([
      ['call', { voice: 'w', language: 'en', waitSeconds: 20, retrySeconds: '60', tries: 3 }],
      ['sms', undefined],
    ]);
  });
});

describe('kinds of message', () => {
  const KINDS: readonly (readonly [fields: Fields, channel: string, type: number, cost: string])[] = [
    [{}, 'sms', 0, '1.4'],
    [{ flash: 1 }, 'sms', 1, '1.4'],
    [{ bin: 2, mes: '050A0307056048656C6C6F2C20576F726C6421' }, 'sms', 2, '1.4'],
    [{ bin: 1, mes: 'Hello' }, 'sms', 2, '1.4'],
    [{ push: 1, mes: 'http://wap.ru\nWAP.RU' }, 'sms', 3, '1.4'],
    [{ hlr: 1, mes: '' }, 'hlr', 4, '0.2'],
    [{ ping: 1, mes: '' }, 'ping', 5, '1.4'],
    [{ mms: 1, subj: 'Sale' }, 'mms', 6, '6'],
    [{ call: 1, mes: 'n'.repeat(31) }, 'call', 7, '0.15'],
    [{ viber: 1 }, 'viber', 10, '0.9'],
    [{ soc: 1 }, 'social', 12, '0.9'],
    [{ tg: 1 }, 'telegram', 13, '0.9'],
    [{ bot: '@shop_bot', phones: '#12345' }, 'telegram', 13, '0.9'],
    [{ whatsapp: 1 }, 'whatsapp', 14, '0.9'],
    [{ mail: 1, phones: 'a@example.com', subj: 'Hi', sender: 'b@example.com' }, 'email', 8, '0.05'],
    [{ mes: '__VIBER__ Hello' }, 'viber', 10, '0.9'],
    [{ flash: 1, viber: 1 }, 'sms', 1, '1.4'],
  ];

  it.each(KINDS)('%o is %s, type %i, for %s', async (fields, channel, type, cost) => {
    const sandbox = openSandbox();
    // The byte 0x05 in front of a binary message is the length of its header.
    const mes = fields.bin === 1 ? { mes: '\u0000Hello' } : {};
    expect(await send(sandbox, { ...fields, ...mes, cost: 2, id: 5 })).toMatch(new RegExp(`^5,\\d+,${cost}$`));
    expect(legs(sandbox)[0]?.channel).toBe(channel);
    const phone = sent(sandbox)[0]?.msisdn ?? '';
    expect(await ask(sandbox, 'status', { id: 5, phone, all: 1 })).toMatchObject({ type, flag: type });
  });

  it.each([
    { bin: 2, mes: '050' },
    { bin: 2, mes: 'XY' },
    { bin: 2, mes: '05AA' },
    { push: 1, mes: 'WAP.RU' },
    { mes: '' },
    { viber: 1, mes: '' },
    { mms: 1, mes: '' },
    { mail: 1, phones: 'a@example.com', sender: 'b@example.com' },
    { mail: 1, phones: 'a@example.com', subj: 'Hi' },
    { bot: 'shop' },
    { call: 1, voice: 'x' },
    { mes: '__CALL__ Hello', voice: 'x' },
    { mes: 'n'.repeat(1001) },
    { smsreq: 9 },
    { smsreq: 1000 },
    { maxsms: 'x' },
    { fileurl: 'ftp://example.com/a.wav', call: 1 },
  ])('refuses %o', (fields) => refused(fields as Fields));

  it('a binary message may tell pid and dcs at its end', async () => {
    const sandbox = openSandbox();
    await send(sandbox, { bin: 2, mes: '00AABB\n~~~\npid: 64, dcs: 4' });
    expect(legs(sandbox)[0]).toMatchObject({ text: '00AABB', content: { details: { octets: 2, pid: 64, dcs: 4 } } });
    expect(await send(sandbox, { bin: 2, mes: `00${'AB'.repeat(141)}` })).toBe('2,2');
  });

  it('an MMS without a subject has its sender for one', async () => {
    const sandbox = openSandbox();
    await send(sandbox, { mms: 1, sender: 'Shop' });
    expect(legs(sandbox)[0]?.content.details).toEqual({ subject: 'Shop' });
  });

  it('param clamps what can be clamped and forgets the rest', async () => {
    const detailsOf = async (param: string) => {
      const sandbox = openSandbox();
      await send(sandbox, { call: 1, param });
      return legs(sandbox)[0]?.content.details;
    };
    expect(await detailsOf('99,5,0')).toMatchObject({ waitSeconds: 35, retrySeconds: '10', tries: 1 });
    expect(await detailsOf('20,60,3')).toMatchObject({ waitSeconds: 20, retrySeconds: '60', tries: 3 });
    for (const param of ['', '20,3601,3', '20,60', 'a,b,c', '20,60,10']) {
      expect(await detailsOf(param)).toMatchObject({ waitSeconds: 25, retrySeconds: '3-14', tries: 8 });
    }
  });

  it('fileurl goes along and is not fetched', async () => {
    const sandbox = openSandbox({ send: () => Promise.reject(new Error('nothing may leave')) });
    expect(await send(sandbox, { call: 1, mes: '', fileurl: 'https://example.com/hello.mp3' })).toBe('1,1');
    expect(legs(sandbox)[0]?.content.files).toEqual([{ name: 'hello.mp3', url: 'https://example.com/hello.mp3' }]);
  });

  it('flash is shown over the screen', async () => {
    const sandbox = openSandbox();
    await send(sandbox, { flash: 1 });
    expect(legs(sandbox)[0]?.content.flash).toBe(true);
  });
});

describe('sender', () => {
  it('empty and a dot are the default one; others must be well formed and allowed', async () => {
    const sandbox = openSandbox();
    for (const sender of ['', '.']) await send(sandbox, { sender });
    expect(legs(sandbox).map((leg) => leg.sender)).toEqual(['SMSC.UA', 'SMSC.UA']);
    for (const sender of ['NOTFOUND', 'INACTIVE', 'Twelve chars', 'Магазин']) {
      expect(await send(openSandbox(), { sender })).toBe('1,-6');
    }
    await sandbox.admin('/accounts/smsc/alex', { senders: ['Shop'] }, 'PUT');
    expect(await send(sandbox, { sender: 'Bank' })).toMatch(/,-6$/);
    expect(await send(sandbox, { sender: 'Shop' })).toMatch(/,1$/);
    await told(sandbox, 'senders', { add: 1, sender: 'Bank' });
    expect(await send(sandbox, { sender: 'Bank' })).toMatch(/,1$/);
  });
});

describe('smsreq', () => {
  it('hides the text until the number has written, and again when that is long ago', async () => {
    const sandbox = openSandbox();
    await send(sandbox, { smsreq: 10, id: 5 });
    const textOf = async () => (await ask(sandbox, 'status', { id: 5, phone: A, all: 1 })).message;
    expect(await textOf()).toBe('');
    await sandbox.admin('/inbound', { provider: 'smsc', credential: 'alex', from: A, to: 'Shop', text: 'Yes' });
    expect(await textOf()).toBe('Hello');
    await sandbox.advance('11d');
    expect(await textOf()).toBe('');
  });
});

describe('some numbers bad', () => {
  it('the request succeeds, and they cost nothing', async () => {
    const sandbox = openSandbox();
    const phones = `${A},123,380500000030,380500000031,380500000032`;
    const answer = await ask(sandbox, 'send', { phones, mes: 'Hello', op: 1, cost: 3, id: 5 });
    expect(answer).toMatchObject({ id: 5, cnt: 1, cost: '1.4', balance: '998.6' });
    const rows = answer.phones.map((row: Record<string, string>) => `${row.status}/${row.error} ${row.cost}`);
    expect(rows).toEqual(['0/0 1.4', '22/249 0', '23/252 0', '25/248 0', '23/250 0']);
    expect(sent(sandbox)).toHaveLength(1);
    const list = await told(sandbox, 'status', { id: '5,5', phone: `123,380500000031`, fmt: 1 });
    expect(list).toMatch(/^22,\d+,249,5,123\n25,\d+,248,5,380500000031$/);
  });

  it('all bad is error 7 for their format, 6 for text or sender, else 8', async () => {
    expect(await send(openSandbox(), { phones: '123,456' })).toBe('1,-7');
    expect(await send(openSandbox(), { phones: '123,380500000031' })).toBe('1,-8');
    expect(await send(openSandbox(), { phones: `123,${A}`, mes: '#forbidden' })).toBe('1,-6');
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/smsc/alex', { stopList: [A] }, 'PUT');
    expect(await send(sandbox)).toBe('1,-8');
  });
});

describe('money', () => {
  it('comes back for what was stopped, and for nothing else', async () => {
    const sandbox = openSandbox();
    await send(sandbox, { phones: '380500000015,380500000012' });
    expect(await told(sandbox, 'balance', { fmt: 1 })).toBe('997.2');
    await sandbox.advance('5s');
    expect(await told(sandbox, 'balance', { fmt: 1 })).toBe('998.6');
  });
});
