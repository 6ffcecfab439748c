import type { components } from '../../../generated/octotoo.ts';
import { testSender } from '../../telecom/sender.ts';
import { isForbiddenText } from '../../telecom/test-text.ts';
import type { LegDraft } from '../../world/message.ts';
import { asList } from '../framework/loose-values.ts';
import { senderStanding } from '../framework/sender-names.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { type PhoneDialect, type Recipients, readRecipients } from './recipients.ts';
import { type FieldError, failed, REFUSALS } from './refusals.ts';

type Failure = components['schemas']['SendFailure'];

const MOST_RECIPIENTS = 1000;

/** A send whose fields have been read. */
export interface WantedSend {
  readonly legs: readonly LegDraft[];
  /** What is wrong with the fields. */
  readonly errors: readonly FieldError[];
  readonly recipients: unknown;
  readonly dialect: PhoneDialect;
}

/** What a send comes to: who it goes to, or the refusal of the whole. */
export type Checked = { readonly refusal: Reply<Failure> } | ({ readonly refusal: null } & Recipients);

/**
 * Looks at a send in the order (assumed): its fields, the recipients, the senders, the account, the texts, the money.
 * A refused send stores nothing and costs nothing.
 */
export function checkSend(call: Call, { legs, errors, recipients: given, dialect }: WantedSend): Checked {
  if (errors.length > 0) return refuse(...unique(errors));
  const values = asList(given) ?? [];
  if (values.length === 0) return refuse(REFUSALS['no-recipient']);
  if (values.length > MOST_RECIPIENTS) return refuse(REFUSALS['too-many-recipients']);
  const recipients = readRecipients(values, dialect, call);
  const { msisdns, invalid } = recipients;
  if (msisdns.length === 0) {
    // The RCS page shows the phones alone, the SMS page an error beside them (C-19).
    return { refusal: failed(dialect === 'rcs-phone-too-long' ? [] : [REFUSALS['no-recipient']], invalid) };
  }
  const badSender = senderRefusal(call, legs);
  if (badSender !== null) return { refusal: badSender };
  const error = accountError(call, legs, msisdns.length);
  return error === null ? { refusal: null, ...recipients } : refuse(error);
}

const refuse = (...errors: FieldError[]) => ({ refusal: failed(errors) });

function senderRefusal({ account, world }: Call, legs: readonly LegDraft[]): Reply<Failure> | null {
  for (const { sender, channel } of legs) {
    const standing = senderStanding(account, sender, world.clock.now(), channel);
    if (standing === 'unregistered') return failed([REFUSALS['originator-not-found']]);
    if (standing === 'inactive') return { ...failed([REFUSALS['from-inactive']]), hint: whyInactive(sender) };
  }
  return null;
}

const whyInactive = (sender: string) =>
  testSender(sender) === null
    ? 'The name is in moderation for 24 hours after its registration, or until it is in the senders of the account.'
    : 'A test sender: it is registered and never active.';

/** A cascade must be able to pay for every leg, since each one that starts is charged (assumed). */
function accountError({ account }: Call, legs: readonly LegDraft[], recipients: number): FieldError | null {
  if (account.blocked) return REFUSALS['account-blocked'];
  if (legs.some(({ text }) => isForbiddenText(text))) return REFUSALS['content-refused'];
  const price = legs.reduce((sum, leg) => sum + leg.price, 0);
  return account.balance < price * recipients ? REFUSALS['no-money'] : null;
}

/** Two channels of a cascade can have the same thing wrong with a field beside them: that is one error. */
function unique(errors: readonly FieldError[]): FieldError[] {
  return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}
