import type { components } from '../../../generated/octotoo.ts';
import { countryOf } from '../../telecom/countries.ts';
import { operatorOf } from '../../telecom/operators.ts';
import type { Leg, Message } from '../../world/message.ts';
import { formatMoney, moneyAsNumber } from '../../world/money.ts';
import type { World } from '../../world/world.ts';
import { additionalState } from '../framework/endings.ts';
import { stateNumber } from './states.ts';

type Schemas = components['schemas'];

// Each page shows its own form of the date and the price, and all are kept as printed (C-07, C-08).

/** A message in the list of SMS: Kyiv time, the price a number. */
export function smsRow(message: Message, world: World): Schemas['SmsReport'] {
  const { leg, id, state, phone, MCC, MNC, count_sms, currency } = columns(message, world);
  const price = moneyAsNumber(leg.price);
  return { id, state, send_date: world.kyiv.format(sentAt(message)), phone, price, MCC, MNC, count_sms, currency };
}

/** A message in the list of Viber: as SMS, with the additional state. */
export function viberListRow(message: Message, world: World): Schemas['ViberListed'] {
  return { ...smsRow(message, world), additionalState: additionalState(legOf(message), world.clock.now()) };
}

/** An RCS message, in the list and alone: UTC, the price a string. */
export function rcsRow(message: Message, world: World): Schemas['RcsReport'] {
  const { leg, id, state, phone, MCC, MNC, count_sms, currency } = columns(message, world);
  const send_date = new Date(sentAt(message)).toISOString();
  return { id, state, send_date, phone, price: formatMoney(leg.price, 5), MCC, MNC, count_sms, currency };
}

/** One Viber message alone: as RCS, with the additional state. */
export function viberRow(message: Message, world: World): Schemas['ViberReport'] {
  return { ...rcsRow(message, world), additionalState: additionalState(legOf(message), world.clock.now()) };
}

const legOf = (message: Message): Leg => message.legs[0] as Leg;

/** The planned start, else the acceptance (assumed). */
const sentAt = (message: Message): number => legOf(message).startsAt ?? message.acceptedAt;

function columns(message: Message, world: World) {
  const leg = legOf(message);
  const { msisdn } = message;
  const operator = operatorOf(msisdn);
  return {
    leg,
    id: Number(message.providerId),
    state: stateNumber(leg, world.clock.now()),
    phone: Number(msisdn),
    MCC: Number(operator?.mcc ?? countryOf(msisdn)?.mcc ?? 0),
    // The operators of other countries are not known here.
    MNC: Number(operator?.mnc ?? 0),
    count_sms: leg.parts,
    currency: 'UAH' as const,
  };
}
