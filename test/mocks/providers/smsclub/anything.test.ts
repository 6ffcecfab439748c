import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smsclub } from '../../../../src/mocks/providers/smsclub/index.ts';
import { openClub, PHONE } from './club.ts';

const NAMES = [
  'sender',
  'phones',
  'message',
  'lifetime',
  'picture_url',
  'picture_ur',
  'button_txt',
  'button_url',
  'senderSms',
  'messageSms',
  'mgr_plan_date',
  'mgr_end_time',
  'is_2way',
  'chat_id',
  'messageIds',
  'src_addr',
  'phone',
  'data_message',
  'id_sms',
  'integration_id',
  'sender_id',
  'originator',
  'inn',
  'okpo',
  'subject',
  'description',
  'page',
];
const oddText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('\ud800', '__proto__', ' ', '#forbidden', '0', '-1', '1e9'),
);
const good = fc.constantFrom<unknown>(
  'Shop',
  [PHONE],
  [PHONE, '380500000030', '3809'],
  PHONE,
  true,
  1,
  60,
  3600,
  1_900_000_000,
  '2765',
  ['5769'],
  'https://shop.example',
  [{ phone: PHONE, message: 'Hello' }],
  'NOTFOUND',
);
const value = fc.oneof(
  { weight: 3, arbitrary: good },
  { weight: 1, arbitrary: oddText },
  { weight: 1, arbitrary: fc.array(fc.oneof(oddText, fc.double(), fc.integer(), fc.constant(null))) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
/** What every operation that takes a body is content with; one field of it or a few are odd. */
const CONTENT = {
  sender: 'Shop',
  src_addr: 'Shop',
  phones: [PHONE],
  phone: [PHONE],
  message: 'Hello',
  data_message: [{ phone: PHONE, message: 'Hello' }],
  sender_id: 'Shop',
};
const fields = (maxKeys: number) => fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys });
const body = fc.oneof(
  { weight: 4, arbitrary: fields(4).map((odd) => ({ ...CONTENT, ...odd })) },
  { weight: 1, arbitrary: fields(NAMES.length) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const keys = Object.keys(smsclub.operations);
const operation = fc.oneof(
  fc.constantFrom(...keys),
  fc.constantFrom(...keys.filter((key) => /^POST .*\/(send|chat)$/.test(key))),
);

// Every reply is held against the spec as it goes into the journal; one that broke fails the call too.
const told = (answer: { status: number; json: unknown }) => {
  expect(answer.json).toBeTypeOf('object');
  expect([200, 400, 404, 453, ...Array.from({ length: 9 }, (_, index) => 460 + index)]).toContain(answer.status);
};

describe('whatever is sent', () => {
  it('as JSON is answered in the provider’s own words', async () => {
    const { call, advance, admin, account } = await openClub();
    // A name that is handed in for moderation waits for it, unless the account has it.
    await account({ senders: ['Shop'] });
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(operation, body, async (key, json) => {
        const [method = '', path = ''] = key.split(' ');
        const answer = await call('smsclub', path, { method, ...(method === 'POST' ? { json } : {}) });
        told(answer);
        statuses.add(answer.status);
        await advance('1m');
      }),
      { numRuns: 1500, seed: 20 },
    );
    // The odd and the good are mixed well enough to get past the first check.
    expect(statuses.size).toBeGreaterThan(4);
    // Whatever was taken can be shown and saved.
    expect((await admin('/messages?limit=1000')).json.messages.length).toBeGreaterThan(0);
    expect((await admin('/snapshot')).status).toBe(200);
  });

  it('as a form or a query is answered in the provider’s own words', async () => {
    const { call } = await openClub();
    const pair = fc.tuple(
      fc.constantFrom(...NAMES),
      fc.constantFrom('', '[]', '[0]', '[x]', '[0][phone]', '[5][message]'),
      oddText,
    );
    await fc.assert(
      fc.asyncProperty(operation, fc.array(pair), async (key, pairs) => {
        const [method = '', path = ''] = key.split(' ');
        const form = pairs
          .map(([name, index, text]) => `${name}${index}=${encodeURIComponent(text.toWellFormed())}`)
          .join('&');
        told(
          await call('smsclub', method === 'GET' ? `${path}?${form}` : path, {
            method,
            ...(method === 'GET' ? {} : { form }),
          }),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('as bytes is answered in the provider’s own words', async () => {
    const { call } = await openClub();
    const bytes = fc.uint8Array({ maxLength: 64 }).map((each) => new Uint8Array(each));
    const type = fc.constantFrom(
      'application/json',
      'application/x-www-form-urlencoded',
      'text/plain',
      'image/png',
      '',
    );
    await fc.assert(
      fc.asyncProperty(operation, bytes, type, fc.boolean(), async (key, noise, contentType, braced) => {
        const [method = '', path = ''] = key.split(' ');
        if (method === 'GET') return;
        const content = braced ? new Uint8Array([0x7b, ...noise, 0x7d]) : noise;
        const headers: Record<string, string> = contentType === '' ? {} : { 'content-type': contentType };
        told(await call('smsclub', path, { method, body: content, headers }));
      }),
      { numRuns: 400 },
    );
  });

  it('as lists in lists, 20 000 deep, is answered in the provider’s own words', async () => {
    const { call } = await openClub();
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const texts = '"sender":"Shop","src_addr":"Shop","message":"Hello"';
    const bodies = [
      `{${NAMES.map((name) => `"${name}":${deep}`).join(',')}}`,
      `{${texts},"phones":[${deep}],"phone":[${deep}]}`,
      `{${texts},"data_message":[{"phone":${deep},"message":"Hello"}]}`,
    ];
    for (const key of Object.keys(smsclub.operations)) {
      const [method = '', path = ''] = key.split(' ');
      if (method === 'GET') continue;
      for (const body of bodies) {
        told(await call('smsclub', path, { method, body, headers: { 'content-type': 'application/json' } }));
      }
    }
  });
});
