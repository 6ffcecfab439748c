import type { AdditionalState } from '../framework/endings.ts';
import type { Answer, Evidence, HowToStep } from '../provider.ts';
import { cascade, chat, get, PHONE, registration, sms, to, viber } from './how-to-steps.ts';

type Steps = () => readonly HowToStep[];

/** An answer as the tables of this provider write it. */
export type Row = readonly [
  name: string,
  code: number | string | null,
  http: number,
  evidence: Evidence,
  text: string,
  howTo: string,
  steps: Steps,
];

const smsAfter =
  (phone: string, after: string, block: object = {}): Steps =>
  () => [sms(block, to(phone)), { advance: after }, get('/sms-v3')];
const viberAfter =
  (phone: string, after: string): Steps =>
  () => [viber({}, to(phone)), { advance: after }, get('/viber')];
const cascadeAfter =
  (phone: string, after: string): Steps =>
  () => [cascade(phone), { advance: after }, get('/cascades/{id}')];
const inChat =
  (block: object, ...then: readonly HowToStep[]): Steps =>
  () => [viber({ twoWay: { chatName: 'Test Chat' }, ...block }), ...then, get('/two-way-messages')];
const url = 'https://example.com/1';

const ROWS: readonly Row[] = [
  [
    'state-sent',
    0,
    200,
    'documented',
    'Sent; queued, planned and unknown ones too.',
    'Read any message before its end.',
    smsAfter('380500000011', '1s'),
  ],
  ['state-delivered', 1, 200, 'documented', 'Delivered.', 'Send to 380500000000.', smsAfter('380500000000', '1s')],
  [
    'state-undeliverable',
    2,
    200,
    'documented',
    'Not delivered.',
    'Send to 380500000012 and wait 5 seconds.',
    smsAfter('380500000012', '5s'),
  ],
  [
    'state-expired',
    3,
    200,
    'documented',
    'Its lifetime was over first.',
    'Send to 380500000010 for a minute and wait so long.',
    smsAfter('380500000010', '60s', { lifetime: 60 }),
  ],
  [
    'no-additional-state',
    null,
    200,
    'documented',
    'Nothing to add to the state.',
    'Read any unread Viber message.',
    viberAfter('380500000000', '1s'),
  ],
  [
    'not_used',
    'not_used',
    200,
    'documented',
    'The cascade has not reached this channel.',
    'Send a cascade to 380500000000 and look at the second channel.',
    cascadeAfter('380500000000', '1s'),
  ],
  [
    'cascade-sent',
    'sent',
    200,
    'assumed',
    'The channel is being tried.',
    'Send a cascade to 380500000011.',
    cascadeAfter('380500000011', '1s'),
  ],
  [
    'cascade-delivered',
    'delivered',
    200,
    'assumed',
    'The channel has delivered.',
    'Send a cascade to 380500000000.',
    cascadeAfter('380500000000', '1s'),
  ],
  [
    'cascade-undeliverable',
    'undeliverable',
    200,
    'assumed',
    'The channel has failed.',
    'Send a cascade to 380500000012 and wait 5 seconds.',
    cascadeAfter('380500000012', '5s'),
  ],
  [
    'cascade-expired',
    'expired',
    200,
    'assumed',
    'The lifetime of the channel is over.',
    'Send a cascade to 380500000010 for a minute and wait so long.',
    cascadeAfter('380500000010', '60s'),
  ],
  [
    'moderation',
    'moderation',
    201,
    'documented',
    'The name is being looked at.',
    'Register a name.',
    () => [registration()],
  ],
  ['outcoming', 'outcoming', 200, 'documented', 'Written by the client.', 'Send Viber with twoWay.', inChat({})],
  [
    'incoming',
    'incoming',
    200,
    'documented',
    'Written by the recipient.',
    'Send Viber with twoWay to 380500000040 and wait 10 seconds, or POST /__admin/inbound.',
    inChat({}, { inbound: { from: PHONE, to: 'Shop', text: 'Thank you' } }),
  ],
  ['no-attachment', null, 200, 'documented', 'A text alone.', 'Send Viber with twoWay and no picture.', inChat({})],
  [
    'image',
    'image',
    200,
    'documented',
    'A picture came with it.',
    'Send Viber with twoWay and image.',
    inChat({ image: { url: `${url}.jpg` } }),
  ],
  [
    'video',
    'video',
    200,
    'assumed',
    'A video came with it.',
    'Send Viber with twoWay and video.',
    inChat({ video: { url: `${url}.mp4`, preview: `${url}.jpg`, fileSize: 1 } }),
  ],
  [
    'file',
    'file',
    200,
    'assumed',
    'A file came with it.',
    'Send Viber with twoWay and file.',
    inChat({ file: { url: `${url}.pdf`, name: 'Bill', ext: 'pdf' } }),
  ],
  ['active', 1, 200, 'documented', 'The chat is active.', 'Read any chat.', () => [chat(), get('/two-way-chats')]],
];

/** The nine words of the older API, assumed here (C-10): which number brings each, or the state to force it with. */
const ADDITIONAL: Readonly<Record<AdditionalState, { readonly phone: string; readonly after: string } | 'forced'>> = {
  Read: { phone: '380500000002', after: '10s' },
  'Blocked by the recipient': { phone: '380500000021', after: '2s' },
  'Not registered': { phone: '380500000020', after: '2s' },
  'Mailing lists are not supported': { phone: '380500000022', after: '2s' },
  'Black list': 'forced',
  Spamming: { phone: '380500000013', after: '5s' },
  Censorship: 'forced',
  'Invalid number of the recipient': { phone: '380500000031', after: '5s' },
  'Prohibited operator': { phone: '380500000032', after: '5s' },
};

function additionalRow([word, way]: [string, (typeof ADDITIONAL)[AdditionalState]]): Row {
  const text = `Said in additionalState: ${word}.`;
  if (way !== 'forced') {
    const howTo = `Send Viber to ${way.phone} and wait ${way.after}.`;
    return [word, word, 200, 'assumed', text, howTo, viberAfter(way.phone, way.after)];
  }
  return [
    word,
    word,
    200,
    'assumed',
    text,
    'Force the state of a Viber message to rejected, with this reason.',
    () => [
      { ...viber(), capture: { id: `info.${PHONE}` } } as HowToStep,
      { force: { message: '{id}', state: 'rejected', reason: word } },
      get('/viber'),
    ],
  ];
}

/** What rows show: states, and words for states. */
export const stateAnswers: readonly Answer[] = [
  ...ROWS,
  ...(Object.entries(ADDITIONAL) as [string, (typeof ADDITIONAL)[AdditionalState]][]).map(additionalRow),
].map(([name, code, http, evidence, text, howTo, steps]) => ({
  name,
  code,
  http,
  text,
  scope: 'state' as const,
  evidence,
  howTo: { text: howTo, steps },
}));
