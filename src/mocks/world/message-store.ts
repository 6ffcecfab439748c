import type { State } from '../telecom/states.ts';
import type { Account, Accounts } from './accounts.ts';
import type { Leg, LegDraft, Message, Moment } from './message.ts';

/** All messages of a world, in the order of their acceptance. */
export interface Messages {
  /** How many there are. */
  readonly size: number;
  /** The most that are kept; the oldest go first. */
  readonly keep: number;
  /** How many went to make room. */
  readonly dropped: number;
  /** The place in line of the latest, from 1; 0 before the first. */
  readonly last: number;
  nextId(): string;
  add(account: Account, message: Message): void;
  /** Keeps what was changed in a message. Between changes a message is as it was, however often it is looked at. */
  changed(message: Message): void;
  get(id: string): Message | undefined;
  /** The messages that the provider answered this id for, oldest first. */
  answeredAs(account: Account, providerId: string): readonly Message[];
  /** The first of them. */
  firstAnsweredAs(account: Account, providerId: string): Message | undefined;
  /** Newest first; `before` is the id to go on from, exclusive. */
  newestFirst(before?: string): Generator<Message>;
  newestOf(account: Account): Generator<Message>;
  oldestOf(account: Account): Generator<Message>;
  removeOf(account: Account): void;
  clear(): void;
  save(): SavedMessages;
  restore(saved: SavedMessages): void;
}

export interface SavedMessages {
  readonly next: number;
  readonly messages: readonly Message[];
}

/** Where an account's messages stand in the store. */
export interface AccountMessages {
  /** Slots by the id that the provider answered; several messages may share one. */
  readonly slots: Map<string, number | number[]>;
  /** The slot of the newest; -1 for none. */
  newest: number;
}

/** What an account's messages stand in before the first. */
export const noMessages = (): AccountMessages => ({ slots: new Map(), newest: -1 });

const PAGE_BITS = 13;
const PAGE_SIZE = 1 << PAGE_BITS;
const AWAKE = 4096;
const MOST_MOULDS = 1000;

/** Rows side by side: what most messages differ in are numbers and two strings. */
class Page {
  /** What the message has in common with others; the message itself where it is like no other. */
  readonly rows: (Mould | Message | undefined)[] = new Array(PAGE_SIZE).fill(undefined);
  readonly providerIds: string[] = new Array(PAGE_SIZE).fill('');
  readonly texts: string[] = new Array(PAGE_SIZE).fill('');
  readonly data: Message['data'][] = new Array(PAGE_SIZE).fill(NO_DATA);
  readonly msisdns = new Float64Array(PAGE_SIZE);
  /** Epoch ms. */
  readonly acceptedAt = new Float64Array(PAGE_SIZE);
  /** When the second and the third moment are, ms after the acceptance. */
  readonly second = new Uint32Array(PAGE_SIZE);
  readonly third = new Uint32Array(PAGE_SIZE);
  /** The slot of the message of the same account before this one; -1 for none. */
  readonly before = new Int32Array(PAGE_SIZE);
}

/** No data of the provider's own. */
export const NO_DATA: Message['data'] = Object.freeze({});

/** What thousands of messages have in common. */
class Mould {
  readonly account: Account;
  readonly draft: LegDraft;
  readonly states: readonly State[];

  constructor(account: Account, draft: LegDraft, states: readonly State[]) {
    this.account = account;
    this.draft = { ...draft, text: '' };
    this.states = states;
  }
}

/**
 * An id is a message's place in line, so that finding one costs the same however many there are.
 *
 * A message at rest is a row of numbers and two strings: a million objects with their legs and moments would be a
 * gigabyte, and the collector would walk through all of them. It becomes an object again when somebody looks, the same
 * object for as long as it is looked at. What is not like others (several legs, a changed state, rich content) is kept as
 * the object it is.
 */
