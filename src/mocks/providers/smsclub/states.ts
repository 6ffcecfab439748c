import type { components } from '../../../generated/smsclub.ts';
import type { State } from '../../telecom/states.ts';
import { stateAt } from '../../world/delivery.ts';
import type { Leg, Message } from '../../world/message.ts';
import { additionalState } from '../framework/endings.ts';

type Schemas = components['schemas'];
type Word = Schemas['ViberState'];

/** The main word of a Viber message, and the word of its SMS leg. */
const WORDS: Readonly<Record<State, Word>> = {
  scheduled: 'Pending',
  enroute: 'Sent',
  delivered: 'Delivered',
  read: 'Delivered',
  clicked: 'Delivered',
  expired: 'Expired',
  undeliverable: 'Undeliverable',
  deleted: 'Undeliverable',
  rejected: 'Rejected',
  unknown: 'Sent',
};

const SMS_WORDS: Readonly<Record<State, Schemas['SmsState']>> = {
  scheduled: 'ENROUTE',
  enroute: 'ENROUTE',
  delivered: 'DELIVRD',
  read: 'DELIVRD',
  clicked: 'DELIVRD',
  expired: 'EXPIRED',
  undeliverable: 'UNDELIV',
  deleted: 'UNDELIV',
  rejected: 'REJECTD',
  unknown: 'ENROUTE',
};

/** What `/vibers/status` says of a message: of its Viber leg, why, and of its SMS leg once that has begun. */
export function viberStatusOf(message: Message, now: number): Schemas['ViberStatus'] {
  const [viber, sms] = message.legs as [Leg, Leg?];
  const begun = sms !== undefined && sms.startsAt !== null && sms.startsAt <= now;
  return {
    status: WORDS[stateAt(viber, now)],
    // So spelled in the answer; the prose says "additionalStatus" (C-32).
    additionStatus: additionalState(viber, now),
    smsStatus: begun ? WORDS[stateAt(sms, now)] : null,
  };
}

/** What `/sms/status` says of a message. */
export const smsWordOf = ({ legs }: Message, now: number): Schemas['SmsState'] =>
  SMS_WORDS[stateAt(legs[0] as Leg, now)];
