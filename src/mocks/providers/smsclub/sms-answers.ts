import type { Answer, Evidence } from '../provider.ts';
import { account, answer, get, phones, post, register, type Steps, sms } from './how-to.ts';
import { refuseSms, type SmsRefusalName } from './refusals.ts';

const yes = (
  name: string,
  scope: Answer['scope'],
  evidence: Evidence,
  text: string,
  howTo: string,
  steps: Steps,
): Answer => answer(name, null, 200, scope, evidence, text, howTo, steps);

const no = (name: SmsRefusalName, evidence: Evidence, text: string, howTo: string, steps: Steps) => {
  const { status } = refuseSms(name);
  return answer(name, status, status, 'global', evidence, text, howTo, steps);
};

/** What `/sms/*` and `/originators/*` answer to a whole request or to single phones. */
export const smsAnswers: readonly Answer[] = [
  yes('sms-sent', 'global', 'client', 'Messages were taken: id to phone.', 'Send an SMS.', () => [sms()]),
  yes('sms-bad-phone', 'row', 'recorded', 'The phone makes no sense.', 'Send an SMS to "3809".', () => [
    sms({ phone: ['3809'] }),
  ]),
  yes(
    'sms-black-list',
    'row',
    'client',
    'The phone is on the black list.',
    'Send an SMS to 380500000030, or set "stopList".',
    () => [sms({ phone: ['380500000030'] })],
  ),
  yes('sms-bad-ids', 'global', 'client', 'None of the ids is known.', 'Ask for the status of "0".', () => [
    post('/sms/status', { id_sms: ['0'] }),
  ]),
  yes('balance', 'global', 'client', 'The money of the account.', 'Ask for the balance.', () => [post('/sms/balance')]),
  yes('originators', 'global', 'client', 'The sender names of the account.', 'Ask for the names.', () => [
    get('/vibers/originator'),
  ]),
  yes('registered', 'global', 'client', 'A sender name goes to moderation.', 'Register a name.', () => [register()]),

  no(
    'sms-bad-sender',
    'recorded',
    'The account has no such SMS sender.',
    'Send an SMS as NOTFOUND or INACTIVE, or as one outside of the senders set.',
    () => [sms({ src_addr: 'NOTFOUND' })],
  ),
  no('sms-field-missing', 'client', 'There is no text.', 'Send an SMS without "message".', () => [
    sms({ message: '' }),
  ]),
  no('sms-phone-missing', 'client', 'There is no phone.', 'Send an SMS without "phone".', () => [sms({ phone: [] })]),
  no('sms-text-refused', 'assumed', 'The text is not allowed.', 'Write #forbidden into an SMS.', () => [
    sms({ message: '#forbidden' }),
  ]),
  no('sms-too-many-phones', 'assumed', 'More than 100 phones.', 'Send an SMS to 101 phones.', () => [
    sms({ phone: phones(101) }),
  ]),
  no('sms-blocked', 'assumed', 'The account may not send.', 'Send an SMS with the token "blocked".', () => [
    account({ blocked: true }),
    sms(),
  ]),
  no('sms-no-money', 'assumed', 'The balance does not cover the SMS.', 'Send an SMS with the token "nomoney".', () => [
    account({ balance: '0.00' }),
    sms(),
  ]),

  answer(
    'sms-too-many-ids',
    400,
    400,
    'global',
    'assumed',
    'More than 100 ids.',
    'Ask for the status of 101 SMS.',
    () => [post('/sms/status', { id_sms: phones(101) })],
  ),
  answer(
    'sms-duplicate',
    453,
    453,
    'global',
    'client',
    'The same text went to the same phone within two minutes.',
    'Set the account to "duplicates": true and send an SMS twice.',
    () => [account({ duplicates: true }), sms(), sms()],
  ),
  answer(
    'registration-refused',
    400,
    400,
    'global',
    'assumed',
    'No name was given to register.',
    'Register without "sender_id".',
    () => [register({ sender_id: '' })],
  ),
];
