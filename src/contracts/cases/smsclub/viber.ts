import type { ContractCase } from '../../case.ts';
import { a, exactly, some } from '../../pattern.ts';
import { exception, free, NOBODY, post, refuses } from './kit.ts';

const message = (more: object) => ({ sender: '{sender}', phones: [NOBODY], message: 'Holub contract', ...more });
const send = (more: object) => post('/vibers/send', message(more), refuses(400));
const needsSender = { needs: ['sender'] } as const;
const two = { phones: [NOBODY, '3808'] };
const spends = { price: ['viber'], needs: ['sender', 'msisdn'] } as const;

/** The Viber half. Sends that must be refused name no number that a message could reach. */
export const viberCases: readonly ContractCase[] = [
  free(
    'viber-pairs',
    'half a pair of fields is 400',
    ['sms-pair', 'button-pair', 'dates-pair'],
    [
      send({ senderSms: '{sender}' }),
      send({ button_txt: 'Open' }),
      send({ mgr_plan_date: 1900000000, mgr_end_time: '' }),
    ],
    needsSender,
  ),
  free(
    'viber-picture',
    'a picture at no address is 400',
    ['image-failed'],
    [send({ picture_url: 'sale.png' })],
    needsSender,
  ),
  free(
    'viber-dates',
    'dates in the evening, as text, or the wrong way round are 400',
    ['dates-window', 'dates-format', 'dates-order'],
    [
      send({ mgr_plan_date: 1900007200, mgr_end_time: 1900007200 }),
      send({ mgr_plan_date: '2030-03-17 12:00', mgr_end_time: 1900000000 }),
      send({ mgr_plan_date: 1900000000, mgr_end_time: 1899996400 }),
    ],
    needsSender,
  ),
  free(
    'viber-phones',
    'phones as text, and more than 500 of them, are 400',
    ['phones-array', 'phones-count'],
    [send({ phones: NOBODY }), send({ phones: Array.from({ length: 501 }, (_, index) => String(index)) })],
    needsSender,
  ),
  free(
    'viber-lifetime',
    'a lifetime too short, too long or no number is 400',
    ['lifetime', 'lifetime-for-one', 'lifetime-too-long', 'lifetime-not-whole'],
    [send({ ...two, lifetime: 60 }), send({ lifetime: 59 }), send({ lifetime: 90000 }), send({ lifetime: 'soon' })],
    { ...needsSender, evidence: 'assumed' },
  ),
  free(
    'viber-sender',
    'a sender that is not the account’s is 461',
    ['sender'],
    [post('/vibers/send', message({ sender: 'NOTFOUND' }), refuses(461))],
  ),
  free(
    'viber-text',
    'no text is 462',
    ['text'],
    [post('/vibers/send', message({ message: '' }), refuses(462))],
    needsSender,
  ),
  free(
    'viber-nobody',
    'only bad numbers are 463',
    ['no-valid-phone'],
    [post('/vibers/send', message({}), refuses(463))],
    needsSender,
  ),
  free(
    'viber-sms-sender',
    'an SMS sender that is not the account’s is 466',
    ['sms-sender'],
    [
      post(
        '/vibers/send',
        message({ phones: ['{msisdn}'], senderSms: 'NOTFOUND', messageSms: 'Holub contract' }),
        refuses(466),
      ),
    ],
    spends,
  ),
  free(
    'viber-sms-text',
    'a forbidden text of the SMS is 467',
    ['sms-text'],
    [
      post(
        '/vibers/send',
        message({ phones: ['{msisdn}'], senderSms: '{sender}', messageSms: '#forbidden' }),
        refuses(467),
      ),
    ],
    { needs: ['sender', 'msisdn', 'sandbox'] },
  ),
  free(
    'viber-blocked',
    'a blocked account is 460',
    ['account'],
    [post('/vibers/send', message({ sender: 'Holub' }), refuses(460), { as: 'blocked' })],
    { needs: ['blocked'] },
  ),
  free(
    'viber-without-money',
    'an account without money is 464',
    ['no-money'],
    [
      post('/vibers/send', { sender: 'Holub', phones: ['{msisdn}'], message: 'Holub contract' }, refuses(464), {
        as: 'nomoney',
      }),
    ],
    { price: ['viber'], needs: ['nomoney', 'msisdn'] },
  ),
  free(
    'viber-chat-unknown',
    'a message into a chat that there is not is 400',
    ['chat-unknown'],
    [
      post('/vibers/send', message({ is_2way: true, chat_id: '0' }), refuses(400)),
      post('/vibers/chat', message({ is_2way: true, chat_id: '0' }), refuses(400)),
    ],
    { ...needsSender, evidence: 'assumed' },
  ),
  free(
    'status-of-a-stranger',
    'the status of unknown ids is an empty list, of no ids 400',
    ['ids-missing'],
    [
      post('/vibers/status', { messageIds: ['0'] }, { status: 200, body: { successfulRequest: { requestData: [] } } }),
      post('/vibers/status', {}, refuses(400)),
    ],
    { evidence: 'assumed' },
  ),
  free(
    'chats',
    'the chats are a page',
    ['chats-read'],
    [{ operation: 'GET /vibers/chats', expect: { status: 200, body: a('object') } }],
    { varies: ['*'] },
  ),
  free(
    'chat-of-a-stranger',
    'a chat that there is not is 404, none at all 400',
    ['object-not-found', 'chat-id-missing'],
    [
      { operation: 'GET /vibers/chat', query: { chat_id: '0' }, expect: exception(404) },
      { operation: 'GET /vibers/chat', expect: exception(400) },
    ],
    { evidence: 'assumed' },
  ),
  free(
    'viber-senders',
    'the Viber names are a list',
    ['originators'],
    [{ operation: 'GET /vibers/originator', expect: { status: 200, body: a('object') } }],
    { evidence: 'client', varies: ['*'] },
  ),
  free(
    'viber-send-one',
    'a message has an id and a number, both strings; its status has three keys',
    ['accepted', 'statuses'],
    [
      post(
        '/vibers/send',
        { sender: '{sender}', phones: ['{msisdn}'], message: 'Holub contract' },
        {
          status: 200,
          body: { successfulRequest: { requestData: { messages: [{ id: a('string'), number: '{msisdn}' }] } } },
        },
        { keep: { id: 'successfulRequest.requestData.messages.0.id' } },
      ),
      post(
        '/vibers/status',
        { messageIds: ['{id}'] },
        {
          status: 200,
          body: { successfulRequest: { requestData: { '{id}': exactly('status', 'additionStatus', 'smsStatus') } } },
        },
      ),
    ],
    spends,
  ),
  free(
    'viber-send-partly',
    'bad numbers stand beside the messages',
    ['accepted', 'incorrect-phones'],
    [
      post(
        '/vibers/send',
        { sender: '{sender}', phones: [NOBODY, '{msisdn}'], message: 'Holub contract 2' },
        {
          status: 200,
          body: {
            successfulRequest: {
              requestData: { messages: [{ number: '{msisdn}' }], additionalInfo: { incorrectPhones: some(NOBODY) } },
            },
          },
        },
      ),
    ],
    spends,
  ),
];
