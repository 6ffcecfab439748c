import type { components } from '../../../generated/octotoo.ts';
import type { Message } from '../../world/message.ts';
import { type Exception, exception } from '../framework/exceptions.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { cascadesByDistribution } from './send-cascade.ts';
import { cascadeState } from './states.ts';

type Schemas = components['schemas'];
type Channel = Schemas['Channel'];

/** `GET /cascades/{cascadeId}`: how far each recipient's channels have come. The data is an object here (C-18). */
export function getCascade({ account, world, request }: Call): Reply<Schemas['CascadeOne'] | Exception> {
  const { cascadeId = '' } = request.params;
  // The distribution's id is taken in place of the cascade's (assumed).
  const id = cascadesByDistribution(account).get(cascadeId.toLowerCase()) ?? Number(cascadeId);
  const messages = world.messages.answeredAs(account, String(id)).filter(({ data }) => data.cascade === id);
  const [first] = messages;
  if (first === undefined) return exception(404, 'Not Found');
  const now = world.clock.now();
  const data: Schemas['Cascade'] = {
    id,
    distribution_id: String(first.data.distribution),
    channels: first.legs.map(({ channel }) => channel as Channel),
    sequences: messages.map((message) => sequenceOf(message, now)),
  };
  return { status: 200, format: 'json', body: { status: 'success', data } };
}

/** The phone is a string only here. */
function sequenceOf({ msisdn, legs }: Message, now: number): Schemas['CascadeSequence'] {
  const states = legs.map((leg) => [leg.channel, { state: cascadeState(leg, now) }]);
  return { recipient: { phone: msisdn }, ...Object.fromEntries(states) };
}
