import type { ContractCase } from '../../case.ts';
import { a, every } from '../../pattern.ts';
import { ask, exception, free, succeeds } from './kit.ts';

const UNKNOWN = 987654321;
const gone = (path: string, name: string, message: string | RegExp) => ({
  operation: `GET ${path}`,
  params: { [name]: UNKNOWN },
  expect: { status: 404, body: { name: a('string'), message, code: a('number'), status: 404 } },
});
const LISTS = ['/sms-v3', '/viber', '/rcs', '/two-way-chats', '/two-way-messages'];
const OBJECT = `Object not found: ${UNKNOWN}`;

/** Health, signing in, and reading what is there and what is not. */
export const readingCases: readonly ContractCase[] = [
  free(
    'alive',
    'health and version answer, and a version is three numbers',
    ['healthy', 'version'],
    ['sms-v3', 'viber'].flatMap((channel) => [
      ask(`GET /${channel}/health`, undefined, { status: 200 }),
      ask(`GET /${channel}/version`, undefined, { status: 200, body: { version: /^\d+\.\d+\.\d+$/ } }),
    ]),
  ),
  free(
    'unknown-token',
    'an unknown token, and none, is a 401 exception with the four keys',
    ['unauthorized'],
    [
      ask('GET /sms-v3', undefined, exception(401), { as: 'stranger' }),
      ask('GET /viber', undefined, exception(401), { as: 'nobody' }),
    ],
    { evidence: 'assumed' },
  ),
  free(
    'too-often',
    'too many requests a second are 429',
    ['too-many'],
    [ask('GET /sms-v3', undefined, exception(429), { as: 'throttled' })],
    { evidence: 'assumed', needs: ['throttled'] },
  ),
  free(
    'lists',
    'messages and chats are lists, of nothing for an id that is not the account’s',
    ['found-none', 'success'],
    LISTS.flatMap((path) => [
      ask(`GET ${path}`, undefined, succeeds(every(a('object'))), {
        query: { 'filter[id][in][]': [UNKNOWN] },
      }),
    ]),
    { varies: ['data'] },
  ),
  free(
    'lists-of-many-ids',
    'a filter of 500 ids is taken',
    ['found-none'],
    ['/sms-v3', '/viber', '/rcs'].map((path) =>
      ask(`GET ${path}`, undefined, succeeds([]), {
        query: { 'filter[id][in][]': Array.from({ length: 500 }, (_, index) => UNKNOWN + index) },
      }),
    ),
  ),
  free(
    'no-such-message',
    'a message, a cascade and a chat that do not exist are 404, each in its own words',
    ['not-found', 'viber-not-found', 'object-not-found'],
    [
      gone('/rcs/{rcsId}', 'rcsId', 'Not Found'),
      gone('/viber/{viberId}', 'viberId', 'Not Found'),
      gone('/cascades/{cascadeId}', 'cascadeId', 'Not Found'),
      gone('/two-way-chats/{chatId}', 'chatId', OBJECT),
      gone('/two-way-messages/{messageId}', 'messageId', OBJECT),
      {
        operation: 'PATCH /two-way-chats/{chatId}',
        params: { chatId: UNKNOWN },
        body: { name: 'Holub' },
        expect: exception(404),
      },
      { operation: 'DELETE /two-way-chats/{chatId}', params: { chatId: UNKNOWN }, expect: exception(404) },
    ],
  ),
  free(
    'no-such-page',
    'a page that there is not is 404, a method that it does not take 405',
    ['page-not-found', 'method-not-allowed'],
    [
      { operation: 'GET /sms-v3/1', unlisted: true, expect: exception(404) },
      { operation: 'PUT /sms-v3', unlisted: true, expect: exception(405) },
    ],
    { evidence: 'assumed' },
  ),
  free(
    'broken-body',
    'a JSON body that breaks off is 400',
    ['bad-json'],
    [{ operation: 'POST /sms-v3', raw: { type: 'application/json', text: '{' }, expect: exception(400) }],
    { evidence: 'assumed' },
  ),
  free(
    'registration-refused',
    'a name must be given to be registered, and its kind be one of three',
    ['registration-refused', 'registration-field'],
    [
      ask(
        'POST /originators/registration-originators',
        {
          company: '',
          site: 'https://example.com',
          originator: '',
          description: 'Contract',
          subject: 'Contract',
          company_type: 'LLC',
          type: 'fax',
        },
        { status: 400, body: { error_request: { originator: /./, company: /./, type: /./ } } },
      ),
    ],
  ),
  free(
    'registration',
    'a registered name is moderated',
    ['registered', 'moderation'],
    [
      ask(
        'POST /originators/registration-originators',
        {
          company: 'Shop LLC',
          site: 'https://example.com',
          originator: 'HolubName',
          description: 'Contract',
          subject: 'Contract',
          company_type: 'LLC',
          type: 'viber',
        },
        { status: 201, body: { successful_request: { originator: 'HolubName', state: 'moderation' } } },
      ),
    ],
    { needs: ['sandbox'] },
  ),
  free(
    'chat-life',
    'a chat is made, renamed, read and deleted with 204 and nothing in it, and then it is not there',
    ['chat-created', 'name-unchanged', 'name-bad', 'found', 'active', 'deleted', 'object-not-found'],
    [
      ask(
        'POST /two-way-chats',
        { name: 'Holub', recipient: '{msisdn}', source_addr: '{sender}' },
        { status: 201 },
        {
          keep: { chat: 'data.0.id' },
        },
      ),
      ...[
        ['Holub', 504],
        ['n'.repeat(51), 31],
      ].map(([name, code]) => ({
        operation: 'PATCH /two-way-chats/{chatId}',
        params: { chatId: '{chat}' },
        body: { name },
        expect: { status: 422, body: { errors: [{ field: 'name', code: code ?? null }] } },
      })),
      { operation: 'GET /two-way-chats/{chatId}', params: { chatId: '{chat}' }, expect: { status: 200 } },
      { operation: 'DELETE /two-way-chats/{chatId}', params: { chatId: '{chat}' }, expect: { status: 204 } },
      { operation: 'GET /two-way-chats/{chatId}', params: { chatId: '{chat}' }, expect: exception(404) },
    ],
    { needs: ['sender', 'msisdn'], price: ['viber'] },
  ),
  free(
    'chat-refusals',
    'a chat with no number, or with a strange sender, is 422',
    ['chat-recipient-bad', 'chat-sender-bad'],
    [
      ask('POST /two-way-chats', { name: 'Holub', recipient: '+38', source_addr: 'NOTFOUND' }, { status: 422 }),
      ask('POST /two-way-chats', { name: 'Holub', recipient: '{msisdn}', source_addr: 'NOTFOUND' }, { status: 422 }),
    ],
    { evidence: 'assumed', needs: ['msisdn', 'sandbox'] },
  ),
];
