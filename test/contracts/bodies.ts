import fc from 'fast-check';
import type { Told } from '../kit/right-values.ts';

const TO = '380500000001';
const SHOP = 'https://example.com';
const AT = '2026-03-03 12:00:00';

/** A body of each operation that takes one, with all that it may hold: what the mock takes, and what is then bent. */
export const BODIES: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  turbosms: {
    'POST /message/send.json': [
      {
        recipients: [TO],
        start_time: '2026-03-03 12:00',
        sms: { sender: 'Shop', text: 'Hello', is_flash: 0 },
        viber: {
          sender: 'Shop',
          text: 'Hello',
          ttl: 600,
          image_url: `${SHOP}/1.jpg`,
          caption: 'Open',
          action: SHOP,
          count_clicks: 1,
          is_transactional: 0,
        },
      },
    ],
    'POST /message/sendmulti.json': [{ one: { recipients: [TO], sms: { sender: 'Shop', text: 'Hello' } } }],
    'POST /message/status.json': [{ messages: ['f83f8868-5e46-c6cf-e4fb-615e5a293754'] }],
    'POST /message/details.json': [{ messages: ['f83f8868-5e46-c6cf-e4fb-615e5a293754'] }],
    'POST /chat/senders.json': [{ page: 1, rows: 10 }],
    'POST /chat/sessions.json': [{ chat_id: 1, page: 1, rows: 10 }],
    'POST /chat/messages.json': [{ page: 1, rows: 10, new_only: 0, last_message_id: 1 }],
    'POST /file/add.json': [{ data: 'data:text/plain,Hello', name: 'hello.txt' }],
  },
  smsc: {
    'POST /rest/send/': [
      {
        phones: TO,
        mes: 'Hello',
        id: 7,
        sender: 'Shop',
        translit: 0,
        tinyurl: 0,
        cost: 2,
        valid: '1',
        fmt: 3,
        charset: 'utf-8',
      },
    ],
    'POST /rest/status/': [{ phone: TO, id: '1', all: 1, fmt: 3 }],
    'POST /rest/balance/': [{ cur: 1, fmt: 3 }],
  },
  smsclub: {
    'POST /vibers/send': [
      {
        sender: 'Shop',
        phones: [TO],
        message: 'Hello',
        lifetime: 600,
        picture_url: `${SHOP}/1.jpg`,
        button_txt: 'Open',
        button_url: SHOP,
        senderSms: 'Shop',
        messageSms: 'Hello',
      },
      { sender: 'Shop', phones: [TO], message: 'Hello', is_2way: true },
    ],
    'POST /vibers/status': [{ messageIds: ['5769'] }],
    'POST /vibers/chat': [{ sender: 'Shop', phones: [TO], message: 'Hello', is_2way: true }],
    'POST /sms/send': [{ src_addr: 'Shop', phone: [TO], message: 'Hello', lifetime: 60 }],
    'POST /v2/sms/send': [{ src_addr: 'Shop', data_message: [{ phone: TO, message: 'Hello' }] }],
    'POST /originators/registration-originators': [{ sender_id: 'shop_an', inn: '1234567890', subject: 'Codes' }],
    'POST /originators/stat-originators': [{ sender_id: 'shop_an' }],
  },
  octotoo: {
    'POST /sms-v3': [
      {
        sms: { from: 'Shop', text: 'Hello', lifetime: 600, nameDelivery: 'Codes', sendFromDate: AT },
        recipients: [{ phone: TO }],
      },
    ],
    'POST /viber': [
      {
        viber: {
          from: 'Shop',
          text: 'Hello',
          device: 'all',
          lifetime: 600,
          nameDelivery: 'Codes',
          button: { text: 'Open', url: SHOP },
          image: { url: `${SHOP}/1.jpg` },
        },
        recipients: [{ phone: TO }],
      },
      { viber: { from: 'Shop', text: 'Hello', twoWay: { chatName: 'Chat' } }, recipients: [{ phone: 380500000001 }] },
      {
        viber: {
          from: 'Shop',
          text: 'Hello',
          video: { url: `${SHOP}/1.mp4`, preview: `${SHOP}/1.jpg`, fileSize: 1, duration: 10 },
        },
        recipients: [{ phone: TO }],
      },
    ],
    'POST /rcs': [{ rcs: { from: 'Shop', text: 'Hello', rcsTtl: 600 }, recipients: [{ phone: TO }] }],
    'POST /cascades': [
      {
        channels: ['rcs', 'sms'],
        rcs: { from: 'Shop', text: 'Hello', rcsTtl: 600 },
        sms: { from: 'Shop', text: 'Hello', lifetime: 600 },
        recipients: [{ phone: TO }],
        nameDelivery: 'Codes',
        sendFromDate: AT,
      },
    ],
    'POST /two-way-chats': [{ name: 'Chat', recipient: TO, source_addr: 'Shop' }],
    'POST /originators/registration-originators': [
      {
        company: 'Shop LLC',
        site: SHOP,
        originator: 'ShopName',
        description: 'Codes',
        subject: 'Codes',
        company_type: 'LLC',
        type: 'sms',
        okpo: 12345678,
        inn: 1234567890,
      },
    ],
  },
};

