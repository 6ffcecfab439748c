import type { components } from '../../../generated/octotoo.ts';
import { type Accepted, type LegDraft, NO_DATA } from '../../world/message.ts';
import { submit } from '../../world/messages.ts';
import { orderedJson } from '../framework/ordered-json.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import type { Recipients } from './recipients.ts';
import type { InvalidRecipient } from './refusals.ts';
import { rules } from './rules.ts';

type Taken = components['schemas']['SendAccepted'];

/** Sends one leg to each recipient, each message with an id of its own. */
export function sendToEach({ account, world }: Call, leg: LegDraft, { msisdns }: Recipients): readonly Accepted[] {
  return msisdns.map((msisdn) =>
    submit(world, rules, account, {
      providerId: String(world.nextId(rules.slug, 'message')),
      msisdn,
      legs: [leg],
      scheduledAt: leg.notBefore ?? null,
      data: NO_DATA,
    }),
  );
}

/** 201 with phone to id, and the phones that were not taken (C-19, assumed). */
export function accepted(messages: readonly Accepted[], { invalid }: Recipients): Reply<Taken> {
  const ids = messages.map(({ msisdn, providerId }) => [msisdn, Number(providerId)] as const);
  return acceptedAs({ status: 'success', info: Object.fromEntries(ids), ...invalidPart(invalid) }, ids);
}

/** The phones that were not taken, where there are some. */
export const invalidPart = (invalid: readonly InvalidRecipient[]) =>
  invalid.length === 0 ? {} : { invalidRecipients: [...invalid] };

/** 201 with the phones in the order of the request, short ones too. */
export function acceptedAs<B extends { info: object }>(body: B, ids: readonly (readonly [string, number])[]): Reply<B> {
  return { status: 201, format: 'json', body, text: orderedJson({ ...body, info: new Map(ids) }) };
}
