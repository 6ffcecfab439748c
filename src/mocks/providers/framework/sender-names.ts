import { testSender } from '../../telecom/sender.ts';
import { type Account, shelf } from '../../world/accounts.ts';

/** Where a registered name stands. */
export type Registration = 'in moderation' | 'at the operators' | Verdict;

/** What comes of a registration in the end. */
export type Verdict = 'approved' | 'rejected' | 'papers missing';

/** A name that was handed in. Plain data. */
interface Filed {
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

const filedOf = (account: Account) => shelf<Filed>(account, 'sender-registrations');

/** Hands a name in. Handed in again with the same prospects it keeps its place in line, else it starts anew (assumed). */
export function register(account: Account, name: string, now: number, verdict: Verdict = 'approved'): void {
  const names = filedOf(account);
  if (names.get(name)?.verdict !== verdict) names.set(name, { at: now, verdict });
}

/** The names that were handed in, in that order. */
export const registeredNames = (account: Account): readonly string[] => [...filedOf(account).keys()];

/** How a name stands that was handed in, and approved as soon as the account has it (assumed); null for any other. */
export function registrationOf(account: Account, name: string, now: number): Registration | null {
  const filed = filedOf(account).get(name);
  if (filed === undefined) return null;
  if (account.senders?.includes(name) === true) return 'approved';
  return COURSES[filed.verdict].findLast(([afterMs]) => filed.at + afterMs <= now)?.[1] ?? 'in moderation';
}

/**
 * Whether the account may send as `name`; case counts. `unregistered`: not a name of the account; `inactive`: known,
 * but not allowed yet.
 */
export function senderStanding(account: Account, name: string, now: number): 'fine' | 'unregistered' | 'inactive' {
  const test = testSender(name);
  if (test === 'unregistered' || test === 'inactive') return test;
  const registration = registrationOf(account, name, now);
  if (registration !== null && registration !== 'approved') return 'inactive';
  return account.senders === null || account.senders.includes(name) || registration === 'approved'
    ? 'fine'
    : 'unregistered';
}
