import type { components } from '../../../generated/smsclub.ts';
import type { State } from '../../telecom/states.ts';
import { momentAt, stateAt } from '../../world/delivery.ts';
import type { Leg, Message } from '../../world/message.ts';
import { type AdditionalState, asAdditionalState } from '../framework/endings.ts';

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
    additionStatus: additionalWordOf(viber, now),
    smsStatus: begun ? WORDS[stateAt(sms, now)] : null,
  };
}

function additionalWordOf(leg: Leg, now: number): AdditionalState | null {
  const moment = momentAt(leg, now);
  if (moment === null) return null;
  return asAdditionalState(moment.reason) ?? (moment.state === 'read' || moment.state === 'clicked' ? 'Read' : null);
}

/** What `/sms/status` says of a message. */
export const smsWordOf = ({ legs }: Message, now: number): Schemas['SmsState'] =>
  SMS_WORDS[stateAt(legs[0] as Leg, now)];
