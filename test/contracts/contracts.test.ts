import { describe, expect, it } from 'vitest';
import type { ContractCase } from '../../src/contracts/case.ts';
import { operationsOf } from '../../src/contracts/case.ts';
import { coverageOf } from '../../src/contracts/coverage.ts';
import { fill } from '../../src/contracts/fill.ts';
import { contracts } from '../../src/contracts/index.ts';
import { made, prepare, WORDS } from '../../src/contracts/mock-target.ts';
import { runCase } from '../../src/contracts/run-case.ts';
import { couldCost } from '../../src/contracts/spending.ts';
import { type Door, SLUGS } from '../../src/contracts/target.ts';
import { providers } from '../../src/mocks/providers/index.ts';
import { OUTCOME_NAMES } from '../../src/mocks/telecom/test-numbers.ts';
import { answersOf } from '../kit/answers-of.ts';
import { openSandbox, type TestSandbox } from '../kit/sandbox.ts';

const NUMBERS = new Map<string, unknown>([
  ['msisdn', '380671234567'],
  ['chat', 5],
]);

/** A door to a sandbox whose journal can be read. */
function doorOf(slug: (typeof SLUGS)[number], sandbox: TestSandbox): Door {
  return {
    baseUrl: `http://localhost:8380/${slug}`,
    fetch: sandbox.fetch,
    credentialsOf: (persona) => made(slug, WORDS[persona]),
    sender: 'Shop',
    msisdn: '380671234567',
    now: () => sandbox.world.clock.now(),
    other: OUTCOME_NAMES['delivered-at-once'],
    numberOf: (outcome) => OUTCOME_NAMES[outcome],
    pause: (ms) => sandbox.advance(`${ms}ms`),
    wait: (ms) => sandbox.advance(`${ms}ms`),
    close: async () => {},
  };
}

describe.each(SLUGS)('the contract of %s', (slug) => {
  const cases: readonly ContractCase[] = contracts[slug];
  const provider = providers.find((each) => each.slug === slug);

  it.each(cases.map((each) => [each.title, each] as const))('holds on the mock: %s', async (_, each) => {
    const sandbox = openSandbox();
    await prepare(slug, sandbox.fetch, 'http://localhost:8380');
    const { findings, outcome } = await runCase(slug, each, doorOf(slug, sandbox), null);
    expect({ findings, outcome }).toEqual({ findings: [], outcome: 'held' });
    const journal = sandbox.world.journal.list();
    // What a case says that it covers is what the sandbox has seen.
    const same = (operations: readonly (string | null)[]) =>
      [...new Set(operations.flatMap((each) => (each === null ? [] : (provider?.sameOperation(each) ?? each))))].sort();
    expect(same(journal.map(({ operation }) => operation))).toEqual(same(operationsOf(each)));
    const answers = journal.flatMap((exchange) => (provider === undefined ? [] : answersOf(provider, exchange)));
    expect(answers).toEqual(expect.arrayContaining([...each.answers]));
  });

  it('asks nothing again and again that could cost', () => {
    const again = cases.flatMap(({ asks }) => asks.filter(({ patience = 0 }) => patience > 0));
    expect(again.filter((each) => couldCost(slug, fill(each, NUMBERS)))).toEqual([]);
  });

  it('names only answers that there are, and each case once', () => {
    const known = provider?.answers.map(({ name }) => name) ?? [];
    for (const { answers } of cases) expect(known).toEqual(expect.arrayContaining([...answers]));
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it('has every operation, and every answer that can be provoked for nothing', async () => {
    const { operations, answers } = await coverageOf(slug);
    expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(provider?.operations ?? {}).sort());
    expect(operations.filter((each) => each.cases.length === 0)).toEqual([]);
    const unexplained = answers.filter((each) => each.cases.length === 0 && each.why === null);
    expect(unexplained.map(({ name }) => name)).toEqual([]);
  });
});
