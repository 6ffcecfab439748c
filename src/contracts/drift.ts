import type { ContractCase } from './case.ts';
import { differences } from './differences.ts';
import type { Answered, Exchange } from './exchange.ts';
import { type Known, Normalizer } from './normalize.ts';
import type { CaseResult } from './run-case.ts';

/** What kind of difference it is. */
export type DriftKind = 'status' | 'header' | 'gone' | 'new' | 'type' | 'code' | 'value' | 'length' | 'lost' | 'spec';

/** One place where live answered otherwise than the mock, or than the spec allows. */
export interface Drift {
  /** Which request of the case, from 1. */
  readonly request: number;
  readonly operation: string;
  readonly kind: DriftKind;
  /** `status`, `header content-type`, or a dotted path into the body; empty for the whole of it. */
  readonly at: string;
  /** What each said, normalised; undefined where it said nothing. */
  readonly mock?: unknown;
  readonly live?: unknown;
  /** What the spec has against it. */
  readonly spec?: string;
}

/** Where the answers of a case differ from those of the mock, and from the spec. */
export function driftOf(each: ContractCase, known: Known, live: CaseResult, mock: CaseResult): readonly Drift[] {
  const [ours, theirs] = [normalized(mock.exchanges, known), normalized(live.exchanges, known)];
  return theirs.flatMap((reply, index) => {
    const place = { request: index + 1, operation: live.exchanges[index]?.operation ?? '' };
    const expected = ours[index];
    if (expected === undefined || expected === null) return [];
    if (reply === null) return [{ ...place, kind: 'lost' as const, at: '' }];
    const found = differences(expected, reply, each.varies ?? []);
    const objections = live.objections[index] ?? [];
    const told = found.map((difference) => {
      const objection = objections.find(({ at }) => at === difference.path);
      const { path: _, ...drift } = difference;
      return { ...place, ...drift, ...(objection === undefined ? {} : { spec: objection.message }) };
    });
    if (told.length > 0) return told;
    return objections.map(({ at, message }) => ({ ...place, kind: 'spec' as const, at, spec: message }));
  });
}

/** The replies of a case in one normalised form; ids keep their identity through all of them. */
export function normalized(exchanges: readonly Exchange[], known: Known): readonly (Answered | null)[] {
  const normalizer = new Normalizer(known);
  return exchanges.map(({ reply }) => {
    if (reply === null) return null;
    const body = normalizer.value(reply.body);
    return { ...reply, body, text: '' };
  });
}
