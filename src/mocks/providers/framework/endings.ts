import type { Cause } from '../../telecom/test-numbers.ts';
import { type Ending, momentAt, type NameEnding } from '../../world/delivery.ts';
import type { Leg } from '../../world/message.ts';

/** What the company can add to the state of a Viber message: nine words, seen at the older API. */
const ADDITIONAL_STATES = [
  'Read',
  'Blocked by the recipient',
  'Not registered',
  'Mailing lists are not supported',
  'Black list',
  'Spamming',
  'Censorship',
  'Invalid number of the recipient',
  'Prohibited operator',
] as const;
export type AdditionalState = (typeof ADDITIONAL_STATES)[number];

const ENDINGS: Readonly<Record<Cause, { readonly state: Ending['state']; readonly viber: AdditionalState | null }>> = {
  expired: { state: 'expired', viber: null },
  undeliverable: { state: 'undeliverable', viber: null },
  rejected: { state: 'rejected', viber: 'Spamming' },
  unknown: { state: 'unknown', viber: null },
  // Neither API can cancel, so nothing is given back either.
  cancelled: { state: 'undeliverable', viber: null },
  'not-a-user': { state: 'undeliverable', viber: 'Not registered' },
  'sender-blocked': { state: 'undeliverable', viber: 'Blocked by the recipient' },
  'no-device': { state: 'undeliverable', viber: 'Mailing lists are not supported' },
  'no-route': { state: 'undeliverable', viber: 'Invalid number of the recipient' },
  'country-not-enabled': { state: 'rejected', viber: 'Prohibited operator' },
};

/** How the company tells of an end: only Viber has words for the why (which word for which cause is assumed). */
export const ending: NameEnding = (cause, channel) => {
  const { state, viber } = ENDINGS[cause];
  return { state, reason: channel === 'viber' ? viber : null };
};

/** What is added to the state of a Viber leg: why it failed, or that it was read; no word for a click. */
export function additionalState(leg: Leg, now: number): AdditionalState | null {
  const moment = momentAt(leg, now);
  if (moment === null) return null;
  const why = ADDITIONAL_STATES.find((word) => word === moment.reason);
  return why ?? (moment.state === 'read' || moment.state === 'clicked' ? 'Read' : null);
}
