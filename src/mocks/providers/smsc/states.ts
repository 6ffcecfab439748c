import type { components } from '../../../generated/smsc.ts';
import type { Channel, State } from '../../telecom/states.ts';
import type { Cause } from '../../telecom/test-numbers.ts';
import { currentLeg, type Ending, momentAt } from '../../world/delivery.ts';
import type { Message, Moment } from '../../world/message.ts';

type Schemas = components['schemas'];
export type Status = Schemas['MessageStatus'];
export type Err = Schemas['DeliveryError'];

/** The Russian constants that clients know; smsc.ua's own names are not recorded (S18). */
export const STATUS_NAMES: Readonly<Record<Status, Schemas['StatusName']>> = {
  [-2]: 'Остановлено',
  [-1]: 'Ожидает отправки',
  0: 'Передано оператору',
  1: 'Доставлено',
  2: 'Прочитано',
  3: 'Просрочено',
  4: 'Нажата ссылка',
  6: '',
  20: 'Невозможно доставить',
  22: 'Неверный номер',
  23: 'Запрещено',
  24: 'Недостаточно средств',
  25: 'Недоступный номер',
};

/** The status that a delivery error comes with; those that are not here come with 20. Recorded for 248 and 254. */
const STATUS_OF_ERR: Readonly<Partial<Record<Err, Status>>> = {
  238: 23,
  239: 23,
  243: 23,
  244: 23,
  245: 0,
  246: 23,
  247: 23,
  248: 25,
  249: 22,
  250: 23,
  251: 23,
  252: 23,
  253: 23,
  254: 23,
};

/** Every delivery error there is. */
export const ERRS: readonly Err[] = [
  0, 1, 2, 3, 4, 6, 11, 12, 13, 21, 200, 219, 220, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250,
  251, 252, 253, 254, 255,
];

/** The statuses that a forced state may name as its reason; their `err` is 0. */
const STATUSES_WITHOUT_ERR: readonly Status[] = [22, 23, 24, 25];

const STATUS_OF_STATE: Readonly<Record<State, readonly [Status, Err]>> = {
  scheduled: [-1, 0],
  enroute: [0, 0],
  delivered: [1, 0],
  read: [2, 0],
  clicked: [4, 0],
  expired: [3, 6],
  undeliverable: [20, 1],
  rejected: [20, 255],
  unknown: [0, 245],
  deleted: [-2, 0],
};

const ENDINGS: Readonly<Record<Cause, Ending>> = {
  expired: { state: 'expired', reason: '6' },
  undeliverable: { state: 'undeliverable', reason: '1' },
  rejected: { state: 'rejected', reason: '255' },
  unknown: { state: 'unknown', reason: '245' },
  cancelled: { state: 'deleted', reason: null },
  'not-a-user': { state: 'undeliverable', reason: '11' },
  'sender-blocked': { state: 'undeliverable', reason: '13' },
  'no-device': { state: 'undeliverable', reason: '21' },
  'no-route': { state: 'rejected', reason: '248' },
  'country-not-enabled': { state: 'rejected', reason: '250' },
};

/** A call that fails was not answered, met a busy line, or an answering machine. */
const CALL_ENDINGS: Readonly<Partial<Record<Cause, Ending>>> = {
  undeliverable: { state: 'undeliverable', reason: '237' },
  rejected: { state: 'undeliverable', reason: '240' },
  unknown: { state: 'undeliverable', reason: '242' },
};

/** How this provider tells of an end. */
export const ending = (cause: Cause, channel: Channel): Ending =>
  (channel === 'call' ? CALL_ENDINGS[cause] : undefined) ?? ENDINGS[cause];

/** What the provider says of a message at a moment of world time, and since when. */
export interface Standing {
  readonly status: Status;
  readonly err: Err;
  readonly at: number;
}

/** The standing of a message; before its first moment it waits. */
export function standingOf(message: Message, now: number): Standing {
  if (message.data.spam === true) return { status: 6, err: 0, at: message.acceptedAt };
  const moment = momentAt(currentLeg(message, now), now);
  return standingAt(moment ?? { at: message.acceptedAt, state: 'scheduled', reason: null });
}

/** The standing at one moment of a message's life. */
export function standingAt({ at, state, reason }: Moment): Standing {
  const [status, err] = STATUS_OF_STATE[state];
  const number = reason === null || !/^\d{1,3}$/.test(reason) ? null : Number(reason);
  const named = STATUSES_WITHOUT_ERR.find((each) => each === number);
  if (named !== undefined) return { status: named, err: 0, at };
  const given = ERRS.find((each) => each === number);
  if (given === undefined || given === 0) return { status, err: given ?? err, at };
  // An expired message is one whose subscriber was offline to its end; told otherwise, that is 20.
  return { status: given === 6 && state === 'expired' ? 3 : (STATUS_OF_ERR[given] ?? 20), err: given, at };
}

/** The status that a bad number of a request comes with. */
export const statusOfErr = (err: Err): Status => STATUS_OF_ERR[err] ?? 20;
