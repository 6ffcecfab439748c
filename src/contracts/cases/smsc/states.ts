import type { OutcomeName } from '../../../mocks/telecom/test-numbers.ts';
import type { ContractCase } from '../../case.ts';
import { a } from '../../pattern.ts';
import type { Cost } from '../../prices.ts';
import { free, get, NOBODY, post, refuses, says } from './kit.ts';

const HOUR_MS = 3_600_000;
/** Each case has a text of its own: the same one twice within a minute is refused. */
const TEXT = 'Holub contract';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly recipient: OutcomeName;
  readonly status: number;
  readonly err?: number;
  readonly answers: readonly string[];
  /** Parameters of the send beside the number and the text. */
  readonly send?: object;
  readonly price?: Cost;
}

/** What becomes of a message, by the phone it is sent to and the way it goes. */
const ROWS: readonly Row[] = [
  {
    id: 'ends-delivered',
    title: 'a message that has arrived is 1',
    recipient: 'delivered-at-once',
    status: 1,
    err: 0,
    answers: ['state-delivered', 'err-0'],
  },
  {
    id: 'is-with-the-operator',
    title: 'a message to a phone that is off is 0',
    recipient: 'expired',
    status: 0,
    answers: ['state-enroute'],
  },
  {
    id: 'ends-expired',
    title: 'a message to a phone that stays off is 3 after its lifetime, with error 6',
    recipient: 'expired',
    status: 3,
    err: 6,
    answers: ['state-expired', 'err-6'],
    send: { valid: 1 },
  },
  {
    id: 'ends-undeliverable',
    title: 'a message to a number that is not in use is 20, with error 1',
    recipient: 'undeliverable',
    status: 20,
    err: 1,
    answers: ['state-undeliverable', 'err-1'],
  },
  {
    id: 'ends-refused-by-the-operator',
    title: 'a message that the operator refuses has error 255',
    recipient: 'rejected',
    status: 20,
    err: 255,
    answers: ['state-undeliverable', 'err-255'],
  },
  {
    id: 'ends-without-a-report',
    title: 'a message of which no report came has error 245',
    recipient: 'unknown',
    status: 0,
    err: 245,
    answers: ['state-enroute', 'err-245'],
  },
  {
    id: 'ends-stopped',
    title: 'a message that was stopped is -2',
    recipient: 'cancelled',
    status: -2,
    answers: ['state-stopped'],
  },
  {
    id: 'viber-ends-read',
    title: 'a Viber message that was read is 2',
    recipient: 'read',
    status: 2,
    answers: ['state-read'],
    send: { viber: 1 },
    price: ['viber'],
  },
  {
    id: 'link-ends-followed',
    title: 'a message whose short link was followed is 4',
    recipient: 'clicked',
    status: 4,
    answers: ['state-clicked'],
    send: { mes: 'See https://example.com/sale', tinyurl: 1 },
  },
  {
    id: 'viber-ends-without-viber',
    title: 'a number without Viber has error 11',
    recipient: 'not-in-viber',
    status: 20,
    err: 11,
    answers: ['state-undeliverable', 'err-11'],
    send: { viber: 1 },
    price: ['viber'],
  },
  {
    id: 'viber-ends-blocked',
    title: 'a recipient who blocks the sender has error 13',
    recipient: 'sender-blocked',
    status: 20,
    err: 13,
    answers: ['state-undeliverable', 'err-13'],
    send: { viber: 1 },
    price: ['viber'],
  },
  {
    id: 'viber-ends-on-an-old-device',
    title: 'a Viber too old has error 21',
    recipient: 'no-device',
    status: 20,
    err: 21,
    answers: ['state-undeliverable', 'err-21'],
    send: { viber: 1 },
    price: ['viber'],
  },
  {
    id: 'call-ends-unanswered',
    title: 'a call that nobody answers has error 237',
    recipient: 'undeliverable',
    status: 20,
    err: 237,
    answers: ['state-undeliverable', 'err-237'],
    send: { call: 1 },
    price: ['call'],
  },
  {
    id: 'call-ends-busy',
    title: 'a call to a busy line has error 240',
    recipient: 'rejected',
    status: 20,
    err: 240,
    answers: ['state-undeliverable', 'err-240'],
    send: { call: 1 },
    price: ['call'],
  },
  {
    id: 'call-ends-at-a-machine',
    title: 'a call that a machine answers has error 242',
    recipient: 'unknown',
    status: 20,
    err: 242,
    answers: ['state-undeliverable', 'err-242'],
    send: { call: 1 },
    price: ['call'],
  },
];

/** What is refused of a send to two numbers, and how the refused row is known. */
const BESIDE: readonly Row[] = [
  {
    id: 'no-route-beside-a-good-number',
    title: 'a number without a route is 25, with error 248',
    recipient: 'no-route',
    status: 25,
    err: 248,
    answers: ['state-out-of-reach', 'err-248'],
  },
  {
    id: 'closed-country-beside-a-good-number',
    title: 'a number that the account may not send to has error 250',
    recipient: 'country-not-enabled',
    status: 23,
    err: 250,
    answers: ['state-forbidden', 'err-250'],
  },
  {
    id: 'stop-list-beside-a-good-number',
    title: 'a number of the stop list is 23, with error 252',
    recipient: 'stop-list',
    status: 23,
    err: 252,
    answers: ['state-forbidden', 'err-252'],
  },
];

const kept = { keep: { id: 'id' } };

