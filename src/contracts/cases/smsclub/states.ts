import type { OutcomeName } from '../../../mocks/telecom/test-numbers.ts';
import type { ContractCase, Need } from '../../case.ts';
import { some } from '../../pattern.ts';
import { free, info, post, refuses } from './kit.ts';

const HOUR_MS = 3_600_000;
const NEEDS: readonly Need[] = ['sender', 'msisdn'];
const message = (more: object = {}) => ({
  sender: '{sender}',
  phones: ['{msisdn}'],
  message: 'Holub contract',
  lifetime: 60,
  ...more,
});
const WITH_SMS = { senderSms: '{sender}', messageSms: 'Holub contract' };
const taken = { status: 200 } as const;
const kept = { keep: { id: 'successfulRequest.requestData.messages.0.id' } };

interface Row {
  readonly id: string;
  readonly title: string;
  readonly recipient: OutcomeName;
  readonly status: string;
  readonly additionStatus?: string | null;
  /** The state of the SMS that follows; none is sent where it is missing. */
  readonly smsStatus?: string;
}

const ROWS: readonly Row[] = [
  {
    id: 'viber-is-pending',
    title: 'a message that has not left is Pending',
    recipient: 'never-leaves',
    status: 'Pending',
  },
  { id: 'viber-is-sent', title: 'a message to a phone that is off is Sent', recipient: 'expired', status: 'Sent' },
  {
    id: 'viber-ends-delivered',
    title: 'a message that has arrived is Delivered, and there is nothing to add',
    recipient: 'delivered-at-once',
    status: 'Delivered',
    additionStatus: null,
  },
  {
    id: 'viber-ends-read',
    title: 'a message that was read is Read',
    recipient: 'read',
    status: 'Delivered',
    additionStatus: 'Read',
  },
  { id: 'viber-ends-expired', title: 'after its lifetime it is Expired', recipient: 'expired', status: 'Expired' },
  {
    id: 'viber-ends-undeliverable',
    title: 'a message to a number that is not in use is Undeliverable',
    recipient: 'undeliverable',
    status: 'Undeliverable',
  },
  {
    id: 'viber-ends-as-spam',
    title: 'a message that a filter stops is Rejected: Spamming',
    recipient: 'rejected',
    status: 'Rejected',
    additionStatus: 'Spamming',
  },
  {
    id: 'viber-ends-without-viber',
    title: 'a number without Viber is Not registered',
    recipient: 'not-in-viber',
    status: 'Undeliverable',
    additionStatus: 'Not registered',
  },
  {
    id: 'viber-ends-blocked',
    title: 'a recipient who blocks the sender is a reason',
    recipient: 'sender-blocked',
    status: 'Undeliverable',
    additionStatus: 'Blocked by the recipient',
  },
  {
    id: 'viber-ends-on-an-old-device',
    title: 'a device that takes no mailings is a reason',
    recipient: 'no-device',
    status: 'Undeliverable',
    additionStatus: 'Mailing lists are not supported',
  },
  {
    id: 'viber-ends-at-no-number',
    title: 'a number that there is not is a reason',
    recipient: 'no-route',
    status: 'Undeliverable',
    additionStatus: 'Invalid number of the recipient',
  },
  {
    id: 'viber-ends-at-a-closed-operator',
    title: 'an operator that may not be written to is a reason',
    recipient: 'country-not-enabled',
    status: 'Rejected',
    additionStatus: 'Prohibited operator',
  },
  {
    id: 'sms-follows-and-waits',
    title: 'the SMS that follows is Pending first',
    recipient: 'never-leaves',
    status: 'Expired',
    smsStatus: 'Pending',
  },
  {
    id: 'sms-follows-and-is-sent',
    title: 'the SMS that follows is Sent while the phone is off',
    recipient: 'expired',
    status: 'Expired',
    smsStatus: 'Sent',
  },
  {
    id: 'sms-follows-and-arrives',
    title: 'where Viber fails, the SMS is Delivered under the same id',
    recipient: 'not-in-viber',
    status: 'Undeliverable',
    additionStatus: 'Not registered',
    smsStatus: 'Delivered',
  },
  {
    id: 'sms-follows-and-expires',
    title: 'the SMS that follows is Expired after its own lifetime',
    recipient: 'expired',
    status: 'Expired',
    smsStatus: 'Expired',
  },
  {
    id: 'sms-follows-in-vain',
    title: 'the SMS to a number that is not in use is Undeliverable too',
    recipient: 'undeliverable',
    status: 'Undeliverable',
    smsStatus: 'Undeliverable',
  },
  {
    id: 'sms-follows-and-is-rejected',
    title: 'the SMS that a filter stops is Rejected too',
    recipient: 'rejected',
    status: 'Rejected',
    smsStatus: 'Rejected',
  },
];

