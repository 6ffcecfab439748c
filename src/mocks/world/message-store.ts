import type { Account, Accounts } from './accounts.ts';
import { IdTable } from './id-table.ts';
import type { Message } from './message.ts';
import { PAGE_ROWS, Page, type Plain, pageAt, plainOf, rowAt, slotAt } from './message-page.ts';
import { type Mould, Moulds } from './mould.ts';
import { hash } from './random.ts';

/** All messages of a world, in the order of their acceptance. */
export interface Messages {
  /** How many there are. */
  readonly size: number;
  /** The most that are kept; the oldest go first. */
  readonly keep: number;
  /** How many went to make room. */
  readonly dropped: number;
  /** How many messages the pages that are held have room for: not many more than there are, or have been lately. */
  readonly room: number;
  /** The place in line of the latest, from 1; 0 before the first. */
  readonly last: number;
  /** The place in line that an id stands for, from 1. */
  placeOf(id: string): number;
  idOf(place: number): string;
  nextId(): string;
  add(account: Account, message: Message): void;
  /** The mould of a draft that will go through these states; null when its message has to be added as an object. */
  mouldOf: Moulds['of'];
  /** Adds a message without its ever being an object. @returns its place in line, from 1 */
  addPlain(mould: Mould, plain: Plain): number;
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
  /** Goes into the hash of each of its ids: those of other accounts may be the same. */
  readonly salt: number;
  /** The slot of the newest; -1 for none. */
  newest: number;
}

/** What an account's messages stand in before the first. */
export const noMessages = (provider: string, credential: string): AccountMessages => {
  return { salt: hash(`${provider}/${credential}`), newest: -1 };
};

const AWAKE = 4096;

/**
 * An id is a message's place in line, so that finding one costs the same however many there are.
 *
 * A message at rest is a row of numbers and two strings: a million objects with their legs and moments would be a
 * gigabyte, and the collector would walk through all of them. It becomes an object again when somebody looks, the same
 * object for as long as it is looked at. What is not like others (several legs, a changed state, rich content) is kept as
 * the object it is.
 */
