import type { OutcomeName } from '../../../mocks/telecom/test-numbers.ts';
import type { Ask, ContractCase, Evidence, Need } from '../../case.ts';
import { type Pattern, some } from '../../pattern.ts';
import type { Charged, Cost } from '../../prices.ts';
import { ask, free, succeeds } from './kit.ts';

const HOUR_MS = 3_600_000;
const NEEDS: readonly Need[] = ['sender', 'msisdn'];
const TO = [{ phone: '{msisdn}' }];
const BLOCKS = {
  sms: { from: '{sender}', text: 'Holub contract', lifetime: 60 },
  viber: { from: '{sender}', text: 'Holub contract', lifetime: 60 },
  rcs: { from: '{sender}', text: 'Holub contract', rcsTtl: 60 },
} as const;
const taken = { status: 201, body: { status: 'success' } } as const;
const kept = { keep: { id: 'info.{msisdn}' } };
/** Whose network a number is in is the number's own affair. */
const varies = ['data.*.MNC'];

type Channel = keyof typeof BLOCKS;
const PATHS: Readonly<Record<Channel, string>> = { sms: 'sms-v3', viber: 'viber', rcs: 'rcs' };

interface Row {
  readonly by: Channel;
  readonly recipient: OutcomeName;
  readonly title: string;
  readonly state: number;
  readonly answers: readonly string[];
  readonly additionalState?: string | null;
}

const STATES = ['state-sent', 'state-delivered', 'state-undeliverable', 'state-expired'] as const;

function row(by: Channel, recipient: OutcomeName, state: number, title: string, additionalState?: string | null): Row {
  const reasons = additionalState === undefined ? [] : [additionalState ?? 'no-additional-state'];
  const answers = [STATES[state] ?? '', ...reasons];
  return { by, recipient, title, state, answers, ...(additionalState === undefined ? {} : { additionalState }) };
}

const ROWS: readonly Row[] = [
  row('sms', 'delivered-at-once', 1, 'an SMS that has arrived is 1'),
  row('sms', 'undeliverable', 2, 'an SMS to a number that is not in use is 2'),
  row('sms', 'expired', 3, 'an SMS is 3 after its lifetime'),
  row('rcs', 'delivered-at-once', 1, 'an RCS message that has arrived is 1'),
  row('rcs', 'no-device', 2, 'an RCS message to a phone without RCS is 2'),
  row('rcs', 'expired', 3, 'an RCS message is 3 after its lifetime'),
  row('viber', 'delivered-at-once', 1, 'a Viber message that has arrived is 1', null),
  row('viber', 'read', 1, 'a Viber message that was read is Read', 'Read'),
  row('viber', 'expired', 3, 'a Viber message is 3 after its lifetime', null),
  row('viber', 'not-in-viber', 2, 'a number without Viber is Not registered', 'Not registered'),
  row('viber', 'sender-blocked', 2, 'a recipient who blocks the sender is a reason', 'Blocked by the recipient'),
  row('viber', 'no-device', 2, 'a device that takes no mailings is a reason', 'Mailing lists are not supported'),
  row('viber', 'rejected', 2, 'a message that a filter stops is Spamming', 'Spamming'),
  row('viber', 'no-route', 2, 'a number that there is not is a reason', 'Invalid number of the recipient'),
  row('viber', 'country-not-enabled', 2, 'an operator that may not be written to is a reason', 'Prohibited operator'),
];

/** A message whose state is asked for, in the list and, where there is one, on its own page, until it is what it must become. */
function stateCase({ by, recipient, title, state, answers, additionalState }: Row): ContractCase {
  const expected = succeeds([{ id: '{id}', state, ...(additionalState === undefined ? {} : { additionalState }) }]);
  const list = ask(`GET /${PATHS[by]}`, undefined, expected, {
    query: { 'filter[id][in][]': ['{id}'] },
    patience: 2 * HOUR_MS,
  });
  const name = `${by}Id`;
  const page: readonly Ask[] =
    by === 'sms' ? [] : [ask(`GET /${by}/{${name}}`, undefined, expected, { params: { [name]: '{id}' } })];
  return free(
    `${by}-ends-${recipient}`,
    title,
    answers,
    [ask(`POST /${PATHS[by]}`, { [by]: BLOCKS[by], recipients: TO }, taken, kept), list, ...page],
    { evidence: evidenceOf(additionalState), price: [by], needs: NEEDS, recipient, varies },
  );
}

/** The additional words are those of the sister API. */
const evidenceOf = (word: unknown): Evidence => (typeof word === 'string' ? 'assumed' : 'documented');

