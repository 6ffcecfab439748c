import type { components } from '../../../generated/smsclub.ts';
import { submit } from '../../world/messages.ts';
import { memory } from '../../world/remembered.ts';
import { smsLeg } from '../framework/legs.ts';
import { isBlank } from '../framework/loose-values.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { asCarried, readSmsText } from './content.ts';
import { successInOrder } from './envelope.ts';
import { smsLifeMs } from './lifetime.ts';
import { MOST_SMS } from './limits.ts';
import { pricesIn } from './prices.ts';
import { type Recipient, readRecipient, withoutRepeats } from './recipients.ts';
import { PHONE_SENTENCES, refuseDuplicate, refuseSms, type SmsRefusalName } from './refusals.ts';
import { rules } from './rules.ts';
import { hintOnSender, readSender } from './senders.ts';
import { readSmsToEach, readSmsToMany, type SmsDrafts } from './wire.ts';

type Schemas = components['schemas'];
type Answer = Schemas['SmsSendAnswer'] | Schemas['SmsRefusal'] | Schemas['Exception'];

const DUPLICATE_MS = 120_000;

/** `POST /sms/send`: one text to up to 100 phones. */
export const sendSms = (call: Call): Reply<Answer> => send(call, readSmsToMany(call.fields));

/** `POST /v2/sms/send`: a text for each of up to 100 phones. */
export const sendSmsEach = (call: Call): Reply<Answer> => send(call, readSmsToEach(call.fields));

/** One SMS of a request: where it goes, or why it does not. */
interface Row {
  readonly recipient: Recipient;
  readonly text: string;
}

/** A bad field refuses the whole request with HTTP 400; a bad phone is told of beside the good ones, with 200 (C-41). */
function send(call: Call, drafts: SmsDrafts): Reply<Answer> {
  const { account, world } = call;
  const refusal = fieldRefusal(call, drafts);
  if (refusal === 'sms-bad-sender') {
    return { ...refuseSms(refusal), ...hintOnSender(drafts.sender, account, world.clock.now()) };
  }
  if (refusal !== null) return refuseSms(refusal);
  const rows = readRows(call, drafts);
  const taken = rows.filter(({ recipient }) => recipient.refusal === null).map(keyOf);
  const now = world.clock.now();
  if (account.duplicates && taken.some((key) => recentSends.recall(account, key, now))) return refuseDuplicate();
  const [sender, validityMs] = [String(drafts.sender), smsLifeMs(drafts.lifetime)];
  const prices = pricesIn(world);
  const legOf = ({ text }: Row) => smsLeg({ sender, text: asCarried(text), validityMs }, prices.sms);
  const cost = rows.reduce((sum, row) => sum + (row.recipient.refusal === null ? legOf(row).price : 0), 0);
  if (account.balance < cost) return refuseSms('sms-no-money');

  const info = new Map<string, string>();
  const addInfo = new Map<string, string>();
  for (const row of rows) {
    const { msisdn, written, refusal } = row.recipient;
    if (refusal !== null) {
      addInfo.set(written, PHONE_SENTENCES[refusal]);
      continue;
    }
    const providerId = String(world.nextId(rules.slug, 'sms'));
    const data = drafts.referral === undefined ? {} : { referral: drafts.referral };
    submit(world, rules, account, { providerId, msisdn, legs: [legOf(row)], scheduledAt: null, data });
    recentSends.remember(account, keyOf(row), true, now);
    // Id to phone: the inverse of the sister API (C-20).
    info.set(providerId, msisdn);
  }
  return successInOrder({ info, add_info: addInfo });
}

/** Each phone with its text; the same text to the same phone once. */
function readRows(call: Call, { messages }: SmsDrafts): readonly Row[] {
  const rows = messages.map(({ number, text }): Row => {
    return { recipient: readRecipient(number, call), text: String(text) };
  });
  return withoutRepeats(rows, (row) => (row.recipient.msisdn === null ? null : keyOf(row)));
}

/** What makes two SMS the same. */
const keyOf = ({ recipient, text }: Row) => `${recipient.msisdn} ${text}`;

/** What is wrong with the fields; the order is assumed. */
function fieldRefusal({ account, world }: Call, { sender, messages }: SmsDrafts): SmsRefusalName | null {
  if (account.blocked) return 'sms-blocked';
  if (readSender(sender, account, world.clock.now()) === null) return 'sms-bad-sender';
  if (messages.some(({ text }) => isBlank(text))) return 'sms-field-missing';
  if (messages.some(({ number }) => isBlank(number))) return 'sms-phone-missing';
  if (messages.some(({ text }) => readSmsText(text) === null)) return 'sms-text-refused';
  return messages.length > MOST_SMS ? 'sms-too-many-phones' : null;
}

/** Which text was sent to which phone. */
const recentSends = memory<true>('recent-sms', DUPLICATE_MS);
