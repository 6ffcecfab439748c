import type { paths } from '../../../generated/turbosms.ts';
import type { Operations, Provider, Reply } from '../provider.ts';
import { type AnswerName, answers, SUCCESSES } from './answers.ts';
import { authenticate, tokenOf } from './authenticate.ts';
import { balance, ping } from './balance.ts';
import { type Method, operation } from './call.ts';
import { chatMessages } from './chat-messages.ts';
import { chatRecipients } from './chat-recipients.ts';
import { chatSend } from './chat-send.ts';
import { chatSenders } from './chat-senders.ts';
import { chatSessions } from './chat-sessions.ts';
import { type Envelope, envelope, refuse, reply } from './envelope.ts';
import { addFile, fileDetails } from './files.ts';
import { messageDetails } from './message-details.ts';
import { messageStatus } from './message-status.ts';
import { readPhone } from './recipients.ts';
import { remedies } from './remedies.ts';
import { rules } from './rules.ts';
import { sendMulti } from './send-many.ts';
import { sendMessage } from './send-message.ts';

/** The paths of the spec without their ending. */
type Bare = Exclude<keyof paths & string, `${string}.json`>;
type Ways<P extends string, O> = Readonly<Record<`${'GET' | 'POST'} ${P | `${P}.json`}`, O>>;

/** One operation under its four spellings: GET and POST, with and without `.json`. */
function everyWay<P extends Bare, O>(path: P, run: O): Ways<P, O> {
  const rows = ['GET', 'POST'].flatMap((method) => [path, `${path}.json`].map((each) => [`${method} ${each}`, run]));
  return Object.fromEntries(rows);
}

const asked = <Result>(name: Bare, method: Method<Result>) => operation(name.slice(1), method, { wantsData: false });
const given = <Result>(name: Bare, method: Method<Result>) => operation(name.slice(1), method, { wantsData: true });

const operations: Operations<paths> = {
  ...everyWay('/message/ping', asked('/message/ping', ping)),
  ...everyWay('/message/send', given('/message/send', sendMessage)),
  ...everyWay('/message/sendmulti', sendMulti),
  ...everyWay('/message/status', given('/message/status', messageStatus)),
  ...everyWay('/message/details', given('/message/details', messageDetails)),
  ...everyWay('/chat/ping', asked('/chat/ping', ping)),
  ...everyWay('/chat/senders', asked('/chat/senders', chatSenders)),
  ...everyWay('/chat/recipients', given('/chat/recipients', chatRecipients)),
  ...everyWay('/chat/sessions', given('/chat/sessions', chatSessions)),
  ...everyWay('/chat/messages', asked('/chat/messages', chatMessages)),
  ...everyWay('/chat/send', given('/chat/send', chatSend)),
  ...everyWay('/user/ping', asked('/user/ping', ping)),
  ...everyWay('/user/balance', asked('/user/balance', balance)),
  ...everyWay('/file/ping', asked('/file/ping', ping)),
  ...everyWay('/file/add', given('/file/add', addFile)),
  ...everyWay('/file/details', given('/file/details', fileDetails)),
};

/** Whatever the request names as recipients, in digits. */
function msisdnsOf(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { recipients, sms, viber } = data as Readonly<Record<string, unknown>>;
  const lists = [recipients, partRecipients(sms), partRecipients(viber)];
  return lists.flatMap((list) =>
    typeof list === 'object' && list !== null ? Object.values(list).flatMap((value) => readPhone(value) ?? []) : [],
  );
}

const partRecipients = (part: unknown) =>
  typeof part === 'object' && part !== null ? (part as Readonly<Record<string, unknown>>).recipients : undefined;

const byName = new Map(answers.map((answer) => [answer.name, answer]));

/** TurboSMS: SMS and Viber over one JSON envelope, HTTP 200 for everything. */
export const turbosms: Provider = {
  slug: 'turbosms',
  title: 'TurboSMS',
  hosts: ['api.turbosms.ua'],
  rules,
  operations: operations as Provider['operations'],
  answers,
  remedies,
  contentType: () => 'application/json; charset=utf-8',
  credentialOf: tokenOf,
  msisdnsOf({ body, query }) {
    if (body.kind === 'json') return msisdnsOf(body.value);
    return msisdnsOf(body.kind === 'form' ? body.fields : query);
  },
  sameOperation: (key) => (key.endsWith('.json') ? key : `${key}.json`),
  unmatched(request, world) {
    const account = authenticate(request, world);
    if (typeof account === 'string') return reply(refuse(account));
    // Only JSON exists; any other format is one that the result cannot be written in.
    return reply(refuse(/\.xml$/i.test(request.path) ? 'FAILED_CONVERT_RESULT2XML' : 'INVALID_REQUEST'));
  },
  fileToFetch(request, world) {
    if (typeof authenticate(request, world) === 'string') return null;
    const { path, body, query } = request;
    const data = body.kind === 'json' ? body.value : body.kind === 'form' ? body.fields : query;
    if (typeof data !== 'object' || data === null) return null;
    const { url, data: content, file_url, file_data } = data as Readonly<Record<string, unknown>>;
    const wanted = path.startsWith('/file/add')
      ? !content && url
      : path.startsWith('/chat/send') && !file_data && file_url;
    return typeof wanted === 'string' && wanted !== '' ? wanted : null;
  },
  // The only limit in the document is the one of a test sender, which `message/send` counts itself.
  throttle: () => null,
  refuses: ({ body }) => !SUCCESSES.has((body as Envelope<unknown>).response_status),
  answersIn: ({ body }) => namesIn(body as Envelope<unknown>),
  answerWith(answer, _request, _world): Reply | null {
    if (answer.scope === 'row') return null;
    return reply(envelope(answer.name as AnswerName, null));
  },
  statusReply: () => null,
  sign: (credential) => ({ headers: { Authorization: `Bearer ${credential}` } }),
  firstMessage: (msisdn, text) => ({
    path: '/message/send.json',
    json: { recipients: [msisdn], sms: { sender: 'Shop', text } },
  }),
};

/** The answers of an envelope: its own, those of its rows, and the words of their states. */
function namesIn({ response_status, response_result }: Envelope<unknown>): readonly string[] {
  const rows = typeof response_result === 'object' && response_result !== null ? Object.values(response_result) : [];
  const names = rows.flatMap((row: Readonly<Record<string, unknown>> | null) => {
    if (typeof row !== 'object' || row === null) return [];
    const { status, rejected_status: rejected } = row;
    const words = [row.response_status, typeof status === 'string' ? `state-${status.toLowerCase()}` : null, rejected];
    return words.filter((word): word is string => typeof word === 'string' && byName.has(word));
  });
  return [...new Set([response_status, ...names])];
}
