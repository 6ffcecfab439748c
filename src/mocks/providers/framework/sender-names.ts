import { testSender } from '../../telecom/sender.ts';
import { type Account, shelf } from '../../world/accounts.ts';

/** How a registered name stands. */
export type Registration = 'in moderation' | 'approved';

const MODERATION_MS = 24 * 3_600_000;

/** When each name of the account was handed in for moderation, epoch ms. */
const registeredAt = (account: Account) => shelf<number>(account, 'sender-registrations');

/** Hands a name in for moderation. One that has been handed in keeps its place in line (assumed). */
export function register(account: Account, name: string, now: number): void {
  const names = registeredAt(account);
  if (!names.has(name)) names.set(name, now);
}

/** The names that were handed in, in that order. */
export const registeredNames = (account: Account): readonly string[] => [...registeredAt(account).keys()];

/** How a name stands that was handed in: approved after 24 h, or as soon as the account has it (assumed); else null. */
export function registrationOf(account: Account, name: string, now: number): Registration | null {
  const at = registeredAt(account).get(name);
  if (at === undefined) return null;
  return now >= at + MODERATION_MS || account.senders?.includes(name) === true ? 'approved' : 'in moderation';
}

/**
 * Whether the account may send as `name`; case counts. `unregistered`: not a name of the account; `inactive`: known,
 * but not allowed yet.
 */
export function senderStanding(account: Account, name: string, now: number): 'fine' | 'unregistered' | 'inactive' {
  const test = testSender(name);
  if (test === 'unregistered' || test === 'inactive') return test;
  const registration = registrationOf(account, name, now);
  if (registration === 'in moderation') return 'inactive';
  return account.senders === null || account.senders.includes(name) || registration === 'approved'
    ? 'fine'
    : 'unregistered';
}
