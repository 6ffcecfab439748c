import type { ContractCase } from '../../case.ts';
import { exactly } from '../../pattern.ts';
import { bare, free, get, post, refuses, says } from './kit.ts';

const BALANCE = says({ balance: /^-?\d+(\.\d{1,4})?$/ });

/** Signing in, the balance, and the texts of its four formats. */
export const accountCases: readonly ContractCase[] = [
  free(
    'balance-is-one-value',
    'the balance is a decimal in a string, and nothing else without cur=1',
    [],
    [
      get('balance', {}, BALANCE),
      get('balance', {}, { body: exactly('balance') }),
      post('balance', {}, BALANCE),
      { operation: 'POST /rest/balance/', body: {}, expect: BALANCE },
    ],
  ),
  free(
    'balance-with-its-currency',
    'cur=1 adds the currency',
    [],
    [get('balance', { cur: 1 }, says({ balance: /^-?\d/, currency: /^[A-Z]{3}$/ }))],
    { evidence: 'client' },
  ),
  free(
    'balance-in-text',
    'fmt 0 and 1 are one number without a comma, fmt 2 one element',
    [],
    [
      get('balance', { fmt: 0 }, says(/^-?\d+(\.\d+)?$/)),
      get('balance', { fmt: 1 }, says(/^-?\d+(\.\d+)?$/)),
      get('balance', { fmt: 2 }, says(/<balance>-?\d+(\.\d+)?<\/balance>/)),
    ],
    { evidence: 'documented', varies: [''] },
  ),
  free(
    'unknown-login',
    'an unknown login is error 2 without an id, with HTTP 200',
    ['authorise-error'],
    [
      get('send', { phones: '123', mes: 'Holub contract' }, refuses(2, 'authorise error'), { as: 'stranger' }),
      get('balance', {}, bare, { as: 'stranger' }),
    ],
  ),
  free(
    'no-login',
    'no login is error 2 as well',
    ['authorise-error'],
    [post('balance', {}, refuses(2, 'authorise error'), { as: 'nobody' })],
    { evidence: 'assumed' },
  ),
  free(
    'refusal-in-text',
    'a refusal in fmt 1 is two values, the second below 0; in fmt 0 ERROR = N',
    ['authorise-error'],
    [
      get('send', { phones: '123', mes: 'Holub contract', fmt: 1 }, says(/^0,-2$/), { as: 'stranger' }),
      get('send', { phones: '123', mes: 'Holub contract', fmt: 0 }, says(/^ERROR = 2 \(/), { as: 'stranger' }),
    ],
  ),
  free(
    'blocked-address',
    'a blocked account is error 4',
    ['ip-is-blocked'],
    [get('balance', {}, refuses(4, 'ip is blocked'), { as: 'blocked' })],
    { evidence: 'assumed', needs: ['blocked'] },
  ),
  free(
    'crowded',
    'too many at once are error 9',
    ['too-many-concurrent-requests'],
    [get('balance', {}, refuses(9, 'too many concurrent requests'), { as: 'throttled' })],
    { evidence: 'documented', needs: ['throttled'] },
  ),
];
