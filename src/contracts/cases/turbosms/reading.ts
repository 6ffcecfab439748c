import { type Ask, type ContractCase, type Expectation, freeCases } from '../../case.ts';
import { a, every, exactly } from '../../pattern.ts';
import { ask, NOBODY, refused, refuses, STRANGERS_ID, says } from './kit.ts';

/** The same question in the four spellings that a method has. */
function spellings(method: string, body: Readonly<Record<string, unknown>>, expect: Expectation): readonly Ask[] {
  return [
    ask(method, body, expect),
    { operation: `POST /${method}`, body, expect },
    { operation: `GET /${method}.json`, query: body, expect },
    { operation: `GET /${method}`, query: body, expect },
  ];
}

const free = freeCases('documented');

const LISTED = says(0, 'OK', every(a('object')));

/** Reading messages, chats and files, in every spelling of every method. */
export const readingCases: readonly ContractCase[] = [
  ...['message/status', 'message/details'].map((method) =>
    free(
      `${method.replace('/', '-')}-of-strangers`,
      `${method} has one row an id, in order: 307 for a malformed id, 414 for an unknown one`,
      ['OK', 'INVALID_MESSAGE_ID', 'NOT_ALLOWED_MESSAGE_ID'],
      [
        ask(
          method,
          { messages: ['x', STRANGERS_ID] },
          says(0, 'OK', [
            { message_id: 'x', response_code: 307, response_status: 'INVALID_MESSAGE_ID' },
            { message_id: STRANGERS_ID, response_code: 414, response_status: 'NOT_ALLOWED_MESSAGE_ID' },
          ]),
        ),
        ...spellings(method, { 'messages[0]': 'x' }, { status: 200 }).slice(2),
        ...spellings(method, { messages: ['x'] }, says(0, 'OK', [{ response_code: 307 }])).slice(1, 2),
      ],
    ),
  ),
  free('chat-senders', 'the Viber senders are a list', ['OK'], spellings('chat/senders', {}, LISTED), {
    varies: ['response_result'],
  }),
  free(
    'chat-messages',
    'the messages of all chats are a list',
    ['OK'],
    spellings('chat/messages', { page: 1, rows: 1, last_message_id: 999999999 }, LISTED),
    { varies: ['response_result'] },
  ),
  free(
    'chat-recipients-of-nobody',
    'recipients of a sender that cannot be one are 309',
    ['INVALID_SENDER_ID'],
    spellings('chat/recipients', { sender_id: 'abc' }, refuses(309, 'INVALID_SENDER_ID')),
  ),
  free(
    'chat-sessions-of-nobody',
    'sessions of a chat or session that cannot be one are 310 and 311',
    ['INVALID_CHAT_ID', 'INVALID_SESSION_ID'],
    [
      ...spellings('chat/sessions', { session_id: 'abc' }, refuses(311, 'INVALID_SESSION_ID')),
      ask('chat/sessions', { chat_id: 'abc' }, refuses(310, 'INVALID_CHAT_ID')),
    ],
  ),
  free(
    'chat-of-a-stranger',
    'a message into a chat that is not the account’s is 424',
    ['NOT_ALLOWED_PERMISSION'],
    [ask('chat/send', { chat_id: 1, message: 'Holub contract' }, refuses(424, 'NOT_ALLOWED_PERMISSION'))],
  ),
  free(
    'chat-send-to-nobody',
    'a message into a chat that cannot be one is 310',
    ['INVALID_CHAT_ID'],
    spellings('chat/send', { chat_id: 'abc', message: 'Holub contract' }, refuses(310, 'INVALID_CHAT_ID')),
  ),
  refused('INVALID_PAGE', 312, 'page 0 is 312', [{ method: 'chat/messages', body: { page: 0 } }]),
  refused('INVALID_ROWS', 313, '501 rows are 313', [{ method: 'chat/messages', body: { rows: 501 } }]),
  free(
    'file-malformed',
    'a file number that cannot be one is 308',
    ['INVALID_FILE_ID'],
    spellings('file/details', { id: 'abc' }, refuses(308, 'INVALID_FILE_ID')),
  ),
  refused('NOT_ALLOWED_FILE_ID', 417, 'a stranger’s file is 417', [{ method: 'file/details', body: { id: 1 } }]),
  free(
    'file-empty',
    'a file without a byte is 418',
    ['NOT_ALLOWED_FILE_EMPTY'],
    spellings('file/add', { data: 'data:text/plain,' }, refuses(418, 'NOT_ALLOWED_FILE_EMPTY')),
  ),
  refused('NOT_ALLOWED_FILE_TYPE', 419, 'an .exe is 419', [
    { method: 'file/add', body: { url: 'https://example.com/setup.exe' } },
  ]),
  refused('NOT_ALLOWED_FILE_SIZE', 420, 'more than 3 MB are 420', [
    { method: 'file/add', body: { data: `data:text/plain,${'n'.repeat(3 * 1024 * 1024 + 1)}` } },
  ]),
  free(
    'file-name-too-long',
    'a file goes to Viber under a name of 25 letters at the most',
    ['NOT_ALLOWED_FILE_NAME_LENGTH'],
    [
      ask('file/add', { data: 'data:text/plain,Holub' }, says(0, 'OK', { id: a('number') }), {
        keep: { file: 'response_result.id' },
      }),
      ask(
        'message/send',
        { recipients: [NOBODY], viber: { sender: '{sender}', file_id: '{file}', caption: 'n'.repeat(26) } },
        refuses(423, 'NOT_ALLOWED_FILE_NAME_LENGTH'),
      ),
    ],
    { needs: ['sender'] },
  ),
  free(
    'send-in-every-spelling',
    'a send without recipients is 202 in every spelling',
    ['REQUIRED_MESSAGE_RECIPIENT'],
    [
      ...spellings(
        'message/send',
        { sms: { sender: '{sender}', text: 'Holub contract' }, recipients: [] },
        refuses(202, 'REQUIRED_MESSAGE_RECIPIENT'),
      ).slice(0, 2),
      ...['GET /message/send.json', 'GET /message/send'].map((operation) => ({
        operation,
        query: { 'sms[sender]': '{sender}', 'sms[text]': 'Holub contract' },
        expect: refuses(202, 'REQUIRED_MESSAGE_RECIPIENT'),
      })),
    ],
    { needs: ['sender'] },
  ),
  free(
    'sendmulti-keeps-its-keys',
    'sendmulti answers under the keys it was given, a whole answer each, and refusals among them',
    ['OK', 'REQUIRED_MESSAGE_RECIPIENT'],
    [
      ...spellings(
        'message/sendmulti',
        { b: { sms: { sender: '{sender}', text: 'Holub contract' }, recipients: [] }, a: { sms: { text: 'x' } } },
        says(0, 'OK', { b: { response_code: 202, response_result: null }, a: { response_result: null } }),
      ).slice(0, 2),
      ask(
        'message/sendmulti',
        { b: { sms: { sender: '{sender}', text: 'Holub contract' }, recipients: [] }, a: { sms: { text: 'x' } } },
        says(0, 'OK', exactly('b', 'a')),
      ),
      ...['GET /message/sendmulti.json', 'GET /message/sendmulti'].map((operation) => ({
        operation,
        query: { 'b[sms][sender]': '{sender}', 'b[sms][text]': 'Holub contract' },
        expect: says(0, 'OK', { b: { response_code: 202 } }),
      })),
    ],
    { needs: ['sender'] },
  ),
];
