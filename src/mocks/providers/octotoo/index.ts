import type { paths } from '../../../generated/octotoo.ts';
import { bearerToken, signBearer } from '../framework/bearer.ts';
import { exceptionOf, pageNotFound } from '../framework/exceptions.ts';
import { type Method, signedIn } from '../framework/signed-in.ts';
import { contentType, unmatched } from '../framework/unmatched.ts';
import type { MockRequest, Operation, Operations, Provider } from '../provider.ts';
import { answerWith } from './answer-with.ts';
import { answers } from './answers.ts';
import { answersIn } from './answers-in.ts';
import { getChatMessage, listChatMessages } from './chat-messages.ts';
import { createChat, deleteChat, getChat, listChats, renameChat } from './chats.ts';
import { getCascade } from './get-cascade.ts';
import { health, unavailable, version } from './health.ts';
import { getMessage, listMessages } from './read-messages.ts';
import { msisdnsOf } from './recipients.ts';
import { registerSender } from './register-sender.ts';
import { remedies } from './remedies.ts';
import { rcsRow, smsRow, viberListRow, viberRow } from './report-rows.ts';
import { rules } from './rules.ts';
import { sendCascade } from './send-cascade.ts';
import { sendRcs } from './send-rcs.ts';
import { sendSms } from './send-sms.ts';
import { sendViber } from './send-viber.ts';

const door = { rules, credentialOf: bearerToken };
const open = <Content>(method: Method<Content>) => signedIn(door, method);

const DIGITS = /^\d+$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether each placeholder holds what the router takes for an id: digits, or a distribution's UUID for a cascade. */
function isPage({ params }: MockRequest): boolean {
  return Object.entries(params).every(([name, id]) => DIGITS.test(id) || (name === 'cascadeId' && UUID.test(id)));
}

/** An operation on one thing: with an id that cannot be one there is no such page, whoever asks. */
function one<Content>(method: Method<Content>): ReturnType<typeof signedIn<Content>> {
  const operation = open(method);
  return (request, world) => (isPage(request) ? operation(request, world) : pageNotFound());
}

const operations: Operations<paths> = {
  'POST /sms-v3': open(sendSms),
  'GET /sms-v3': open(listMessages('sms', smsRow)),
  'GET /sms-v3/health': health,
  'GET /sms-v3/version': version,
  'POST /viber': open(sendViber),
  'GET /viber': open(listMessages('viber', viberListRow)),
  'GET /viber/{viberId}': one(getMessage('viber', 'viberId', viberRow)),
  'GET /viber/health': health,
  'GET /viber/version': version,
  'POST /two-way-chats': open(createChat),
  'GET /two-way-chats': open(listChats),
  'GET /two-way-chats/{chatId}': one(getChat),
  'PATCH /two-way-chats/{chatId}': one(renameChat),
  'DELETE /two-way-chats/{chatId}': one(deleteChat),
  'GET /two-way-messages': open(listChatMessages),
  'GET /two-way-messages/{messageId}': one(getChatMessage),
  'POST /rcs': open(sendRcs),
  'GET /rcs': open(listMessages('rcs', rcsRow)),
  'GET /rcs/{rcsId}': one(getMessage('rcs', 'rcsId', rcsRow)),
  'POST /cascades': open(sendCascade),
  'GET /cascades/{cascadeId}': one(getCascade),
  'POST /originators/registration-originators': open(registerSender),
};

/** Octotoo, the SMS Club API v3: SMS, Viber, RCS, cascades and two-way Viber chats over one JSON API. */
export const octotoo: Provider = {
  slug: 'octotoo',
  title: 'Octotoo',
  hosts: ['api.octotoo.ua', 'api.octotoo.com.ua', 'api.smsclub.mobi'],
  rules,
  operations: operations as Readonly<Record<string, Operation>>,
  answers,
  remedies,
  contentType,
  credentialOf: bearerToken,
  msisdnsOf,
  sameOperation: (key) => key,
  unmatched: (request, world, allowed) => (isPage(request) ? unmatched(request, world, allowed) : pageNotFound()),
  fileToFetch: () => null,
  // The rate is counted where the token is read: after 404 and 405, and not for `health` and `version`.
  throttle: () => null,
  refuses: ({ status }) => status >= 400,
  answersIn,
  answerWith,
  statusReply: (status, allowed) => (status === 503 ? unavailable : exceptionOf(status, allowed)),
  sign: signBearer,
  firstMessage: (msisdn, text) => ({
    path: '/sms-v3',
    json: { sms: { from: 'Shop', text }, recipients: [{ phone: Number(msisdn) }] },
  }),
};
