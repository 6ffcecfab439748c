import type { ContractCase } from './case.ts';
import type { Objection } from './conformance.ts';
import { differences } from './differences.ts';
import type { Answered } from './exchange.ts';
import { Normalizer } from './normalize.ts';
import type { CaseResult } from './run-case.ts';

/** What kind of difference it is. */
export type DriftKind =
  | 'status'
  | 'header'
  | 'gone'
  | 'new'
  | 'type'
  | 'code'
  | 'value'
  | 'length'
  | 'lost'
  | 'asked'
  | 'spec';

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

/** A reply as it is compared: normalised, without its text. */
export type Compared = Omit<Answered, 'text'>;

/** Where the answers of a case differ from those of the mock, and from the spec. */
export function driftOf(each: ContractCase, live: CaseResult, mock: CaseResult): readonly Drift[] {
  const [ours, theirs] = [normalized(mock), normalized(live)];
  return theirs.flatMap((reply, index) => {
    const place = { request: index + 1, operation: live.exchanges[index]?.operation ?? '' };
    return driftAt(place, each, ours[index], reply, live.objections[index] ?? []);
  });
}

/** Where one normalised answer differs from the mock's to the same request; nothing where the mock has none. */
export function driftAt(
  place: Pick<Drift, 'request' | 'operation'>,
  { varies = [] }: Pick<ContractCase, 'varies'>,
  mock: Compared | null | undefined,
  live: Compared | null,
  objections: readonly Objection[] = [],
): readonly Drift[] {
  if (mock === undefined || mock === null) return [];
  if (live === null) return [{ ...place, kind: 'lost', at: '' }];
  const told = differences(mock, live, varies).map(({ path, ...difference }) => {
    const objection = objections.find(({ at }) => at === path);
    return { ...place, ...difference, ...(objection === undefined ? {} : { spec: objection.message }) };
  });
  if (told.length > 0) return told;
  return objections.map(({ at, message }) => ({ ...place, kind: 'spec' as const, at, spec: message }));
}

/** The replies of a case in one normalised form; ids keep their identity through all of them. */
function normalized({ exchanges, known }: CaseResult): readonly (Compared | null)[] {
  const normalizer = new Normalizer(known);
  return exchanges.map(({ reply }) => {
    if (reply === null) return null;
    return { status: reply.status, headers: reply.headers, body: normalizer.value(reply.body) };
  });
}
