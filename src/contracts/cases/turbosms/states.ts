import type { OutcomeName } from '../../../mocks/telecom/test-numbers.ts';
import type { ContractCase } from '../../case.ts';
import { some } from '../../pattern.ts';
import { ask, NOBODY, says } from './kit.ts';

const MINUTE_MS = 60_000;
/** Where it matters a case has a text of its own: the same one twice within 90 seconds is refused. */
const SMS = { sender: '{sender}', text: 'Holub contract' };
const VIBER = { ...SMS, ttl: 60 };
const KEPT = { keep: { id: 'response_result.0.message_id' } };

interface Row {
  readonly recipient: OutcomeName;
  readonly by: 'sms' | 'viber';
  readonly title: string;
  readonly status: string;
  readonly reason?: string;
  readonly answers: readonly string[];
}

/** What becomes of a message, by the phone it is sent to. */
const ROWS: readonly Row[] = [
  row('delivered-at-once', 'sms', 'a message that has arrived is Delivered', 'Delivered'),
  row('expired', 'sms', 'a message to a phone that is off is Sent', 'Sent'),
  row('never-leaves', 'sms', 'a message that has not left is Queued', 'Queued'),
  row('read', 'viber', 'a Viber message that was read is Read', 'Read'),
  row('expired', 'viber', 'a Viber message is Expired once its lifetime is over', 'Expired'),
  row('undeliverable', 'sms', 'a message to a number that is not in use is Undelivered', 'Undelivered'),
  row('rejected', 'sms', 'a message that the operator refuses is Rejected', 'Rejected'),
  row('unknown', 'sms', 'a message of which no report came is Unknown', 'Unknown'),
  row('no-route', 'sms', 'a message that could not be sent is Failed', 'Failed'),
  row('cancelled', 'sms', 'a message that the provider took back is Cancelled', 'Cancelled'),
  row(
    'not-in-viber',
    'viber',
    'a number without Viber is Rejected, with its reason',
    'Rejected',
    'SRVC_NOT_VIBER_USER',
  ),
  row('sender-blocked', 'viber', 'a recipient who blocks the sender is a reason', 'Rejected', 'SRVC_USER_BLOCKED'),
  row('no-device', 'viber', 'a Viber too old is a reason', 'Rejected', 'SRVC_NO_SUITABLE_DEVICE'),
];

function row(recipient: OutcomeName, by: Row['by'], title: string, status: string, reason?: string): Row {
  const answers = [`state-${status.toLowerCase()}`, ...(reason === undefined ? [] : [reason])];
  return { recipient, by, title, status, answers, ...(reason === undefined ? {} : { reason }) };
}

function stateCase({ recipient, by, title, status, reason, answers }: Row): ContractCase {
  const expected = {
    message_id: '{id}',
    status,
    // Empty where there is no reason, and there for Viber only.
    ...(by === 'viber' ? { rejected_status: reason ?? '' } : {}),
  };
  const id = `${by}-ends-${(reason ?? status).toLowerCase().replaceAll('_', '-')}`;
  const text = `Holub contract, ${id}`;
  return {
    id,
    title,
    answers,
    evidence: 'documented',
    price: [by],
    needs: ['sender', 'msisdn'],
    recipient,
    asks: [
      ask(
        'message/send',
        { recipients: ['{msisdn}'], [by]: { ...(by === 'sms' ? SMS : VIBER), text } },
        says(801, 'SUCCESS_MESSAGE_SENT'),
        KEPT,
      ),
      ask('message/status', { messages: ['{id}'] }, says(0, 'OK', [expected]), { patience: 10 * MINUTE_MS }),
    ],
  };
}

/** A Viber message that is answered: from then on its chat has a session. */
const openChat = [
  ask('message/send', { recipients: ['{msisdn}'], viber: VIBER }, says(801, 'SUCCESS_MESSAGE_SENT')),
  ask('chat/recipients', { sender: '{sender}' }, says(0, 'OK', some({ number: '{msisdn}' })), {
    patience: 10 * MINUTE_MS,
    keep: { chat: 'response_result.number={msisdn}.chat_id' },
  }),
  ask('chat/sessions', { chat_id: '{chat}' }, says(0, 'OK', some({ ended: null })), { patience: 10 * MINUTE_MS }),
] as const;

