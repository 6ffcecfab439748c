import { operatorOf } from './operators.ts';

const ONLY_DIGITS = /^\d+$/;

// How people and spreadsheets space a number: any white space (`\s` has the no-break spaces), hyphens and dashes of
// every length, the minus sign, dots, round brackets.
const SEPARATORS = /[\s\-\u2010-\u2015\u2212.()]/g;

/**
 * The digits of a number as a person wrote it: `+380 (50) 123-45-67` -> `380501234567`.
 *
 * Takes away white space (no-break too), dashes, dots, round brackets and one plus before the first digit.
 * Null when anything else is left, or nothing. Says nothing of length or country.
 */
export function digitsOf(input: string): string | null {
  if (ONLY_DIGITS.test(input)) return input;
  const bare = input.replace(SEPARATORS, '');
  const digits = bare.startsWith('+') ? bare.slice(1) : bare;
  return ONLY_DIGITS.test(digits) ? digits : null;
}

const NATIONAL = /^0[1-9]\d{8}$/;
const OLD_NATIONAL = /^80[1-9]\d{8}$/;
const SUBSCRIBER = /^\d{9}$/;

/**
 * A Ukrainian national form -> international (380 and 9 digits); every other string is returned as it is.
 *
 * National forms: `0501234567` (trunk prefix 0), `80501234567` (trunk prefix 8-0, in force until 14 October 2009 and
 * still in old address books), `501234567` (none; only with a known mobile prefix, since nine digits may as well be a
 * whole foreign number). A zero after the trunk prefix is none of them: 00 opens an international call and +800 is
 * international freephone (ITU-T E.164).
 */
export function toInternational(digits: string): string {
  if (NATIONAL.test(digits)) return `38${digits}`;
  if (OLD_NATIONAL.test(digits)) return `3${digits}`;
  if (SUBSCRIBER.test(digits) && isUkrainianMobile(`380${digits}`)) return `380${digits}`;
  return digits;
}

const UKRAINIAN = /^380\d{9}$/;

/** Whether it is a number of Ukraine, fixed or mobile: exactly 12 digits from 380 (ITU-T E.164, code 380). */
export function isUkrainian(msisdn: string): boolean {
  return UKRAINIAN.test(msisdn);
}

/**
 * Whether it is a mobile number of Ukraine: 12 digits, 380 and a mobile operator's prefix (`MOBILE_PREFIXES`).
 * `380111234567` is none: no operator has 11.
 */
export function isUkrainianMobile(msisdn: string): boolean {
  return operatorOf(msisdn) !== null;
}
