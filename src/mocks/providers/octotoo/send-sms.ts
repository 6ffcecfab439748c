import type { components } from '../../../generated/octotoo.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { openBlock } from './block.ts';
import { checkSend } from './check-send.ts';
import type { FieldError } from './refusals.ts';
import { accepted, sendToEach } from './send-one.ts';
import { smsLeg } from './sms-leg.ts';

type Schemas = components['schemas'];

/** `POST /sms-v3`: one text to up to 1000 phones. */
export function sendSms(call: Call): Reply<Schemas['SendAccepted'] | Schemas['SendFailure']> {
  const errors: FieldError[] = [];
  const leg = smsLeg(openBlock(call, 'sms', errors));
  const { recipients } = call.fields;
  const checked = checkSend(call, { legs: [leg], errors, recipients, dialect: 'phone-too-long' });
  if (checked.refusal !== null) return checked.refusal;
  return accepted(sendToEach(call, leg, checked), checked);
}
