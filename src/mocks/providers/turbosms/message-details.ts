import type { components } from '../../../generated/turbosms.ts';
import { momentAt } from '../../world/delivery.ts';
import type { Leg, Message } from '../../world/message.ts';
import { moneyAsNumber } from '../../world/money.ts';
import type { World } from '../../world/world.ts';
import type { Call } from './call.ts';
import { type Envelope, ok, refuse, rowRefusal } from './envelope.ts';
import { readAsked } from './message-status.ts';
import { rules } from './rules.ts';
import { type LegStatus, legStatus } from './states.ts';

type DetailsResult = components['schemas']['DetailsResult'];
type SmsDetails = components['schemas']['SmsDetails'];
type ViberDetails = components['schemas']['ViberDetails'];

/** `message/details`: the full record of messages, a leg an object. */
export function messageDetails(call: Call): Envelope<DetailsResult> {
  const asked = readAsked(call);
  if (typeof asked === 'string') return refuse(asked);
  return ok(
    asked.map((each) => {
      if ('message' in each) return detailsRow(each.message, call.world);
      const row = { message_id: each.id, sms: null, viber: null, ...rowRefusal(each.refusal) };
      return row as DetailsResult[number];
    }),
  );
}

/** A leg shows once it has started; the first one from the beginning. */
function detailsRow(message: Message, world: World): DetailsResult[number] {
  const now = world.clock.now();
  const shown = message.legs.filter((leg, index) => index === 0 || (leg.startsAt !== null && leg.startsAt <= now));
  const sms = shown.find((leg) => leg.channel === 'sms');
  const viber = shown.find((leg) => leg.channel === 'viber');
  return {
    message_id: message.providerId,
    sms: sms === undefined ? null : smsDetails(message, sms, world),
    viber: viber === undefined ? null : viberDetails(message, viber, world),
    response_code: 0,
    response_status: 'OK',
  };
}

function smsDetails(message: Message, leg: Leg, world: World): SmsDetails {
  const { status, sent, updated } = legStatus(message, leg, world);
  return {
    ...known(message, leg, { sent, updated }, world),
    status,
    price: priceOf(leg, world),
    segments: leg.parts,
    ttl: 86_400,
  } as SmsDetails;
}

function viberDetails(message: Message, leg: Leg, world: World): ViberDetails {
  const { status, sent, updated, rejected_status, click_time } = legStatus(message, leg, world);
  const { caption = '', action = '', fileId = 0, transactional = 0 } = message.data;
  return {
    ...known(message, leg, { sent, updated }, world),
    status,
    rejected_status,
    price: priceOf(leg, world),
    ttl: leg.validityMs / 1000,
    caption: String(caption),
    action: String(action),
    file_id: Number(fileId),
    click_time,
    is_transactional: transactional === 1 ? 1 : 0,
  };
}

/** What both kinds of leg begin with, in the order of the document's sample. */
function known(message: Message, leg: Leg, told: Pick<LegStatus, 'sent' | 'updated'>, world: World) {
  return {
    ...times(message, leg, world),
    ...told,
    sender: leg.sender,
    text: leg.text,
    recipient: message.msisdn,
  };
}

/** The fallback leg is added when it starts: a second after the Viber leg in the document's sample. */
function times(message: Message, leg: Leg, world: World): { added: string; start: string | null } {
  const isFirst = leg === message.legs[0];
  return {
    added: world.kyiv.format(isFirst ? message.acceptedAt : (leg.startsAt ?? message.acceptedAt)),
    start: isFirst && message.scheduledAt !== null ? world.kyiv.format(message.scheduledAt) : null,
  };
}

/** What the leg costs: nothing once its price was given back. */
function priceOf(leg: Leg, world: World): number {
  const state = momentAt(leg, world.clock.now())?.state;
  return state !== undefined && rules.refunds.includes(state) ? 0 : moneyAsNumber(leg.price);
}
