import type { components } from '../../../generated/octotoo.ts';
import { type Account, shelf } from '../../world/accounts.ts';
import type { LegDraft } from '../../world/message.ts';
import { submit } from '../../world/messages.ts';
import { asList, asObject } from '../framework/loose-values.ts';
import * as says from '../framework/sentences.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { blockOf } from './block.ts';
import { checkSend } from './check-send.ts';
import { distributionId } from './distribution-id.ts';
import { FieldReader } from './field-reader.ts';
import { rcsLeg } from './rcs-leg.ts';
import type { FieldError } from './refusals.ts';
import { rules } from './rules.ts';
import { acceptedAs, invalidPart } from './send-one.ts';
import { intoChat } from './send-viber.ts';
import { smsLeg } from './sms-leg.ts';
import { viberLeg, type WantedChat } from './viber-leg.ts';

type Schemas = components['schemas'];
type Channel = Schemas['Channel'];

const CHANNELS: readonly Channel[] = ['rcs', 'sms', 'viber'];

/** The ids of the account's cascades by their other name. */
export const cascadesByDistribution = (account: Account) => shelf<number>(account, 'cascades');

/**
 * `POST /cascades`: several channels in turn, one message a recipient with a leg for each. All recipients share the
 * cascade's id. The answer is documented nowhere (C-15): ours is assumed as a whole.
 */
export function sendCascade(call: Call): Reply<Schemas['CascadeAccepted'] | Schemas['SendFailure']> {
  const { account, world, fields } = call;
  const errors: FieldError[] = [];
  const channels = readChannels(new FieldReader(fields, errors));
  const { legs, chat } = readLegs(call, channels, errors);
  const checked = checkSend(call, { legs, errors, recipients: fields.recipients, dialect: 'phone-too-long' });
  if (checked.refusal !== null) return checked.refusal;

  const id = world.nextId(rules.slug, 'cascade');
  const distribution = distributionId(world.clock.now(), world.luck(account, 'distribution-id'));
  cascadesByDistribution(account).set(distribution, id);
  const scheduledAt = legs[0]?.notBefore ?? null;
  const data = { cascade: id, distribution };
  for (const msisdn of checked.msisdns) {
    const message = submit(world, rules, account, { providerId: String(id), msisdn, legs, scheduledAt, data });
    intoChat(call, message, legs, chat);
  }
  const ids = checked.msisdns.map((msisdn) => [msisdn, id] as const);
  const body: Schemas['CascadeAccepted'] = {
    status: 'success',
    info: Object.fromEntries(ids),
    ...invalidPart(checked.invalid),
    data: { id, distribution_id: distribution },
  };
  return acceptedAs(body, ids);
}

/** At least two different channels, in the order in which they are tried. */
function readChannels(reader: FieldReader): readonly Channel[] {
  const refuse = (sentence: (label: string) => string) => {
    reader.refuse('channels', sentence);
    return [];
  };
  if (!reader.has('channels')) return refuse(says.blank);
  const words = asList(reader.value('channels'));
  const channels = words?.flatMap((word) => CHANNELS.find((channel) => channel === word) ?? []);
  if (words === null || channels?.length !== words.length) return refuse(says.invalid);
  if (channels.length < 2) return refuse((label) => says.tooFew(label, 2));
  return new Set(channels).size === channels.length ? channels : refuse(says.invalid);
}

/** A leg for each channel; a listed channel needs its block, a block that is not listed is ignored. */
function readLegs({ fields, world }: Call, channels: readonly Channel[], errors: FieldError[]) {
  const whole = new FieldReader(fields, errors);
  let chat: WantedChat | undefined;
  const legs: LegDraft[] = [];
  for (const channel of channels) {
    const own = asObject(fields[channel]);
    if (own === null) {
      whole.refuse(channel, whole.has(channel) ? says.invalid : says.blank);
      continue;
    }
    const block = blockOf(own, fields, world, errors);
    if (channel === 'sms') legs.push(smsLeg(block));
    else if (channel === 'rcs') legs.push(rcsLeg(block));
    else {
      const viber = viberLeg(block);
      legs.push(viber.leg);
      chat = viber.chat;
    }
  }
  return { legs, chat };
}
