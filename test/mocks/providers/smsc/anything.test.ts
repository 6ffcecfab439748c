import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smsc } from '../../../../src/mocks/providers/smsc/index.ts';
import { openSandbox } from '../../../kit/sandbox.ts';
import { post } from '../../../kit/smsc.ts';

const PAGES = [...new Set(Object.keys(smsc.operations).flatMap((key) => /\/sys\/(\w+)\.php/.exec(key)?.[1] ?? []))];

const NAMES = [
  ...['phones', 'mes', 'id', 'sender', 'translit', 'tinyurl', 'time', 'tz', 'period', 'freq', 'flash', 'bin', 'push'],
  ...['hlr', 'ping', 'mms', 'mail', 'soc', 'viber', 'whatsapp', 'tg', 'bot', 'smsreq', 'fileurl', 'call', 'voice'],
  ...[
    'param',
    'subj',
    'cost',
    'list',
    'nl',
    'valid',
    'maxsms',
    'err',
    'op',
    'phone',
    'all',
    'del',
    'cur',
    'add',
    'chg',
  ],
  ...['get', 'get_operator', 'get_messages', 'get_answers', 'get_stat', 'get_price', 'start', 'end', 'cnt', 'prev_id'],
  ...[
    'name',
    'msg',
    'format',
    'fl[1]',
    'tpl',
    'rpt',
    'rptn',
    'mes2',
    'get_all',
    'cancel',
    'grp',
    'add_group',
    'get_group',
  ],
  ...['move_group', 'add_black', 'send_code', 'check_code', 'buy', 'user', 'password', 'pay', 'sum', 'date', 'link'],
  'constructor',
  '__proto__',
];

/** Values that mean something somewhere, and values that mean nothing anywhere. */
const value = fc.oneof(
  fc.constantFrom('1', '0', '', '2', '3', '-1', '7', '1,1', '7,'),
  fc.constantFrom(
    '380500000000',
    '380500000031',
    '123',
    '380500000000,123',
    'G1',
    'a@example.com',
    '#12',
    '+380671234567',
  ),
  fc.constantFrom('+5', '9-21', '0103261530', '01.03.2026', 'soon', '12.5', '00:30', 'm3,en', '20,60,3', '@shop_bot'),
  fc.constantFrom(
    'Hello',
    'Привіт, <світ> & "друже"',
    'https://example.com/a?b=c&d',
    '050A03',
    '380500000000:Hello\\n',
    '#forbidden',
  ),
  fc.constantFrom('Shop', 'NOTFOUND', '__VIBER__ Hi', 'a,b\nc', '\n~~~\npid: 1, dcs: 2', '__proto__'),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant('n'.repeat(1001)),
);

const fields = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 12 });

describe('whatever is sent', () => {
  it('is answered with HTTP 200 in the words of the spec, in the format asked for', async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PAGES),
        fc.array(fields, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('0', '1', '2', '3'),
        fc.constantFrom('utf-8', 'windows-1251', 'koi8-r'),
        async (page, requests, fmt, charset) => {
          const sandbox = openSandbox();
          for (const given of [{ phones: '380500000002', mes: 'Hi', id: '7' }, ...requests]) {
            const { status, text } = await post(sandbox, page, { ...given, fmt, charset });
            expect(status).toBe(200);
            expect(text).not.toBe('');
            kinds.add(`${page} ${text.replaceAll(/\d+/g, 'n').slice(0, 20)}`);
            await sandbox.advance('2s');
          }
        },
      ),
      { numRuns: 120, seed: 7 },
    );
    // The good and the odd are mixed well enough to get past the first check.
    expect(kinds.size).toBeGreaterThan(40);
  });

  it.each(['null', '[]', '""', '1', '{', '', '{"phones":{"a":1}}', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`])(
    'a body of /rest/ such as %.20s is, too',
    async (body) => {
      for (const name of ['send', 'status']) {
        const { status, text } = await openSandbox().call('smsc', `/rest/${name}/`, { method: 'POST', body });
        expect([status, text]).toEqual([200, '{\n"error": "parameters error",\n"error_code": 1\n}']);
      }
    },
  );

  it('and a send of anything can be asked about, shown and saved', async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(fields, fields, async (one, two) => {
        const sandbox = openSandbox();
        for (const given of [one, two]) {
          const fieldsOfSend = { phones: '380500000002,123', mes: 'Hi', ...given, id: '7', fmt: '3' };
          const { json } = await post(sandbox, 'send', fieldsOfSend);
          if (json.cnt !== undefined) sent += 1;
          for (const all of [0, 1, 2]) {
            for (const fmt of [0, 1, 2, 3])
              await post(sandbox, 'status', { id: '7,7', phone: '380500000002,123', all, fmt });
          }
        }
        for (const fmt of [0, 1, 2, 3]) await post(sandbox, 'get', { get_messages: 1, fmt });
        const { json: snapshot } = await sandbox.admin('/snapshot');
        expect((await sandbox.admin('/messages?limit=1000')).status).toBe(200);
        expect((await sandbox.admin('/snapshot', snapshot, 'PUT')).status).toBe(204);
        expect((await sandbox.admin('/snapshot')).json).toEqual(snapshot);
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(sent).toBeGreaterThan(20);
  });
});
