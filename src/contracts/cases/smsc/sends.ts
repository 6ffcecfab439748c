import type { ContractCase } from '../../case.ts';
import { a, exactly } from '../../pattern.ts';
import { free, get, NOBODY, post, refuses, says } from './kit.ts';

const send = { phones: NOBODY, mes: 'Holub contract' };
const spends = { price: ['sms'], needs: ['msisdn'] } as const;

/** Sends: what they are refused for, and what only a message shows. */
export const sendCases: readonly ContractCase[] = [
  free(
    'send-without-phones',
    'a send without phones, or with a lifetime of 25 hours, is error 1 without an id',
    ['parameters-error'],
    [
      get('send', { mes: 'Holub contract' }, refuses(1, 'parameters error')),
      post('send', { ...send, valid: 25 }, refuses(1, 'parameters error')),
      {
        operation: 'POST /rest/send/',
        body: { mes: 'Holub contract' },
        expect: refuses(1, 'parameters error'),
      },
    ],
  ),
  free(
    'send-at-no-time',
    'a time that is none is error 5',
    ['invalid-date-format'],
    [get('send', { ...send, time: 'soon' }, refuses(5, 'invalid date format'))],
    { evidence: 'assumed' },
  ),
  free(
    'send-to-no-number',
    'a number that is none is error 7, with the id of the attempt',
    ['invalid-number'],
    [
      post('send', send, says({ error: 'invalid number', error_code: 7, id: a('number') })),
      {
        operation: 'POST /rest/send/',
        body: { phones: NOBODY, mes: 'Holub contract' },
        expect: says({ error: 'invalid number', error_code: 7, id: a('number') }),
      },
    ],
  ),
  free(
    'send-forbidden',
    'a forbidden text is error 6',
    ['message-is-denied'],
    [
      post(
        'send',
        { phones: '{msisdn}', mes: '#forbidden' },
        says({ error: 'message is denied', error_code: 6, id: a('number') }),
      ),
    ],
    { needs: ['msisdn', 'sandbox'] },
  ),
  free(
    'price-of-a-send',
    'cost=1 tells the price and the parts and sends nothing',
    [],
    [
      get('send', { phones: '{msisdn}', mes: 'Holub contract', cost: 1 }, says({ cost: /^\d+(\.\d+)?$/, cnt: 1 })),
      get('send', { phones: '{msisdn}', mes: 'a'.repeat(161), cost: 1 }, says({ cnt: 2 })),
    ],
    { evidence: 'documented', price: ['sms'], needs: ['msisdn'] },
  ),
  free(
    'send-one',
    'a send is an id and a count, and nothing else; its status is known; deleted, it is -3',
    ['state-waiting', 'err-0', 'state-not-found'],
    [
      post('send', { phones: '{msisdn}', mes: 'Holub contract 1' }, says(exactly('id', 'cnt')), {
        keep: { id: 'id' },
      }),
      get('status', { id: '{id}', phone: '{msisdn}' }, says({ status: a('number'), err: 0 })),
      get('status', { id: '{id}', phone: '{msisdn}', del: 1 }, says({ result: 'OK' })),
      get('status', { id: '{id}', phone: '{msisdn}', all: 1 }, says({ status: -3 })),
      get('status', { id: '{id}', phone: '{msisdn}', del: 1 }, refuses(5, 'delete error')),
    ],
    spends,
  ),
  free(
    'price-of-each-number',
    'op=1 with cost=1 tells five texts of each number; 720 Latin letters are five parts',
    [],
    [
      get(
        'send',
        { phones: '{msisdn}', mes: 'Holub contract, each', cost: 1, op: 1 },
        says({ phones: [exactly('phone', 'mccmnc', 'cost', 'status', 'error')] }),
      ),
      post('send', { phones: '{msisdn}', mes: 'n'.repeat(720), cost: 1 }, says({ cnt: 5 })),
      get('send', { phones: '{msisdn}', mes: 'Holub contract, values', cost: 1, fmt: 1 }, says(/^\d+(\.\d{1,4})?,1$/)),
    ],
    { evidence: 'client', price: ['sms'], needs: ['msisdn'], varies: ['', 'phones'] },
  ),
  free(
    'send-with-an-id',
    'an id of one’s own is echoed as a number',
    [],
    [post('send', { phones: '{msisdn}', mes: 'Holub contract 2', id: 10 }, says({ id: 10, cnt: 1 }))],
    { ...spends, evidence: 'client' },
  ),
  free(
    'send-in-text',
    'cost=3 in fmt 1 is four values, the second above 0',
    [],
    [
      post(
        'send',
        { phones: '{msisdn}', mes: 'Holub contract 3', fmt: 1, cost: 3 },
        says(/^\d+,[1-9]\d*,\d+(\.\d+)?,-?\d+(\.\d+)?$/),
      ),
    ],
    { ...spends, varies: [''] },
  ),
  free(
    'send-twice',
    'the same send twice within a minute is error 9 without an id',
    ['duplicate-request'],
    [
      post('send', { phones: '{msisdn}', mes: 'Holub contract 4' }, says(exactly('id', 'cnt'))),
      post('send', { phones: '{msisdn}', mes: 'Holub contract 4' }, refuses(9, 'duplicate request, wait a minute')),
    ],
    spends,
  ),
  free(
    'send-without-money',
    'an account without money is error 3 with an id',
    ['no-money'],
    [
      post(
        'send',
        { phones: '{msisdn}', mes: 'Holub contract 5' },
        says({ error: 'no money', error_code: 3, id: a('number') }),
        { as: 'nomoney' },
      ),
    ],
    { ...spends, needs: ['nomoney', 'msisdn'] },
  ),
];
