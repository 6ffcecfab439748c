import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/contracts/report/markdown.ts';
import { pretty } from '../../src/contracts/report/pretty.ts';
import { SLUGS } from '../../src/contracts/target.ts';
import { isClean, verify } from '../../src/contracts/verify.ts';
import { PLANTS } from './plants.ts';
import { openStandIn } from './stand-in.ts';

const flat = (verification: Awaited<ReturnType<typeof verify>>) =>
  verification.cases.flatMap(({ provider, case: each, drift }) =>
    drift.map((item) => ({ provider, id: each.id, ...item })),
  );

describe('against a provider that is as the mock says', () => {
  it('there is no difference, although its account, its ids, its day and its money are others', async () => {
    const standIn = await openStandIn();
    const verification = await verify({ providers: SLUGS, target: standIn.target() });
    const failed = verification.cases.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ case: each, findings }) => [each.id, findings])).toEqual([]);
    expect(flat(verification)).toEqual([]);
    expect(isClean(verification)).toBe(true);
    expect(verification.cases.filter(({ outcome }) => outcome === 'held').length).toBeGreaterThan(100);
  });
});

describe('against a provider that has drifted', async () => {
  const standIn = await openStandIn({ plants: PLANTS });
  const verification = await verify({ providers: SLUGS, target: standIn.target() });
  const found = flat(verification);

  it('twenty differences were planted', () => {
    expect(PLANTS).toHaveLength(20);
    expect(isClean(verification)).toBe(false);
  });

  it.each(PLANTS.map((plant) => [plant.name, plant] as const))('%s: it is named at its place', (_, plant) => {
    const told = found.filter(({ provider, operation, at, kind }) => {
      return provider === plant.provider && operation === plant.operation && at === plant.at && kind === plant.kind;
    });
    expect(told.length).toBeGreaterThan(0);
  });

  it('and nothing else is named', () => {
    // A renamed field is gone under its name and new under another; a path with and without .json is one operation.
    const others = found.filter(({ provider, operation, at }) => {
      const places = PLANTS.filter((plant) => plant.provider === provider && plant.operation.startsWith(operation));
      return !places.some((plant) => plant.at === at) && at !== 'response_result.credit';
    });
    expect(others).toEqual([]);
  });

  it('the reports name each place', () => {
    const text = pretty({ verification, coverage: [] }, false);
    const page = markdown({ verification, coverage: [] });
    for (const { operation, at } of PLANTS) {
      expect(text).toContain(`${operation}, ${at}`);
      expect(page).toContain(`| \`${operation}\` | \`${at}\` |`);
    }
  });
});
