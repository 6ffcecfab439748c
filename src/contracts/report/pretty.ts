import { styleText } from 'node:util';
import type { CaseDone } from '../verify.ts';
import { describeDrift, placeOf } from './describe-drift.ts';
import { type Counts, countsOf, coverageLine, type Findings, missingAnswers, money } from './summary.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const MARKS: { readonly [Outcome in CaseDone['outcome']]: readonly [Style, string] } = {
  held: ['green', '✓'],
  failed: ['red', '✗'],
  skipped: ['dim', '-'],
};

/** How one case went, with its findings and differences below it. */
export function caseLines({ provider, case: each, outcome, findings, drift }: CaseDone, paint: Paint): string {
  const [style, mark] = MARKS[outcome];
  const name = `${paint(style, mark)} ${provider} ${each.id}: ${each.title}`;
  const told = drift.map((item) => paint('yellow', `    ~ ${placeOf(item)}: ${describeDrift(item)}`));
  return [name, ...findings.map((finding) => `    ${finding}`), ...told].join('\n');
}

/** A run for people to read. */
export function pretty({ verification, coverage }: Findings, colours: boolean): string {
  const paint: Paint = (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const { cases, target, setAside, real } = verification;
  const wanting = cases.filter(({ outcome, drift }) => outcome === 'failed' || drift.length > 0);
  const skipped = new Map<string, string[]>();
  for (const { outcome, findings, provider, case: each } of cases) {
    if (outcome !== 'skipped') continue;
    const why = findings.join('; ').replace(/^\S+ \S+ was not sent: /, '');
    skipped.set(why, [...(skipped.get(why) ?? []), `${provider} ${each.id}`]);
  }
  return [
    ...wanting.map((done) => caseLines(done, paint)),
    ...(wanting.length === 0 ? [] : ['']),
    ...[...skipped].map(([why, ids]) => paint('dim', `- ${ids.length} left out, ${why}: ${ids.join(', ')}`)),
    ...coverage.flatMap((each) => [
      `${paint('bold', each.provider)}: ${sentence(countsOf(cases.filter(({ provider }) => provider === each.provider)))}`,
      `  cover ${coverageLine(each)}`,
      ...[...missingAnswers(each)].map(([why, names]) =>
        paint('dim', `  ${names.length} answers, ${why}: ${names.join(', ')}`),
      ),
    ]),
    '',
    `${paint('bold', target)}: ${sentence(countsOf(cases))}`,
    ...(real ? [`${money(setAside)} set aside for messages`] : []),
  ].join('\n');
}

function sentence({ cases, held, failed, skipped, requests, drift }: Counts): string {
  return `${cases} cases, ${held} held, ${failed} failed, ${skipped} left out; ${requests} requests, ${drift} differences`;
}
