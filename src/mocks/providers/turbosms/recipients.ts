import { countryOf } from '../../telecom/countries.ts';
import { digitsOf, isUkrainian, isUkrainianMobile } from '../../telecom/msisdn.ts';
import type { ContentHash } from '../../world/recent-sends.ts';
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
export function readRecipients(values: readonly unknown[], content: ContentHash, call: Call): readonly Recipient[] {
  const { account } = call;
  const repeated = account.duplicates && account.recentSends.has(content) ? content : null;
  const seen = new Set<string>();
  return values.map((value) => {
    const msisdn = readPhone(value);
    if (msisdn === null) return { phone: echoOf(value), refusal: 'INVALID_PHONE' };
    const refusal = refusalOf(msisdn, repeated, seen, call);
    seen.add(msisdn);
    return { phone: msisdn, refusal };
  });
}

/** @param repeated what is sent, where it was sent to somebody before */
function refusalOf(
  msisdn: string,
  repeated: ContentHash | null,
  seen: ReadonlySet<string>,
  { account, armed, world }: Call,
): RowRefusalName | null {
  const refused = world.outcomes.refusalOf('turbosms', msisdn);
  if (refused === 'country-not-enabled') return 'NOT_ALLOWED_RECIPIENT_COUNTRY';
  if (refused === 'stop-list' || account.stopList.has(msisdn)) return 'NOT_ALLOWED_NUMBER_STOPLIST';
  if (seen.has(msisdn)) return 'NOT_ALLOWED_RECIPIENT_DUPLICATE';
  if (repeated !== null) {
    const sentAt = account.recentSends.lastAt(repeated, msisdn);
    if (sentAt !== null && world.clock.now() - sentAt < DUPLICATE_MS) return 'NOT_ALLOWED_MESSAGE_DUPLICATE';
  }
  return armedRefusal(armed, msisdn);
}
