import { testSender } from '../../telecom/sender.ts';
import type { Channel } from '../../telecom/states.ts';
import { type Account, shelf } from '../../world/accounts.ts';

/** Where a registered name stands. */
export type Registration = 'in moderation' | 'at the operators' | Verdict;

/** What comes of a registration in the end. */
export type Verdict = 'approved' | 'rejected' | 'papers missing';

/** A name handed in for moderation, for one channel where it names one. Plain data. */
interface HandedIn {
  readonly name: string;
  readonly channel: Channel | null;
  readonly at: number;
  readonly verdict: Verdict;
}

const HOUR_MS = 3_600_000;

/** What a name is from which moment after its registration on. The times are assumed. */
const COURSES: Readonly<Record<Verdict, readonly (readonly [afterMs: number, Registration])[]>> = {
  approved: [
    [0, 'in moderation'],
    [HOUR_MS, 'at the operators'],
    [24 * HOUR_MS, 'approved'],
  ],
  rejected: [
    [0, 'in moderation'],
    [HOUR_MS, 'rejected'],
  ],
  'papers missing': [
    [0, 'in moderation'],
    [HOUR_MS, 'papers missing'],
  ],
};

const handedIn = (account: Account) => shelf<HandedIn>(account, 'sender-registrations');
const keyOf = (name: string, channel: Channel | null) => `${channel ?? 'all'}/${name}`;

/** What is said of a name that is handed in. */
export interface Prospects {
  readonly channel?: Channel;
  readonly verdict?: Verdict;
}

/** Hands a name in. Handed in again with the same prospects it keeps its place in line, else it starts anew (assumed). */
export function register(account: Account, name: string, now: number, prospects: Prospects = {}): void {
  const { channel = null, verdict = 'approved' } = prospects;
  const names = handedIn(account);
  const key = keyOf(name, channel);
  if (names.get(key)?.verdict !== verdict) names.set(key, { name, channel, at: now, verdict });
}

/** The names that were handed in, in that order. */
export const registeredNames = (account: Account): readonly string[] => [
  ...new Set([...handedIn(account).values()].map(({ name }) => name)),
];

/** How a name stands that was handed in, and approved as soon as the account has it (assumed); null for any other. */
export function registrationOf(
  account: Account,
  name: string,
  now: number,
  channel: Channel | null = null,
): Registration | null {
  const found = handedIn(account).get(keyOf(name, channel));
  if (found === undefined) return null;
  if (account.senders?.includes(name) === true) return 'approved';
  return COURSES[found.verdict].findLast(([afterMs]) => found.at + afterMs <= now)?.[1] ?? 'in moderation';
}

/** `unregistered`: not a name of the account; `inactive`: known, but not allowed yet. */
export type Standing = 'fine' | 'unregistered' | 'inactive';

/** Whether the account may send as `name`; case counts. */
export function senderStanding(account: Account, name: string, now: number, channel: Channel | null = null): Standing {
  const test = testSender(name);
  if (test === 'unregistered' || test === 'inactive') return test;
  const registration = registrationOf(account, name, now, channel);
  if (registration !== null && registration !== 'approved') return 'inactive';
  return account.senders === null || account.senders.includes(name) || registration === 'approved'
    ? 'fine'
    : 'unregistered';
}
