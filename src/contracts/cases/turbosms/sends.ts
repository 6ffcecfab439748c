import type { ContractCase } from '../../case.ts';
import { ask, NOBODY, says } from './kit.ts';

const ROW = { phone: '{msisdn}', response_code: 0, response_status: 'OK', message_id: /^[0-9a-f-]{36}$/ };
const UNREAD = { keep: { id: 'response_result.0.message_id' } };
const recipients = ['{msisdn}'];
const spends = (more: Pick<ContractCase, 'id' | 'title' | 'answers' | 'asks'>): ContractCase => ({
  evidence: 'recorded',
  price: ['sms'],
  needs: ['sender', 'msisdn'],
  ...more,
});

/** What only a message shows. */
export const sendCases: readonly ContractCase[] = [
  spends({
    id: 'send-one-now',
    title: 'one recipient now is 801, and its id is known to status and details',
    answers: ['SUCCESS_MESSAGE_SENT', 'OK', 'state-accepted'],
    asks: [
      ask(
        'message/send',
        { recipients, sms: { sender: '{sender}', text: 'Holub contract 1' } },
        says(801, 'SUCCESS_MESSAGE_SENT', [ROW]),
        UNREAD,
      ),
      ask('message/status', { messages: ['{id}'] }, says(0, 'OK', [{ message_id: '{id}', recipient: '{msisdn}' }])),
      ask('message/details', { messages: ['{id}'] }, says(0, 'OK', [{ sms: { recipient: '{msisdn}' }, viber: null }])),
    ],
  }),
  spends({
    id: 'send-planned',
    title: 'a planned message is 800',
    answers: ['SUCCESS_MESSAGE_ACCEPTED'],
    asks: [
      ask(
        'message/send',
        { recipients, sms: { sender: '{sender}', text: 'Holub contract 2' }, start_time: '{in an hour}' },
        says(800, 'SUCCESS_MESSAGE_ACCEPTED', [ROW]),
      ),
    ],
  }),
  spends({
    id: 'send-partly',
    title: 'a refused row among good ones is 803, with a null id and a code of its own',
    answers: ['SUCCESS_MESSAGE_PARTIAL_SENT', 'INVALID_PHONE'],
    asks: [
      ask(
        'message/send',
        { recipients: ['{msisdn}', NOBODY], sms: { sender: '{sender}', text: 'Holub contract 3' } },
        says(803, 'SUCCESS_MESSAGE_PARTIAL_SENT', [ROW, { message_id: null, response_code: 305 }]),
      ),
    ],
  }),
  spends({
    id: 'send-twice',
    title: 'the same number twice is row 407, and the same message again is row 427',
    answers: ['NOT_ALLOWED_RECIPIENT_DUPLICATE', 'NOT_ALLOWED_MESSAGE_DUPLICATE'],
    asks: [
      ask(
        'message/send',
        { recipients: ['{msisdn}', '{msisdn}'], sms: { sender: '{sender}', text: 'Holub contract 4' } },
        says(803, 'SUCCESS_MESSAGE_PARTIAL_SENT', [ROW, { response_code: 407 }]),
      ),
      ask(
        'message/send',
        { recipients, sms: { sender: '{sender}', text: 'Holub contract 4' } },
        says(427, 'NOT_ALLOWED_MESSAGE_DUPLICATE'),
      ),
    ],
  }),
  spends({
    id: 'send-once',
    title: 'a sequence_id sends once: the second time is 507 with the same rows',
    answers: ['FAILED_DUPLICATE_REQUEST'],
    asks: [
      ask(
        'message/send',
        { recipients, sms: { sender: '{sender}', text: 'Holub contract 5' }, sequence_id: '{run}' },
        says(801, 'SUCCESS_MESSAGE_SENT', [ROW]),
        UNREAD,
      ),
      ask(
        'message/send',
        { recipients, sms: { sender: '{sender}', text: 'Holub contract 5' }, sequence_id: '{run}' },
        says(507, 'FAILED_DUPLICATE_REQUEST', [{ message_id: '{id}' }]),
      ),
    ],
  }),
  {
    ...spends({
      id: 'send-without-money',
      title: 'an account without money is 203',
      answers: ['REQUIRED_BALANCE'],
      asks: [
        ask(
          'message/send',
          { recipients, sms: { sender: 'Holub', text: 'Holub contract 6' } },
          says(203, 'REQUIRED_BALANCE', null),
          { as: 'nomoney' },
        ),
      ],
    }),
    evidence: 'client',
    needs: ['nomoney', 'msisdn'],
  },
];
