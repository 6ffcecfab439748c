import type { paths } from '../../../generated/smsclub.ts';
import { signBearer } from '../framework/bearer.ts';
import { exceptionOf } from '../framework/exceptions.ts';
import { type Method, signedIn } from '../framework/signed-in.ts';
import { contentType, unmatched } from '../framework/unmatched.ts';
import type { Operations, Provider } from '../provider.ts';
import { answers } from './answers.ts';
import { answersIn, saysNo } from './answers-in.ts';
import { answerWith, msisdnsOf } from './armed.ts';
import { credentialOf } from './authenticate.ts';
import { balance } from './balance.ts';
import { listChats, readChat } from './chats.ts';
import { refusalOfStatus } from './refusals.ts';
import { remedies } from './remedies.ts';
import { rules } from './rules.ts';
import { sendSms, sendSmsEach } from './send-sms.ts';
import { sendViber, sendViberChat } from './send-viber.ts';
import { listSmsSenders, listViberSenders, registerSender, senderStates } from './senders.ts';
import { smsStatus } from './sms-status.ts';
import { viberStatus } from './viber-status.ts';

const operation = <Content>(method: Method<Content>) => signedIn({ rules, credentialOf }, method);

const operations: Operations<paths> = {
  'POST /vibers/send': operation(sendViber),
  'POST /vibers/status': operation(viberStatus),
  'GET /vibers/chat': operation(readChat),
  'POST /vibers/chat': operation(sendViberChat),
  'GET /vibers/chats': operation(listChats),
  'GET /vibers/originator': operation(listViberSenders),
  'POST /sms/send': operation(sendSms),
  'POST /v2/sms/send': operation(sendSmsEach),
  'POST /sms/status': operation(smsStatus),
  'POST /sms/balance': operation(balance),
  'GET /sms/balance': operation(balance),
  'POST /sms/originator': operation(listSmsSenders),
  'GET /sms/originator': operation(listSmsSenders),
  'POST /originators/registration-originators': operation(registerSender),
  'POST /originators/stat-originators': operation(senderStates),
};

/** SMS Club, the older JSON API: Viber with SMS to follow, two-way chats, and SMS. */
export const smsclub: Provider = {
  slug: 'smsclub',
  title: 'SMS Club',
  hosts: ['im.smsclub.mobi'],
  rules,
  operations: operations as Provider['operations'],
  answers,
  remedies,
  contentType,
  credentialOf,
  msisdnsOf,
  sameOperation: (key) => key,
  unmatched,
  // Pictures are named by address and never loaded.
  fileToFetch: () => null,
  // Counted past the token, so that requests refused before it do not count.
  throttle: () => null,
  refuses: saysNo,
  answersIn,
  answerWith: (answer, request, _world, allowed) => answerWith(answer, request, allowed),
  statusReply: (status, allowed) => refusalOfStatus(status) ?? exceptionOf(status, allowed),
  sign: signBearer,
  firstMessage: (msisdn, text) => ({
    path: '/sms/send',
    json: { phone: [msisdn], message: text, src_addr: 'Shop' },
  }),
};
