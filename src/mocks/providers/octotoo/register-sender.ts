import type { components } from '../../../generated/octotoo.ts';
import { isBlank } from '../framework/loose-values.ts';
import { register } from '../framework/sender-names.ts';
import * as says from '../framework/sentences.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { FieldReader } from './field-reader.ts';
import { REFUSALS, refusedFields } from './refusals.ts';

type Schemas = components['schemas'];
type Refused = Schemas['RegistrationRefused'];

/**
 * `POST /originators/registration-originators`: one name for one channel goes to moderation. This call alone speaks of
 * `successful_request` and `error_request`, with 400 (C-25).
 */
export function registerSender(call: Call): Reply<Schemas['RegistrationAccepted'] | Refused | Schemas['FieldFailure']> {
  const { account, world, fields } = call;
  // The same path of the company's older API takes `sender_id` (C-26).
  const originator = isBlank(fields.originator) ? fields.sender_id : fields.originator;
  const reader = new FieldReader({ ...fields, originator }, []);
  reader.text('company', { required: true });
  reader.text('site', { required: true });
  const name = readAlphaName(reader);
  reader.text('description', { required: true });
  reader.text('subject', { required: true });
  reader.text('company_type', { required: true });
  const channel = reader.oneOf('type', ['sms', 'viber', 'rcs'], { required: true });
  // Clients send them as text, and as '' for none (C-27).
  reader.whole('okpo');
  reader.whole('inn');
  if (reader.errors.length > 0 || name === undefined || channel === undefined) return errorRequest(reader);
  if (account.blocked) return refusedFields([REFUSALS['account-blocked']]);
  register(account, name, world.clock.now(), { channel });
  const body = { successful_request: { originator: name, state: 'moderation' as const } };
  return { status: 201, format: 'json', body };
}

/** The sentence calls the field by another name than its own. */
function readAlphaName(reader: FieldReader): string | undefined {
  if (!reader.has('originator')) return reader.refuse('originator', () => says.blank('Alpha Name'));
  return reader.text('originator', { most: 32 });
}

/** All faulty fields in one map; only `originator` is documented. */
function errorRequest({ errors }: FieldReader): Reply<Refused> {
  const sentences = errors.map(({ field, description }) => [field, description]);
  return { status: 400, format: 'json', body: { error_request: Object.fromEntries(sentences) } };
}