/** TurboSMS answers each path with and without `.json`: one operation. */
export const TWIN = /^POST \/(message|chat|user|file)\/\w+$/;

/** Operations that look at nothing of their body but its being one. */
export const EMPTY = /ping\.json|user\/balance\.json|sms\/(balance|originator|status)$|file\/details|chat\/senders/;

/** Operations that speak of something that must be there: a chat, a file, a sender, a message. */
export const NEEDS_A_THING =
  /turbosms POST \/(message\/(status|details)|chat\/(send|recipients)|file\/details)\.json|smsclub POST \/sms\/status|PATCH \/two-way-chats/;

const soon = fc.constantFrom('2026-03-03 12:00:00', '2026-03-04 10:30:00');
const phone = fc.constantFrom(TO, '380671234567');

/** Members whose value says which thing is meant, drawn from what there is; null for those of what there is not. */
export const TOLD: Told = {
  sender: fc.constant('Shop'),
  from: fc.constant('Shop'),
  src_addr: fc.constant('Shop'),
  source_addr: fc.constant('Shop'),
  senderSms: fc.constant('Shop'),
  phone,
  phones: fc.oneof(phone, fc.array(phone, { minLength: 1, maxLength: 3 })),
  sendFromDate: soon,
  sendToDate: fc.constant('2026-03-05 12:00:00'),
  start_time: soon,
  start_date: soon,
  url: fc.constant(`${SHOP}/1.jpg`),
  data: fc.constant('data:text/plain,Hello'),
  image_url: fc.constant(`${SHOP}/1.jpg`),
  picture_url: fc.constant(`${SHOP}/1.jpg`),
  picture_ur: null,
  file_id: null,
  login: null,
  psw: null,
  apikey: null,
  // Kinds of a message and of its time exclude one another; drawn all at once, none is ever taken.
  ...Object.fromEntries(
    ['list', 'time', 'period', 'freq', 'hlr', 'ping', 'mms', 'mail', 'bin', 'soc', 'call', 'push', 'flash'].map(
      (name) => [name, null],
    ),
  ),
};

interface Meant {
  readonly provider: string;
  readonly answers: readonly string[];
  /** Only where it is told so. */
  readonly says?: RegExp;
  readonly why: string;
}

/** Refusals of well-formed requests: what they speak of is not in the form of any one field. */
export const MEANING: readonly Meant[] = [
  {
    provider: 'turbosms',
    answers: [
      'OK',
      'SUCCESS_MESSAGE_SENT',
      'SUCCESS_MESSAGE_ACCEPTED',
      'SUCCESS_MESSAGE_PARTIAL_SENT',
      'SUCCESS_MESSAGE_PARTIAL_ACCEPTED',
    ],
    why: 'the word around rows of which some are refused',
  },
  {
    provider: 'turbosms',
    answers: [
      'REQUIRED_MESSAGE_SENDER',
      'REQUIRED_MESSAGE_TEXT',
      'REQUIRED_MESSAGE_BUTTON',
      'REQUIRED_MESSAGE_BUTTON_CAPTION',
      'REQUIRED_MESSAGE_BUTTON_ACTION',
    ],
    why: 'a field may stand for all or for a channel, so each need not be there, and one of them must',
  },
  {
    provider: 'turbosms',
    answers: ['NOT_ALLOWED_MESSAGE_TRANSACTION_CONTENT', 'NOT_ALLOWED_MESSAGE_TRANSACTION_PATTERN'],
    why: 'what a transactional message may hold',
  },
  {
    provider: 'turbosms',
    answers: [
      'NOT_ALLOWED_MESSAGE_ID',
      'NOT_ALLOWED_MESSAGE_SENDER',
      'NOT_ALLOWED_PERMISSION',
      'NOT_ALLOWED_FILE_ID',
      'NOT_ALLOWED_RECIPIENT_DUPLICATE',
      'FAILED_DUPLICATE_REQUEST',
      'INVALID_PHONE',
    ],
    why: 'there is no such thing, or it is there twice',
  },
  { provider: 'smsc', answers: ['parameters-error'], why: 'its one word for fields that do not go together as well' },
  { provider: 'smsc', answers: ['delete-error', 'not-found', 'invalid-number'], why: 'there is no such thing' },
  { provider: 'smsc', answers: ['invalid-date-format'], why: 'four ways to write a time, one field' },
  {
    provider: 'smsclub',
    answers: ['sms-pair', 'button-pair', 'dates-pair', 'dates-order', 'dates-window'],
    why: 'two fields go together',
  },
  {
    provider: 'smsclub',
    answers: ['lifetime'],
    says: /no less than 3600/,
    why: 'the shortest lifetime depends on how many numbers there are',
  },
  { provider: 'smsclub', answers: ['chat-unknown', 'sms-bad-ids'], why: 'there is no such thing' },
  { provider: 'octotoo', answers: ['object-not-found'], why: 'there is no such thing' },
  {
    provider: 'octotoo',
    answers: ['failed', 'field-invalid'],
    says: /^\{"status":"failed","errors":\[(\{"field":"(rcs|sms|viber)","code":9001,"description":"\w+ cannot be blank."\},?)+\]\}$/,
    why: 'a cascade needs a block for each channel that it lists',
  },
];

