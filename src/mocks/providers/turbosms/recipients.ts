import { countryOf } from '../../telecom/countries.ts';
import { digitsOf, isUkrainian, isUkrainianMobile } from '../../telecom/msisdn.ts';
import { memory } from '../../world/remembered.ts';
import type { RowRefusalName } from './answers.ts';
import { armedRefusal, type Call } from './call.ts';
import { echoOf } from './wire.ts';

/** One recipient of a request: the number as it is echoed, and why nothing goes there. */
export interface Recipient {
  readonly phone: string;
  readonly refusal: RowRefusalName | null;
}

/** How long a message is remembered as sent. */
const DUPLICATE_MS = 90_000;

/** What was sent, by recipient and content. */
export const recentSends = memory<true>('recent-sends', DUPLICATE_MS);

export const recentSendKey = (phone: string, content: string) => `${phone} ${content}`;

/** A number in international form, digits only; null when no country and operator have it. */
export function readPhone(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const digits = digitsOf(String(value));
  if (digits === null) return null;
  if (isUkrainian(digits) || digits.startsWith('380')) return isUkrainianMobile(digits) ? digits : null;
  return countryOf(digits) === null ? null : digits;
}

/**
 * Looks at each recipient in turn. Numbers that were refused do not count as seen.
 * @param content stands for what is sent, for the rule against duplicates
 */
export function readRecipients(values: readonly unknown[], content: string, call: Call): readonly Recipient[] {
  const seen = new Set<string>();
  return values.map((value) => {
    const msisdn = readPhone(value);
    if (msisdn === null) return { phone: echoOf(value), refusal: 'INVALID_PHONE' };
    const refusal = refusalOf(msisdn, content, seen, call);
    seen.add(msisdn);
    return { phone: msisdn, refusal };
  });
}

function refusalOf(msisdn: string, content: string, seen: Set<string>, call: Call): RowRefusalName | null {
  const { account, armed, world } = call;
  const refused = world.outcomes.refusalOf('turbosms', msisdn);
  if (refused === 'country-not-enabled') return 'NOT_ALLOWED_RECIPIENT_COUNTRY';
  if (refused === 'stop-list' || account.stopList.has(msisdn)) return 'NOT_ALLOWED_NUMBER_STOPLIST';
  if (seen.has(msisdn)) return 'NOT_ALLOWED_RECIPIENT_DUPLICATE';
  if (account.duplicates) {
    const sent = recentSends.recall(account, recentSendKey(msisdn, content), world.clock.now());
    if (sent === true) return 'NOT_ALLOWED_MESSAGE_DUPLICATE';
  }
  return armedRefusal(armed, msisdn);
}
