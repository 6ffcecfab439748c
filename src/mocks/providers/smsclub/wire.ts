import { isForbiddenText } from '../../telecom/test-text.ts';
import { asList, asText, isBlank, isYes } from '../framework/loose-values.ts';
import type { Verdict } from '../framework/sender-names.ts';
import type { Fields } from '../provider.ts';

// The provider's own names for things end here.

/** What `/vibers/send` is given, as it came; undefined for what is absent or `""`. */
export interface ViberDraft {
  readonly sender: unknown;
  readonly numbers: unknown;
  readonly text: unknown;
  readonly lifetime: unknown;
  readonly picture: unknown;
  readonly button: Pair;
  readonly sms: Pair;
  readonly dates: Pair;
  readonly twoWay: boolean;
  /** Only with a two-way message; null for none. */
  readonly chatId: string | null;
}

/** Two parameters that are given both or not at all. */
export type Pair = readonly [unknown, unknown];

/** Reads the fields of a Viber message. */
export function readViberDraft(fields: Fields, twoWay = isYes(fields.is_2way)): ViberDraft {
  return {
    sender: given(fields.sender),
    numbers: given(fields.phones),
    text: given(fields.message),
    lifetime: given(fields.lifetime),
    // The parameter table prints `picture_ur` (C-30).
    picture: given(fields.picture_url) ?? given(fields.picture_ur),
    button: [given(fields.button_txt), given(fields.button_url)],
    sms: [given(fields.senderSms), given(fields.messageSms)],
    dates: [given(fields.mgr_plan_date), given(fields.mgr_end_time)],
    twoWay,
    chatId: twoWay && given(fields.chat_id) !== undefined ? (asText(fields.chat_id) ?? 'no id') : null,
  };
}

/** Whether ids were posted to `/vibers/send`, as the provider's own sample does (C-37). */
export const asksForStatuses = (fields: Fields): boolean =>
  given(fields.messageIds) !== undefined && given(fields.phones) === undefined;

/** The ids of `/vibers/status`; null when they are missing or no array. */
export const readViberIds = ({ messageIds }: Fields): readonly string[] | null => readIds(messageIds);

/** The ids of `/sms/status`, also a single one; none when they are missing. */
export function readSmsIds({ id_sms: ids }: Fields): readonly string[] {
  const only = asText(ids);
  return only === null ? (readIds(ids) ?? []) : [only];
}

function readIds(value: unknown): readonly string[] | null {
  const list = isBlank(value) ? null : asList(value);
  return list === null ? null : list.flatMap((id) => asText(id) ?? []);
}

/** One SMS of a request, as it came. */
export interface SmsDraft {
  readonly number: unknown;
  readonly text: unknown;
}

/** What an SMS request is given, as it came. */
export interface SmsDrafts {
  readonly sender: unknown;
  readonly lifetime: unknown;
  readonly referral: unknown;
  readonly messages: readonly SmsDraft[];
}

/** Reads `/sms/send`: one text to a list of phones, or to one phone. */
export function readSmsToMany(fields: Fields): SmsDrafts {
  const only = asText(given(fields.phone));
  const numbers = only === null ? (asList(fields.phone) ?? []) : [only];
  // A text without phones is still looked at.
  const messages = (numbers.length === 0 ? [undefined] : numbers).map((number) => ({
    number,
    text: given(fields.message),
  }));
  return { ...smsCommon(fields), messages };
}

/** Reads `/v2/sms/send`: a text for each phone. */
export function readSmsToEach(fields: Fields): SmsDrafts {
  const rows = asList(fields.data_message) ?? [];
  const messages = (rows.length === 0 ? [undefined] : rows).map((row) => {
    const { phone, message } = (typeof row === 'object' && row !== null ? row : {}) as Fields;
    return { number: given(phone), text: given(message) };
  });
  return { ...smsCommon(fields), messages };
}

const smsCommon = (fields: Fields) => ({
  sender: given(fields.src_addr),
  lifetime: given(fields.lifetime),
  referral: given(fields.integration_id),
});

/** What moderation is told of a sender name; `originator` is the sister API's word for `sender_id` (C-26). */
export interface RegistrationDraft {
  readonly name: string | null;
  /** What moderation will say. The triggers are assumed. */
  readonly verdict: Verdict;
}

/** Reads a registration. */
export function readRegistration(fields: Fields): RegistrationDraft {
  const purposes = [fields.subject, fields.description].map((part) => asText(part) ?? '');
  // Strings and `""` here, integers at the sister API (C-27).
  const hasPapers = !isBlank(fields.inn) || !isBlank(fields.okpo);
  const verdict = purposes.some(isForbiddenText) ? 'rejected' : hasPapers ? 'approved' : 'papers missing';
  return { name: readSenderName(fields), verdict };
}

/** The sender name that a request is about; null for none. */
export const readSenderName = ({ sender_id, originator }: Fields): string | null =>
  asText([sender_id, originator].find((value) => !isBlank(value)));

/** The chat that a query is about; null for none. */
export const readChatId = ({ chat_id }: Fields): string | null => (isBlank(chat_id) ? null : asText(chat_id));

/** Every number that a request names, as it came. */
export function numbersIn(fields: Fields): readonly unknown[] {
  const each = (asList(fields.data_message) ?? []).map((row) => (row as Fields | null)?.phone);
  const lists = [fields.phones, fields.phone].flatMap((value) => asList(value) ?? [value]);
  return [...lists, ...each].filter((value) => value !== undefined);
}

/** An optional field that holds null or `""` is as good as absent: clients fill in every field. */
function given(value: unknown): unknown {
  return value === null || value === '' ? undefined : value;
}
