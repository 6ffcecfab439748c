import type { ContractCase } from '../../case.ts';
import { a } from '../../pattern.ts';
import { ask, envelope, refuses, says } from './kit.ts';

const PINGS = ['message', 'chat', 'user', 'file'] as const;
const PONG = says(1, 'PONG', null);
const BALANCE = says(0, 'OK', { balance: a('number') });

/** Signing in, the pings and the balance. */
export const accountCases: readonly ContractCase[] = [
  ...PINGS.map(
    (module): ContractCase => ({
      id: `ping-${module}`,
      title: `${module}/ping answers PONG in three keys, by GET and POST, with and without .json`,
      answers: ['PONG'],
      evidence: 'documented',
      price: 'free',
      needs: [],
      asks: [
        ask(`${module}/ping`, undefined, PONG),
        ask(`${module}/ping`, undefined, envelope),
        ...['GET', 'POST'].map((method) => ({ operation: `${method} /${module}/ping`, expect: PONG })),
        { operation: `GET /${module}/ping.json`, expect: PONG },
      ],
    }),
  ),
  {
    id: 'balance-is-a-number',
    title: 'the balance is a JSON number, with no body, {} and [], by POST and GET',
    answers: ['OK'],
    evidence: 'client',
    price: 'free',
    needs: [],
    asks: [
      ask('user/balance', undefined, BALANCE),
      ask('user/balance', {}, BALANCE),
      ask('user/balance', [], BALANCE),
      ...['GET /user/balance.json', 'GET /user/balance', 'POST /user/balance'].map((operation) => ({
        operation,
        expect: BALANCE,
      })),
    ],
  },
  {
    id: 'no-token',
    title: 'without a token the answer is 103 with HTTP 200',
    answers: ['REQUIRED_TOKEN'],
    evidence: 'client',
    price: 'free',
    needs: [],
    asks: [ask('user/balance', undefined, refuses(103, 'REQUIRED_TOKEN'), { as: 'nobody' })],
  },
  {
    id: 'unknown-token',
    title: 'an unknown token is refused with HTTP 200 and a bare envelope',
    answers: ['REQUIRED_AUTH'],
    evidence: 'client',
    price: 'free',
    needs: [],
    asks: [ask('user/balance', undefined, refuses(105, 'REQUIRED_AUTH'), { as: 'stranger' })],
  },
  {
    id: 'malformed-token',
    title: 'characters that no token has are 301',
    answers: ['INVALID_TOKEN'],
    evidence: 'assumed',
    price: 'free',
    needs: [],
    asks: [ask('user/balance', undefined, refuses(301, 'INVALID_TOKEN'), { as: 'malformed' })],
  },
  {
    id: 'blocked-account',
    title: 'a blocked account is 106',
    answers: ['REQUIRED_ACTIVE_USER'],
    evidence: 'documented',
    price: 'free',
    needs: ['blocked'],
    asks: [ask('user/balance', undefined, refuses(106, 'REQUIRED_ACTIVE_USER'), { as: 'blocked' })],
  },
  {
    id: 'other-formats',
    title: 'a format that there is not is refused before anything is done',
    answers: ['FAILED_CONVERT_RESULT2XML'],
    evidence: 'assumed',
    price: 'free',
    needs: [],
    asks: [
      {
        operation: 'POST /user/balance.xml',
        unlisted: true,
        expect: refuses(501, 'FAILED_CONVERT_RESULT2XML'),
      },
    ],
  },
  {
    id: 'no-such-method',
    title: 'a method that there is not is 300',
    answers: ['INVALID_REQUEST'],
    evidence: 'assumed',
    price: 'free',
    needs: [],
    asks: [{ operation: 'POST /user/senders.json', unlisted: true, expect: refuses(300, 'INVALID_REQUEST') }],
  },
];
