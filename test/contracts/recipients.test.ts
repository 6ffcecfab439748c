import { describe, expect, it } from 'vitest';
import { contracts } from '../../src/contracts/index.ts';
import { cents } from '../../src/contracts/spending.ts';
import { SLUGS } from '../../src/contracts/target.ts';
import { verify } from '../../src/contracts/verify.ts';
import { OUTCOME_NAMES, type OutcomeName } from '../../src/mocks/telecom/test-numbers.ts';
import { openStandIn, TO } from './stand-in.ts';

const all = SLUGS.flatMap((slug) => contracts[slug]);
const used = [...new Set(all.flatMap(({ recipient }) => recipient ?? []))].sort();

/** A live run with money, and what came of the cases that have this outcome. */
async function runWith(to: string, outcomes: readonly OutcomeName[]) {
  const standIn = await openStandIn();
  const allowance = { to, budget: cents(2000) };
  const { cases } = await verify({ providers: SLUGS, target: standIn.target(to, outcomes), allowance });
  const messages = [...standIn.sandbox.world.messages.newestFirst()];
  return { cases, numbers: [...new Set(messages.map(({ msisdn }) => msisdn))] };
}

describe('a case that needs a certain phone', () => {
  it.each(used)('runs on live where --to-is %s, and finds the provider as the mock says', async (outcome) => {
    const to = OUTCOME_NAMES[outcome];
    const { cases, numbers } = await runWith(to, [outcome]);
    const fitting = cases.filter(({ case: { recipient } }) => recipient === outcome);
    expect(fitting.length).toBeGreaterThan(0);
    for (const { case: each, outcome: came, findings, drift } of fitting) {
      const possible = !each.needs.some((need) => !['sender', 'msisdn'].includes(need));
      const expected = { id: each.id, came: possible ? 'held' : 'skipped', drift: [] };
      expect({ id: each.id, came, drift, ...(possible && { findings }) }).toEqual({
        ...expected,
        ...(possible && { findings: [] }),
      });
    }
    expect(numbers.filter((number) => number !== to)).toEqual([]);
  });

  it('is left out where nobody said so, and says what to say', async () => {
    const { cases } = await runWith(TO, []);
    const needing = cases.filter(({ case: { recipient } }) => recipient !== undefined);
    expect(needing.filter(({ outcome }) => outcome !== 'skipped')).toEqual([]);
    for (const { case: each, findings } of needing) {
      expect(findings.join()).toContain(`--to-is ${each.recipient}`);
    }
  });
});
