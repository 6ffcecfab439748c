import type { components } from '../../../generated/octotoo.ts';
import { ACCOUNT_CLOSED, BAD_TEXT, NO_MONEY } from '../framework/sentences.ts';
import type { Reply } from '../provider.ts';

export type FieldError = components['schemas']['FieldError'];
export type PhoneError = components['schemas']['RecipientError'];
export type InvalidRecipient = components['schemas']['InvalidRecipient'];
type Failure = components['schemas']['SendFailure'];

/** The refusals with one field, one code and one sentence. Codes from 9001 are the sandbox's own. */
export const REFUSALS = {
  'text-blank': { field: 'text', code: 22, description: 'Text cannot be blank.' },
  'rcs-text-blank': { field: 'text', code: 10, description: 'Text field is required.' },
  'from-blank': { field: 'from', code: 21, description: 'From cannot be blank.' },
  'from-too-long': { field: 'from', code: 21, description: 'From should contain at most 32 characters.' },
  'from-inactive': { field: 'from', code: 21, description: 'From is invalid.' },
  'originator-not-found': { field: 'from', code: 31, description: 'Originator not found.' },
  'no-recipient': { field: 'recipients', code: 2, description: 'Must be at least 1 correct recipient.' },
  'too-many-recipients': { field: 'recipients', code: 2, description: 'Recipients should contain at most 1000 items.' },
  'field-invalid': { field: 'lifetime', code: 9001, description: 'Lifetime must be no less than 60.' },
  'content-refused': { field: 'text', code: 9002, description: BAD_TEXT },
  'account-blocked': {
    field: 'account',
    code: 9003,
    description: ACCOUNT_CLOSED,
  },
  'no-money': {
    field: 'balance',
    code: 9004,
    description: NO_MONEY,
  },
  'name-unchanged': { field: 'name', code: 504, description: 'Name must not be equal to "{Old One}".' },
  'name-bad': { field: 'name', code: 31, description: 'Name should contain at most 50 characters.' },
  'chat-recipient-bad': { field: 'recipient', code: 3, description: 'Recipient must be an integer.' },
  'chat-sender-bad': { field: 'source_addr', code: 31, description: 'Originator not found.' },
} as const satisfies Readonly<Record<string, FieldError>>;
export type RefusalName = keyof typeof REFUSALS;

/** What can be wrong with one phone. The RCS page has a sentence of its own for a long one. */
export const PHONE_REFUSALS = {
  'phone-too-long': { field: 'phone', code: 3, description: 'Phone should contain at most 15 characters.' },
  'rcs-phone-too-long': {
    field: 'phone',
    code: 3,
    description: 'Phone value must contain a maximum of 15 characters.',
  },
  'phone-bad': { field: 'phone', code: 3, description: 'Phone must be an integer.' },
  'black-listed': { field: 'phone', code: 9005, description: 'Black list' },
} as const satisfies Readonly<Record<string, PhoneError>>;
export type PhoneRefusalName = keyof typeof PHONE_REFUSALS;

/** A refused send, 422: what is wrong with single phones, then with the fields; a list with nothing in it is left out. */
export function failed(errors: readonly FieldError[], invalid: readonly InvalidRecipient[] = []): Reply<Failure> {
  const body: Failure = {
    status: 'failed',
    ...(invalid.length === 0 ? {} : { invalidRecipients: [...invalid] }),
    ...(errors.length === 0 ? {} : { errors: [...errors] }),
  };
  return { status: 422, format: 'json', body };
}

/** A refused request without phones, 422. */
export function refusedFields(errors: readonly FieldError[]): Reply<components['schemas']['FieldFailure']> {
  return { status: 422, format: 'json', body: { status: 'failed', errors: [...errors] } };
}
