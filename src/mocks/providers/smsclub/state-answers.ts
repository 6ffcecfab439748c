import type { Answer, Evidence } from '../provider.ts';
import {
  account,
  answer,
  bothAsked,
  get,
  openChat,
  post,
  register,
  type Steps,
  senderState,
  sms,
  viberAsked,
} from './how-to.ts';

const row = (evidence: Evidence, name: string, code: string | null, text: string, howTo: string, steps: Steps) =>
  answer(name, code, 200, 'state', evidence, text, howTo, steps);

/** A word of `status` or `additionStatus`. */
const viber = (word: string, text: string, howTo: string, steps: Steps) =>
  row('documented', word, word, text, howTo, steps);

/** A word of `smsStatus`, which are those of `status` and have rows of their own. */
const smsLeg = (word: string, howTo: string, steps: Steps) =>
  row('documented', `smsStatus ${word}`, word, `The SMS leg is ${word}.`, howTo, steps);

/** A word of `/sms/status`. */
const byInfo = (word: string, text: string, msisdn: string, after: string | null, change: object = {}) =>
  row('client', word, word, text, `Send an SMS to ${msisdn}${after === null ? '' : ` and wait ${after}`}.`, () => [
    { ...sms({ phone: [msisdn], ...change }) } as ReturnType<typeof sms>,
    ...(after === null ? [] : [{ advance: after }]),
    // The first SMS of a fresh world.
    post('/sms/status', { id_sms: ['1241725993'] }),
  ]);

/** Sends, waits a second, forces the state, and asks. */
function forced(state: string, reason: string): Steps {
  return () => {
    const [sent, asked] = viberAsked('380500000011', null)() as [ReturnType<typeof sms>, ReturnType<typeof sms>];
    return [sent, { force: { message: '{id}', state, reason } }, asked];
  };
}

const moderated = (word: string, name: string, text: string, howTo: string, steps: Steps) =>
  row('client', name, word, text, howTo, steps);

