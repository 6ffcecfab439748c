// The address of an alphanumeric sender is at most 10 octets, so 11 septets (3GPP TS 23.040, 9.1.2.5).
// Which symbols a Ukrainian operator registers is not published. Assumed, and generously: every one-septet character
// that ASCII has too. SMS Club's clients allow `.` `-` `_` and the space.
const ALPHA_NAME = /^[A-Za-z0-9 @$_!"#%&'()*+,\-./:;<=>?]{1,11}$/;
const LETTER_OR_DIGIT = /[A-Za-z0-9]/;

/**
 * Whether a sender is well formed as an alpha name: 1 to 11 Latin letters, digits, spaces and symbols, not symbols
 * only. Case counts. A short name of digits passes here and in `isNumericSender`.
 */
export function isAlphaName(name: string): boolean {
  return ALPHA_NAME.test(name) && LETTER_OR_DIGIT.test(name);
}

const NUMERIC_SENDER = /^\d{1,15}$/;

/** Whether a sender is a number: 1 to 15 digits, no plus (ITU-T E.164; SMSC documents the 15). */
export function isNumericSender(name: string): boolean {
  return NUMERIC_SENDER.test(name);
}

/** The sandbox's reserved senders -> what is the matter with them. No provider has them. */
export const TEST_SENDERS = {
  NOTFOUND: 'unregistered',
  INACTIVE: 'inactive',
  SHARED: 'shared',
} as const;

export type TestSender = (typeof TEST_SENDERS)[keyof typeof TEST_SENDERS];

/** What a reserved sender stands for; null for any other. The whole name counts, and its case. */
export function testSender(name: string): TestSender | null {
  return isTestSender(name) ? TEST_SENDERS[name] : null;
}

function isTestSender(name: string): name is keyof typeof TEST_SENDERS {
  return Object.hasOwn(TEST_SENDERS, name);
}
