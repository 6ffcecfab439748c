import type { Slug } from '../client/index.ts';
import type { components } from '../generated/admin.ts';
import { createSandbox } from '../index.ts';
import { type ContractCase, operationsOf } from './case.ts';
import { conformanceOf } from './conformance.ts';
import { contracts } from './index.ts';
import { reachable } from './spending.ts';

type Answer = components['schemas']['Answer'];

/** An operation or an answer, and the cases that exercise it. */
export interface Covered {
  readonly name: string;
  readonly cases: readonly ContractCase[];
}

/** An answer with its cases, or with why there are none. */
export interface CoveredAnswer extends Covered {
  readonly answer: Answer;
  /** Why no case has it; null where one has, or where nothing speaks against one. */
  readonly why: string | null;
}

export interface Coverage {
  readonly provider: Slug;
  readonly operations: readonly Covered[];
  readonly answers: readonly CoveredAnswer[];
}

/** What the cases of a provider exercise, of all that its spec and its list of answers have. */
export async function coverageOf(provider: Slug): Promise<Coverage> {
  const cases = contracts[provider];
  const operations = conformanceOf(provider).operations.map((name) => ({
    name,
    cases: cases.filter((each) => operationsOf(each).includes(name)),
  }));
  const answers = (await answersOf(provider)).map((answer) => {
    const having = cases.filter((each) => each.answers.includes(answer.name));
    return { name: answer.name, answer, cases: having, why: having.length > 0 ? null : whyNot(answer) };
  });
  return { provider, operations, answers };
}

async function answersOf(provider: Slug): Promise<readonly Answer[]> {
  const sandbox = createSandbox({ clock: 'frozen' });
  const response = await sandbox.fetch(`http://holub/__admin/answers?provider=${provider}`);
  await sandbox.close();
  return ((await response.json()) as components['schemas']['AnswerList']).answers;
}

/** What keeps an answer out of a contract, by what has to be done to get it. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/__admin\/faults/, 'only the provider’s own trouble provokes it'],
  [/__admin\/messages\//, 'only the provider decides on it'],
  [/__admin\/inbound/, 'only a recipient’s answer provokes it'],
  [/__admin\/accounts/, 'only an account in a certain condition provokes it'],
  [/__admin\/clock/, 'only a message that costs money, and time, show it'],
];

function whyNot({ requests, scope }: Answer): string | null {
  const lines = requests.join('\n');
  const reason = REASONS.find(([sign]) => sign.test(lines));
  if (reason !== undefined) return reason[1];
  const costs = reachable(requests.map((line) => line.slice(line.indexOf("'", 6)))).length > 0 || scope === 'state';
  return costs ? 'only a message that costs money shows it' : null;
}
