import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../../kit/sandbox.ts';
import { ask, type Fields, told } from '../../../kit/smsc.ts';

/** What is said of a number: at the start, then after so many seconds, as status/err. */
type Life = readonly (readonly [seconds: number, standing: string])[];

const AS_01: Life = [
  [0, '-1/0'],
  [1, '0/0'],
  [5, '1/0'],
];
const read: Life = [...AS_01, [10, '2/0']];
const failing = (end: string): Life => [
  [0, '-1/0'],
  [1, '0/0'],
  [5, end],
];
const SMS: Fields = {};
const VIBER: Fields = { viber: 1 };
const LINK: Fields = { mes: 'https://example.com/sale' };

const LIVES: readonly (readonly [number: string, title: string, fields: Fields, life: Life])[] = [
  ['00', 'SMS', SMS, [[0, '1/0']]],
  ['00', 'Viber', VIBER, [[0, '1/0']]],
  ['01', 'SMS', SMS, AS_01],
  ['01', 'Viber', VIBER, AS_01],
  ['02', 'SMS, which is never read', SMS, [...AS_01, [60, '1/0']]],
  ['02', 'Viber', VIBER, read],
  ['02', 'e-mail', { mail: 1, subj: 'Hi', sender: 'a@example.com' }, read],
  ['03', 'SMS', { ...SMS, ...LINK }, [...AS_01, [60, '1/0']]],
  ['03', 'SMS with a short link', { ...LINK, tinyurl: 1 }, [...AS_01, [10, '1/0'], [15, '4/0']]],
  ['03', 'Viber', VIBER, [...read, [60, '2/0']]],
  ['03', 'Viber with a link', { ...VIBER, ...LINK }, [...read, [15, '4/0']]],
  [
    '10',
    'SMS',
    { valid: 1 },
    [
      [0, '-1/0'],
      [3599, '-1/0'],
      [3600, '3/6'],
    ],
  ],
  [
    '11',
    'SMS',
    { valid: '00:30' },
    [
      [0, '-1/0'],
      [1, '0/0'],
      [1799, '0/0'],
      [1800, '3/6'],
    ],
  ],
  ['12', 'SMS', SMS, failing('20/1')],
  ['12', 'call', { call: 1 }, failing('20/237')],
  ['13', 'SMS', SMS, failing('20/255')],
  ['13', 'call', { call: 1 }, failing('20/240')],
  ['14', 'SMS', SMS, failing('0/245')],
  ['14', 'call', { call: 1 }, failing('20/242')],
  ['15', 'SMS', SMS, failing('-2/0')],
  [
    '20',
    'Viber',
    VIBER,
    [
      [0, '-1/0'],
      [2, '20/11'],
    ],
  ],
  [
    '21',
    'Viber',
    VIBER,
    [
      [0, '-1/0'],
      [2, '20/13'],
    ],
  ],
  [
    '22',
    'Viber',
    VIBER,
    [
      [0, '-1/0'],
      [2, '20/21'],
    ],
  ],
  ['20', 'SMS', SMS, [[30, '1/0']]],
  ['40', 'SMS', SMS, AS_01],
  ['41', 'Viber', VIBER, read],
  ['12', 'HLR', { hlr: 1 }, failing('20/1')],
];

describe('a test number does what the table says', () => {
  it.each(LIVES)('3805000000%s by %s', async (number, _, fields, life) => {
    const sandbox = openSandbox();
    const phone = `3805000000${number}`;
    await told(sandbox, 'send', { phones: phone, mes: 'Hello', id: 7, ...fields });
    let now = 0;
    for (const [seconds, standing] of life) {
      if (seconds > now) await sandbox.advance(`${seconds - now}s`);
      now = seconds;
      const { status, err } = await ask(sandbox, 'status', { id: 7, phone });
      expect(`${seconds} s: ${status}/${err}`).toBe(`${seconds} s: ${standing}`);
    }
  });

  it('an ordinary number is enroute within 2 seconds and delivered within 10', async () => {
    const sandbox = openSandbox();
    await told(sandbox, 'send', { phones: '380671234567', mes: 'Hello', id: 7 });
    await sandbox.advance('2s');
    expect((await ask(sandbox, 'status', { id: 7, phone: '380671234567' })).status).toBeGreaterThanOrEqual(0);
    await sandbox.advance('8s');
    expect((await ask(sandbox, 'status', { id: 7, phone: '380671234567' })).status).toBe(1);
  });

  it('the same seed and requests give the same bytes', async () => {
    const play = async () => {
      const sandbox = openSandbox({ seed: 5 });
      const answers: string[] = [];
      for (let index = 0; index < 5; index++) {
        const fields = { phones: `38067123456${index}`, mes: 'https://example.com', tinyurl: 1, fmt: 1 };
        answers.push(await told(sandbox, 'send', fields));
        await sandbox.advance('1s');
      }
      answers.push(await told(sandbox, 'get', { get_messages: 1, fmt: 3 }));
      answers.push(await told(sandbox, 'tinyurls', { get: 1, fmt: 3 }));
      return answers;
    };
    expect(await play()).toEqual(await play());
  });
});

describe('a state that is forced', () => {
  it.each([
    ['undeliverable', '219', '20/219'],
    ['rejected', '24', '24/0'],
    ['rejected', '238', '23/238'],
    ['rejected', null, '20/255'],
    ['expired', null, '3/6'],
    ['read', null, '2/0'],
    ['deleted', null, '-2/0'],
    ['undeliverable', 'nonsense', '20/1'],
  ])('%s with the reason %s is %s', async (state, reason, standing) => {
    const sandbox = openSandbox();
    await told(sandbox, 'send', { phones: '380671234567', mes: 'Hello', id: 7 });
    await sandbox.admin('/messages/7/state', { state, ...(reason === null ? {} : { reason }) });
    const { status, err } = await ask(sandbox, 'status', { id: 7, phone: '380671234567' });
    expect(`${status}/${err}`).toBe(standing);
  });
});

describe('a hint', () => {
  it('is given where a person would wonder', async () => {
    const sandbox = openSandbox();
    const hintOf = async (query: string) =>
      (await sandbox.call('smsc', `/sys/send.php?phones=380671234567&${query}`)).headers.get('x-sandbox-hint');
    expect(await hintOf('mes=a&time=+5')).toBe('The plus of time came as a space: write it as %2B.');
    expect(await hintOf('mes=b')).toBeNull();
    expect(await hintOf('mes=b')).toContain('"duplicates"');
    const json = await sandbox.call('smsc', '/sys/send.php', { json: { login: 'a', psw: 'b' }, credential: null });
    expect(json.headers.get('x-sandbox-hint')).toContain('/rest/ reads JSON');
  });
});
