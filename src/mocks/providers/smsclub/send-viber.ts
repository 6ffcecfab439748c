import type { components } from '../../../generated/smsclub.ts';
import { addOutbound, openChat } from '../../world/chats.ts';
import type { LegDraft } from '../../world/message.ts';
import { submit } from '../../world/messages.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { successfulRequest } from './envelope.ts';
import { legsOf } from './legs.ts';
import { type Plan, readPlan } from './planning.ts';
import { refuseViber, type ViberRefusalName } from './refusals.ts';
import { rules } from './rules.ts';
import { hintOnSender } from './senders.ts';
import { readSending, refusalOf, type Sending, takenOf } from './sending.ts';
import { viberStatus } from './viber-status.ts';
import { asksForStatuses, readViberDraft, type ViberDraft } from './wire.ts';

type Schemas = components['schemas'];
type Sent = Schemas['ViberSent'];
type Answer = Schemas['ViberSendAnswer'] | Schemas['ViberRefusal'];

/** `POST /vibers/send`: a Viber message, alone, with an SMS to follow, or into a two-way chat. Ids alone ask for states. */
export function sendViber(call: Call): Reply<Answer | Schemas['ViberStatusAnswer']> {
  return asksForStatuses(call.fields) ? viberStatus(call) : send(call, readViberDraft(call.fields));
}

/** `POST /vibers/chat`: the same, always two-way (C-36). */
export const sendViberChat = (call: Call): Reply<Answer> => send(call, readViberDraft(call.fields, true));

function send(call: Call, draft: ViberDraft): Reply<Answer> {
  const sending = readSending(call, draft);
  const refusal = refusalOf(sending);
  if (refusal !== null) return { ...refuseViber(refusal), ...hintOn(refusal, sending) };
  const plan = readPlan(draft.dates);
  const legs = legsOf(sending, plan);
  const messages = takenOf(sending).map((msisdn) => sendOne(sending, msisdn, legs, plan));
  return successfulRequest({ messages, ...additionalInfoOf(sending) });
}

/** A person who has just registered a name would wonder why it is refused. */
function hintOn(refusal: ViberRefusalName, { draft, account, world }: Sending): { readonly hint?: string } {
  const now = world.clock.now();
  if (refusal === 'sender') return hintOnSender(draft.sender, account, now);
  return refusal === 'sms-sender' ? hintOnSender(draft.sms[0], account, now) : {};
}

function sendOne(sending: Sending, msisdn: string, legs: readonly LegDraft[], plan: Plan | null): Sent {
  const { account, world, draft, chat } = sending;
  const id = String(world.nextId(rules.slug, 'viber'));
  const scheduledAt = plan?.startAt ?? null;
  const message = submit(world, rules, account, { providerId: id, msisdn, legs, scheduledAt, data: {} });
  if (!draft.twoWay) return { number: msisdn, id };
  const [{ sender, text }] = legs as [LegDraft];
  // A second message of the same sender to the same number goes on with their chat (assumed).
  const into = chat ?? openChat(world, account, sender, msisdn);
  addOutbound(world, account, into, { text, messageId: message.id });
  return chat === null ? { number: msisdn, id, chat_id: String(into.id) } : { number: msisdn, id };
}

/** The numbers that nothing went to, as the client wrote them; absent when there are none (C-33). */
function additionalInfoOf({ recipients }: Sending): { additionalInfo?: Schemas['ViberAdditionalInfo'] } {
  const incorrectPhones = recipients.filter(({ refusal }) => refusal === 'incorrect').map(({ written }) => written);
  const blackList = recipients.filter(({ refusal }) => refusal === 'black-list').map(({ written }) => written);
  if (incorrectPhones.length + blackList.length === 0) return {};
  return {
    additionalInfo: {
      ...(incorrectPhones.length === 0 ? {} : { incorrectPhones }),
      ...(blackList.length === 0 ? {} : { blackList }),
    },
  };
}