export function createMessages(
  accounts: Pick<Accounts, 'find'>,
  keep: number,
  onDrop: (dropped: number) => void = () => undefined,
): Messages {
  let pages: (Page | undefined)[] = [];
  let firstPage = 0;
  /** The slot of the oldest, and of the next one to come. */
  let first = 0;
  let next = 0;
  let size = 0;
  let dropped = 0;
  const moulds = new Moulds();
  // Messages that were looked at lately. A world in which nobody looks does without.
  let awake: (Message | undefined)[] = [];
  let awakeSlots = new Int32Array(0);

  const pageOf = (slot: number): Page | undefined => pages[pageAt(slot) - firstPage];
  const slotOf = (id: string) => (/^m[1-9]\d{0,9}$/.test(id) ? Number(id.slice(1)) - 1 : -1);

  const rowOf = (slot: number) => (slot < first ? undefined : pageOf(slot)?.rows[rowAt(slot)]);

  /** Whether the message of a slot is an account's, answered with this id. */
  const isAs = (slot: number, { provider, credential }: Account, providerId: string): boolean => {
    const row = rowOf(slot);
    if (row === undefined) return false;
    const whose = isMessage(row) ? row : row.account;
    if (whose.provider !== provider || whose.credential !== credential) return false;
    if (isMessage(row)) return row.providerId === providerId;
    const place = slot & (AWAKE - 1);
    if (awakeSlots[place] === slot) return awake[place]?.providerId === providerId;
    return (pageOf(slot) as Page).isAs(rowAt(slot), providerId);
  };
  const ids = new IdTable<Account, string>(isAs, (slot) => rowOf(slot) === undefined);

  const at = (slot: number): Message | undefined => {
    if (slot < first || slot >= next) return undefined;
    const page = pageOf(slot);
    if (page === undefined) return undefined;
    const row = page.rows[rowAt(slot)];
    if (row === undefined || isMessage(row)) return row;
    const place = slot & (AWAKE - 1);
    if (awakeSlots[place] === slot) return awake[place];
    if (awake.length === 0) {
      awake = new Array(AWAKE).fill(undefined);
      awakeSlots = new Int32Array(AWAKE).fill(-1);
    }
    const message = page.read(rowAt(slot), `m${slot + 1}`, row);
    awake[place] = message;
    awakeSlots[place] = slot;
    return message;
  };

  const pageFor = (slot: number): Page => {
    const place = pageAt(slot) - firstPage;
    const page = pages[place] ?? new Page();
    pages[place] = page;
    return page;
  };

  /** Notes that a slot is an account's newest, under the id that the provider answered. */
  const link = (page: Page, slot: number, account: Account, providerId: string): void => {
    const { messages } = account;
    page.before[rowAt(slot)] = messages.newest;
    messages.newest = slot;
    page.sameId[rowAt(slot)] = ids.put(hash(providerId) ^ messages.salt, account, providerId, slot);
    page.size += 1;
    size += 1;
  };

  const put = (slot: number, account: Account, message: Message): void => {
    const page = pageFor(slot);
    const index = rowAt(slot);
    const mould = moulds.ofMessage(account, message);
    if (mould === null) page.rows[index] = message;
    else page.write(index, mould, plainOf(message));
    link(page, slot, account, message.providerId);
  };

  const dropOldest = (): void => {
    while (rowOf(first) === undefined) first += 1;
    remove(first);
    first += 1;
    dropped += 1;
    onDrop(dropped);
    leavePages();
  };

  const remove = (slot: number): void => {
    const page = pageOf(slot) as Page;
    page.rows[rowAt(slot)] = undefined;
    page.size -= 1;
    size -= 1;
    // The page that is being written is needed still.
    if (page.size === 0 && pageAt(slot) < pageAt(next)) pages[pageAt(slot) - firstPage] = undefined;
  };

  /** Gives up the pages at the beginning in which nothing is left. */
  const leavePages = (): void => {
    while (firstPage < pageAt(first) || (pages.length > 0 && pages[0] === undefined)) {
      pages.shift();
      firstPage += 1;
    }
    first = Math.max(first, slotAt(firstPage));
  };

  /** The newest slot of an account that was answered with an id; -1 for none. */
  const newestAs = (account: Account, providerId: string): number =>
    ids.newest(hash(providerId) ^ account.messages.salt, account, providerId);

  /** The slot before this one with the same account and id; -1 for none. */
  const earlierAs = (slot: number): number => {
    const before = pageOf(slot)?.sameId[rowAt(slot)] ?? -1;
    return before < first ? -1 : before;
  };

  const newestSlots = function* ({ messages: { newest } }: Account): Generator<number> {
    for (let slot = newest; slot >= first; slot = pageOf(slot)?.before[rowAt(slot)] ?? -1) yield slot;
  };

  const empty = () => {
    pages = [];
    firstPage = 0;
    first = 0;
    next = 0;
    size = 0;
    dropped = 0;
    ids.clear();
    awake = [];
    awakeSlots = new Int32Array(0);
  };

  const messages: Messages = {
    get size() {
      return size;
    },
    get dropped() {
      return dropped;
    },
    get room() {
      return pages.filter((page) => page !== undefined).length * PAGE_ROWS;
    },
    get last() {
      return next;
    },
    keep,
    placeOf: (id) => slotOf(id) + 1,
    idOf: (place) => `m${place}`,
    nextId: () => `m${next + 1}`,
    add(account, message) {
      put(next, account, message);
      next += 1;
      if (size > keep) dropOldest();
    },
    mouldOf: (account, draft, states) => moulds.of(account, draft, states),
    addPlain(mould, plain) {
      const page = pageFor(next);
      page.write(rowAt(next), mould, plain);
      link(page, next, mould.account, plain.providerId);
      next += 1;
      if (size > keep) dropOldest();
      return next;
    },
    changed(message) {
      const slot = slotOf(message.id);
      const page = at(slot) === undefined ? undefined : pageOf(slot);
      if (page === undefined) return;
      page.rows[rowAt(slot)] = message;
      if (awakeSlots.length > 0) awakeSlots[slot & (AWAKE - 1)] = -1;
    },
    get: (id) => at(slotOf(id)),
    answeredAs(account, providerId) {
      const found: Message[] = [];
      for (let slot = newestAs(account, providerId); slot >= 0; slot = earlierAs(slot)) found.push(at(slot) as Message);
      return found.reverse();
    },
    firstAnsweredAs(account, providerId) {
      let oldest = newestAs(account, providerId);
      for (let slot = oldest; slot >= 0; slot = earlierAs(slot)) oldest = slot;
      return at(oldest);
    },
    *newestFirst(before) {
      for (let slot = before === undefined ? next - 1 : Math.min(next, slotOf(before)) - 1; slot >= first; slot--) {
        const message = at(slot);
        if (message !== undefined) yield message;
        else if (pageOf(slot) === undefined) slot = slotAt(pageAt(slot));
      }
    },
    *newestOf(account) {
      for (const slot of newestSlots(account)) yield at(slot) as Message;
    },
    *oldestOf(account) {
      for (const slot of [...newestSlots(account)].reverse()) yield at(slot) as Message;
    },
    removeOf(account) {
      for (const slot of [...newestSlots(account)]) remove(slot);
      account.messages.newest = -1;
      leavePages();
    },
    clear: empty,
    save: () => ({ next, messages: [...messages.newestFirst()].reverse() }),
    restore(saved) {
      empty();
      const kept = saved.messages.slice(-keep);
      first = kept[0] === undefined ? saved.next : slotOf(kept[0].id);
      firstPage = pageAt(first);
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

const isMessage = (row: Mould | Message): row is Message => 'legs' in row;
