import type { components } from '../../../generated/octotoo.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { openBlock } from './block.ts';
import { checkSend } from './check-send.ts';
import { rcsLeg } from './rcs-leg.ts';
import type { FieldError } from './refusals.ts';
import { accepted, sendToEach } from './send-one.ts';

type Schemas = components['schemas'];

/** `POST /rcs`: a text with a picture and a button to up to 1000 phones. */
export function sendRcs(call: Call): Reply<Schemas['SendAccepted'] | Schemas['SendFailure']> {
  const errors: FieldError[] = [];
  const leg = rcsLeg(openBlock(call, 'rcs', errors));
  const { recipients } = call.fields;
  const checked = checkSend(call, { legs: [leg], errors, recipients, dialect: 'rcs-phone-too-long' });
  if (checked.refusal !== null) return checked.refusal;
  return accepted(sendToEach(call, leg, checked), checked);
}
