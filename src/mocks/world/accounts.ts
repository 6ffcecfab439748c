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

/** The tenants of a world. */
export function createAccounts(): Accounts {
  const byProvider = new Map<string, Map<string, Account>>();

  const ofProvider = (provider: string): Map<string, Account> => {
    const known = byProvider.get(provider);
    if (known !== undefined) return known;
    const opened = new Map<string, Account>();
    byProvider.set(provider, opened);
    return opened;
  };

  return {
    open(rules, credential) {
      const accounts = ofProvider(rules.slug);
      const known = accounts.get(credential);
      if (known !== undefined) return known;
      const opened = freshAccount(rules, credential);
      accounts.set(credential, opened);
      return opened;
    },
    find: (provider, credential) => byProvider.get(provider)?.get(credential),
    list: () => [...byProvider.values()].flatMap((accounts) => [...accounts.values()]),
    remove: (account) => void byProvider.get(account.provider)?.delete(account.credential),
    clear: () => byProvider.clear(),
    put: (account) => void ofProvider(account.provider).set(account.credential, account),
  };
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
    messages: noMessages(),
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