/** A Viber message whose state is asked for until it is what it must become. */
function viberCase({ id, title, recipient, status, additionStatus, smsStatus }: Row): ContractCase {
  const reasons = additionStatus === undefined ? [] : [additionStatus ?? 'additionStatus null'];
  const state = {
    status,
    ...(additionStatus === undefined ? {} : { additionStatus }),
    smsStatus: smsStatus ?? null,
  };
  return free(
    id,
    title,
    [status, ...reasons, smsStatus === undefined ? 'smsStatus null' : `smsStatus ${smsStatus}`],
    [
      post('/vibers/send', message(smsStatus === undefined ? {} : WITH_SMS), taken, kept),
      post(
        '/vibers/status',
        { messageIds: ['{id}'] },
        { status: 200, body: { successfulRequest: { requestData: { '{id}': state } } } },
        { patience: 30 * HOUR_MS },
      ),
    ],
    { price: smsStatus === undefined ? ['viber'] : ['viber', 'sms'], needs: NEEDS, recipient },
  );
}

/** An SMS whose state is asked for until it is what it must become. */
function smsCase([word, recipient, title]: readonly [string, OutcomeName, string]): ContractCase {
  return free(
    `sms-ends-${word.toLowerCase()}`,
    title,
    [word],
    [
      post('/sms/send', { src_addr: '{sender}', phone: ['{msisdn}'], message: 'Holub contract', lifetime: 1 }, taken, {
        keep: { id: 'success_request.info.@key' },
      }),
      post('/sms/status', { id_sms: ['{id}'] }, info({ '{id}': word }), { patience: 2 * HOUR_MS }),
    ],
    { evidence: 'client', price: ['sms'], needs: NEEDS, recipient },
  );
}

const SMS_ENDS: readonly (readonly [string, OutcomeName, string])[] = [
  ['ENROUTE', 'expired', 'an SMS to a phone that is off is ENROUTE'],
  ['DELIVRD', 'delivered-at-once', 'an SMS that has arrived is DELIVRD'],
  ['EXPIRED', 'expired', 'an SMS is EXPIRED after its lifetime, in minutes'],
  ['UNDELIV', 'undeliverable', 'an SMS to a number that is not in use is UNDELIV'],
  ['REJECTD', 'rejected', 'an SMS that a filter stops is REJECTD'],
];

/** A name on its way through moderation, asked for until it is there. */
function nameCase(id: string, title: string, answer: string, given: object): ContractCase {
  return free(
    id,
    title,
    ['registered', answer],
    [
      post('/originators/registration-originators', { sender_id: 'holub_an', inn: '1234567890', ...given }, taken),
      post(
        '/originators/stat-originators',
        { sender_id: 'holub_an' },
        info({ holub_an: answer === 'originator-rejected' ? 'Rejected' : answer }),
        { patience: 48 * HOUR_MS },
      ),
    ],
    { evidence: 'client', needs: ['sandbox'] },
  );
}

