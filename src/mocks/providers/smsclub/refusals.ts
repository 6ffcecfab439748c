import type { components } from '../../../generated/smsclub.ts';
import { ACCOUNT_CLOSED, BAD_TEXT, blank, NO_MONEY, notWhole, tooBig, tooSmall } from '../framework/sentences.ts';
import type { Reply } from '../provider.ts';
import { LONGEST_S, MOST_NUMBERS, MOST_SMS, SHORTEST_S } from './limits.ts';

type Schemas = components['schemas'];
type ViberKey = keyof Schemas['ViberErrors'];
type SmsKey = keyof Schemas['SmsRefusal']['success_request']['add_info'];

/** A refusal of a whole request: its HTTP status, the key that it stands under, and its sentence. */
interface Refusal<Key extends string> {
  readonly http: number;
  readonly key: Key;
  readonly sentence: string;
}

const tooMany = (count: number) => `The number of messages in one request should not exceed ${count} numbers`;

const row = <Key extends string>(http: number, key: Key, sentence: string): Refusal<Key> => ({ http, key, sentence });

/**
 * What `/vibers/*` says no with, English since 09.09.2022. The sentences and the HTTP statuses are documented apart,
 * which belong together is assumed.
 */
const VIBER = {
  account: row(460, 'account', ACCOUNT_CLOSED),
  'chat-unknown': row(400, 'chat_id', 'Chat not found.'),
  sender: row(461, 'sender', 'Sender name is incorrect'),
  text: row(462, 'text', BAD_TEXT),
  'phones-array': row(400, 'phones', 'Invalid array of numbers'),
  'phones-count': row(400, 'phones', tooMany(MOST_NUMBERS)),
  'sms-pair': row(
    400,
    'SMS',
    'Fields: "Alpha-name (SMS)" and "Message text (SMS)" should be filled together or not filled at all',
  ),
  // The document prints the braces, and nothing shows that they are filled.
  'button-pair': row(
    400,
    'button_txt',
    'The button field {button_txt} and its URL {button_url} must be filled both or not filled in at all',
  ),
  'image-failed': row(400, 'upload_img', 'Failed to load image.'),
  'dates-pair': row(400, 'mgr_plan_date', 'Date parameters must be present or absent together'),
  'dates-format': row(400, 'mgr_plan_date', 'Incorrect unix date format'),
  'dates-window': row(400, 'mgr_plan_date', 'Distributions can be scheduled from 8:00 to 20:00'),
  'dates-order': row(400, 'mgr_plan_date', 'The mailing end date is less than the mailing start date'),
  'lifetime-not-whole': row(400, 'lifetime', notWhole('Lifetime')),
  lifetime: row(400, 'lifetime', tooSmall('Lifetime', SHORTEST_S.many)),
  'lifetime-for-one': row(400, 'lifetime', tooSmall('Lifetime', SHORTEST_S.one)),
  'lifetime-too-long': row(400, 'lifetime', tooBig('Lifetime', LONGEST_S)),
  'no-valid-phone': row(463, 'anyCorrectPhones', 'No valid numbers found.'),
  'sms-sender': row(466, 'sender', 'Sender name is incorrect (SMS)'),
  'sms-text': row(467, 'text', BAD_TEXT),
  'no-money': row(464, 'noMoney', NO_MONEY),
  'no-money-sms': row(468, 'noMoney', NO_MONEY),
  'system-error': row(465, 'systemError', 'Sorry, a system error has occurred, please contact support.'),
  'ids-missing': row(400, 'messageIds', blank('Message Ids')),
} as const satisfies Readonly<Record<string, Refusal<ViberKey>>>;

/** What `/sms/*` says no with, under the field's name inside of a "success". */
const SMS = {
  'sms-blocked': row(400, 'account', ACCOUNT_CLOSED),
  'sms-bad-sender': row(400, 'src_addr', 'Некорректное Альфа Имя'),
  'sms-field-missing': row(400, 'message', blank('Message')),
  'sms-phone-missing': row(400, 'phone', blank('Phone')),
  'sms-text-refused': row(400, 'message', BAD_TEXT),
  'sms-too-many-phones': row(400, 'phone', tooMany(MOST_SMS)),
  'sms-no-money': row(400, 'balance', NO_MONEY),
} as const satisfies Readonly<Record<string, Refusal<SmsKey>>>;

const SMS_IDS = row(400, 'id_sms', tooMany(MOST_SMS));

export type ViberRefusalName = keyof typeof VIBER;
export type SmsRefusalName = keyof typeof SMS;

/** The refusal of a Viber request: an array of sentences under its key. */
export function refuseViber(name: ViberRefusalName): Reply<Schemas['ViberRefusal']> {
  const { http, key, sentence } = VIBER[name];
  return { status: http, format: 'json', body: { errorRequest: { errors: { [key]: [sentence] } } } };
}

/** The refusal of an SMS request: a sentence under its key. */
export function refuseSms(name: SmsRefusalName): Reply<Schemas['SmsRefusal']> {
  const { http, key, sentence } = SMS[name];
  return { status: http, format: 'json', body: { success_request: { add_info: { [key]: sentence } } } };
}

/** More ids than one `/sms/status` takes. */
export function tooManyIds(): Reply<Schemas['SmsIdsRefusal']> {
  const { http, sentence } = SMS_IDS;
  return { status: http, format: 'json', body: { success_request: { add_info: { id_sms: sentence } } } };
}

/** The same text to the same phone within two minutes: a status that clients know, in a body that is assumed. */
export function refuseDuplicate(): Reply<Schemas['Exception']> {
  return { status: 453, format: 'json', body: { name: 'Error', message: 'Duplicate message.', code: 0, status: 453 } };
}

/** A registration without a name, in the form known from the sister API (assumed). */
export function refuseRegistration(): Reply<Schemas['RegistrationRefusal']> {
  return { status: 400, format: 'json', body: { error_request: { originator: blank('Alpha Name') } } };
}

/** `/sms/status` knows none of the ids: a sentence in place of the map, HTTP 200. */
export const BAD_IDS = 'Некорректный id сообщения';

/** Why a phone of an SMS was not taken. */
export const PHONE_SENTENCES = {
  incorrect: 'Некорректный номер получателя',
  'black-list': 'Данный номер находится в черном списке',
} as const;

export const isViberRefusal = (name: string): name is ViberRefusalName => Object.hasOwn(VIBER, name);
export const isSmsRefusal = (name: string): name is SmsRefusalName => Object.hasOwn(SMS, name);

/** The refusal that has an HTTP status of its own: 460 to 468, and 453; null for any other status. */
export function refusalOfStatus(status: number): Reply | null {
  if (status === 453) return refuseDuplicate();
  const named = Object.entries(VIBER).find(([, { http }]) => http !== 400 && http === status);
  return named === undefined ? null : refuseViber(named[0] as ViberRefusalName);
}

/** The refusal that stands under this key with this sentence and status, by its name. */
export function refusalNamed(http: number, key: string, sentence: unknown): string | undefined {
  return BY_PLACE.get(placeOf({ http, key, sentence: String(sentence) }));
}

const placeOf = ({ http, key, sentence }: Refusal<string>) => `${http}/${key}/${sentence}`;

const BY_PLACE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...VIBER, ...SMS, 'sms-too-many-ids': SMS_IDS }).map(([name, refusal]) => [placeOf(refusal), name]),
);