export function createMessages(accounts: Pick<Accounts, 'find'>, keep: number): Messages {
  let pages: (Page | undefined)[] = [];
  let firstPage = 0;
  /** The slot of the oldest, and of the next one to come. */
  let first = 0;
  let next = 0;
  let size = 0;
  let dropped = 0;
  const moulds = new Moulds();
  const awake: (Message | undefined)[] = new Array(AWAKE).fill(undefined);
  const awakeSlots = new Int32Array(AWAKE).fill(-1);

  const pageOf = (slot: number): Page | undefined => pages[(slot >>> PAGE_BITS) - firstPage];
  const slotOf = (id: string) => (/^m[1-9]\d{0,9}$/.test(id) ? Number(id.slice(1)) - 1 : -1);

  const at = (slot: number): Message | undefined => {
    if (slot < first || slot >= next) return undefined;
    const page = pageOf(slot);
    if (page === undefined) return undefined;
    const row = page.rows[slot & (PAGE_SIZE - 1)];
    if (!(row instanceof Mould)) return row;
    const place = slot & (AWAKE - 1);
    if (awakeSlots[place] === slot) return awake[place];
    const message = unfold(page, slot, row);
    awake[place] = message;
    awakeSlots[place] = slot;
    return message;
  };

  /** Writes a message into its row, as numbers where it is like others. */
  const write = (page: Page, index: number, message: Message, mould: Mould | null): void => {
    if (mould === null) {
      page.rows[index] = message;
      return;
    }
    const [leg] = message.legs as readonly [Leg];
    page.rows[index] = mould;
    page.providerIds[index] = message.providerId;
    page.texts[index] = leg.text;
    page.data[index] = message.data;
    page.msisdns[index] = Number(message.msisdn);
    page.acceptedAt[index] = message.acceptedAt;
    page.second[index] = (leg.timeline[1]?.at ?? message.acceptedAt) - message.acceptedAt;
    page.third[index] = (leg.timeline[2]?.at ?? message.acceptedAt) - message.acceptedAt;
  };

  const put = (slot: number, account: Account, message: Message): void => {
    const place = (slot >>> PAGE_BITS) - firstPage;
    const page = pages[place] ?? new Page();
    pages[place] = page;
    const index = slot & (PAGE_SIZE - 1);
    write(page, index, message, moulds.of(account, message));
    page.before[index] = account.messages.newest;
    account.messages.newest = slot;
    const { slots } = account.messages;
    const same = slots.get(message.providerId);
    if (same === undefined) slots.set(message.providerId, slot);
    else if (typeof same === 'number') slots.set(message.providerId, [same, slot]);
    else same.push(slot);
    size += 1;
  };

  const dropOldest = (): void => {
    for (; first < next; first++) {
      const page = pageOf(first);
      const index = first & (PAGE_SIZE - 1);
      const row = page?.rows[index];
      if (page === undefined || row === undefined) continue;
      const isFolded = row instanceof Mould;
      const account = isFolded ? row.account : accounts.find(row.provider, row.credential);
      if (account !== undefined) forget(account, isFolded ? (page.providerIds[index] as string) : row.providerId);
      page.rows[index] = undefined;
      first += 1;
      break;
    }
    size -= 1;
    dropped += 1;
    while (firstPage < first >>> PAGE_BITS) {
      pages.shift();
      firstPage += 1;
    }
  };

  /** The oldest that has this id is gone. */
  const forget = ({ messages: { slots } }: Account, providerId: string): void => {
    const same = slots.get(providerId);
    if (typeof same === 'object' && same.length > 1) same.shift();
    else slots.delete(providerId);
  };

  const newestSlots = function* ({ messages: { newest } }: Account): Generator<number> {
    for (let slot = newest; slot >= first; slot = pageOf(slot)?.before[slot & (PAGE_SIZE - 1)] ?? -1) yield slot;
  };

  const empty = () => {
    pages = [];
    firstPage = 0;
    first = 0;
    next = 0;
    size = 0;
    dropped = 0;
    awakeSlots.fill(-1);
    awake.fill(undefined);
  };

  const messages: Messages = {
    get size() {
      return size;
    },
    get dropped() {
      return dropped;
    },
    get last() {
      return next;
    },
    keep,
    nextId: () => `m${next + 1}`,
    add(account, message) {
      put(next, account, message);
      next += 1;
      if (size > keep) dropOldest();
    },
    changed(message) {
      const slot = slotOf(message.id);
      const page = at(slot) === undefined ? undefined : pageOf(slot);
      if (page === undefined) return;
      page.rows[slot & (PAGE_SIZE - 1)] = message;
      awakeSlots[slot & (AWAKE - 1)] = -1;
    },
    get: (id) => at(slotOf(id)),
    answeredAs({ messages: { slots } }, providerId) {
      const found = slots.get(providerId);
      if (found === undefined) return [];
      return typeof found === 'number' ? [at(found) as Message] : found.map((slot) => at(slot) as Message);
    },
    firstAnsweredAs({ messages: { slots } }, providerId) {
      const found = slots.get(providerId);
      return found === undefined ? undefined : at(typeof found === 'number' ? found : (found[0] as number));
    },
    *newestFirst(before) {
      for (let slot = before === undefined ? next - 1 : Math.min(next, slotOf(before)) - 1; slot >= first; slot--) {
        const message = at(slot);
        if (message !== undefined) yield message;
      }
    },
    *newestOf(account) {
      for (const slot of newestSlots(account)) yield at(slot) as Message;
    },
    *oldestOf(account) {
      for (const slot of [...newestSlots(account)].reverse()) yield at(slot) as Message;
    },
    removeOf(account) {
      for (const slot of newestSlots(account)) {
        const page = pageOf(slot) as Page;
        page.rows[slot & (PAGE_SIZE - 1)] = undefined;
        size -= 1;
      }
      account.messages.slots.clear();
      account.messages.newest = -1;
    },
    clear: empty,
    save: () => ({ next, messages: [...messages.newestFirst()].reverse() }),
    restore(saved) {
      empty();
      const kept = saved.messages.slice(-keep);
      first = kept[0] === undefined ? saved.next : slotOf(kept[0].id);
      firstPage = first >>> PAGE_BITS;
      dropped = saved.messages.length - kept.length;
      for (const message of kept) {
        const account = accounts.find(message.provider, message.credential);
        if (account !== undefined) put(slotOf(message.id), account, message);
      }
      next = saved.next;
    },
  };
  return messages;
}

