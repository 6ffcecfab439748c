import type { components } from '../../generated/admin.ts';
import type { Fidelity } from '../fidelity.ts';

/** What the page tells of one provider. */
export interface FidelityChapter {
  readonly provider: string;
  readonly title: string;
  readonly fidelity: Fidelity;
  readonly answers: readonly components['schemas']['Answer'][];
  /** The lines of its page under "What is not imitated". */
  readonly notImitated: readonly string[];
}

/** FIDELITY.md: how each operation and answer is known, since when, and what is not there at all. */
export function fidelityPage(chapters: readonly FidelityChapter[]): string {
  return [
    '# How true it is',
    '',
    'Made by `npm run generate` from the contract cases, the specs and the recordings; never edited by hand. `holub verify`',
    'runs the cases, `holub explain PROVIDER CODE` and `GET /__admin/answers` say the same of one answer.',
    '',
    '| provider | operations with a case | answers with a case | verified live |',
    '| --- | --- | --- | --- |',
    ...chapters.map(summaryRow),
    '',
    'Evidence: `verified` by a live run on the day beside it, `documented` by the provider, `recorded` from real traffic,',
    'relied on by a real `client`, or `assumed`.',
    '',
    ...chapters.flatMap(chapter),
  ].join('\n');
}

function summaryRow({ title, fidelity }: FidelityChapter): string {
  const [operations, answers] = [Object.values(fidelity.operations), Object.values(fidelity.answers)];
  const had = (proofs: readonly { readonly cases: readonly string[] }[]) =>
    `${proofs.filter(({ cases }) => cases.length > 0).length} of ${proofs.length}`;
  const live = [...operations, ...answers].filter(({ verifiedAt }) => verifiedAt !== null).length;
  return row([title, had(operations), had(answers), `${live} of ${operations.length + answers.length}`]);
}

function chapter({ title, fidelity, answers, notImitated }: FidelityChapter): readonly string[] {
  return [
    `## ${title}`,
    '',
    '### Operations',
    '',
    '| operation | evidence | cases |',
    '| --- | --- | --- |',
    ...Object.entries(fidelity.operations).map(([name, { evidence, verifiedAt, cases }]) =>
      row([`\`${name}\``, known(evidence, verifiedAt), few(cases)]),
    ),
    '',
    '### Answers',
    '',
    '| code | answer | HTTP | evidence | cases, or why there is none |',
    '| --- | --- | --- | --- | --- |',
    ...answers.map(({ name, code, http, evidence }) => {
      const { verifiedAt = null, cases = [], unproven = null } = fidelity.answers[name] ?? {};
      const proof = cases.length > 0 ? few(cases) : `– ${unproven}`;
      return row([String(code ?? ''), `\`${name}\``, String(http), known(evidence, verifiedAt), proof]);
    }),
    '',
    '### Not imitated',
    '',
    ...notImitated,
    '',
  ];
}

const MOST = 5;

/** A list of cases, cut where it is long. */
const few = (cases: readonly string[]) =>
  cases.length <= MOST
    ? cases.join(', ')
    : `${cases.slice(0, MOST - 1).join(', ')} and ${cases.length - MOST + 1} more`;

const known = (evidence: string, verifiedAt: string | null) =>
  verifiedAt === null ? evidence : `verified ${verifiedAt}`;
const row = (cells: readonly string[]) => `| ${cells.map((each) => each.replaceAll('|', '\\|')).join(' | ')} |`;
