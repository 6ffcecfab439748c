import type { Answer, Evidence, HowToStep } from '../provider.ts';
import { asking, form, PHONE, sending } from './how-to.ts';
import { REFUSALS, type RefusalName } from './refusals.ts';

type Row = readonly [
  name: RefusalName,
  evidence: Evidence,
  text: string,
  howTo: string,
  steps: () => readonly HowToStep[],
];

const ROWS: readonly Row[] = [
  [
    'parameters-error',
    'recorded',
    'A parameter is missing or wrong.',
    'Send without "phones", or with "valid=25".',
    () => [sending({ valid: '25' })],
  ],
  [
    'authorise-error',
    'recorded',
    'The login, password or key is wrong; also an address that is not allowed.',
    'Use "invalid" as login or apikey.',
    () => [asking('balance', {}, 'invalid')],
  ],
  [
    'no-money',
    'recorded',
    'Not enough money.',
    'Use the login "nomoney", or empty the balance, and send.',
    () => [{ account: { balance: '0.00' } }, sending()],
  ],
  [
    'operator-not-found',
    'assumed',
    'The operator of the number is not known.',
    'Ask info.php about a number of no operator.',
    () => [asking('info', { get_operator: '1', phone: '380111234567' })],
  ],
  [
    'not-found',
    'assumed',
    'There is nothing there.',
    'Ask for the history before anything was sent, or for the template 100500.',
    () => [asking('templates', { del: '1', id: '100500' })],
  ],
  [
    'save-error',
    'assumed',
    'The mailing could not be saved.',
    'Add a mailing to a number of wrong format.',
    () => [form('jobs', { add: '1', name: 'Spring', phones: '123', mes: 'Hello' })],
  ],
  [
    'ip-is-blocked',
    'assumed',
    'Too many mistakes came from this address. The sandbox says so of a blocked account.',
    'Use the login "blocked", or set the account to "blocked": true.',
    () => [{ account: { blocked: true } }, asking('balance')],
  ],
  [
    'invalid-date-format',
    'assumed',
    'The time cannot be read.',
    'Send with "time=soon".',
    () => [sending({ time: 'soon' })],
  ],
  [
    'delete-error',
    'assumed',
    'There was nothing to delete, or a contact could not be saved.',
    'Ask status.php to delete an unknown message.',
    () => [asking('status', { id: '100500', phone: PHONE, del: '1' })],
  ],
  [
    'message-is-denied',
    'recorded',
    'The text or the sender is not allowed.',
    'Send the text "#forbidden", or from NOTFOUND, INACTIVE, or a sender that the account does not have.',
    () => [sending({ mes: '#forbidden' })],
  ],
  ['invalid-number', 'recorded', 'No number has a good format.', 'Send to 123.', () => [sending({ phones: '123' })]],
  [
    'cant-to-deliver',
    'recorded',
    "Nothing can be delivered to this number. The spelling is the provider's.",
    'Send to 380500000031, 380500000030, 380500000032, or a number of the stop list.',
    () => [sending({ phones: '380500000031' })],
  ],
  [
    'duplicate-request',
    'recorded',
    'The same send again within a minute, or the same price for the sixth time.',
    'Send the same twice within 60 seconds.',
    () => [sending(), sending()],
  ],
  [
    'too-many-concurrent-requests',
    'documented',
    'Fifteen requests or more at once.',
    'Use the login "throttled", go over the account\'s "quota", or hold fifteen requests back with a latency fault.',
    () => [{ account: { quota: { limit: 0, perSeconds: 60 } } }, asking('balance')],
  ],
];

/** The refusals of requests, by the provider's numbers. HTTP 200 for each. */
export const refusalAnswers: readonly Answer[] = ROWS.map(([name, evidence, text, howTo, steps]) => ({
  name,
  code: REFUSALS[name].error_code,
  http: 200,
  text,
  scope: 'global',
  evidence,
  howTo: { text: howTo, steps },
}));
