import type { Answer, Evidence, HowToStep } from '../provider.ts';
import { asking, forced, PHONE, sending, told } from './how-to.ts';
import type { Status } from './states.ts';

type Row = readonly [
  name: string,
  status: Status | -3,
  evidence: Evidence,
  text: string,
  howTo: string,
  steps: () => readonly HowToStep[],
];

const bad = (number: string) => told({ phones: `380500000000,${number}` }, number, null);

const ROWS: readonly Row[] = [
  [
    'state-not-found',
    -3,
    'recorded',
    'Сообщение не найдено',
    'Ask about an unknown id or number, or after "del=1".',
    () => [asking('status', { id: '100500', phone: PHONE })],
  ],
  [
    'state-stopped',
    -2,
    'client',
    'Остановлено',
    'Send to 380500000015 and wait 5 seconds, or cancel a mailing that has not begun.',
    told({}, '380500000015', '5s'),
  ],
  [
    'state-waiting',
    -1,
    'client',
    'Ожидает отправки',
    'Send with "time=+5" (the plus as %2B), or to 380500000010; also the first second of any send.',
    told({ time: '+5' }, PHONE, null),
  ],
  [
    'state-enroute',
    0,
    'client',
    'Передано оператору',
    'Send to 380500000001 and wait a second.',
    told({}, '380500000001', '1s'),
  ],
  ['state-delivered', 1, 'recorded', 'Доставлено', 'Send to 380500000000.', told({}, '380500000000', null)],
  [
    'state-read',
    2,
    'client',
    'Прочитано',
    'Send with "viber=1" or "mail=1" to 380500000002 and wait 10 seconds.',
    told({ viber: '1' }, '380500000002', '10s'),
  ],
  [
    'state-expired',
    3,
    'client',
    'Просрочено',
    'Send to 380500000011 and wait until "valid" is over.',
    told({ valid: '1' }, '380500000011', '1h'),
  ],
  [
    'state-clicked',
    4,
    'client',
    'Нажата ссылка',
    'Send a link with "tinyurl=1" to 380500000003 and wait 15 seconds, or follow the short link.',
    told({ tinyurl: '1', mes: 'See https://example.com/sale' }, '380500000003', '15s'),
  ],
  [
    'state-undeliverable',
    20,
    'client',
    'Невозможно доставить',
    'Send to 380500000012 and wait 5 seconds.',
    told({}, '380500000012', '5s'),
  ],
  ['state-wrong-number', 22, 'client', 'Неверный номер', 'Send to 123 beside a good number.', bad('123')],
  ['state-forbidden', 23, 'recorded', 'Запрещено', 'Send to 380500000030 beside a good number.', bad('380500000030')],
  [
    'state-no-money',
    24,
    'client',
    'Недостаточно средств',
    'Force the state "rejected" with the reason 24.',
    forced('rejected', '24'),
  ],
  [
    'state-out-of-reach',
    25,
    'recorded',
    'Недоступный номер',
    'Send to 380500000031 beside a good number.',
    bad('380500000031'),
  ],
];

/** The one status that nothing in the sandbox leads to: it is had by a fault on the question. */
const SPAM: Answer = {
  name: 'state-spam',
  code: 6,
  http: 200,
  text: "The e-mail was marked as spam; the provider's word for it is not known.",
  scope: 'row',
  evidence: 'client',
  howTo: {
    text: 'Arm it on the operation that asks for the status.',
    steps: () => [
      { fault: { match: { provider: 'smsc', operation: '/sys/status.php' }, kind: 'answer', answer: 'state-spam' } },
      sending({ id: '7', phones: 'a@example.com', mail: '1', subj: 'Hi', sender: 'b@example.com' }),
      asking('status', { id: '7', phone: 'a@example.com' }),
    ],
  },
};

const BY_STATUS = new Map<unknown, string>([...ROWS.map(([name, status]) => [status, name] as const), [6, SPAM.name]]);

/** The name of a status. */
export const nameOfStatus = (status: number): string | undefined => BY_STATUS.get(status);

/** What a message's status can be. */
export const statusAnswers: readonly Answer[] = [
  ...ROWS.map(([name, code, evidence, text, howTo, steps]) => ({
    name,
    code,
    http: 200,
    text,
    scope: 'state' as const,
    evidence,
    howTo: { text: howTo, steps },
  })),
  SPAM,
];
