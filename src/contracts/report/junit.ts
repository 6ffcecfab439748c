import { describeDrift, placeOf } from './describe-drift.ts';
import { countsOf, type Findings } from './summary.ts';

/** A run as JUnit XML: a suite a provider, a difference as a failure. */
export function junit({ verification }: Findings): string {
  const suites = verification.providers.map((provider) => {
    const cases = verification.cases.filter((each) => each.provider === provider);
    const rows = cases.map(({ case: each, outcome, findings, drift }) => {
      const wrong = [
        ...(outcome === 'failed' ? findings : []),
        ...drift.map((item) => `${placeOf(item)}: ${describeDrift(item)}`),
      ];
      const inside =
        outcome === 'skipped'
          ? `<skipped message="${escaped(findings.join('; '))}"/>`
          : wrong.length === 0
            ? ''
            : `<failure message="${escaped(wrong[0] ?? '')}">${escaped(wrong.join('\n'))}</failure>`;
      return `    <testcase classname="${provider}" name="${escaped(each.id)}">${inside}</testcase>`;
    });
    const { skipped } = countsOf(cases);
    const failures = cases.filter(({ outcome, drift }) => outcome === 'failed' || drift.length > 0).length;
    const counts = `tests="${cases.length}" failures="${failures}" skipped="${skipped}"`;
    return [`  <testsuite name="${provider}" ${counts}>`, ...rows, '  </testsuite>'].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="holub verify ${escaped(verification.target)}">`,
    ...suites,
    '</testsuites>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign).replaceAll(/\p{Cc}/gu, ' ');
}
