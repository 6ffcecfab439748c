import type { Slug } from '../client/index.ts';
import type { Answered, Asked } from './exchange.ts';
import { type Known, Normalizer } from './normalize.ts';
import type { CaseDone, Verification } from './verify.ts';

/** What a provider answered to its cases on one day, normalised. Written by runs, never by hand. */
export interface Recording {
  readonly provider: Slug;
  readonly target: string;
  /** ISO date and time. */
  readonly at: string;
  readonly cases: readonly RecordedCase[];
}

export interface RecordedCase {
  readonly id: string;
  readonly outcome: CaseDone['outcome'];
  readonly exchanges: readonly RecordedExchange[];
}

export interface RecordedExchange {
  readonly operation: string;
  readonly as: string;
  readonly asked: Asked;
  readonly reply: Omit<Answered, 'text'> | null;
}

/** The recordings of a run, one a provider: ids, dates, amounts and the run's own number are placeholders. */
export function recordingsOf({ target, at, providers, cases }: Verification, known: (provider: Slug) => Known) {
  return providers.map((provider): Recording => {
    const own = cases.filter((each) => each.provider === provider && each.exchanges.length > 0);
    return { provider, target, at, cases: own.map((each) => recordedCase(each, known(provider))) };
  });
}

function recordedCase({ case: each, outcome, exchanges }: CaseDone, known: Known): RecordedCase {
  const normalizer = new Normalizer(known);
  return {
    id: each.id,
    outcome,
    exchanges: exchanges.map(({ operation, as, asked, reply }) => ({
      operation,
      as,
      asked: short(normalizer.value(asked)) as Asked,
      reply:
        reply === null ? null : { status: reply.status, headers: reply.headers, body: normalizer.value(reply.body) },
    })),
  };
}

const LONGEST = 200;

/** What was asked, with long texts and lists cut: a recording is for reading. */
function short(value: unknown): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, 40)}... (${value.length})` : value;
  if (Array.isArray(value)) {
    const kept = value.slice(0, 3).map(short);
    return value.length > LONGEST ? [...kept, `... (${value.length})`] : value.map(short);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, short(each)]));
}
