import { z } from 'zod';
import type { Slug } from '../client/index.ts';
import type { Compared } from './drift.ts';
import type { Asked } from './exchange.ts';
import { Normalizer } from './normalize.ts';
import { SLUGS } from './target.ts';
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
  readonly reply: Compared | null;
}

const recording = z.object({
  provider: z.enum(SLUGS as [Slug, ...Slug[]]),
  target: z.string(),
  at: z.iso.datetime(),
  cases: z.array(
    z.object({
      id: z.string(),
      outcome: z.enum(['held', 'failed', 'skipped']),
      exchanges: z.array(
        z.object({
          operation: z.string(),
          as: z.string(),
          asked: z.object({ params: z.unknown(), query: z.unknown(), body: z.unknown() }).partial(),
          reply: z.object({ status: z.int(), headers: z.record(z.string(), z.string()), body: z.unknown() }).nullable(),
        }),
      ),
    }),
  ),
});

/** Reads a recording from its text. @throws RangeError saying where it is none */
export function readRecording(text: string): Recording {
  const read = recording.safeParse(parsed(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new RangeError(`is no recording of holub verify: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The recordings of a run, one a provider: ids, dates, amounts and the run's own number are placeholders. */
export function recordingsOf({ target, at, providers, cases }: Verification): readonly Recording[] {
  return providers.map((provider) => {
    const own = cases.filter((each) => each.provider === provider && each.exchanges.length > 0);
    return { provider, target, at, cases: own.map(recordedCase) };
  });
}

/** A case as it is kept. */
export function recordedCase({
  case: each,
  outcome,
  exchanges,
  known,
}: Omit<CaseDone, 'provider' | 'drift'>): RecordedCase {
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
