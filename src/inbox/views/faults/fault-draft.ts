import type { Schemas, Slug } from '../../control/schemas.ts';

/** What can go wrong. */
export const KINDS = [
  'answer',
  'status',
  'latency',
  'connection-reset',
  'empty-response',
  'malformed-chunk',
  'truncated-body',
] as const;

/** The form as it is filled in; everything as text. */
export interface Draft {
  readonly provider: Slug;
  readonly kind: (typeof KINDS)[number];
  readonly answer: string;
  readonly status: string;
  readonly latencyMs: string;
  readonly operation: string;
  readonly credential: string;
  readonly msisdn: string;
  readonly times: string;
  readonly probability: string;
}

/** As the form is first shown. */
export const EMPTY: Draft = {
  provider: 'turbosms',
  kind: 'answer',
  answer: '',
  status: '503',
  latencyMs: '3000',
  operation: '',
  credential: '',
  msisdn: '',
  times: '1',
  probability: '',
};

/** What is asked for, of what was filled in. */
export function faultOf(draft: Draft): Schemas['FaultDraft'] {
  const { provider, kind, operation, credential, msisdn, times, probability } = draft;
  const given = <Name extends string>(name: Name, value: string) => (value === '' ? {} : { [name]: value });
  const number = <Name extends string>(name: Name, value: string) => (value === '' ? {} : { [name]: Number(value) });
  return {
    match: {
      provider,
      ...given('operation', operation),
      ...given('credential', credential),
      ...given('msisdn', msisdn.replaceAll(/\D/g, '')),
    },
    kind,
    ...(kind === 'answer' ? { answer: draft.answer } : {}),
    ...(kind === 'status' ? number('status', draft.status) : {}),
    ...(kind === 'latency' ? number('latencyMs', draft.latencyMs) : {}),
    ...number('times', times),
    ...number('probability', probability.replace(',', '.')),
  };
}
