import { armedException, type ExceptionName, objectNotFound, serverError } from '../framework/exceptions.ts';
import { readFields } from '../framework/request-fields.ts';
import type { Answer, Fields, MockRequest, Reply } from '../provider.ts';
import { chatIdMissing } from './chats.ts';
import { successfulRequest, successRequest } from './envelope.ts';
import { readMsisdn } from './recipients.ts';
import {
  BAD_IDS,
  isSmsRefusal,
  isViberRefusal,
  refuseDuplicate,
  refuseRegistration,
  refuseSms,
  refuseViber,
  tooManyIds,
} from './refusals.ts';
import { numbersIn, readChatId, readSenderName, readViberIds } from './wire.ts';

/** What is read off a request for an answer that is given without doing the work. */
interface Asked {
  readonly fields: Fields;
  readonly msisdns: readonly string[];
}

/** The numbers that a request names, well formed. */
export function msisdnsOf(request: MockRequest): readonly string[] {
  const fields = readFields(request);
  return typeof fields === 'string' ? [] : numbersIn(fields).flatMap((number) => readMsisdn(number) ?? []);
}

// The document's sample stands where the request names nothing.
const numbers = ({ msisdns }: Asked) => (msisdns.length === 0 ? ['380989361121'] : msisdns);
const PENDING = { status: 'Pending', additionStatus: null, smsStatus: null };
const MOMENT = '2021-09-15 17:17:43';

const OTHERS: Readonly<Record<string, (asked: Asked) => Reply>> = {
  'object-not-found': ({ fields }) => objectNotFound(readChatId(fields) ?? '0'),
  'chat-id-missing': chatIdMissing,
  'sms-duplicate': refuseDuplicate,
  'sms-too-many-ids': tooManyIds,
  'registration-refused': refuseRegistration,
  unavailable: serverError,
  accepted: (asked) =>
    successfulRequest({ messages: numbers(asked).map((number, index) => ({ number, id: String(5769 + index) })) }),
  'chat-opened': (asked) =>
    successfulRequest({
      messages: numbers(asked).map((number, index) => ({
        number,
        id: String(5769 + index),
        chat_id: String(2765 + index),
      })),
    }),
  statuses: ({ fields }) =>
    successfulRequest(Object.fromEntries((readViberIds(fields) ?? ['5769']).map((id) => [id, PENDING]))),
  'chat-read': (asked) =>
    successfulRequest({
      chat: { recipient: Number(numbers(asked)[0]), source_address: 'test', creation_date: MOMENT, messages: [] },
    }),
  'chats-read': (asked) =>
    successfulRequest({ chats: [{ chat_id: '51', recipient: numbers(asked)[0], creation_date: MOMENT }] }),
  'sms-sent': (asked) =>
    successRequest({ info: Object.fromEntries(numbers(asked).map((number, index) => [String(106 + index), number])) }),
  'sms-bad-ids': () => successRequest({ add_info: BAD_IDS }),
  balance: () => successRequest({ info: { money: '8111.1700', currency: 'UAH' } }),
  originators: () => successRequest({ info: ['test1', 'test2'] }),
  registered: ({ fields }) =>
    successRequest({ info: { originator: readSenderName(fields) ?? 'test_an', status: 'Being moderated' } }),
};

/** The reply that is this answer, filled from the request; null where it belongs to single numbers. */
export function answerWith(answer: Answer, request: MockRequest, allowed: readonly string[]): Reply | null {
  const { name, scope } = answer;
  if (scope === 'row') return null;
  if (isViberRefusal(name)) return refuseViber(name);
  if (isSmsRefusal(name)) return refuseSms(name);
  const fields = readFields(request);
  const other = OTHERS[name];
  if (other === undefined) return armedException(name as ExceptionName, allowed);
  return other({ fields: typeof fields === 'string' ? {} : fields, msisdns: msisdnsOf(request) });
}
