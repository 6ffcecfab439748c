import type { components } from '../../../generated/smsc.ts';

type Schemas = components['schemas'];

/** Number and text of each refusal, as the provider spells it. */
export const REFUSALS = {
  'parameters-error': { error: 'parameters error', error_code: 1 },
  'authorise-error': { error: 'authorise error', error_code: 2 },
  'no-money': { error: 'no money', error_code: 3 },
  'operator-not-found': { error: 'operator not found', error_code: 3 },
  'not-found': { error: 'not found', error_code: 3 },
  'save-error': { error: 'save error', error_code: 3 },
  'ip-is-blocked': { error: 'ip is blocked', error_code: 4 },
  'invalid-date-format': { error: 'invalid date format', error_code: 5 },
  'delete-error': { error: 'delete error', error_code: 5 },
  'message-is-denied': { error: 'message is denied', error_code: 6 },
  'invalid-number': { error: 'invalid number', error_code: 7 },
  'cant-to-deliver': { error: "can't to deliver", error_code: 8 },
  'duplicate-request': { error: 'duplicate request, wait a minute', error_code: 9 },
  'too-many-concurrent-requests': { error: 'too many concurrent requests', error_code: 9 },
} as const;

export type RefusalName = keyof typeof REFUSALS;

/** The refusals of a message, which have used up an id and name it. */
export type MessageRefusalName = 'no-money' | 'message-is-denied' | 'invalid-number' | 'cant-to-deliver';

/** One member of a union for each name, so that a choice of names is a choice of refusals. */
type Plain<Name extends RefusalName> = Name extends RefusalName
  ? { -readonly [Key in keyof (typeof REFUSALS)[Name]]: (typeof REFUSALS)[Name][Key] }
  : never;

/** The same with the id of a message. */
type PlainWithId<Name extends RefusalName> = Name extends RefusalName
  ? Plain<Name> & { id: Schemas['MessageId'] }
  : never;

/** A refusal of the request. */
export function refuse<Name extends Exclude<RefusalName, MessageRefusalName>>(name: Name): Plain<Name> {
  return { ...REFUSALS[name] } as unknown as Plain<Name>;
}

/** A refusal of the message that would have had this id. */
export function refuseMessage<Name extends MessageRefusalName>(
  name: Name,
  id: Schemas['MessageId'],
): PlainWithId<Name> {
  return { ...REFUSALS[name], id } as unknown as PlainWithId<Name>;
}

/** A refusal with or without the id of a message. */
export interface Refusal {
  readonly error: string;
  readonly error_code: number;
  readonly id?: Schemas['MessageId'];
}

/** Whether an answer says no. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'error_code' in answer;
}
