import { isDeepStrictEqual } from 'node:util';
import type { ContractCase } from './case.ts';
import { type Drift, driftAt } from './drift.ts';
import { contracts } from './index.ts';
import { mockTarget } from './mock-target.ts';
import { type RecordedCase, type RecordedExchange, type Recording, recordedCase } from './recording.ts';
import { runCase } from './run-case.ts';
import { SLUGS } from './target.ts';
import type { CaseDone, Verification } from './verify.ts';

/**
 * Holds the mock against what providers have answered before: it is asked each case of each recording again, on the
 * recording's day, and its answers are laid beside the recorded ones. A recording tells an ask that has changed since by
 * its own kind of difference, since then it proves nothing any more.
 */
export async function verifyAgainst(recordings: readonly Recording[]): Promise<Verification> {
  const cases: CaseDone[] = [];
  for (const recording of recordings) {
    for (const recorded of recording.cases) cases.push(await compare(recording, recorded));
  }
  const days = [...new Set(recordings.map(({ at }) => at.slice(0, 10)))].sort();
  return {
    target: `recordings of ${days.join(', ')}`,
    real: false,
    providers: SLUGS.filter((slug) => recordings.some(({ provider }) => provider === slug)),
    at:
      recordings
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? '',
    cases,
    setAside: 0,
  };
}

async function compare({ provider, at }: Recording, recorded: RecordedCase): Promise<CaseDone> {
  const each = contracts[provider].find(({ id }) => id === recorded.id);
  if (each === undefined) {
    const findings = ['there is no such case any more: record the provider anew'];
    return { ...forgotten(recorded), provider, outcome: 'failed', findings, drift: [] };
  }
  const door = await mockTarget({ startAt: Date.parse(at) }).open(provider);
  const result = await runCase(provider, each, door, null).finally(() => door.close());
  const ours = recordedCase(result).exchanges;
  const drift = recorded.exchanges.flatMap((theirs, index) => driftIn(each, index, ours[index], theirs));
  return { ...result, provider, drift };
}

/** A case that is in a recording and no longer among the contracts. */
function forgotten({ id }: RecordedCase): Omit<CaseDone, 'provider' | 'outcome' | 'findings' | 'drift'> {
  const each: ContractCase = {
    id,
    title: 'a case that was',
    answers: [],
    evidence: 'assumed',
    price: 'free',
    needs: [],
    asks: [],
  };
  return { case: each, exchanges: [], objections: [], known: { sender: null, msisdn: null } };
}

function driftIn(
  each: ContractCase,
  index: number,
  ours: RecordedExchange | undefined,
  theirs: RecordedExchange,
): readonly Drift[] {
  const place = { request: index + 1, operation: theirs.operation };
  const [wanted, given] = [ours === undefined ? 'nothing' : askOf(ours), askOf(theirs)];
  if (!isDeepStrictEqual(wanted, given)) return [{ ...place, kind: 'asked', at: '', mock: wanted, live: given }];
  return driftAt(place, each, ours?.reply, theirs.reply);
}

/** An ask as a file has it. */
const askOf = ({ operation, as, asked }: RecordedExchange): unknown =>
  JSON.parse(JSON.stringify({ operation, as, ...asked }));