/** The moulds of all accounts, found again by what they are made of. */
class Moulds {
  readonly #byAccount = new WeakMap<Account, Map<string, Mould>>();

  /** The mould of a message; null when it is like no other. */
  of(account: Account, message: Message): Mould | null {
    const [leg] = message.legs;
    if (leg === undefined || message.legs.length > 1 || !isOrdinary(message, leg)) return null;
    const { timeline } = leg;
    const ofAccount = this.#byAccount.get(account) ?? new Map<string, Mould>();
    const key = keyOf(leg);
    const known = ofAccount.get(key);
    if (known !== undefined) return known;
    // Rows keep theirs; new ones are made as they are needed.
    if (ofAccount.size >= MOST_MOULDS) ofAccount.clear();
    const made = new Mould(
      account,
      draftOf(leg),
      timeline.map(({ state }) => state),
    );
    ofAccount.set(key, made);
    this.#byAccount.set(account, ofAccount);
    return made;
  }
}

/** A plain text that was sent and paid at once, and whose life is told by its states and when they come. */
function isOrdinary({ acceptedAt, scheduledAt, msisdn }: Message, leg: Leg): boolean {
  const { timeline, content } = leg;
  if (leg.startsAt !== acceptedAt || scheduledAt !== null || leg.charged !== leg.price) return false;
  if (leg.notBefore !== undefined || leg.notAfter !== undefined || !isWholeNumber(msisdn)) return false;
  if (timeline.length === 0 || timeline.length > 3 || timeline[0]?.at !== acceptedAt) return false;
  for (const { at, reason } of timeline) if (reason !== null || !isSpan(at - acceptedAt)) return false;
  for (const _ in content) return false;
  return true;
}

/** Whether ms fit into 32 bits: 49 days. */
const isSpan = (ms: number) => ms >>> 0 === ms;

/** Whether a number of digits survives being one. */
function isWholeNumber(msisdn: string): boolean {
  return /^[1-9]\d{0,14}$/.test(msisdn);
}

function keyOf({ channel, sender, encoding, parts, price, validityMs, reports, timeline }: Leg): string {
  let key = `${channel}/${encoding}/${parts}/${price}/${validityMs}/${reports.read}/${reports.click}`;
  for (const { state } of timeline) key += `/${state}`;
  return `${key}/${sender}`;
}

/** What a leg was before its life was planned. */
function draftOf({ charged: _, startsAt: __, timeline: ___, ...draft }: Leg): LegDraft {
  return draft;
}

function unfold(page: Page, slot: number, { account, draft, states }: Mould): Message {
  const index = slot & (PAGE_SIZE - 1);
  const acceptedAt = page.acceptedAt[index] as number;
  const after = [0, page.second[index] as number, page.third[index] as number];
  const timeline: Moment[] = states.map((state, place) => ({
    at: acceptedAt + (after[place] as number),
    state,
    reason: null,
  }));
  const text = page.texts[index] as string;
  return {
    id: `m${slot + 1}`,
    provider: account.provider,
    credential: account.credential,
    providerId: page.providerIds[index] as string,
    msisdn: String(page.msisdns[index]),
    acceptedAt,
    scheduledAt: null,
    legs: [{ ...draft, text, charged: draft.price, startsAt: acceptedAt, timeline }],
    data: page.data[index] as Message['data'],
  };
}
