import { toInternational } from '../../telecom/msisdn.ts';
import { isBlackListed } from '../framework/black-list.ts';
import { asList, asObject } from '../framework/loose-values.ts';
import { readFields } from '../framework/request-fields.ts';
import * as says from '../framework/sentences.ts';
import type { Call } from '../framework/signed-in.ts';
import { armedFor, type MockRequest } from '../provider.ts';
import { type InvalidRecipient, PHONE_REFUSALS, type PhoneError, type PhoneRefusalName } from './refusals.ts';

/** The number of characters that a phone may have: 15 by the send's page, 8 by the chat's. */
export const SHORTEST_PHONE = 8;
export const LONGEST_PHONE = 15;

/** The recipients of a send: the numbers to send to, each once, and those that cannot be sent to. */
export interface Recipients {
  readonly msisdns: readonly string[];
  readonly invalid: readonly InvalidRecipient[];
}

/** Which channel's page has the sentence for a phone that is too long. */
export type PhoneDialect = 'phone-too-long' | 'rcs-phone-too-long';

/** Reads each recipient in turn. Several with one number are one (C-20). */
export function readRecipients(values: readonly unknown[], dialect: PhoneDialect, call: Call): Recipients {
  const msisdns = new Set<string>();
  const invalid: InvalidRecipient[] = [];
  for (const value of values) {
    const phone = asObject(value)?.phone;
    const read = readPhone(phone, dialect);
    const error = typeof read === 'string' ? refusalOf(read, call) : read;
    if (error === null) msisdns.add(read as string);
    else invalid.push({ recipient: { phone: echoOf(phone) }, errors: [error] });
  }
  return { msisdns: [...msisdns], invalid };
}

/** A phone as an international number, or what is wrong with it. A local `0XXXXXXXXX` is Ukrainian (assumed). */
function readPhone(phone: unknown, dialect: PhoneDialect): string | PhoneError {
  if (phone === undefined || phone === null || phone === '') return bad(says.blank('Phone'));
  const digits = digitsOf(phone);
  if (digits === null) return PHONE_REFUSALS['phone-bad'];
  if (digits.length > LONGEST_PHONE) return PHONE_REFUSALS[dialect];
  if (digits.length < SHORTEST_PHONE) return bad(says.tooShort('Phone', SHORTEST_PHONE));
  return international(digits);
}

const bad = (description: string): PhoneError => ({ field: 'phone', code: 3, description });

/** The digits of a phone, a whole number or a text of nothing but digits; null for anything else, a `+` too (client). */
export function digitsOf(phone: unknown): string | null {
  if (typeof phone === 'number') return Number.isInteger(phone) && phone >= 0 ? BigInt(phone).toString() : null;
  return typeof phone === 'string' && /^\d+$/.test(phone) ? phone : null;
}

/** A local ten-digit number as an international one; any other as it is. */
export const international = (digits: string): string => (digits.length === 10 ? toInternational(digits) : digits);

function refusalOf(msisdn: string, { account, armed, world }: Call): PhoneError | null {
  if (isBlackListed(msisdn, account, world)) return PHONE_REFUSALS['black-listed'];
  const name = armedFor(armed, msisdn);
  return name === null ? null : (PHONE_REFUSALS[name as PhoneRefusalName] ?? null);
}

/** The phone as it was parsed. A long integer has lost its last digits, as in the document's own sample. */
function echoOf(phone: unknown): InvalidRecipient['recipient']['phone'] {
  return typeof phone === 'number' || typeof phone === 'string' || typeof phone === 'boolean' ? phone : null;
}

/** The numbers that a request names, of a send or of a chat, without judging them. */
export function msisdnsOf(request: MockRequest): readonly string[] {
  const fields = readFields(request);
  if (typeof fields === 'string') return [];
  return [fields.recipients, asObject(fields.viber)?.recipients, [{ phone: fields.recipient }]].flatMap(numbersIn);
}

function numbersIn(recipients: unknown): readonly string[] {
  const digits = (asList(recipients) ?? []).map((each) => digitsOf(asObject(each)?.phone));
  return digits.filter((each) => each !== null).map(international);
}
