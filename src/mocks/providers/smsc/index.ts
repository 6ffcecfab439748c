import type { paths } from '../../../generated/smsc.ts';
import type { World } from '../../world/world.ts';
import type { Charset, MockRequest, Operations, Provider } from '../provider.ts';
import { answers, namesIn } from './answers.ts';
import { authenticate, credentialIn } from './authenticate.ts';
import { balance, balanceLayout } from './balance.ts';
import { commandLayout } from './command-layout.ts';
import { nextOwnId } from './counters.ts';
import { get, getLayout } from './get.ts';
import { portedNumbers } from './get-mnp.ts';
import { info, infoLayout } from './info.ts';
import { jobs } from './jobs.ts';
import { jobsLayout } from './jobs-layout.ts';
import { throttle } from './limits.ts';
import { documents, ping, waitCall } from './not-modelled.ts';
import { operatorTemplates } from './op-templates.ts';
import { operation, reply } from './operation.ts';
import { readId } from './order.ts';
import { phones } from './phones.ts';
import { receivePhones } from './receive-phones.ts';
import { readNumber } from './recipients.ts';
import { isRefusal, REFUSALS, type RefusalName } from './refusals.ts';
import { remedies } from './remedies.ts';
import { rules } from './rules.ts';
import { send } from './send.ts';
import { sendLayout } from './send-layout.ts';
import { senders } from './senders.ts';
import { wireId } from './sent.ts';
import { status } from './status.ts';
import { statusLayout } from './status-layout.ts';
import { templates } from './templates.ts';
import { follow, tinyUrls } from './tiny-urls.ts';
import { users } from './users.ts';
import { isRest, listOf, readForm } from './wire.ts';

/** The pages of the spec, by their names. */
type PageName = keyof paths & string extends infer Path
  ? Path extends `/sys/${infer Name}.php`
    ? Name
    : never
  : never;

/** One page by GET and POST. */
function page<Name extends PageName, O>(name: Name, run: O): Readonly<Record<`${'GET' | 'POST'} /sys/${Name}.php`, O>> {
  const rows = ['GET', 'POST'].map((method) => [`${method} /sys/${name}.php`, run]);
  return Object.fromEntries(rows);
}

const sendMessage = operation(send, sendLayout);
const tellStatus = operation(status, statusLayout);
const tellBalance = operation(balance, balanceLayout);

const operations: Operations<paths> = {
  ...page('send', sendMessage),
  'POST /rest/send/': sendMessage,
  ...page('status', tellStatus),
  'POST /rest/status/': tellStatus,
  ...page('balance', tellBalance),
  'POST /rest/balance/': tellBalance,
  ...page('info', operation(info, infoLayout)),
  ...page('get', operation(get, getLayout)),
  ...page('templates', operation(templates, commandLayout)),
  ...page('jobs', operation(jobs, jobsLayout)),
  ...page('phones', operation(phones, commandLayout)),
  ...page('senders', operation(senders, commandLayout)),
  ...page('receive_phones', operation(receivePhones, commandLayout)),
  ...page('get_mnp', portedNumbers),
  ...page('op_templates', operation(operatorTemplates, commandLayout)),
  ...page('users', operation(users, commandLayout)),
  ...page('documents', operation(documents, commandLayout)),
  ...page('tinyurls', operation(tinyUrls, commandLayout)),
  ...page('wait_call', operation(waitCall, commandLayout)),
  ...page('ping', operation(ping, commandLayout)),
  'GET /t/{code}': follow,
};

const CHARSETS: readonly Charset[] = ['windows-1251', 'utf-8', 'koi8-r'];
const MEDIA_TYPES = { json: 'application/json', xml: 'text/xml', text: 'text/plain', none: 'text/plain' } as const;
const IS_SEND = /^\/(?:sys\/send\.php|rest\/send\/)$/;
const NEEDS_ID: readonly RefusalName[] = ['no-money', 'message-is-denied', 'invalid-number', 'cant-to-deliver'];

/** SMSC: one page of many parameters for a dozen kinds of message, in four formats and three charsets. */
export const smsc: Provider = {
  slug: 'smsc',
  title: 'SMSC',
  hosts: ['smsc.ua', 'smsc.ru', 'smsc.kz', 'smscentre.com'].flatMap((host) => [
    host,
    ...['www', 'www2', 'www3', 'www4', 'www5'].map((spare) => `${spare}.${host}`),
  ]),
  rules,
  operations: operations as Provider['operations'],
  answers,
  remedies,
  charsetOf({ path, field }) {
    if (isRest(path)) return 'utf-8';
    const wanted = field('charset')?.trim().toLowerCase();
    return CHARSETS.find((charset) => charset === wanted) ?? 'windows-1251';
  },
  contentType: (format, { charset }) => `${MEDIA_TYPES[format]}; charset=${charset}`,
  credentialOf: (request) => credentialIn(readForm(request)),
  msisdnsOf: (request) => numbersIn(request),
  sameOperation: (key) => key,
  unmatched: (_request, _world, allowed) =>
    allowed.length > 0
      ? { status: 405, format: 'text', body: 'Method Not Allowed', headers: { Allow: allowed.join(', ') } }
      : { status: 404, format: 'text', body: 'Not Found' },
  // A `fileurl` is taken as it is: nothing that is sent here needs the file.
  fileToFetch: () => null,
  throttle,
  refuses: ({ body }) => isRefusal(body),
  answersIn: ({ body }) => namesIn(body),
  answerWith(answer, request, world) {
    if (answer.scope !== 'global') return null;
    const name = answer.name as RefusalName;
    // Only a send has ids to name in a refusal.
    if (!NEEDS_ID.includes(name) || !IS_SEND.test(request.path)) return reply(request, { ...REFUSALS[name] });
    return reply(request, { ...REFUSALS[name], id: wireId(idUsedUp(request, world)) });
  },
  statusReply: () => null,
  sign: (credential) => ({ query: { login: credential, psw: 'secret' } }),
  firstMessage: (msisdn, text) => ({
    path: '/sys/send.php',
    form: { phones: msisdn, mes: text, charset: 'utf-8', fmt: '3' },
  }),
};

/** The id that a refused send has used up: the client's own, or the next number of its account. */
function idUsedUp(request: MockRequest, world: World): string {
  const form = readForm(request);
  const id = readId(form.text('id'));
  if (id !== null && id !== 'unusable') return id;
  const account = authenticate(form, world);
  return typeof account === 'string' ? '1' : String(nextOwnId(account, 'message'));
}

/** Whatever numbers a request names, in digits: as recipients, in a list, or asked about. */
function numbersIn(request: MockRequest): readonly string[] {
  const form = readForm(request);
  const inList = form
    .text('list')
    .split('\n')
    .map((line) => (line.split('|').at(-1) ?? '').split(/[:;]/, 1)[0] ?? '');
  return [form.text('phones'), form.text('phone'), ...inList].flatMap((each) => listOf(each)).map(readNumber);
}
