import type { Drift, DriftKind } from '../drift.ts';
import { shown } from '../pattern.ts';

const SENTENCES: { readonly [K in DriftKind]: (drift: Drift) => string } = {
  status: ({ mock, live }) => `HTTP ${live}, the mock says ${mock}`,
  header: ({ mock, live }) => both(mock, live),
  gone: ({ mock }) => `is gone; the mock says ${shown(mock)}`,
  new: ({ live }) => `is new: ${shown(live)}`,
  type: ({ mock, live }) => `has another type: ${shown(live)}, the mock says ${shown(mock)}`,
  code: ({ mock, live }) => `another code: ${shown(live)}, the mock says ${shown(mock)}`,
  value: ({ mock, live }) => both(mock, live),
  length: ({ mock, live }) => `${live} items, the mock has ${mock}`,
  lost: () => 'no answer came',
  asked: ({ live, mock }) => `was asked ${shown(live)}; the case asks ${shown(mock)} since: record it anew`,
  spec: ({ spec }) => `not by the spec: ${spec}`,
};

const both = (mock: unknown, live: unknown) =>
  live === undefined
    ? `is missing; the mock says ${shown(mock)}`
    : mock === undefined
      ? `${shown(live)}, the mock has none`
      : `${shown(live)}, the mock says ${shown(mock)}`;

/** A difference as one sentence, without its place. */
export function describeDrift(drift: Drift): string {
  const spec = drift.spec === undefined || drift.kind === 'spec' ? '' : ` (the spec: ${drift.spec})`;
  return `${SENTENCES[drift.kind](drift)}${spec}`;
}

/** Where a difference is: `request 2, POST /message/send.json, response_result.0.phone`. */
export function placeOf({ request, operation, at }: Drift): string {
  return [`request ${request}`, operation, ...(at === '' ? [] : [at])].join(', ');
}
