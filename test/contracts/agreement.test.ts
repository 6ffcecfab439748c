import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRequests } from '../kit/judge-request.ts';
import { openSandbox } from '../kit/sandbox.ts';
import { almost, readSpec, requestSchemas } from '../kit/wrong-values.ts';

const RUNS = 300;

/** Bodies that a spec's operation takes, and bodies that are off by a little; as many of each as come. */
function bodies(slug: string, operation: string) {
  const spec = readSpec(slug);
  const schema = requestSchemas(spec).get(operation);
  const valid = judgeRequests(slug).get(operation);
  if (schema === undefined || valid === undefined) throw new Error(`${slug} has no body for ${operation}`);
  return { any: almost(spec, schema), valid };
}

/** JSON as it arrives: without what JSON has no word for. */
const overTheWire = (body: unknown): unknown => JSON.parse(JSON.stringify(body ?? null));

/** Refusals of a shape, in the words of the validation; all others are about what a body means. */
const SHAPE = /^(Invalid|Too |Unrecognized key|expected)|expected /;
/** Keys that only another provider's account has. */
const OTHERS = /Unrecognized keys?: ("(limits|testMode|credit)"(, )?)+$/;

const provider = fc.constantFrom('turbosms', 'turbosms', 'smsc', 'nobody', '');
const faults = fc
  .record(
    {
      match: fc.record(
        {
          provider,
          operation: fc.constantFrom('POST /message/send.json', '/message/send.json', '/message/send.json', 'send'),
          credential: fc.constantFrom('my-token', ''),
          msisdn: fc.constantFrom('380500000001', '+380500000001', '', 'x'),
        },
        { requiredKeys: ['provider'] },
      ),
      kind: fc.oneof(
        fc.record({ kind: fc.constant('status'), status: fc.integer({ min: 190, max: 610 }) }),
        fc.record({ kind: fc.constant('latency'), latencyMs: fc.constantFrom(-1, 0, 5, 600_000, 600_001) }),
        fc.record({ kind: fc.constant('answer'), answer: fc.constantFrom('FATAL_ERROR', 999, '', 'NONE') }),
        fc.record({ kind: fc.constantFrom('connection-reset', 'status', 'fire') }),
      ),
      times: fc.integer({ min: 0, max: 5 }),
      probability: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
    },
    { requiredKeys: ['match', 'kind'] },
  )
  .map(({ kind, ...rest }) => ({ ...rest, ...kind }));

describe('the control API takes what its spec describes, and nothing else', () => {
  it.each([
    ['POST', '/faults', faults],
    ['POST', '/clock/advance', null],
    ['PUT', '/clock', null],
    ['PUT', '/accounts/turbosms/my-token', null],
    [
      'POST',
      '/inbound',
      fc.record({
        provider,
        credential: fc.constantFrom('my-token', ''),
        from: fc.constantFrom('380500000001', '1', ''),
        to: fc.constantFrom('Shop', ''),
        text: fc.string(),
      }),
    ],
  ] as const)('%s %s', async (method, path, likely) => {
    const named = path.startsWith('/accounts') ? '/accounts/{provider}/{credential}' : path;
    const { any, valid } = bodies('admin', `${method} /__admin${named}`);
    const some: fc.Arbitrary<unknown> = likely ?? any;
    const seen = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.oneof(any, some), async (body) => {
        const sent = overTheWire(body);
        const { status, json } = await openSandbox().admin(path, sent, method);
        const described = valid(sent);
        seen[described ? 'taken' : 'refused'] += 1;
        if (status < 300) expect({ sent, described }).toEqual({ sent, described: true });
        if (!described) return;
        // What fits the spec may be refused for what it means, never for its shape.
        const issues: readonly { readonly message: string }[] = json?.issues ?? [];
        const shapes = issues.map(({ message }) => message).filter((text) => SHAPE.test(text) && !OTHERS.test(text));
        expect({ sent, shapes }).toEqual({ sent, shapes: [] });
      }),
      { numRuns: RUNS, seed: 20 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(0);
  });
});

describe('a provider takes what its spec describes', () => {
  /** Refusals of a shape: every other answer is about what the body means. */
  const shapes: Readonly<Record<string, (json: unknown) => boolean>> = {
    turbosms: (json) => [104, 300].includes(Object(json).response_code),
    octotoo: (json) => JSON.stringify(json).includes('must be an array'),
  };

  it.each([
    ['turbosms', '/message/status.json'],
    ['turbosms', '/message/details.json'],
    ['octotoo', '/sms-v3'],
    ['octotoo', '/viber'],
    ['octotoo', '/rcs'],
    ['octotoo', '/two-way-chats'],
  ])('%s POST %s', async (slug, path) => {
    const { any, valid } = bodies(slug, `POST ${path}`);
    const seen = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.oneof(any), async (body) => {
        const sent = overTheWire(body);
        const described = valid(sent);
        seen[described ? 'taken' : 'refused'] += 1;
        // The sandbox of the tests holds every answer against the spec, whatever was asked.
        const { status, json } = await openSandbox().call(slug, path, { method: 'POST', json: sent });
        expect(status).toBeLessThan(500);
        if (described) expect({ sent, shape: shapes[slug]?.(json) }).toEqual({ sent, shape: false });
        // A chat's name may come under another key too (assumed), which the spec does not describe.
        if (slug === 'octotoo' && path !== '/two-way-chats' && status === 201)
          expect({ sent, described }).toEqual({ sent, described: true });
      }),
      { numRuns: RUNS, seed: 20 },
    );
    expect(seen.refused).toBeGreaterThan(0);
  });
});
