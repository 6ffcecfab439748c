import type { components } from '../../../generated/octotoo.ts';
import type { State } from '../../telecom/states.ts';
import { stateAt } from '../../world/delivery.ts';
import type { Leg } from '../../world/message.ts';

type Schemas = components['schemas'];

/** There is no word for queued, planned or unknown: all of them are "sent". */
const NUMBERS: Readonly<Record<State, Schemas['State']>> = {
  scheduled: 0,
  enroute: 0,
  unknown: 0,
  delivered: 1,
  read: 1,
  clicked: 1,
  undeliverable: 2,
  rejected: 2,
  deleted: 2,
  expired: 3,
};

/** The state of a message as SMS, Viber and RCS show it. */
export const stateNumber = (leg: Leg, now: number): Schemas['State'] => NUMBERS[stateAt(leg, now)];

/** The words of a cascade; only `not_used` is documented (C-16). */
const WORDS = ['sent', 'delivered', 'undeliverable', 'expired'] as const;

/** The state of a leg of a cascade: not used until it has started. */
export function cascadeState(leg: Leg, now: number): Schemas['CascadeState'] {
  return leg.startsAt === null || leg.startsAt > now ? 'not_used' : WORDS[stateNumber(leg, now)];
}
