import { exceptionIn } from '../framework/exceptions.ts';
import { asObject } from '../framework/loose-values.ts';
import type { Fields, Reply } from '../provider.ts';
import { answers } from './answers.ts';
import { BAD_IDS, PHONE_SENTENCES, refusalNamed } from './refusals.ts';

const NAMES: ReadonlySet<string> = new Set(answers.map(({ name }) => name));

/** Whether a reply says no: by its status, or a "success" that took nothing. */
export function saysNo({ status, body }: Reply): boolean {
  if (status >= 400) return true;
  const messages = viberData(body)?.messages;
  const sms = asObject(asObject(body)?.success_request);
  return (Array.isArray(messages) && messages.length === 0) || (sms !== null && !('info' in sms));
}

/** The names of the answers that a reply holds. */
export function answersIn({ status, body }: Reply): readonly string[] {
  const whole = asObject(body) ?? {};
  const names = [
    ...exceptionNames(status, whole),
    ...refusalNames(status, asObject(asObject(whole.errorRequest)?.errors)),
    ...(whole.error_request === undefined ? [] : ['registration-refused']),
    ...viberNames(asObject(whole.successfulRequest)?.requestData),
    ...smsNames(status, asObject(whole.success_request)),
  ];
  return [...new Set(names)].filter((name) => NAMES.has(name));
}

const viberData = (body: unknown) => asObject(asObject(asObject(body)?.successfulRequest)?.requestData);

function exceptionNames(status: number, { name, message }: Fields): readonly string[] {
  if (name === undefined) return [];
  if (status === 453) return ['sms-duplicate'];
  if (status >= 500) return ['unavailable'];
  const known = exceptionIn({ status, message });
  if (known !== null) return [known];
  return [status === 404 ? 'object-not-found' : 'chat-id-missing'];
}

/** The refusals of an object of sentences, or of arrays of them, by field. */
function refusalNames(status: number, fields: Fields | null): readonly string[] {
  return Object.entries(fields ?? {}).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((sentence) => refusalNamed(status, key, sentence) ?? []),
  );
}

function viberNames(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.some((name) => typeof name === 'string') ? ['originators'] : [];
  const { messages, additionalInfo, chat, chats, ...byId } = asObject(data) ?? {};
  if (Array.isArray(messages)) return sentNames(messages, asObject(additionalInfo) ?? {});
  if (chats !== undefined) return ['chats-read'];
  const said = asObject(chat)?.messages;
  if (Array.isArray(said)) return ['chat-read', ...said.map(({ type }: Fields) => String(type))];
  return Object.values(byId).flatMap((state) => ['statuses', ...statusNames(asObject(state) ?? {})]);
}

function sentNames(messages: readonly Fields[], info: Fields): readonly string[] {
  return [
    ...(messages.length > 0 ? ['accepted'] : []),
    ...(messages.some(({ chat_id: chat }) => chat !== undefined) ? ['chat-opened'] : []),
    ...(info.incorrectPhones === undefined ? [] : ['incorrect-phones']),
    ...(info.blackList === undefined ? [] : ['black-list']),
  ];
}

const statusNames = ({ status, additionStatus, smsStatus }: Fields): readonly string[] => [
  String(status),
  additionStatus === null ? 'additionStatus null' : String(additionStatus),
  `smsStatus ${smsStatus}`,
];

function smsNames(status: number, said: Fields | null): readonly string[] {
  if (said === null) return [];
  const { info, add_info: refused } = said;
  if (refused === BAD_IDS) return ['sms-bad-ids'];
  const phones = Object.values(asObject(status === 200 ? refused : null) ?? {});
  return [
    ...infoNames(info),
    ...(phones.includes(PHONE_SENTENCES.incorrect) ? ['sms-bad-phone'] : []),
    ...(phones.includes(PHONE_SENTENCES['black-list']) ? ['sms-black-list'] : []),
    ...(status === 200 ? [] : refusalNames(status, asObject(refused))),
  ];
}

/** What `info` is of: the balance, names, a registration, or a map to phones, states of messages or of names. */
function infoNames(info: unknown): readonly string[] {
  if (Array.isArray(info)) return info.length === 0 ? [] : ['originators'];
  const map = asObject(info) ?? {};
  if ('money' in map) return ['balance'];
  if ('originator' in map && 'status' in map) return ['registered', String(map.status)];
  return Object.values(map).map((value) => {
    if (value === 'Rejected') return 'originator-rejected';
    return /^\d+$/.test(String(value)) ? 'sms-sent' : String(value);
  });
}