/** A message whose state is asked for until it is what it must become. */
function stateCase({ id, title, recipient, status, err, answers, send, price = ['sms'] }: Row): ContractCase {
  const expected = says({ status, ...(err === undefined ? {} : { err }) });
  return free(
    id,
    title,
    answers,
    [
      post('send', { phones: '{msisdn}', mes: `${TEXT}, ${id}`, ...send }, says({ cnt: a('number') }), kept),
      get('status', { id: '{id}', phone: '{msisdn}' }, expected, { patience: 2 * HOUR_MS }),
    ],
    { evidence: 'documented', price, needs: ['msisdn'], recipient },
  );
}

/** A send to a good number and to one that is refused: each has a row, and they share an id. */
function besideCase({ id, title, recipient, status, err, answers }: Row): ContractCase {
  return free(
    id,
    title,
    answers,
    [
      post('send', { phones: '{other},{msisdn}', mes: `${TEXT}, ${id}` }, says({}), kept),
      get('status', { id: '{id}', phone: '{msisdn}' }, says({ status, ...(err === undefined ? {} : { err }) })),
    ],
    { evidence: 'client', price: ['sms'], needs: ['msisdn', 'other'], recipient },
  );
}

const paid = { price: ['sms'], needs: ['msisdn'] } as const;

/** What a message comes to, and what only the phone's own condition shows. */
export const stateCases: readonly ContractCase[] = [
  ...ROWS.map(stateCase),
  ...BESIDE.map(besideCase),
  free(
    'send-to-nowhere',
    'nothing can be delivered to a number without a route: error 8',
    ['cant-to-deliver'],
    [post('send', { phones: '{msisdn}', mes: `${TEXT}, nowhere` }, says({ error: "can't to deliver", error_code: 8 }))],
    { ...paid, recipient: 'no-route' },
  ),
  free(
    'bad-number-beside-a-good-one',
    'a number that is none is 22 beside a good one, with error 249, and is not counted',
    ['state-wrong-number', 'err-249'],
    [
      post('send', { phones: `{msisdn},${NOBODY}`, mes: `${TEXT}, beside` }, says({ cnt: 1 }), kept),
      get('status', { id: '{id}', phone: NOBODY }, says({ status: 22, err: 249 })),
    ],
    { ...paid, evidence: 'client' },
  ),
  free(
    'list-with-a-strange-sender',
    'a line of a list from a sender that is not the account’s has error 254',
    ['err-254'],
    [
      post('send', { list: `{other}:${TEXT}\nNOTFOUND|{msisdn}:${TEXT}` }, says({}), kept),
      get('status', { id: '{id}', phone: '{msisdn}' }, says({ err: 254 })),
    ],
    { price: ['sms'], needs: ['msisdn', 'other'] },
  ),
  free(
    'list-with-a-forbidden-text',
    'a line of a list with a forbidden text has error 253',
    ['err-253'],
    [
      post('send', { list: `{other}:${TEXT}\n{msisdn}:#forbidden` }, says({}), kept),
      get('status', { id: '{id}', phone: '{msisdn}' }, says({ err: 253 })),
    ],
    { evidence: 'client', price: ['sms'], needs: ['msisdn', 'other', 'sandbox'] },
  ),
  free(
    'send-twice-in-time',
    'after a minute the same send goes again',
    [],
    [
      post('send', { phones: '{msisdn}', mes: `${TEXT}, twice` }, says({ cnt: 1 })),
      post('send', { phones: '{msisdn}', mes: `${TEXT}, twice` }, refuses(9, 'duplicate request, wait a minute')),
      post('send', { phones: '{msisdn}', mes: `${TEXT}, twice` }, says({ cnt: 1 }), { after: 61_000 }),
    ],
    paid,
  ),
  free(
    'too-many-to-one-number',
    'the fifty-first message to a number without a pause of a minute has error 251',
    ['err-251'],
    [
      ...Array.from({ length: 50 }, (_, index) =>
        post('send', { phones: '{msisdn}', mes: `${TEXT} ${index}` }, says({ cnt: 1 })),
      ),
      post('send', { phones: '{msisdn}', mes: `${TEXT} 50`, id: 51051 }, says({})),
      get('status', { id: 51051, phone: '{msisdn}' }, says({ err: 251 })),
    ],
    // Whatever is sent to the number after it would be refused as well.
    { price: ['sms'], evidence: 'client', needs: ['msisdn', 'sandbox'] },
  ),
  free(
    'hlr-and-ping',
    'an HLR request and a ping need no text',
    [],
    [
      post('send', { phones: '{msisdn}', hlr: 1 }, says({ cnt: 1 })),
      post('send', { phones: '{msisdn}', ping: 1, mes: '' }, says({ cnt: 1 })),
    ],
    { evidence: 'client', price: ['sms'], needs: ['msisdn'] },
  ),
  free(
    'list-in-every-form',
    'a list with a line feed at its end, and one with a sender, is taken; an id of 0 becomes another',
    [],
    [
      post('send', { list: `{msisdn}:${TEXT} 1\n` }, says({ cnt: 1 })),
      post('send', { list: `{sender}|{msisdn}:${TEXT} 2` }, says({ cnt: 1 })),
      post('send', { phones: '{msisdn}', mes: `${TEXT} 3`, id: 0, fmt: 1 }, says(/^[1-9]\d*,1$/)),
    ],
    { evidence: 'client', price: ['sms'], needs: ['sender', 'msisdn'], varies: [''] },
  ),
];
