import type { components } from '../../../generated/smsclub.ts';
import { type Account, shelf } from '../../world/accounts.ts';
import { submit } from '../../world/messages.ts';
import { type Kept, recall, remember } from '../../world/remembered.ts';
import { isBlank } from '../framework/loose-values.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { successRequest } from './envelope.ts';
import { readSmsText, smsLeg } from './legs.ts';
import { smsLifeMs } from './lifetime.ts';
import { MOST_SMS } from './limits.ts';
import { type Recipient, readRecipient, withoutRepeats } from './recipients.ts';
import { PHONE_SENTENCES, refuseDuplicate, refuseSms, type SmsRefusalName } from './refusals.ts';
import { rules } from './rules.ts';
import { readSender } from './senders.ts';
import { readSmsToEach, readSmsToMany, type SmsDrafts } from './wire.ts';

type Schemas = components['schemas'];
type Answer = Schemas['SmsSendAnswer'] | Schemas['SmsRefusal'] | Schemas['Exception'];

const DUPLICATE_MS = 120_000;

/** `POST /sms/send`: one text to up to 100 phones. */
export const sendSms = (call: Call): Reply<Answer> => send(call, readSmsToMany(call.fields));

/** `POST /v2/sms/send`: a text for each of up to 100 phones. */
export const sendSmsEach = (call: Call): Reply<Answer> => send(call, readSmsToEach(call.fields));

/** One SMS that could be sent, or why it is not. */
interface Row {
  readonly recipient: Recipient;
  readonly text: string;
}

/** A bad field refuses the whole request with HTTP 400; a bad phone is told of beside the good ones, with 200 (C-41). */
function send(call: Call, drafts: SmsDrafts): Reply<Answer> {
  const { account, world, armed } = call;
  const refusal = fieldRefusal(call, drafts);
  if (refusal !== null) return refuseSms(refusal);
  const all = drafts.messages.map(({ number, text }): Row => {
    return { recipient: readRecipient(number, { account, world, armed }), text: String(text) };
  });
  const rows = withoutRepeats(all, ({ recipient, text }) =>
    recipient.msisdn === null ? null : `${recipient.msisdn} ${text}`,
  );
  const taken = rows.flatMap(({ recipient: { msisdn, refusal }, text }) =>
    refusal === null ? [{ msisdn, text }] : [],
  );
  const now = world.clock.now();
  const recent = recentSendsOf(account);
  const isRepeat = ({ msisdn, text }: (typeof taken)[number]) => recall(recent, `${msisdn} ${text}`, now) !== undefined;
  if (account.duplicates && taken.some(isRepeat)) return refuseDuplicate();
  const legs = taken.map(({ text }) => smsLeg(String(drafts.sender), text, smsLifeMs(drafts.lifetime)));
  if (account.balance < legs.reduce((sum, { price }) => sum + price, 0)) return refuseSms('sms-no-money');

  const data = drafts.referral === undefined ? {} : { referral: drafts.referral };
  const info = taken.map(({ msisdn, text }, index) => {
    const providerId = String(world.nextId(rules.slug, 'sms'));
    submit(world, rules, account, { providerId, msisdn, legs: legs.slice(index, index + 1), scheduledAt: null, data });
    remember(recent, `${msisdn} ${text}`, true, now, DUPLICATE_MS);
    // Id to phone: the inverse of the sister API (C-20).
    return [providerId, msisdn] as const;
  });
  const addInfo = rows.flatMap(({ recipient: { written, refusal } }) =>
    refusal === null ? [] : [[written, PHONE_SENTENCES[refusal]] as const],
  );
  return successRequest({
    ...(info.length === 0 ? {} : { info: Object.fromEntries(info) }),
    ...(addInfo.length === 0 ? {} : { add_info: Object.fromEntries(addInfo) }),
  });
}

/** What is wrong with the fields; the order is assumed. */
function fieldRefusal({ account, world }: Call, { sender, messages }: SmsDrafts): SmsRefusalName | null {
  if (account.blocked) return 'sms-blocked';
  if (readSender(sender, account, world.clock.now()) === null) return 'sms-bad-sender';
  if (messages.some(({ text }) => isBlank(text))) return 'sms-field-missing';
  if (messages.some(({ number }) => isBlank(number))) return 'sms-phone-missing';
  if (messages.some(({ text }) => readSmsText(text) === null)) return 'sms-text-refused';
  return messages.length > MOST_SMS ? 'sms-too-many-phones' : null;
}

/** When each text was last sent to each phone. */
const recentSendsOf = (account: Account) => shelf<Kept<true>>(account, 'recent-sms');
