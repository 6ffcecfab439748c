// The sentences of the framework's validators. A label is a field's name in words.

/** `sendFromDate`, `send_from_date` -> `Send From Date`. */
export function labelOf(field: string): string {
  return field
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_.-]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The company's own sentences: the account may not send, cannot pay, or may not say this. */
export const ACCOUNT_CLOSED = 'Distribution of SMS-mailings from this account is not available';
export const NO_MONEY = 'Not enough money. It is necessary to refill the balance';
export const BAD_TEXT = 'Incorrect text.';

export const blank = (label: string) => `${label} cannot be blank.`;
export const invalid = (label: string) => `${label} is invalid.`;
export const notText = (label: string) => `${label} must be a string.`;
export const notWhole = (label: string) => `${label} must be an integer.`;
export const notAddress = (label: string) => `${label} is not a valid URL.`;
export const badFormat = (label: string) => `The format of ${label} is invalid.`;
export const tooLong = (label: string, most: number) => `${label} should contain at most ${most} characters.`;
export const tooShort = (label: string, least: number) => `${label} should contain at least ${least} characters.`;
export const tooMany = (label: string, most: number) => `${label} should contain at most ${most} items.`;
export const tooFew = (label: string, least: number) => `${label} should contain at least ${least} items.`;
export const tooSmall = (label: string, least: number) => `${label} must be no less than ${least}.`;
export const tooBig = (label: string, most: number) => `${label} must be no greater than ${most}.`;
