import type { components } from '../../../generated/smsclub.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { successRequest } from './envelope.ts';
import { MOST_SMS } from './limits.ts';
import { BAD_IDS, tooManyIds } from './refusals.ts';
import { smsWordOf } from './states.ts';
import { readSmsIds } from './wire.ts';

type Schemas = components['schemas'];

/** `POST /sms/status`: states by id; a sentence in place of the map when none of the ids is known. */
export function smsStatus({
  account,
  world,
  fields,
}: Call): Reply<Schemas['SmsStatusAnswer'] | Schemas['SmsIdsRefusal']> {
  const ids = readSmsIds(fields);
  if (ids.length > MOST_SMS) return tooManyIds();
  const now = world.clock.now();
  const rows = ids.flatMap((id) => {
    const message = world.messages.firstAnsweredAs(account, id);
    return message?.legs[0]?.channel === 'sms' ? [[id, smsWordOf(message, now)] as const] : [];
  });
  return rows.length === 0 ? successRequest({ add_info: BAD_IDS }) : successRequest({ info: Object.fromEntries(rows) });
}
