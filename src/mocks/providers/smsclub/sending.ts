import type { Account } from '../../world/accounts.ts';
import { type Chat, chatsOf } from '../../world/chats.ts';
import type { World } from '../../world/world.ts';
import { asList } from '../framework/loose-values.ts';
import type { Call } from '../framework/signed-in.ts';
import { isHalf, isPictureAddress, readSmsText, readViberText } from './content.ts';
import { smsAfterViber } from './legs.ts';
import { checkLifetime } from './lifetime.ts';
import { MOST_NUMBERS } from './limits.ts';
import { checkDates } from './planning.ts';
import { pricesIn } from './prices.ts';
import { type Recipient, readRecipient, withoutRepeats } from './recipients.ts';
import type { ViberRefusalName } from './refusals.ts';
import { readSender } from './senders.ts';
import type { ViberDraft } from './wire.ts';

/** A Viber request with the chat and the numbers that it names looked up. */
export interface Sending {
  readonly account: Account;
  readonly world: World;
  readonly draft: ViberDraft;
  /** The chat that it is written into; null where it names numbers itself. */
  readonly chat: Chat | null;
  readonly recipients: readonly Recipient[];
}

/** Looks up what a request names. */
export function readSending({ account, world, armed }: Call, draft: ViberDraft): Sending {
  const chat = draft.chatId === null ? null : (chatsOf(account).get(draft.chatId) ?? null);
  const numbers = chat === null ? (asList(draft.numbers) ?? []) : [chat.msisdn];
  const recipients = numbers.map((number) => readRecipient(number, { account, world, armed }));
  return { account, world, draft, chat, recipients: withoutRepeats(recipients, ({ msisdn }) => msisdn) };
}

/** Those that the message goes to. */
export function takenOf({ recipients }: Sending): readonly string[] {
  return recipients.flatMap(({ msisdn, refusal }) => (refusal === null ? msisdn : []));
}

type Check = (sending: Sending) => ViberRefusalName | null;

const refuseIf = (wrong: boolean, name: ViberRefusalName) => (wrong ? name : null);

/** In this order (assumed); the first refusal answers. A chat has its sender and its recipient already. */
const CHECKS: readonly Check[] = [
  ({ account }) => refuseIf(account.blocked, 'account'),
  ({ draft, chat }) => refuseIf(draft.chatId !== null && chat === null, 'chat-unknown'),
  ({ draft, chat, account, world }) =>
    refuseIf(chat === null && readSender(draft.sender, account, world.clock.now()) === null, 'sender'),
  ({ draft }) => refuseIf(readViberText(draft.text) === null, 'text'),
  ({ draft, chat }) => refuseIf(chat === null && asList(draft.numbers) === null, 'phones-array'),
  ({ draft, chat }) => refuseIf(chat === null && countOf(draft) > MOST_NUMBERS, 'phones-count'),
  ({ draft }) => refuseIf((draft.sms[0] === undefined) !== (draft.sms[1] === undefined), 'sms-pair'),
  ({ draft }) => refuseIf(isHalf(draft.button), 'button-pair'),
  // With both button fields only, says the prose; alone it is taken (C-31).
  ({ draft }) => refuseIf(draft.picture !== undefined && !isPictureAddress(draft.picture), 'image-failed'),
  ({ draft, world }) => checkDates(draft.dates, world.kyiv),
  ({ draft, chat }) => checkLifetime(draft.lifetime, chat === null && countOf(draft) > 1 ? 'many' : 'one'),
  ({ recipients }) => refuseIf(!recipients.some(({ refusal }) => refusal !== 'incorrect'), 'no-valid-phone'),
  ({ draft, account, world }) =>
    refuseIf(hasSms(draft) && readSender(draft.sms[0], account, world.clock.now()) === null, 'sms-sender'),
  ({ draft }) => refuseIf(hasSms(draft) && readSmsText(draft.sms[1]) === null, 'sms-text'),
  (sending) => refuseIf(sending.account.balance < viberCost(sending), 'no-money'),
  // The SMS is paid when it starts, yet the money for it must be there (the document's 468).
  (sending) => refuseIf(sending.account.balance < viberCost(sending) + smsCost(sending), 'no-money-sms'),
];

/** Why the request is refused; null when it is not. */
export function refusalOf(sending: Sending): ViberRefusalName | null {
  for (const check of CHECKS) {
    const refusal = check(sending);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Whether an SMS follows where Viber fails. */
const hasSms = ({ sms }: ViberDraft): boolean => sms[0] !== undefined && sms[1] !== undefined;

const countOf = ({ numbers }: ViberDraft): number => asList(numbers)?.length ?? 0;

const viberCost = (sending: Sending): number => takenOf(sending).length * pricesIn(sending.world).viber;

const smsCost = (sending: Sending): number => takenOf(sending).length * (smsAfterViber(sending)?.price ?? 0);
