import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slug } from '../../src/client/index.ts';
import { SLUGS } from '../../src/contracts/target.ts';
import { providers } from '../../src/mocks/providers/index.ts';
import type { Reply } from '../../src/mocks/providers/provider.ts';
import { bodyOf, type Exchange } from '../../src/mocks/world/journal.ts';
import { judgeRequests } from '../kit/judge-request.ts';
import { right, wrongs } from '../kit/right-values.ts';
import { openSandbox } from '../kit/sandbox.ts';
import { almost, readSpec, requestSchemas } from '../kit/wrong-values.ts';
import { BODIES, EMPTY, LAXER, MEANING, NEEDS_A_THING, TOLD, TWIN } from './bodies.ts';

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

/** A sandbox that asks each thing in the name of an account of its own, so that nothing is too much or said before. */
function openAsker(slug: Slug) {
  const sandbox = openSandbox();
  const provider = providers.find((each) => each.slug === slug);
  let asked = 0;
  return async (operation: string, json: unknown) => {
    const [method = '', path = ''] = operation.split(' ');
    const credential = `asker-${++asked}`;
    const answer = await sandbox.call(slug, path, { method, json, credential });
    const { outcome, reply } = sandbox.world.journal.list().at(-1) as Exchange;
    const body = reply === null ? null : bodyOf(reply);
    const names = provider?.answersIn({ ...reply, body } as unknown as Reply) ?? [];
    sandbox.world.journal.clear();
    return { refused: outcome === 'refused' || refusesWithin(slug, answer.text), names, text: answer.text };
  };
}

/** A refusal may stand in a row of an answer that is a success as a whole. */
const refusesWithin = (slug: Slug, text: string): boolean =>
  slug === 'turbosms' &&
  [...text.matchAll(/"response_code":(\d+)/g)].some(([, code]) => !/^(0|1|80[01])$/.test(code ?? ''));

/** Which of the answers speak of the form of a request. */
function formOf(slug: Slug, names: readonly string[], text: string): readonly string[] {
  const meant = MEANING.filter(({ provider, says }) => provider === slug && (says?.test(text) ?? true));
  return names.filter((name) => !meant.some(({ answers }) => answers.includes(name)));
}

describe.each(SLUGS)('%s takes what its spec describes', (slug) => {
  const spec = readSpec(slug);
  const operations = [...requestSchemas(spec)].filter(([operation]) => !TWIN.test(operation));

  it.each(operations)('%s', async (operation, schema) => {
    const ask = openAsker(slug);
    const isRight = judgeRequests(slug).get(operation) ?? (() => false);
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(right(spec, schema, TOLD), async (body) => {
        const sent = overTheWire(body);
        fc.pre(isRight(sent));
        const { refused, names, text } = await ask(operation.replace('{chatId}', '1'), sent);
        if (!refused) taken += 1;
        const form = refused ? formOf(slug, names, text) : [];
        expect({ sent, form, text: form.length > 0 ? text : '' }).toEqual({ sent, form: [], text: '' });
      }),
      { numRuns: 100, seed: 20 },
    );
    // Where an operation speaks of a thing that there must be, nothing drawn is ever taken.
    expect(taken > 0).toBe(!NEEDS_A_THING.test(`${slug} ${operation}`));
  });
});

describe.each(SLUGS)('%s refuses what its spec does not describe', (slug) => {
  const lax = LAXER.filter(({ provider }) => provider === slug);
  const used = new Set<object>();

  it.each(Object.entries(BODIES[slug] ?? {}))('%s', async (operation, bodies) => {
    const ask = openAsker(slug);
    const isRight = judgeRequests(slug).get(operation) ?? (() => false);
    for (const body of bodies) {
      const { refused, names, text } = await ask(operation, body);
      const form = refused ? formOf(slug, names, text) : [];
      expect({ body, right: isRight(body), form, text: form.length > 0 ? text : '' }).toEqual({
        body,
        right: true,
        form: [],
        text: '',
      });
      const bent = wrongs(body, isRight);
      expect(bent.length).toBeGreaterThan(5);
      const taken: string[] = [];
      for (const { value, at, how } of bent) {
        const said = await ask(operation, value);
        // What is refused for its meaning as it is must be refused for its form when it is bent.
        if (said.refused && (!refused || formOf(slug, said.names, said.text).length > 0)) continue;
        const row = lax.find((each) => each.at.test(at) && each.how.test(how));
        if (row === undefined) taken.push(`${at}: ${how}`);
        else used.add(row);
      }
      expect(taken).toEqual([]);
    }
  });

  it('and everything that is said to be taken all the same is', () => {
    expect(lax.filter((row) => !used.has(row)).map(({ why }) => why)).toEqual([]);
  });

  it('in every operation that takes a body, but for those that speak of a thing that there must be', () => {
    const all = [...requestSchemas(readSpec(slug)).keys()].filter((operation) => !TWIN.test(operation));
    const bare = all.filter((operation) => BODIES[slug]?.[operation] === undefined && !EMPTY.test(operation));
    expect(bare.filter((operation) => !NEEDS_A_THING.test(`${slug} ${operation}`))).toEqual([]);
  });
});
