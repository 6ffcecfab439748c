import type { Answer, Evidence, HowToStep } from '../provider.ts';
import { asking, forced, sending, told } from './how-to.ts';
import type { Err } from './states.ts';

type Row = readonly [err: Err, evidence: Evidence, text: string, howTo: string, steps: () => readonly HowToStep[]];

/** A number that nothing goes to beside one that is fine. */
const bad = (number: string) => told({ phones: `380500000000,${number}` }, number, null);
/** Lines of `list`, and the question about the last of them. */
const inList = (lines: readonly string[], phone: string) => () => [
  sending({ id: '7', phones: '', list: lines.join('\n') }),
  asking('status', { id: '7', phone }),
];
/** An error that a forced state names as its reason. */
const byForce = (err: Err, state: 'undeliverable' | 'rejected', evidence: Evidence, text: string): Row => [
  err,
  evidence,
  text,
  `Force the state "${state}" with the reason ${err}.`,
  forced(state, String(err)),
];
const viber = (phone: string) => told({ viber: '1' }, phone, '2s');
const call = (phone: string) => told({ call: '1' }, phone, '5s');

const ROWS: readonly Row[] = [
  [0, 'documented', 'None.', 'Any good message.', told({}, '380500000000', null)],
  [1, 'documented', 'There is no such subscriber.', 'Send to 380500000012.', told({}, '380500000012', '5s')],
  byForce(2, 'undeliverable', 'client', 'The mailbox is full.'),
  byForce(3, 'undeliverable', 'client', "The recipient's mail server was not found."),
  byForce(4, 'undeliverable', 'client', 'The mailbox is blocked.'),
  [
    6,
    'documented',
    'The subscriber was offline.',
    'Send to 380500000011 and wait until "valid" is over.',
    told({ valid: '1' }, '380500000011', '1h'),
  ],
  [11, 'documented', 'The service is not connected.', 'Send with "viber=1" to 380500000020.', viber('380500000020')],
  byForce(12, 'undeliverable', 'documented', 'Something is wrong with the phone or its SIM.'),
  [13, 'documented', 'The subscriber is blocked.', 'Send with "viber=1" to 380500000021.', viber('380500000021')],
  [
    21,
    'documented',
    'The device does not have the service.',
    'Send with "viber=1" to 380500000022.',
    viber('380500000022'),
  ],
  byForce(200, 'undeliverable', 'documented', 'Sent in test mode only.'),
  byForce(219, 'undeliverable', 'documented', 'The SIM was replaced less than a day ago.'),
  byForce(220, 'undeliverable', 'documented', "The operator's queue is full."),
  [237, 'client', 'Nobody answered the call.', 'Send with "call=1" to 380500000012.', call('380500000012')],
  byForce(238, 'rejected', 'client', 'No template fits.'),
  byForce(239, 'rejected', 'client', 'The address is forbidden.'),
  [240, 'client', 'The line was busy.', 'Send with "call=1" to 380500000013.', call('380500000013')],
  byForce(241, 'undeliverable', 'client', 'The message could not be converted.'),
  [242, 'client', 'An answering machine answered.', 'Send with "call=1" to 380500000014.', call('380500000014')],
  byForce(243, 'rejected', 'client', 'There is no contract.'),
  byForce(244, 'rejected', 'client', 'Mailings are forbidden.'),
  [
    245,
    'client',
    'No status came within a day.',
    'Send to 380500000014 and wait 5 seconds.',
    told({}, '380500000014', '5s'),
  ],
  byForce(246, 'rejected', 'client', 'The limit of the time of day is reached.'),
  byForce(247, 'rejected', 'client', 'The daily limit of messages is reached.'),
  [248, 'recorded', 'There is no route.', 'Send to 380500000031 beside a good number.', bad('380500000031')],
  [249, 'client', 'The number has a wrong format.', 'Send to 123 beside a good number.', bad('123')],
  [
    250,
    'client',
    'The settings of the account forbid the number.',
    'Send to 380500000032 beside a good number.',
    bad('380500000032'),
  ],
  [
    251,
    'client',
    'The limit for one number is reached.',
    'Send 51 messages to one number with gaps of less than a minute.',
    inList(
      Array.from({ length: 51 }, (_, index) => `380671234567:Number ${index}`),
      '380671234567',
    ),
  ],
  [
    252,
    'client',
    'The number is forbidden.',
    'Send to 380500000030, or to a number of the stop list, beside a good number.',
    bad('380500000030'),
  ],
  [
    253,
    'client',
    'The spam filter has refused the text.',
    'Send a "list" with one text that contains #forbidden and another that does not.',
    inList(['380671234567:Hello', '380671234568:#forbidden'], '380671234568'),
  ],
  [
    254,
    'recorded',
    'The sender is not registered.',
    'Send a "list" with one line from NOTFOUND and another without a sender.',
    inList(['380671234567:Hello', 'NOTFOUND|380671234568:Hello'], '380671234568'),
  ],
  [
    255,
    'client',
    'The operator has refused the message.',
    'Send to 380500000013 and wait 5 seconds.',
    told({}, '380500000013', '5s'),
  ],
];

/** The name of a delivery error. */
export const nameOfErr = (err: number): string => `err-${err}`;

/** What can be the matter with a message: `err` of status and callbacks, `error` of a number. */
export const errAnswers: readonly Answer[] = ROWS.map(([err, evidence, text, howTo, steps]) => ({
  name: nameOfErr(err),
  code: err,
  http: 200,
  text,
  scope: 'state',
  evidence,
  howTo: { text: howTo, steps },
}));
