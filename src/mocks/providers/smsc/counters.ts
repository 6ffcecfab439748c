import { type Account, shelf } from '../../world/accounts.ts';

const countersOf = (account: Account) => shelf<number>(account, 'counters');

/** The id that one of the account's own counters will give next; the first is 1. */
export function peekOwnId(account: Account, kind: string): number {
  return countersOf(account).get(kind) ?? 1;
}

/** Takes the next id of one of the account's own counters. */
export function nextOwnId(account: Account, kind: string): number {
  const id = peekOwnId(account, kind);
  countersOf(account).set(kind, id + 1);
  return id;
}
