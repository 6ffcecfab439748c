import type { ContractCase } from '../../case.ts';
import { a, every, some } from '../../pattern.ts';
import { free, get, NOBODY, post, refuses, says } from './kit.ts';

const NOT_FOUND = refuses(3, 'not found');
const WRONG = refuses(1, 'parameters error');
const OK = says({ result: 'OK' });
const UNKNOWN = 100500;

/** The same question by GET and by POST. */
const both = (page: string, fields: object, expect: Parameters<typeof get>[2]) => [
  get(page, fields, expect),
  post(page, fields, expect),
];

/** All other pages: what they read, and what they refuse. None of these requests leaves anything behind. */
export const pageCases: readonly ContractCase[] = [
  free(
    'status-of-a-stranger',
    'the status of a message that nobody sent is -3',
    ['state-not-found'],
    [
      get('status', { id: 987654321, phone: '380500000000' }, says({ status: -3 })),
      post('status', { id: 987654322, phone: '380500000000' }, says({ status: -3 })),
      {
        operation: 'POST /rest/status/',
        body: { id: 987654323, phone: '380500000000' },
        expect: says({ status: -3 }),
      },
    ],
  ),
  free(
    'status-in-a-list',
    'two strangers’ messages are two rows of -3, in order',
    ['state-not-found'],
    [
      get(
        'status',
        { id: '987654321,987654322', phone: '380500000000,380500000001' },
        says([
          { status: -3, id: 987654321, phone: '380500000000' },
          { status: -3, id: 987654322, phone: '380500000001' },
        ]),
      ),
    ],
  ),
  free(
    'status-in-lines',
    'a list in fmt=1 has a line for each id and no line feed at its end',
    ['state-not-found'],
    [
      get(
        'status',
        { id: '987654324,987654325', phone: '380500000000,380500000001', fmt: 1 },
        says(/^-3,[^\n]*\n-3,[^\n]*[^\n]$/),
      ),
    ],
    { evidence: 'client' },
  ),
  free(
    'delete-a-strangers-message',
    'what is not there cannot be deleted: error 5',
    ['delete-error'],
    [get('status', { id: UNKNOWN, phone: '380500000000', del: 1 }, refuses(5, 'delete error'))],
    { evidence: 'assumed' },
  ),
  free(
    'operator-of-a-number',
    'six values about a number, all strings and none empty',
    [],
    [
      get(
        'info',
        { get_operator: 1, phone: '380671234567' },
        says({ country: /./, operator: /./, region: /./, mcc: /^\d{3}$/, mnc: /^\d+$/, tz: /./ }),
      ),
    ],
    { evidence: 'client' },
  ),
  free(
    'operator-of-no-number',
    'a number of no operator is error 3',
    ['operator-not-found'],
    both('info', { get_operator: 1, phone: '380111234567' }, refuses(3, 'operator not found')),
    { evidence: 'assumed' },
  ),
  free(
    'answers-are-a-list',
    'answers are a list, also when there are none',
    [],
    [get('get', { get_answers: 1, cnt: 1 }, says(every(a('object'))))],
    { evidence: 'documented', varies: [''] },
  ),
  free(
    'history-of-a-stranger',
    'a history with nothing in it is error 3',
    ['not-found'],
    [post('get', { get_messages: 1, phone: '380500000099', cnt: 1 }, NOT_FOUND)],
    { evidence: 'client' },
  ),
  free(
    'template-of-nobody',
    'a template that is not there is error 3',
    ['not-found'],
    both('templates', { del: 1, id: UNKNOWN }, NOT_FOUND),
    { evidence: 'assumed' },
  ),
  free(
    'mailing-to-no-number',
    'a mailing to no number is error 3, one without a name is refused',
    ['save-error'],
    [post('jobs', { add: 1, name: 'Holub', phones: NOBODY, mes: 'Holub contract' }, refuses(3, 'save error'))],
    { evidence: 'assumed' },
  ),
  free(
    'mailing-of-nobody',
    'a mailing that is not there is error 3',
    ['not-found'],
    [get('jobs', { del: 1, id: UNKNOWN }, NOT_FOUND)],
  ),
  free(
    'contact-of-nobody',
    'a contact that is not there is error 3',
    ['not-found'],
    both('phones', { get: 1, phone: '99999999998' }, NOT_FOUND),
    { evidence: 'client' },
  ),
  free(
    'contact-groups',
    'the groups are a list with numbers as ids',
    [],
    [get('phones', { get_group: 1 }, says(some({ id: a('number'), name: a('string') })))],
    { evidence: 'client', varies: [''] },
  ),
  free(
    'sender-names',
    'the sender names are a list, also when there are none',
    [],
    both('senders', { get: 1 }, says(every({ sender: a('string') }))),
    { evidence: 'documented', varies: [''] },
  ),
  free(
    'rented-numbers',
    'the rented numbers are a list, also when there are none',
    [],
    both('receive_phones', { get: 1 }, says(every(a('object')))),
    { evidence: 'documented', varies: [''] },
  ),
  free(
    'operators-templates',
    'the operators’ templates are a list',
    [],
    both('op_templates', { get: 1 }, says(every(a('object')))),
    { evidence: 'documented', varies: [''] },
  ),
  free(
    'moved-numbers',
    'the table of moved numbers begins with its two columns',
    [],
    both('get_mnp', {}, { status: 200, body: /^Phone;mccmnc/ }),
    { evidence: 'client', varies: [''] },
  ),
  free(
    'users-need-a-command',
    'users.php without a command is error 1',
    ['parameters-error'],
    both('users', {}, WRONG),
    {
      evidence: 'assumed',
    },
  ),
  free(
    'short-links-and-papers',
    'documents, short links and pings answer ok to a well-formed call',
    [],
    [...both('documents', { get_account: 1 }, OK), ...both('tinyurls', { get: 1, id: UNKNOWN }, OK)],
    { evidence: 'assumed', varies: [''] },
  ),
  free(
    'calls-and-pings',
    'waiting for a call, and pinging a server, answer ok',
    [],
    [...both('wait_call', { phone: '{msisdn}' }, OK), ...both('ping', { id: 1, ok: 1, name: 'holub' }, OK)],
    { evidence: 'assumed', needs: ['msisdn', 'sandbox'] },
  ),
  {
    ...free(
      'short-link-of-nobody',
      'a short link that is not there is no page',
      [],
      [{ operation: 'GET /t/{code}', params: { code: 'zzzzzz' }, as: 'nobody', expect: { status: 404 } }],
    ),
    evidence: 'assumed',
  },
];
