import { styleText } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { proofOf } from '../mocks/admin/answers.ts';
import { curlLines } from '../mocks/admin/curl-lines.ts';
import { providers } from '../mocks/providers/index.ts';
import type { Answer, Provider } from '../mocks/providers/provider.ts';

/** `holub explain PROVIDER [CODE]`: prints what an answer means and how to get it. */
export function explain(slug: string, code?: string): void {
  const provider = providers.find((each) => each.slug === slug);
  if (provider === undefined) {
    const known = providers.map((each) => each.slug).join(', ');
    giveUp(`there is no provider ${JSON.stringify(slug)}. Use one of: ${known}.`);
  }
  const found = code === undefined ? provider.answers : answersOf(provider, code);
  if (found.length === 0) {
    const near = nearest(provider, String(code));
    giveUp(`${provider.title} has no answer ${JSON.stringify(code)}. Near to it: ${near.join(', ')}.`);
  }
  console.log(code === undefined ? table(provider) : found.map((answer) => page(provider, answer)).join('\n\n'));
}

function answersOf(provider: Provider, code: string): readonly Answer[] {
  const wanted = code.toLowerCase();
  return provider.answers.filter((answer) => answer.name.toLowerCase() === wanted || String(answer.code) === code);
}

function nearest(provider: Provider, code: string): readonly string[] {
  const wanted = code.toLowerCase();
  const apart = ({ name, code: number }: Answer) =>
    name.toLowerCase().includes(wanted)
      ? 0
      : Math.min(distance(name.toLowerCase(), wanted), distance(String(number), code));
  return [...provider.answers]
    .sort((a, b) => apart(a) - apart(b))
    .slice(0, 3)
    .map((answer) => (answer.code === null ? answer.name : `${answer.code} ${answer.name}`));
}

const WHERE: Readonly<Record<Answer['scope'], string>> = {
  global: 'about the whole request',
  row: 'about one recipient or message',
  state: 'a state of a message',
};

function page(provider: Provider, answer: Answer): string {
  const { name, code, http, text, scope, howTo } = answer;
  const { evidence, verifiedAt, cases, unproven } = proofOf(provider, answer);
  const known = verifiedAt === null ? evidence : `${evidence} on ${verifiedAt}`;
  const title = code === null || String(code) === name ? name : `${code} ${name}`;
  const lines = curlLines(provider, answer);
  return [
    `${styleText('bold', title)}  ${styleText('dim', `${provider.title}, HTTP ${http}, ${WHERE[scope]}, ${known}`)}`,
    text,
    '',
    `How to get it: ${howTo.text}`,
    ...lines.map((line) => `  ${styleText('green', line)}`),
    cases.length === 0 ? `No contract has it: ${unproven}.` : `Held by the contracts: ${cases.join(', ')}`,
  ].join('\n');
}

function table(provider: Provider): string {
  const rows = provider.answers.map((answer) => {
    const { name, code, http, text } = answer;
    return [String(code ?? ''), String(http), name, proofOf(provider, answer).evidence, text];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function giveUp(message: string): never {
  console.error(`holub: ${message}`);
  process.exit(2);
}
