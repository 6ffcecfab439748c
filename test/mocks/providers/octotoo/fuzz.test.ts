import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openOctotoo, PHONE, rcs, sms, viber } from './ask.ts';

// Whatever is sent, every reply is held against the spec by the sandbox of the tests, and a crash of ours fails there.

const url = 'https://example.com/1';
const button = { text: 'Buy', url };
const section = { text: 'Dress', imageUrl: url, primaryButton: button, secondaryButton: button };
const viberWith = (more: object) =>
  viber({ device: 'all', lifetime: 60, sendFromDate: '2026-03-02 13:00:00', ...more });
const rich = {
  button,
  image: { url },
  video: { url, preview: url, fileSize: 1, callback: url, buttonCaption: 'Go', duration: 1 },
  file: { url, name: 'Bill', ext: 'pdf' },
  twoWay: { chatName: 'Chat' },
};

/** A good request of every operation that takes a body. */
const GOOD: readonly (readonly [method: string, path: string, json: object])[] = [
  ['POST', '/sms-v3', sms({ nameDelivery: 'Spring', lifetime: 600, sendToDate: '2026-03-03 10:00:00' })],
  ['POST', '/viber', viberWith(rich)],
  ['POST', '/viber', viberWith({ carousel: { sections: [section, section] } })],
  ['POST', '/viber', viberWith({ list: { options: ['Yes', 'No'] } })],
  ['POST', '/rcs', rcs({ rcsTtl: 60, buttonText: 'Go', buttonUrl: url, imgUrl: url })],
  ['POST', '/cascades', { channels: ['rcs', 'sms', 'viber'], ...rcs(), ...sms(), ...viber() }],
  ['POST', '/two-way-chats', { name: 'Chat', recipient: PHONE, source_addr: 'Shop' }],
  ['PATCH', '/two-way-chats/1', { name: 'Chat' }],
  [
    'POST',
    '/originators/registration-originators',
    {
      company: 'C',
      site: 's',
      originator: 'N',
      description: 'd',
      subject: 's',
      company_type: 't',
      type: 'sms',
      okpo: 1,
    },
  ],
];

type Path = readonly (string | number)[];

/** The place of every value inside of a value. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...at, key]))];
}

/** The value with another one put into a place of it. */
function put(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  (copy as Record<string | number, unknown>)[key] = put((copy as Record<string | number, unknown>)[key], rest, other);
  return copy;
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(null, '', ' ', [], {}, [[]], { 0: {} }, 0, -1, 1e21, 2 ** 53, '0', '१२३४५६७८', '__proto__', true),
);

const broken = fc.constantFrom(...GOOD).chain(([method, path, json]) =>
  fc.array(fc.tuple(fc.constantFrom(...placesIn(json)), anything), { minLength: 1, maxLength: 4 }).map((changes) => {
    const changed = changes.reduce<unknown>(putSafely, json);
    return { method, path, json: changed };
  }),
);

function putSafely(value: unknown, [place, other]: [Path, unknown]): unknown {
  try {
    return put(value, place, other);
  } catch {
    return value;
  }
}

describe('wrong types', () => {
  it('are refused in the words of the framework or of 422, and never break anything', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/two-way-chats', { name: 'First', recipient: PHONE, source_addr: 'Shop' });
    await fc.assert(
      fc.asyncProperty(broken, async ({ method, path, json }) => {
        const { status, json: body } = await octotoo.ask(path, { method, json });
        expect([200, 201, 400, 422]).toContain(status);
        expect(body).toBeTypeOf('object');
      }),
      { numRuns: 1500, seed: 1 },
    );
    for (const path of ['/sms-v3', '/viber', '/rcs', '/two-way-chats', '/two-way-messages', '/cascades/1001']) {
      expect((await octotoo.get(path)).status).toBe(200);
    }
    await octotoo.advance('2d');
    for (const path of ['/sms-v3', '/viber', '/rcs', '/two-way-chats', '/two-way-messages', '/cascades/1001']) {
      expect((await octotoo.get(path)).status).toBe(200);
    }
  });

  it('and lists in lists, 20 000 deep, are refused as any other', async () => {
    const octotoo = openOctotoo();
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const headers = { 'content-type': 'application/json' };
    const names = ['from', 'text', 'lifetime', 'button', 'twoWay', 'carousel', 'list', 'image', 'sendFromDate'];
    const blocks = names.map((name) => `{"from":"Shop","text":"Hello","${name}":${deep}}`);
    const bodies = [
      `{"recipients":${deep},"channels":${deep},"sms":${deep},"name":${deep},"recipient":${deep},"type":${deep}}`,
      ...['{"phone":1}', `{"phone":${deep}}`].flatMap((recipient) =>
        blocks.map(
          (block) => `{"recipients":[${recipient}],"channels":["sms","viber"],"sms":${block},"viber":${block}}`,
        ),
      ),
    ];
    for (const path of ['/sms-v3', '/viber', '/cascades', '/two-way-chats']) {
      for (const body of bodies) {
        expect((await octotoo.ask(path, { method: 'POST', body, headers })).status).toBe(422);
      }
    }
  });

  it('in a query select nothing, and break nothing', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/sms-v3', sms());
    const piece = fc.constantFrom(
      'filter',
      '[id]',
      '[in]',
      '[]',
      '[chat_id]',
      '=',
      '&',
      '1',
      '%',
      '%ff',
      '[',
      ']',
      'є',
      '.',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        for (const path of ['/sms-v3', '/viber', '/rcs', '/two-way-messages']) {
          expect((await octotoo.get(`${path}?${pieces.join('')}`)).status).toBe(200);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('in a path are no page or no object', async () => {
    const octotoo = openOctotoo();
    const id = fc.oneof(
      fc.string({ minLength: 1, maxLength: 20 }).map(encodeURIComponent),
      fc.stringMatching(/^\d{1,30}$/),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('viber', 'rcs', 'cascades', 'two-way-chats', 'two-way-messages'),
        id,
        async (path, id) => {
          expect((await octotoo.get(`/${path}/${id}`)).status).toBe(404);
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });
});
