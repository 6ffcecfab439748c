import type { components } from '../../../generated/smsclub.ts';
import { phpMap } from '../framework/loose-values.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { successfulRequest } from './envelope.ts';
import { refuseViber } from './refusals.ts';
import { viberStatusOf } from './states.ts';
import { readViberIds } from './wire.ts';

type Schemas = components['schemas'];

/** `POST /vibers/status`: states by id. Ids that are not of this account's Viber messages are left out (assumed). */
export function viberStatus(call: Call): Reply<Schemas['ViberStatusAnswer'] | Schemas['ViberRefusal']> {
  const { account, world, fields } = call;
  const ids = readViberIds(fields);
  if (ids === null) return refuseViber('ids-missing');
  const now = world.clock.now();
  const rows = [...new Set(ids)].flatMap((id) => {
    const message = world.messages.firstAnsweredAs(account, id);
    return message?.legs[0]?.channel === 'viber' ? [[id, viberStatusOf(message, now)] as const] : [];
  });
  return successfulRequest(phpMap(Object.fromEntries(rows)));
}
