import type { CaseDone } from '../verify.ts';
import { describeDrift } from './describe-drift.ts';
import { countsOf, coverageLine, type Findings, missingAnswers, money } from './summary.ts';

/** A run as Markdown: what an issue or a page says of it. */
export function markdown({ verification, coverage }: Findings): string {
  const { target, at, cases, real, setAside } = verification;
  const { drift, failed } = countsOf(cases);
  const drifted = cases.filter((each) => each.drift.length > 0);
  const broken = cases.filter((each) => each.outcome === 'failed');
  return [
    `# Contracts at ${cell(target)}, ${at.slice(0, 10)}`,
    '',
    '| provider | cases | held | failed | left out | requests | differences | covered |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...coverage.map((each) => {
      const counts = countsOf(cases.filter(({ provider }) => provider === each.provider));
      const cells = [counts.cases, counts.held, counts.failed, counts.skipped, counts.requests, counts.drift];
      return row([each.provider, ...cells.map(String), coverageLine(each)]);
    }),
    '',
    ...(real ? [`${money(setAside)} set aside for messages.`, ''] : []),
    ...(drift === 0 ? ['No differences.', ''] : ['## Differences', '', ...drifted.flatMap(driftTable)]),
    ...(failed === 0 ? [] : ['## What did not hold', '', ...broken.map(brokenLine), '']),
    '## Answers without a case',
    '',
    ...coverage.flatMap((each) =>
      [...missingAnswers(each)].map(([why, names]) => `- ${each.provider}, ${why}: ${names.map(code).join(', ')}`),
    ),
  ].join('\n');
}

function driftTable({ provider, case: each, drift }: CaseDone): readonly string[] {
  return [
    `### ${provider} \`${each.id}\`: ${each.title}`,
    '',
    '| request | operation | where | what |',
    '| --- | --- | --- | --- |',
    ...drift.map((item) =>
      row([String(item.request), code(item.operation), item.at === '' ? '' : code(item.at), describeDrift(item)]),
    ),
    '',
  ];
}

const brokenLine = ({ provider, case: each, findings }: CaseDone) =>
  `- ${provider} \`${each.id}\`: ${findings.map(cell).join('; ')}`;

const code = (text: string) => `\`${text}\``;
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