/** What is taken although the schema does not describe it. */
interface Lax {
  readonly provider: string;
  /** Where in a body, dotted. */
  readonly at: RegExp;
  /** `missing`, or what stands there instead. */
  readonly how: RegExp;
  readonly why: string;
  readonly evidence: 'documented' | 'client' | 'recorded' | 'assumed';
}

/** Where a provider is laxer than its schema says, and how that is known. */
export const LAXER: readonly Lax[] = [
  {
    provider: 'turbosms',
    at: /^$/,
    how: /null|list/,
    why: 'no body, null and [] are as {} where nothing has to be said',
    evidence: 'client',
  },
  {
    provider: 'turbosms',
    at: /(is_flash|count_clicks|is_transactional|new_only)$/,
    how: /./,
    why: 'a flag is 1, "1" or true; all else means no',
    evidence: 'client',
  },
  {
    provider: 'turbosms',
    at: /^(start_time|sms|viber|viber\.(ttl|image_url)|page|rows|last_message_id)$/,
    how: /null|empty/,
    why: 'null and "" are as nothing in a field that need not be there',
    evidence: 'assumed',
  },
  {
    provider: 'turbosms',
    at: /^last_message_id$/,
    how: /^(0|-1)$/,
    why: 'after no message means after all that there are',
    evidence: 'assumed',
  },
  {
    provider: 'turbosms',
    at: /^chat_id$/,
    how: /^(0|-1)$/,
    why: 'a chat that there is not has no sessions, whatever its number is',
    evidence: 'assumed',
  },
  {
    provider: 'smsc',
    at: /^(fmt|charset)$/,
    how: /./,
    why: 'a format outside 0 to 3 is 0, a charset that is none the usual one (S16)',
    evidence: 'assumed',
  },
  {
    provider: 'smsc',
    at: /^(cost|tinyurl|translit|all|cur)$/,
    how: /./,
    why: 'a switch that is none of its values is off',
    evidence: 'assumed',
  },
  {
    provider: 'smsc',
    at: /^(id|sender|valid|mes|phone)$/,
    how: /null|boolean|list|object|-1|1\.5/,
    why: 'pages know text only: what is no text or number is nothing, and a number is its digits',
    evidence: 'client',
  },
  {
    provider: 'smsc',
    at: /^$/,
    how: /./,
    why: 'the balance needs no parameter: whatever the body is, the address signs in',
    evidence: 'client',
  },
  {
    provider: 'smsclub',
    at: /(message|messageSms|button_txt|button_url|sender_id|subject|inn)$/,
    how: /^(-?[\d.]+)$/,
    why: 'a number where a text is meant is its digits',
    evidence: 'client',
  },
  {
    provider: 'smsclub',
    at: /(lifetime|picture_url)$/,
    how: /null|empty/,
    why: 'a field that need not be there may be null or ""',
    evidence: 'client',
  },
  {
    provider: 'smsclub',
    at: /^is_2way$/,
    how: /./,
    why: 'true, 1, "1" and "true" mean yes; all else means no',
    evidence: 'assumed',
  },
  {
    provider: 'smsclub',
    at: /^messageIds(\.\*)?$/,
    how: /./,
    why: 'a list may be a map (bracket keys), and what no id can be is an id that nobody knows',
    evidence: 'client',
  },
  {
    provider: 'smsclub',
    at: /^lifetime$/,
    how: /./,
    why: 'the range of an SMS’s lifetime is not known: what cannot be one is as none',
    evidence: 'assumed',
  },
  {
    provider: 'smsclub',
    at: /^(inn|subject|sender_id)?$/,
    how: /null|boolean|list|object|empty|string|long|^-?[\d.]+$/,
    why: 'a registration is looked at by people, and a question about states without a name is about all',
    evidence: 'assumed',
  },
  {
    provider: 'octotoo',
    at: /./,
    how: /^-?[\d.]+$/,
    why: 'a number where a text is meant is cast',
    evidence: 'assumed',
  },
  {
    provider: 'octotoo',
    at: /(lifetime|rcsTtl|nameDelivery|sendFromDate|device|button|button\.text|button\.url|image|twoWay|chatName|video|duration|okpo|inn)$/,
    how: /null|empty|list/,
    why: 'the framework takes null, "" and [] for nothing in a field that need not be there',
    evidence: 'assumed',
  },
];
