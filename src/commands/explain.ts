import { styleText } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { proofOf } from '../mocks/admin/answers.ts';
import { curlLines } from '../mocks/admin/curl-lines.ts';
import { providers } from '../mocks/providers/index.ts';
import type { Answer, Provider } from '../mocks/providers/provider.ts';
import { calledAs } from './called-as.ts';

/** `holub explain PROVIDER [CODE]`: prints what an answer means and how to get it. */
export function explain(slug?: string, code?: string): void {
  const provider = providers.find((each) => each.slug === slug);
  if (provider === undefined) {
    const known = providers.map((each) => each.slug).join(', ');
    const wrong = slug === undefined ? 'no provider was named' : `there is no provider ${JSON.stringify(slug)}`;
    giveUp(`${wrong}. Use one of: ${known}, as in ${calledAs('explain turbosms 427')}.`);
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

const KNOWN: Readonly<Record<Answer['evidence'], string>> = {
  verified: 'verified by a live run',
  documented: 'documented by the provider',
  recorded: 'recorded from real traffic',
  client: 'relied on by real clients',
  assumed: 'assumed',
};

function page(provider: Provider, answer: Answer): string {
  const { name, code, http, text, scope, howTo } = answer;
  const { evidence, verifiedAt, cases, unproven } = proofOf(provider, answer);
  const known = verifiedAt === null ? KNOWN[evidence] : `${KNOWN[evidence]} on ${verifiedAt}`;
  const title = `${codeColumn(name, code)} ${name}`.trimStart();
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
    return [codeColumn(name, code), String(http), name, proofOf(provider, answer).evidence, text];
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

/** A word that is code and name at once stands in the column of names. */
function codeColumn(name: string, code: Answer['code']): string {
  return code === null || String(code) === name ? '' : String(code);
}

function giveUp(message: string): never {
  console.error(`holub: ${message}`);
  process.exit(2);
}
