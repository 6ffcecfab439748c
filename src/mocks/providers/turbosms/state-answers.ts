import type { Answer, HowToStep } from '../provider.ts';

type Row = readonly [name: string, code: string, text: string, howTo: string, steps: () => readonly HowToStep[]];

/** Sends one message and asks for its status after a while. */
function asked(part: 'sms' | 'viber', msisdn: string, after: string | null, more: object = {}) {
  return (): readonly HowToStep[] => [
    {
      request: {
        method: 'POST',
        path: '/message/send.json',
        json: { recipients: [msisdn], [part]: { sender: 'Shop', text: 'Hello', ...more } },
      },
      capture: { id: 'response_result.0.message_id' },
    },
    ...(after === null ? [] : [{ advance: after }]),
    { request: { method: 'POST', path: '/message/status.json', json: { messages: ['{id}'] } } },
  ];
}

const ROWS: readonly Row[] = [
  [
    'state-queued',
    'Queued',
    'It waits in the queue.',
    'Send to 380500000010, to more than five, or at a planned time.',
    asked('sms', '380500000010', null),
  ],
  [
    'state-accepted',
    'Accepted',
    'The network has it and has not answered yet.',
    'The first second of any immediate send.',
    asked('sms', '380500000001', null),
  ],
  [
    'state-sent',
    'Sent',
    'It is on its way.',
    'Send to 380500000001 and wait a second.',
    asked('sms', '380500000001', '1s'),
  ],
  ['state-delivered', 'Delivered', 'The phone has it.', 'Send to 380500000000.', asked('sms', '380500000000', null)],
  [
    'state-read',
    'Read',
    'It was read; Viber only.',
    'Send by Viber to 380500000002 and wait 10 seconds.',
    asked('viber', '380500000002', '10s'),
  ],
  [
    'state-expired',
    'Expired',
    'Its lifetime was over first.',
    'Send to 380500000011 and wait until the lifetime is over.',
    asked('viber', '380500000011', '60s', { ttl: 60 }),
  ],
  [
    'state-undelivered',
    'Undelivered',
    'It was not delivered.',
    'Send to 380500000012 and wait 5 seconds.',
    asked('sms', '380500000012', '5s'),
  ],
  [
    'state-rejected',
    'Rejected',
    'It was rejected.',
    'Send to 380500000013 and wait 5 seconds.',
    asked('sms', '380500000013', '5s'),
  ],
  [
    'state-unknown',
    'Unknown',
    'Nobody knows.',
    'Send to 380500000014 and wait 5 seconds.',
    asked('sms', '380500000014', '5s'),
  ],
  [
    'state-failed',
    'Failed',
    'It could not be sent.',
    'Send to 380500000031 and wait 5 seconds.',
    asked('sms', '380500000031', '5s'),
  ],
  [
    'state-cancelled',
    'Cancelled',
    'It was cancelled and the money returned.',
    'Send to 380500000015 and wait 5 seconds.',
    asked('sms', '380500000015', '5s'),
  ],
  [
    'SRVC_NOT_VIBER_USER',
    'SRVC_NOT_VIBER_USER',
    'The recipient is not in Viber.',
    'Send by Viber to 380500000020 and wait 2 seconds.',
    asked('viber', '380500000020', '2s'),
  ],
  [
    'SRVC_USER_BLOCKED',
    'SRVC_USER_BLOCKED',
    'The recipient has blocked the sender, or all business messages.',
    'Send by Viber to 380500000021 and wait 2 seconds.',
    asked('viber', '380500000021', '2s'),
  ],
  [
    'SRVC_NO_SUITABLE_DEVICE',
    'SRVC_NO_SUITABLE_DEVICE',
    "The recipient's Viber cannot show business messages.",
    'Send by Viber to 380500000022 and wait 2 seconds.',
    asked('viber', '380500000022', '2s'),
  ],
];

/** The words of `message/status`: of `status`, and of `rejected_status` where Viber says why. */
export const stateAnswers: readonly Answer[] = ROWS.map(([name, code, text, howTo, steps]) => ({
  name,
  code,
  http: 200,
  text,
  scope: 'state',
  evidence: 'documented',
  howTo: { text: howTo, steps },
}));
