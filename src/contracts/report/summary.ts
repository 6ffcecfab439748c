import type { Coverage } from '../coverage.ts';
import type { CaseDone, Verification } from '../verify.ts';

/** A run of contracts, and what its cases cover. */
export interface Findings {
  readonly verification: Verification;
  readonly coverage: readonly Coverage[];
}

/** How many of something, of how many. */
export interface Counts {
  readonly cases: number;
  readonly held: number;
  readonly failed: number;
  readonly skipped: number;
  readonly requests: number;
  readonly drift: number;
}

export function countsOf(cases: readonly CaseDone[]): Counts {
  const of = (outcome: CaseDone['outcome']) => cases.filter((each) => each.outcome === outcome).length;
  return {
    cases: cases.length,
    held: of('held'),
    failed: of('failed'),
    skipped: of('skipped'),
    requests: cases.reduce((sum, { exchanges }) => sum + exchanges.length, 0),
    drift: cases.reduce((sum, { drift }) => sum + drift.length, 0),
  };
}

/** `64 of 64 operations, 55 of 83 answers`. */
export function coverageLine({ operations, answers }: Coverage): string {
  const had = (list: readonly { readonly cases: readonly unknown[] }[]) => list.filter(({ cases }) => cases.length > 0);
  return `${had(operations).length} of ${operations.length} operations, ${had(answers).length} of ${answers.length} answers`;
}

/** The answers without a case, by the reason why. */
export function missingAnswers({ answers }: Coverage): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, string[]>();
  for (const { name, cases, why } of answers) {
    if (cases.length > 0) continue;
    const reason = why ?? 'no reason';
    missing.set(reason, [...(missing.get(reason) ?? []), name]);
  }
  return missing;
}

/** Hundredths as `1.20 UAH`. */
export const money = (hundredths: number) => `${(hundredths / 100).toFixed(2)} UAH`;
