/** A mobile network. `mcc` and `mnc` are strings because leading zeros matter: 255 01 is not 255 1. */
export interface Operator {
  readonly name: string;
  readonly mcc: string;
  readonly mnc: string;
}

// Mobile country code 255 (ITU-T E.212). Of the network codes only 01 is seen in traffic of these providers: SMSC's sample
// has `25501` for 380500000000. The other five are assumed.
const VODAFONE: Operator = { name: 'Vodafone', mcc: '255', mnc: '01' };
const KYIVSTAR: Operator = { name: 'Kyivstar', mcc: '255', mnc: '03' };
const LIFECELL: Operator = { name: 'lifecell', mcc: '255', mnc: '06' };
const THREE_MOB: Operator = { name: '3Mob', mcc: '255', mnc: '07' };
const PEOPLENET: Operator = { name: 'PEOPLEnet', mcc: '255', mnc: '21' };
const INTERTELECOM: Operator = { name: 'Intertelecom', mcc: '255', mnc: '04' };

/**
 * The two digits after 380 -> the operator they were given to.
 *
 * Documented (Ukraine's national numbering plan at the ITU, as libphonenumber's carrier table quotes it): all but the
 * three marked. A code stays in the plan, and here, when its operator serves few phones or none any more.
 */
export const MOBILE_PREFIXES: Readonly<Record<string, Operator>> = {
  '50': VODAFONE,
  '63': LIFECELL,
  '66': VODAFONE,
  '67': KYIVSTAR,
  '68': KYIVSTAR,
  '73': LIFECELL,
  '75': VODAFONE, // assumed
  '77': KYIVSTAR, // assumed; SMS Club's document has 380777777777 as a recipient
  '89': INTERTELECOM, // assumed; other tables have it as VoIP
  '91': THREE_MOB,
  '92': PEOPLENET,
  '93': LIFECELL,
  '94': INTERTELECOM,
  '95': VODAFONE,
  '96': KYIVSTAR,
  '97': KYIVSTAR,
  '98': KYIVSTAR,
  '99': VODAFONE,
};

const BY_PREFIX: readonly (Operator | null)[] = Array.from(
  { length: 100 },
  (_, prefix) => MOBILE_PREFIXES[String(prefix).padStart(2, '0')] ?? null,
);

const UKRAINIAN_NUMBER = /^380\d{9}$/;
const ZERO = 48;

/**
 * The operator that a Ukrainian mobile number was issued by; null for every other string.
 *
 * `msisdn` is 12 digits, no plus. Since number portability (May 2019) a subscriber may have moved elsewhere with the
 * number: a ported number is beyond a table. (Octotoo's sample shows one such: 380961111111 with MNC 6.)
 * One array read: no allocation.
 */
export function operatorOf(msisdn: string): Operator | null {
  if (!UKRAINIAN_NUMBER.test(msisdn)) return null;
  const prefix = (msisdn.charCodeAt(3) - ZERO) * 10 + msisdn.charCodeAt(4) - ZERO;
  return BY_PREFIX[prefix] ?? null;
}
