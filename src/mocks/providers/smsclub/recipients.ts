import { countryOf } from '../../telecom/countries.ts';
import { digitsOf, isUkrainian, toInternational } from '../../telecom/msisdn.ts';
import { isBlackListed } from '../framework/black-list.ts';
import { asText } from '../framework/loose-values.ts';
import type { Call } from '../framework/signed-in.ts';
import { type ArmedRow, armedFor } from '../provider.ts';

/** Why nothing is sent to a number. */
export type NumberRefusal = 'incorrect' | 'black-list';

/** One number of a request. */
export type Recipient =
  | { readonly msisdn: string; readonly written: string; readonly refusal: null | 'black-list' }
  | { readonly msisdn: string | null; readonly written: string; readonly refusal: 'incorrect' };

/**
 * A number in international form: 12 digits from 380, local numbers among them, or 8 to 15 digits of another country.
 * Null for any other (15 digits from 380 and `3809` are documented as incorrect).
 */
export function readMsisdn(value: unknown): string | null {
  const text = asText(value);
  const digits = text === null ? null : digitsOf(text);
  if (digits === null) return null;
  const msisdn = toInternational(digits);
  if (msisdn.startsWith('380')) return isUkrainian(msisdn) ? msisdn : null;
  return countryOf(msisdn) === null ? null : msisdn;
}

/** Looks at one number: is it well formed, and may it be written to? */
export function readRecipient(value: unknown, call: Pick<Call, 'account' | 'world' | 'armed'>): Recipient {
  const msisdn = readMsisdn(value);
  const written = asText(value) ?? wordOf(value);
  const refusal = armedRefusal(call.armed, msisdn) ?? refusalOf(msisdn, call);
  if (msisdn === null || refusal === 'incorrect') return { msisdn, written, refusal: 'incorrect' };
  return { msisdn, written, refusal };
}

/** What is neither a text nor a number, in a word: a list, or whatever else has parts, by PHP's. Its parts are not looked at. */
const wordOf = (value: unknown): string => (typeof value === 'object' && value !== null ? 'Array' : String(value));

/** Takes out the later ones of those that have the same key. Numbers that make no sense are all kept. */
export function withoutRepeats<T>(items: readonly T[], keyOf: (item: T) => string | null): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === null) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function refusalOf(msisdn: string | null, { account, world }: Pick<Call, 'account' | 'world'>): NumberRefusal | null {
  if (msisdn === null) return 'incorrect';
  return isBlackListed(msisdn, account, world) ? 'black-list' : null;
}

const ARMED: Readonly<Record<string, NumberRefusal>> = {
  'incorrect-phones': 'incorrect',
  'sms-bad-phone': 'incorrect',
  'black-list': 'black-list',
  'sms-black-list': 'black-list',
};

function armedRefusal(armed: ArmedRow | null, msisdn: string | null): NumberRefusal | null {
  return ARMED[armedFor(armed, msisdn) ?? ''] ?? null;
}
