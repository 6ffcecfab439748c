import type { State } from '../telecom/states.ts';
import type { Account } from './accounts.ts';
import type { Leg, LegDraft, Message } from './message.ts';
import { isPlainId } from './message-page.ts';

/** What thousands of messages have in common: one leg but for its text, and the states it goes through. */
export interface Mould {
  readonly account: Account;
  /** Its text is empty. */
  readonly draft: LegDraft;
  /** At most three; the first one holds from the acceptance. */
  readonly states: readonly State[];
}

const MOST_STATES = 3;
/** Of one account. */
const MOST_MOULDS = 1000;

/** The moulds of all accounts, found again by what they are made of. */
export class Moulds {
  readonly #byAccount = new WeakMap<Account, Map<string, Mould>>();
  // A program that sends one thing after the other does not change its sender.
  #last: Mould | null = null;

  /** The mould of a draft that will go through these states; null when it is like no other. */
  of(account: Account, draft: LegDraft, states: readonly State[]): Mould | null {
    if (!isPlain(draft) || states.length > MOST_STATES) return null;
    const last = this.#last;
    if (last?.account === account && last.states === states && isAlike(last.draft, draft)) return last;
    this.#last = this.#find(account, draft, states);
    return this.#last;
  }

  /** The mould of a message as it is; null when it is like no other. */
  ofMessage(account: Account, message: Message): Mould | null {
    const [leg] = message.legs;
    if (leg === undefined || message.legs.length > 1 || !isPlain(leg) || !isOnItsWay(message, leg)) return null;
    const { charged: _, startsAt: __, timeline, ...draft } = leg;
    return this.#find(
      account,
      draft,
      timeline.map(({ state }) => state),
    );
  }

  #find(account: Account, draft: LegDraft, states: readonly State[]): Mould {
    const ofAccount = this.#byAccount.get(account) ?? new Map<string, Mould>();
    const key = keyOf(draft, states);
    const known = ofAccount.get(key);
    if (known !== undefined) return known;
    // Rows keep theirs; new ones are made as they are needed.
    if (ofAccount.size >= MOST_MOULDS) ofAccount.clear();
    const made = { account, draft: { ...draft, text: '' }, states };
    ofAccount.set(key, made);
    this.#byAccount.set(account, ofAccount);
    return made;
  }
}

/** Tells apart what would not be told apart by its text. */
function keyOf(draft: LegDraft, states: readonly State[]): string {
  const { channel, encoding, parts, price, validityMs, reports, sender } = draft;
  return `${channel}/${encoding}/${parts}/${price}/${validityMs}/${reports.read}/${reports.click}/${states}/${sender}`;
}

/** Whether two plain drafts differ in their texts only. */
function isAlike(one: LegDraft, other: LegDraft): boolean {
  return (
    one.sender === other.sender &&
    one.channel === other.channel &&
    one.encoding === other.encoding &&
    one.parts === other.parts &&
    one.price === other.price &&
    one.validityMs === other.validityMs &&
    one.reports.read === other.reports.read &&
    one.reports.click === other.reports.click
  );
}

/** A text and nothing else, to be tried at once. */
function isPlain({ content, notBefore, notAfter }: LegDraft): boolean {
  for (const _ in content) return false;
  return notBefore === undefined && notAfter === undefined;
}

/** Sent and paid at once, with a life that is told by its states and when they come. */
function isOnItsWay({ acceptedAt, scheduledAt, providerId, msisdn }: Message, leg: Leg): boolean {
  const { timeline } = leg;
  if (!isPlainId(providerId)) return false;
  if (leg.startsAt !== acceptedAt || scheduledAt !== null || leg.charged !== leg.price || !isNumber(msisdn))
    return false;
  if (timeline.length === 0 || timeline.length > MOST_STATES || timeline[0]?.at !== acceptedAt) return false;
  return timeline.every(({ at, reason }) => reason === null && isSpan(at - acceptedAt));
}

/** Whether ms fit into 32 bits: 49 days. */
const isSpan = (ms: number) => ms >>> 0 === ms;

/** Whether the digits of an MSISDN survive being a number. */
export const isNumber = (msisdn: string) => /^[1-9]\d{0,14}$/.test(msisdn);