/** What a message comes to, chats, and what only the phone's own condition, or the account's, shows. */
export const stateCases: readonly ContractCase[] = [
  ...ROWS.map(viberCase),
  ...SMS_ENDS.map(smsCase),
  free(
    'viber-to-the-black-list',
    'a number of the black list stands in a list of its own, and gets no message',
    ['black-list'],
    [
      post('/vibers/send', message(), {
        status: 200,
        body: { successfulRequest: { requestData: { messages: [], additionalInfo: { blackList: some('{msisdn}') } } } },
      }),
    ],
    { price: ['viber'], needs: NEEDS, recipient: 'stop-list' },
  ),
  free(
    'sms-to-the-black-list',
    'an SMS to a number of the black list is 200 with a word about it',
    ['sms-black-list'],
    [
      post(
        '/sms/send',
        { src_addr: '{sender}', phone: ['{msisdn}'], message: 'Holub contract' },
        { status: 200, body: { success_request: { add_info: { '{msisdn}': /./ } } } },
      ),
    ],
    { evidence: 'client', price: ['sms'], needs: NEEDS, recipient: 'stop-list' },
  ),
  free(
    'sms-partly',
    'one good phone and one bad one are both info and add_info',
    ['sms-sent', 'sms-bad-phone'],
    [
      post(
        '/sms/send',
        { src_addr: '{sender}', phone: ['{msisdn}', '3809'], message: 'Holub contract' },
        { status: 200, body: { success_request: { info: {}, add_info: { '3809': /./ } } } },
      ),
    ],
    { evidence: 'recorded', price: ['sms'], needs: NEEDS },
  ),
  free(
    'sms-twice',
    'an account that is guarded against it is 453 for the same text to the same phone',
    ['sms-duplicate'],
    ['200', '453'].map((status) =>
      post(
        '/sms/send',
        { src_addr: '{sender}', phone: ['{msisdn}'], message: 'Holub contract' },
        { status: Number(status) },
        { as: 'duplicates' },
      ),
    ),
    { evidence: 'client', price: ['sms'], needs: ['sender', 'msisdn', 'duplicates'] },
  ),
  free(
    'viber-without-money-for-the-sms',
    'a balance that covers Viber and not the SMS is 468',
    ['no-money-sms'],
    [post('/vibers/send', message(WITH_SMS), refuses(468), { as: 'little' })],
    { price: ['viber', 'sms'], needs: ['sender', 'msisdn', 'little'] },
  ),
  free(
    'chat-with-an-answer',
    'a two-way message opens a chat; what the recipient writes back stands in it beside what was sent',
    ['chat-opened', 'chat-read', 'outcoming', 'incoming'],
    [
      post('/vibers/send', message({ is_2way: true }), taken, {
        keep: { chat: 'successfulRequest.requestData.messages.0.chat_id' },
      }),
      ...['incoming', 'outcoming'].map((type) => ({
        operation: 'GET /vibers/chat',
        query: { chat_id: '{chat}' },
        patience: HOUR_MS,
        expect: {
          status: 200,
          body: {
            successfulRequest: { requestData: { chat: { messages: some({ type }) } } },
          },
        },
      })),
    ],
    {
      price: ['viber'],
      needs: NEEDS,
      recipient: 'echo',
      varies: ['successfulRequest.requestData.chat.messages'],
    },
  ),
  nameCase(
    'name-with-the-operators',
    'a moderated name is with the operators next',
    'Awaiting moderation by operator',
    {},
  ),
  nameCase('name-approved', 'a name may be used in the end', 'Approved', {}),
  nameCase('name-rejected', 'a name for a forbidden purpose is refused', 'originator-rejected', {
    subject: '#forbidden',
  }),
  nameCase(
    'name-without-papers',
    'a name without a number of its owner wants papers',
    'Waiting for Additional. Information',
    {
      inn: '',
    },
  ),
];
