import { countsOf, type Findings, missingAnswers } from './summary.ts';

/** A run for programs to read. */
export function json({ verification, coverage }: Findings): string {
  const { target, at, setAside, cases } = verification;
  const had = (list: readonly { readonly cases: readonly unknown[] }[]) =>
    list.filter(({ cases: having }) => having.length > 0).length;
  return JSON.stringify(
    {
      target,
      at,
      counts: countsOf(cases),
      setAside: (setAside / 100).toFixed(2),
      cases: cases.map(({ provider, case: each, outcome, findings, drift, exchanges }) => ({
        provider,
        id: each.id,
        title: each.title,
        answers: each.answers,
        evidence: each.evidence,
        price: each.price,
        outcome,
        findings,
        requests: exchanges.length,
        drift,
      })),
      coverage: coverage.map((each) => ({
        provider: each.provider,
        operations: { covered: had(each.operations), of: each.operations.length },
        answers: { covered: had(each.answers), of: each.answers.length },
        missing: [...missingAnswers(each)].map(([why, answers]) => ({ why, answers })),
      })),
    },
    null,
    2,
  );
}
