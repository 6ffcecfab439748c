import { asInteger } from '../framework/loose-values.ts';
import { LONGEST_S, SHORTEST_S } from './limits.ts';
import type { ViberRefusalName } from './refusals.ts';

/** A client sends a whole day; what it means is the longest life there is (C-21). */
const CLAMPED_S = 86_400;

/** What is wrong with the lifetime of a Viber message to one recipient or to many. */
export function checkLifetime(value: unknown, recipients: 'one' | 'many'): ViberRefusalName | null {
  if (value === undefined) return null;
  const seconds = asInteger(value);
  if (seconds === null) return 'lifetime-not-whole';
  if (seconds > CLAMPED_S) return 'lifetime-too-long';
  if (seconds >= SHORTEST_S[recipients]) return null;
  return recipients === 'one' ? 'lifetime-for-one' : 'lifetime';
}

/** How long a Viber message is tried, ms; the longest there is by default (assumed). */
export function viberLifeMs(value: unknown): number {
  return Math.min(asInteger(value) ?? LONGEST_S, LONGEST_S) * 1000;
}

const SMS_MINUTES = 60;
/** Ours: the provider's range is not known, and a year outlasts any test. */
const MOST_SMS_MINUTES = 525_600;

/** How long an SMS is tried, ms. `value` is in minutes here; what is no number of them counts as absent (assumed). */
export function smsLifeMs(value: unknown): number {
  const minutes = asInteger(value) ?? 0;
  return Math.min(minutes > 0 ? minutes : SMS_MINUTES, MOST_SMS_MINUTES) * 60_000;
}
