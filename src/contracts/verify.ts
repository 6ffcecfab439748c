import type { Slug } from '../client/index.ts';
import type { ContractCase } from './case.ts';
import { type Drift, driftOf } from './drift.ts';
import { contracts } from './index.ts';
import { mockTarget } from './mock-target.ts';
import { type CaseResult, runCase } from './run-case.ts';
import { type Allowance, Ledger } from './spending.ts';
import type { Target } from './target.ts';

/** What a run of contracts is asked for. */
export interface VerifyOptions {
  readonly providers: readonly Slug[];
  readonly target: Target;
  /** What may be spent where money is real; null for nothing. */
  readonly allowance?: Allowance | null;
  /** Told of each case as it ends. */
  readonly onCase?: (done: CaseDone, at: number, of: number) => void;
}

/** A case of a provider with how it went, and where it differs from the mock. */
export interface CaseDone extends CaseResult {
  readonly provider: Slug;
  readonly drift: readonly Drift[];
}

/** What a run has found. */
export interface Verification {
  readonly target: string;
  readonly real: boolean;
  readonly providers: readonly Slug[];
  /** ISO date. */
  readonly at: string;
  readonly cases: readonly CaseDone[];
  /** What was set aside, in hundredths of a hryvnia. */
  readonly setAside: number;
}

/** Runs the contracts of some providers at a target, one request after the other. */
export async function verify({ providers, target, allowance, onCase }: VerifyOptions): Promise<Verification> {
  const ledger = new Ledger(allowance ?? null);
  const planned = providers.flatMap((provider) => contracts[provider].map((each) => ({ provider, each })));
  const cases: CaseDone[] = [];
  let startedAt: number | null = null;
  for (const [index, { provider, each }] of planned.entries()) {
    const door = await target.open(provider);
    startedAt ??= door.now();
    const result = await runCase(provider, each, door, target.real ? ledger.allow.bind(ledger) : null).finally(() =>
      door.close(),
    );
    const drift = target.name === 'mock' ? [] : await compare(provider, each, result, door);
    const done = { provider, drift, ...result };
    cases.push(done);
    onCase?.(done, index + 1, planned.length);
  }
  const at = new Date(startedAt ?? 0).toISOString();
  return { target: target.name, real: target.real, providers, at, cases, setAside: ledger.setAside };
}

/** Asks the mock the same, and says where it answers otherwise. */
async function compare(
  provider: Slug,
  each: ContractCase,
  result: CaseResult,
  { sender, msisdn, now }: { sender: string | null; msisdn: string | null; now(): number },
): Promise<readonly Drift[]> {
  if (result.outcome === 'skipped') return [];
  const mock = await mockTarget({ sender, msisdn, startAt: now() }).open(provider);
  const expected = await runCase(provider, each, mock, null).finally(() => mock.close());
  return driftOf(each, result, expected);
}

/** Whether everything held, and nothing differs. */
export const isClean = ({ cases }: Verification): boolean =>
  cases.every(({ outcome, drift }) => outcome !== 'failed' && drift.length === 0);
