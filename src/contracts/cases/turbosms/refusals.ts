import type { ContractCase } from '../../case.ts';
import { ask, NOBODY, refused, refuses, says } from './kit.ts';

const sms = (part: object, rest: object = {}) => ({
  body: { recipients: [NOBODY], sms: { sender: '{sender}', text: 'Holub contract', ...part }, ...rest },
});
const viber = (part: object) => ({
  body: { recipients: [NOBODY], viber: { sender: '{sender}', text: 'Holub contract', ...part } },
});
const SHOP = 'https://example.com';
const needsSender = { needs: ['sender'] } as const;

/** What a send is refused for as a whole. Each names a recipient that is no number, so that none could go out. */
export const refusalCases: readonly ContractCase[] = [
  refused('REQUIRED_CONTENT', 104, 'a send of nothing is 104', [{ body: {} }]),
  refused('REQUIRED_MESSAGE_SENDER', 200, 'a send without a sender is 200', [sms({ sender: '' })]),
  refused('REQUIRED_MESSAGE_TEXT', 201, 'a send without a text is 201', [sms({ text: '' })], needsSender),
  refused(
    'REQUIRED_MESSAGE_RECIPIENT',
    202,
    'a send to an empty list is 202',
    [sms({}, { recipients: [] })],
    needsSender,
  ),
  refused(
    'REQUIRED_MESSAGE_BUTTON',
    204,
    'a Viber text with a picture needs a button',
    [viber({ image_url: `${SHOP}/sale.png` })],
    needsSender,
  ),
  refused(
    'REQUIRED_MESSAGE_BUTTON_CAPTION',
    205,
    'a Viber button needs a caption',
    [viber({ action: SHOP })],
    needsSender,
  ),
  refused(
    'REQUIRED_MESSAGE_BUTTON_ACTION',
    206,
    'a Viber button needs an address',
    [viber({ caption: 'Open' })],
    needsSender,
  ),
  refused('INVALID_REQUEST', 300, 'a send with neither sms nor viber, or with recipients as text, is 300', [
    { body: { recipients: [NOBODY], sender: 'Holub', text: 'Holub contract' } },
    sms({}, { recipients: NOBODY }),
  ]),
  refused('INVALID_MESSAGE_SENDER', 302, 'a sender that is a number is 302', [sms({ sender: 12345 })]),
  refused('INVALID_START_TIME', 303, 'a start that is no date is 303', [sms({}, { start_time: 'soon' })], needsSender),
  refused('INVALID_MESSAGE_TEXT', 304, 'a text that is a number is 304', [sms({ text: 123 })], needsSender),
  {
    id: 'invalid-phone',
    title: 'when every row is refused, the first one’s code stands at the top and nothing is created',
    answers: ['INVALID_PHONE'],
    evidence: 'assumed',
    price: 'free',
    needs: ['sender'],
    asks: [
      ask('message/send', sms({}).body, says(305, 'INVALID_PHONE')),
      // Recipients may stand within the channel as well.
      ask(
        'message/send',
        { sms: { sender: '{sender}', text: 'Holub contract', recipients: [NOBODY] } },
        says(305, 'INVALID_PHONE', [{ phone: NOBODY, message_id: null }]),
      ),
      {
        operation: 'POST /message/send',
        form: { 'recipients[0]': NOBODY, 'sms[sender]': '{sender}', 'sms[text]': 'Holub contract' },
        expect: says(305, 'INVALID_PHONE'),
      },
    ],
  },
  refused('INVALID_TTL', 306, 'a lifetime as JSON text is 306', [viber({ ttl: '600' })], needsSender),
  refused('NOT_ALLOWED_MESSAGE_SENDER', 400, 'a sender that is not the account’s is 400', [
    sms({ sender: 'NOTFOUND' }),
  ]),
  refused(
    'NOT_ALLOWED_MESSAGE_IMAGE',
    402,
    'a picture of an unknown kind is 402',
    [viber({ image_url: `${SHOP}/sale.webp`, caption: 'Open', action: SHOP })],
    needsSender,
  ),
  refused(
    'NOT_ALLOWED_START_TIME',
    403,
    'a start more than 14 days ahead is 403',
    [sms({}, { start_time: '2199-01-01 10:00' })],
    needsSender,
  ),
  refused(
    'NOT_ALLOWED_RECIPIENTS_LIMIT',
    405,
    'more than 5000 recipients are 405',
    [sms({}, { recipients: Array.from({ length: 5001 }, (_, index) => String(index)) })],
    { evidence: 'client', ...needsSender },
  ),
  refused(
    'NOT_ALLOWED_MESSAGE_BUTTON_TEXT_LENGTH',
    408,
    'a caption of 31 characters is 408',
    [viber({ caption: 'n'.repeat(31), action: SHOP })],
    needsSender,
  ),
  refused('NOT_ALLOWED_MESSAGE_TTL', 409, 'a lifetime of 59 seconds is 409', [viber({ ttl: 59 })], needsSender),
  refused(
    'NOT_ALLOWED_MESSAGE_TRANSACTION_CONTENT',
    410,
    'a transactional Viber message has no button',
    [viber({ is_transactional: 1, caption: 'Open', action: SHOP })],
    needsSender,
  ),
  refused(
    'NOT_ALLOWED_MESSAGE_DATA',
    411,
    'an action that is no address is 411',
    [viber({ caption: 'Open', action: 'open the shop' })],
    needsSender,
  ),
  refused(
    'NOT_ALLOWED_MESSAGE_TEXT_LENGTH',
    413,
    'an SMS of 1522 Latin letters is 413',
    [sms({ text: 'n'.repeat(1522) })],
    needsSender,
  ),
  ...onlyHere('NOT_ALLOWED_MESSAGE_SENDER_NOT_ACTIVE', 401, 'a sender that is not active is 401', [
    sms({ sender: 'INACTIVE' }),
  ]),
  ...onlyHere('NOT_ALLOWED_MESSAGE_TEXT', 412, 'a text with forbidden words is 412', [sms({ text: '#forbidden' })]),
  ...onlyHere('NOT_ALLOWED_MESSAGE_TRANSACTION_SENDER', 415, 'a shared sender sends nothing transactional', [
    viber({ sender: 'SHARED', is_transactional: 1 }),
  ]),
  ...onlyHere('NOT_ALLOWED_MESSAGE_TRAFFIC_TYPE', 421, 'a Viber message from a sender of digits is 421', [
    viber({ sender: '12345' }),
  ]),
  {
    id: 'broken-body',
    title: 'a JSON body that breaks off is 502',
    answers: ['FAILED_PARSE_BODY'],
    evidence: 'documented',
    price: 'free',
    needs: [],
    asks: [
      {
        operation: 'POST /message/send.json',
        raw: { type: 'application/json', text: '{"sms":' },
        expect: refuses(502, 'FAILED_PARSE_BODY'),
      },
    ],
  },
];

/** What only the sandbox's own test words provoke at will. */
function onlyHere(...told: Parameters<typeof refused>): readonly ContractCase[] {
  const [name, code, title, asks] = told;
  return [refused(name, code, title, asks, { needs: ['sandbox'] })];
}