/** A cascade of RCS and SMS, and how its two legs stand in the end. */
function cascadeCase(
  id: string,
  title: string,
  recipient: OutcomeName,
  legs: Readonly<Record<'rcs' | 'sms', string>>,
): ContractCase {
  const words = Object.values(legs).map((word) => (word === 'not_used' ? word : `cascade-${word}`));
  const price: Cost = ['rcs', 'sms'] satisfies readonly Charged[];
  return free(
    id,
    title,
    ['cascade-accepted', 'cascade-found', ...words],
    [
      ask('POST /cascades', { channels: ['rcs', 'sms'], rcs: BLOCKS.rcs, sms: BLOCKS.sms, recipients: TO }, taken, {
        keep: { id: 'data.id' },
      }),
      ask(
        'GET /cascades/{cascadeId}',
        undefined,
        succeeds({
          id: '{id}',
          channels: ['rcs', 'sms'],
          sequences: [{ recipient: { phone: '{msisdn}' }, rcs: { state: legs.rcs }, sms: { state: legs.sms } }],
        }),
        { params: { cascadeId: '{id}' }, patience: 2 * HOUR_MS },
      ),
    ],
    { evidence: 'assumed', price, needs: NEEDS, recipient },
  );
}

/** A two-way message with something attached, and how it stands in its chat. */
function chatCase(answer: string, title: string, attached: object, attachment: Pattern): ContractCase {
  return free(
    `chat-with-${answer === 'no-attachment' ? 'text' : answer}`,
    title,
    ['outcoming', answer],
    [
      ask(
        'POST /viber',
        { viber: { ...BLOCKS.viber, twoWay: { chatName: 'Holub' }, ...attached }, recipients: TO },
        taken,
      ),
      ask('GET /two-way-chats', undefined, { status: 200 }, { keep: { chat: 'data.recipient={msisdn}.id' } }),
      ask('GET /two-way-messages', undefined, succeeds(some({ chat_id: '{chat}', type: 'outcoming', attachment })), {
        query: { 'filter[chat_id]': '{chat}' },
      }),
    ],
    {
      evidence: answer === 'video' || answer === 'file' ? 'assumed' : 'documented',
      price: ['viber'],
      needs: NEEDS,
      varies: ['data'],
    },
  );
}

const SHOP = 'https://example.com';

/** What a message comes to, and what only the phone's own condition shows. */
export const stateCases: readonly ContractCase[] = [
  ...ROWS.map(stateCase),
  cascadeCase('cascade-arrives-first', 'the first leg that arrives ends a cascade', 'delivered-at-once', {
    rcs: 'delivered',
    sms: 'not_used',
  }),
  cascadeCase('cascade-goes-on', 'a leg that fails is followed by the next', 'no-device', {
    rcs: 'undeliverable',
    sms: 'delivered',
  }),
  cascadeCase('cascade-is-sent', 'a leg under way is sent, and the next not used', 'expired', {
    rcs: 'sent',
    sms: 'not_used',
  }),
  cascadeCase('cascade-expires', 'legs that nobody takes expire one after the other', 'expired', {
    rcs: 'expired',
    sms: 'expired',
  }),
  free(
    'send-to-the-black-list',
    'a number of the black list is code 9005 at its recipient',
    ['black-listed'],
    [
      ask(
        'POST /sms-v3',
        { sms: BLOCKS.sms, recipients: TO },
        { status: 422, body: { invalidRecipients: [{ errors: some({ code: 9005 }) }] } },
      ),
    ],
    { evidence: 'assumed', price: ['sms'], needs: NEEDS, recipient: 'stop-list' },
  ),
  chatCase('no-attachment', 'a text alone has no attachment', {}, null),
  chatCase('image', 'a picture stands with its message', { image: { url: `${SHOP}/1.jpg` } }, { type: 'image' }),
  chatCase(
    'video',
    'a video stands with its message',
    { video: { url: `${SHOP}/1.mp4`, preview: `${SHOP}/1.jpg`, fileSize: 1 } },
    { type: 'video' },
  ),
  chatCase(
    'file',
    'a file stands with its message',
    { file: { url: `${SHOP}/1.pdf`, name: 'Bill', ext: 'pdf' } },
    { type: 'file' },
  ),
  free(
    'chat-with-an-answer',
    'what the recipient writes back is incoming',
    ['incoming', 'outcoming'],
    [
      ask('POST /viber', { viber: { ...BLOCKS.viber, twoWay: { chatName: 'Holub' } }, recipients: TO }, taken),
      ask('GET /two-way-chats', undefined, { status: 200 }, { keep: { chat: 'data.recipient={msisdn}.id' } }),
      ask('GET /two-way-messages', undefined, succeeds(some({ chat_id: '{chat}', type: 'incoming' })), {
        query: { 'filter[chat_id]': '{chat}' },
        patience: HOUR_MS,
      }),
    ],
    { price: ['viber'], needs: NEEDS, recipient: 'echo', varies: ['data'] },
  ),
  free(
    'final-is-final',
    'a message that has arrived stays so',
    ['state-delivered'],
    [
      ask('POST /sms-v3', { sms: BLOCKS.sms, recipients: TO }, taken, kept),
      ...[0, 24 * HOUR_MS].map((after) =>
        ask('GET /sms-v3', undefined, succeeds([{ id: '{id}', state: 1 }]), {
          query: { 'filter[id][in][]': ['{id}'] },
          after,
          patience: HOUR_MS,
        }),
      ),
    ],
    { evidence: 'assumed', price: ['sms'], needs: NEEDS, recipient: 'delivered-at-once', varies },
  ),
];
