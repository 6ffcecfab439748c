import { type AccountMessages, noMessages } from './message-store.ts';
import { type Money, money } from './money.ts';
import type { Quota } from './quota.ts';
import type { Stream } from './random.ts';
import { RecentSends } from './recent-sends.ts';
import type { Rules } from './rules.ts';

/** A tenant: all that one credential of one provider has. */
export interface Account {
  readonly provider: string;
  readonly credential: string;
  balance: Money;
  /** The senders it may use; null for any well-formed one. */
  senders: readonly string[] | null;
  blocked: boolean;
  quota: Quota | null;
  quotaUse: { window: number; count: number };
  stopList: ReadonlySet<string>;
  /** Whether the provider's rule against duplicates holds. */
  duplicates: boolean;
  callbackUrl: string | null;
  /** What only this provider has, by its own names. */
  settings: Readonly<Record<string, unknown>>;
  /** Where its messages stand among all. */
  readonly messages: AccountMessages;
  /** Its streams of luck that were drawn from, by purpose: found once. */
  readonly luck: Map<string, Stream>;
  /** What it has sent to whom lately. */
  readonly recentSends: RecentSends;
  /** The provider's own records, by shelf and key; plain data. */
  readonly shelves: Map<string, Map<string, unknown>>;
}

/** What a fresh account starts with. */
export const FRESH_BALANCE = money(1000);

export interface Accounts {
  /** How many there are. */
  readonly size: number;
  /** The account of a credential, opened on the spot when it is new. */
  open(rules: Rules, credential: string): Account;
  find(provider: string, credential: string): Account | undefined;
  /** All accounts, in the order of their opening. */
  list(): readonly Account[];
  remove(account: Account): void;
  clear(): void;
  /** Puts a restored account back. */
  put(account: Account): void;
}

export interface AccountsOptions {
  /** How many there may be. */
  readonly most: number;
  /** How many records may stand on one shelf of an account. */
  readonly mostRecords: number;
  /** Makes room for some: gets all there are, the idlest first. */
  readonly makeRoom: (idlest: readonly Account[]) => void;
  /** Called with the number of records that were dropped. */
  readonly recordsDropped: (count: number) => void;
}

/** An account, and when it was last used, counted in uses of all. */
interface Tenant {
  readonly account: Account;
  usedAt: number;
}

const BOUNDLESS: AccountsOptions = {
  most: Number.POSITIVE_INFINITY,
  mostRecords: Number.POSITIVE_INFINITY,
  makeRoom: () => {},
  recordsDropped: () => {},
};

/** The tenants of a world. */
export function createAccounts(options: AccountsOptions = BOUNDLESS): Accounts {
  const { most, mostRecords, makeRoom, recordsDropped } = options;
  const byProvider = new Map<string, Map<string, Tenant>>();
  let uses = 0;
  let size = 0;

  const ofProvider = (provider: string): Map<string, Tenant> => {
    const known = byProvider.get(provider);
    if (known !== undefined) return known;
    const opened = new Map<string, Tenant>();
    byProvider.set(provider, opened);
    return opened;
  };
  const tenants = () => [...byProvider.values()].flatMap((each) => [...each.values()]);
  const add = (account: Account) => {
    const each = ofProvider(account.provider);
    if (!each.has(account.credential)) size += 1;
    each.set(account.credential, { account, usedAt: ++uses });
  };

  return {
    get size() {
      return size;
    },
    open(rules, credential) {
      const known = ofProvider(rules.slug).get(credential);
      if (known !== undefined) {
        known.usedAt = ++uses;
        trimShelves(known.account, mostRecords, recordsDropped);
        return known.account;
      }
      const opened = freshAccount(rules, credential);
      if (size >= most) {
        const idlest = tenants().sort((a, b) => a.usedAt - b.usedAt);
        makeRoom(idlest.map(({ account }) => account));
      }
      add(opened);
      return opened;
    },
    find: (provider, credential) => byProvider.get(provider)?.get(credential)?.account,
    list: () => tenants().map(({ account }) => account),
    remove(account) {
      if (byProvider.get(account.provider)?.delete(account.credential)) size -= 1;
    },
    clear() {
      byProvider.clear();
      size = 0;
    },
    put: add,
  };
}

/** Drops the oldest of shelves that are over-full, a tenth at a time: one by one it would cost more the longer it is done. */
function trimShelves({ shelves }: Account, most: number, dropped: (count: number) => void): void {
  for (const records of shelves.values()) {
    if (records.size <= most) continue;
    let left = records.size - most + Math.floor(most / 10);
    dropped(left);
    for (const key of records.keys()) {
      records.delete(key);
      left -= 1;
      if (left === 0) break;
    }
  }
}

function freshAccount(rules: Rules, credential: string): Account {
  return {
    provider: rules.slug,
    credential,
    balance: credential === 'nomoney' ? 0 : FRESH_BALANCE,
    senders: null,
    blocked: credential === 'blocked',
    quota: credential === 'throttled' ? { limit: 0, perSeconds: 1 } : rules.quota,
    quotaUse: { window: 0, count: 0 },
    stopList: new Set(),
    duplicates: rules.duplicates,
    callbackUrl: null,
    settings: rules.settings.parse({}),
    messages: noMessages(rules.slug, credential),
    luck: new Map(),
    recentSends: new RecentSends(),
    shelves: new Map(),
  };
}

/** One of the account's shelves, made when first asked for. Values must be plain data of one shape. */
export function shelf<T>(account: Account, name: string): Map<string, T> {
  const known = account.shelves.get(name);
  if (known !== undefined) return known as Map<string, T>;
  const made = new Map<string, T>();
  account.shelves.set(name, made as Map<string, unknown>);
  return made;
}