/** What a message comes to, and what only the phone's own condition, or the account's, shows. */
export const stateCases: readonly ContractCase[] = [
  ...ROWS.map(stateCase),
  {
    id: 'viber-falls-back-to-sms',
    title: 'one id throughout: Viber is Rejected at no price, then the SMS is Delivered',
    answers: ['OK'],
    evidence: 'documented',
    price: ['viber', 'sms'],
    needs: ['sender', 'msisdn'],
    recipient: 'not-in-viber',
    asks: [
      ask(
        'message/send',
        { recipients: ['{msisdn}'], viber: { ...VIBER, text: 'Holub contract, both' }, sms: SMS },
        says(801, 'SUCCESS_MESSAGE_SENT'),
        KEPT,
      ),
      ask(
        'message/details',
        { messages: ['{id}'] },
        says(0, 'OK', [
          {
            message_id: '{id}',
            viber: { status: 'Rejected', rejected_status: 'SRVC_NOT_VIBER_USER', price: 0 },
            sms: { status: 'Delivered' },
          },
        ]),
        { patience: 10 * MINUTE_MS },
      ),
    ],
  },
  ...(
    [
      ['stop-list', 404, 'NOT_ALLOWED_NUMBER_STOPLIST', 'a number on the stop list is row 404', 'client'],
      ['country-not-enabled', 406, 'NOT_ALLOWED_RECIPIENT_COUNTRY', 'a country not enabled is row 406', 'documented'],
    ] as const
  ).map(
    ([recipient, code, name, title, evidence]): ContractCase => ({
      id: name.toLowerCase().replaceAll('_', '-'),
      title,
      answers: [name],
      evidence,
      price: ['sms'],
      needs: ['sender', 'msisdn'],
      recipient,
      asks: [
        ask(
          'message/send',
          { recipients: ['{msisdn}'], sms: SMS },
          says(code, name, [{ phone: '{msisdn}', message_id: null, response_code: code, response_status: name }]),
        ),
      ],
    }),
  ),
  {
    id: 'send-planned-partly',
    title: 'a refused row among planned ones is 802',
    answers: ['SUCCESS_MESSAGE_PARTIAL_ACCEPTED', 'INVALID_PHONE'],
    evidence: 'documented',
    price: ['sms'],
    needs: ['sender', 'msisdn'],
    asks: [
      ask(
        'message/send',
        {
          recipients: ['{msisdn}', NOBODY],
          sms: { ...SMS, text: 'Holub contract, planned' },
          start_time: '{in an hour}',
        },
        says(802, 'SUCCESS_MESSAGE_PARTIAL_ACCEPTED', [{ response_code: 0 }, { message_id: null, response_code: 305 }]),
      ),
    ],
  },
  {
    id: 'no-template-fits',
    title: 'a transactional text that fits no template is 416',
    answers: ['NOT_ALLOWED_MESSAGE_TRANSACTION_PATTERN'],
    evidence: 'documented',
    price: ['viber'],
    needs: ['sender', 'msisdn', 'templates'],
    asks: [
      ask(
        'message/send',
        { recipients: ['{msisdn}'], viber: { ...SMS, is_transactional: 1 } },
        says(416, 'NOT_ALLOWED_MESSAGE_TRANSACTION_PATTERN', null),
        { as: 'templates' },
      ),
    ],
  },
  {
    id: 'test-sender-is-used-up',
    title: 'an account of a test sender that has sent its messages is 426',
    answers: ['NOT_ALLOWED_TEST_MESSAGES_LIMIT'],
    evidence: 'documented',
    price: ['viber'],
    needs: ['sender', 'msisdn', 'throttled'],
    asks: [
      ask(
        'message/send',
        { recipients: ['{msisdn}'], viber: SMS },
        says(426, 'NOT_ALLOWED_TEST_MESSAGES_LIMIT', null),
        { as: 'throttled' },
      ),
    ],
  },
  {
    id: 'chat-is-over',
    title: 'a day after the recipient wrote, the chat has no session any more: 107',
    answers: ['REQUIRED_VIBER_SESSION'],
    evidence: 'documented',
    price: ['viber'],
    // A live run has no day to wait.
    needs: ['sender', 'msisdn', 'sandbox'],
    recipient: 'echo',
    asks: [
      ...openChat,
      ask('chat/send', { chat_id: '{chat}', message: 'Holub contract' }, says(107, 'REQUIRED_VIBER_SESSION', null), {
        after: 25 * 60 * MINUTE_MS,
      }),
    ],
  },
  {
    id: 'chat-without-an-answer',
    title: 'the sixth message in a row without an answer is 422',
    answers: ['NOT_ALLOWED_SESSION_OUTBOX_LIMIT'],
    evidence: 'documented',
    price: ['viber'],
    needs: ['sender', 'msisdn'],
    recipient: 'echo',
    asks: [
      ...openChat,
      ...Array.from({ length: 5 }, (_, index) =>
        ask('chat/send', { chat_id: '{chat}', message: `Holub contract ${index}` }, { status: 200 }),
      ),
      ask(
        'chat/send',
        { chat_id: '{chat}', message: 'Holub contract 5' },
        says(422, 'NOT_ALLOWED_SESSION_OUTBOX_LIMIT', null),
      ),
    ],
  },
  {
    id: 'send-twice-in-time',
    title: 'after 90 seconds the same message is sent again',
    answers: ['SUCCESS_MESSAGE_SENT'],
    evidence: 'documented',
    price: ['sms'],
    needs: ['sender', 'msisdn'],
    asks: [
      ask(
        'message/send',
        { recipients: ['{msisdn}'], sms: { ...SMS, text: 'Holub contract, twice' } },
        says(801, 'SUCCESS_MESSAGE_SENT'),
      ),
      ask(
        'message/send',
        { recipients: ['{msisdn}'], sms: { ...SMS, text: 'Holub contract, twice' } },
        says(801, 'SUCCESS_MESSAGE_SENT'),
        {
          after: 1.6 * MINUTE_MS,
        },
      ),
    ],
  },
];
