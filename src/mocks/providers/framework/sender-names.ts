import { testSender } from '../../telecom/sender.ts';
import type { Channel } from '../../telecom/states.ts';
import { type Account, shelf } from '../../world/accounts.ts';

/** How a registered name stands. */
export type Registration = 'in moderation' | 'approved';

const MODERATION_MS = 24 * 3_600_000;

/** A name handed in for moderation: when (epoch ms), and for which channel where it is for one only. */
interface HandedIn {
  readonly name: string;
  readonly channel: Channel | null;
  readonly at: number;
}

const handedIn = (account: Account) => shelf<HandedIn>(account, 'sender-registrations');
const keyOf = (name: string, channel: Channel | null) => `${channel ?? 'all'}/${name}`;

/** Hands a name in for moderation. One that has been handed in keeps its place in line (assumed). */
export function register(account: Account, name: string, now: number, channel: Channel | null = null): void {
  const key = keyOf(name, channel);
  if (!handedIn(account).has(key)) handedIn(account).set(key, { name, channel, at: now });
}

/** The names that were handed in, in that order. */
export const registeredNames = (account: Account): readonly string[] => [
  ...new Set([...handedIn(account).values()].map(({ name }) => name)),
];

/** How a name stands that was handed in: approved after 24 h, or as soon as the account has it (assumed); else null. */
export function registrationOf(
  account: Account,
  name: string,
  now: number,
  channel: Channel | null = null,
): Registration | null {
  const found = handedIn(account).get(keyOf(name, channel));
  if (found === undefined) return null;
  return now >= found.at + MODERATION_MS || account.senders?.includes(name) === true ? 'approved' : 'in moderation';
}

/** `unregistered`: not a name of the account; `inactive`: known, but not allowed yet. */
export type Standing = 'fine' | 'unregistered' | 'inactive';

/** Whether the account may send as `name`; case counts. */
export function senderStanding(account: Account, name: string, now: number, channel: Channel | null = null): Standing {
  const test = testSender(name);
  if (test === 'unregistered' || test === 'inactive') return test;
  const registration = registrationOf(account, name, now, channel);
  if (registration === 'in moderation') return 'inactive';
  return account.senders === null || account.senders.includes(name) || registration === 'approved'
    ? 'fine'
    : 'unregistered';
}