/** The words for the states of messages, chats and sender names. */
export const stateAnswers: readonly Answer[] = [
  viber('Pending', 'It waits in the queue.', 'Send to 380500000010.', viberAsked('380500000010', null)),
  viber('Sent', 'It is on its way.', 'Send to 380500000011 and wait 1s.', viberAsked('380500000011', '1s')),
  viber('Delivered', 'The phone has it.', 'Send to 380500000000.', viberAsked('380500000000', null)),
  viber(
    'Expired',
    'The lifetime was over first.',
    'Send to 380500000010 with "lifetime": 60 and wait 60s.',
    viberAsked('380500000010', '60s', { lifetime: 60 }),
  ),
  viber(
    'Undeliverable',
    'It cannot be delivered.',
    'Send to 380500000012 and wait 5s.',
    viberAsked('380500000012', '5s'),
  ),
  viber(
    'Rejected',
    'The black list or a filter.',
    'Send to 380500000013 and wait 5s.',
    viberAsked('380500000013', '5s'),
  ),
  viber('Read', 'The recipient has read it.', 'Send to 380500000002 and wait 10s.', viberAsked('380500000002', '10s')),
  viber('Not registered', 'No Viber there.', 'Send to 380500000020 and wait 2s.', viberAsked('380500000020', '2s')),
  viber(
    'Blocked by the recipient',
    'The recipient takes nothing from this sender.',
    'Send to 380500000021 and wait 2s.',
    viberAsked('380500000021', '2s'),
  ),
  viber(
    'Mailing lists are not supported',
    'The device takes no mailings.',
    'Send to 380500000022 and wait 2s.',
    viberAsked('380500000022', '2s'),
  ),
  viber(
    'Invalid number of the recipient',
    'There is no such number.',
    'Send to 380500000031 and wait 5s.',
    viberAsked('380500000031', '5s'),
  ),
  viber(
    'Prohibited operator',
    'The operator may not be written to.',
    'Send to 380500000032 and wait 5s.',
    viberAsked('380500000032', '5s'),
  ),
  viber('Spamming', 'Taken for spam.', 'Send to 380500000013 and wait 5s.', viberAsked('380500000013', '5s')),
  viber(
    'Black list',
    'The number is on the black list.',
    'Force the state rejected with the reason "Black list".',
    forced('rejected', 'Black list'),
  ),
  viber(
    'Censorship',
    'Bad language or a stop word.',
    'Force the state rejected with the reason "Censorship".',
    forced('rejected', 'Censorship'),
  ),
  row(
    'documented',
    'additionStatus null',
    null,
    'Nothing to add.',
    'Any plain message.',
    viberAsked('380500000000', null),
  ),
  row(
    'documented',
    'smsStatus null',
    null,
    'No SMS leg, or one that has not begun.',
    'Any plain message.',
    viberAsked('380500000000', null),
  ),

  smsLeg(
    'Pending',
    'Send Viber with SMS to 380500000010 with "lifetime": 60 and wait 60s.',
    bothAsked('380500000010', '60s', { lifetime: 60 }),
  ),
  smsLeg(
    'Sent',
    'Send Viber with SMS to 380500000011 with "lifetime": 60 and wait 61s.',
    bothAsked('380500000011', '61s', { lifetime: 60 }),
  ),
  smsLeg('Delivered', 'Send Viber with SMS to 380500000020 and wait 30s.', bothAsked('380500000020', '30s')),
  smsLeg(
    'Expired',
    'Send Viber with SMS to 380500000010 with "lifetime": 60 and wait 1h1m.',
    bothAsked('380500000010', '1h1m', { lifetime: 60 }),
  ),
  smsLeg('Undeliverable', 'Send Viber with SMS to 380500000012 and wait 10s.', bothAsked('380500000012', '10s')),
  smsLeg('Rejected', 'Send Viber with SMS to 380500000013 and wait 10s.', bothAsked('380500000013', '10s')),

  row('documented', 'outcoming', 'outcoming', 'Sent by the client.', 'Open a chat and read it.', () => [
    openChat(),
    get('/vibers/chat?chat_id={chat}'),
  ]),
  row(
    'documented',
    'incoming',
    'incoming',
    'Sent by the recipient.',
    'Open a chat with 380500000040, wait 10s and read it.',
    () => [openChat('380500000040'), { advance: '10s' }, get('/vibers/chat?chat_id={chat}')],
  ),

  byInfo('ENROUTE', 'In the queue or on its way.', '380500000011', '1s'),
  byInfo('DELIVRD', 'The phone has it.', '380500000000', null),
  byInfo('EXPIRED', 'The lifetime was over first.', '380500000010', '1m', { lifetime: 1 }),
  byInfo('UNDELIV', 'It cannot be delivered.', '380500000012', '5s'),
  byInfo('REJECTD', 'The black list or a filter.', '380500000013', '5s'),

  moderated('Being moderated', 'Being moderated', 'A name just handed in.', 'Register a name and ask.', () => [
    register(),
    senderState,
  ]),
  moderated(
    'Awaiting moderation by operator',
    'Awaiting moderation by operator',
    'The name is with the mobile operators.',
    'Register a name and wait 1h.',
    () => [register(), { advance: '1h' }, senderState],
  ),
  moderated(
    'Approved',
    'Approved',
    'The name may be used.',
    'Register a name and wait 24h, or put it into the senders of the account.',
    () => [account({ senders: ['test_an'] }), senderState],
  ),
  moderated(
    'Rejected',
    'originator-rejected',
    'The name was refused.',
    'Register a name with #forbidden in "subject" and wait 1h.',
    () => [register({ subject: '#forbidden' }), { advance: '1h' }, senderState],
  ),
  moderated(
    'Waiting for Additional. Information',
    'Waiting for Additional. Information',
    'Papers are missing.',
    'Register a name without "inn" and "okpo" and wait 1h.',
    () => [register({ inn: '' }), { advance: '1h' }, senderState],
  ),
];
