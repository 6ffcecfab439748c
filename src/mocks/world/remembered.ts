import { type Account, shelf } from './accounts.ts';

/** Something kept until a moment of world time (epoch ms). Plain data. */
interface Kept<T> {
  readonly until: number;
  readonly value: T;
}

/** What an account is remembered by for a while. */
export interface Memory<T> {
  /** What is kept under `key` and not over yet at `now`. */
  recall(account: Account, key: string, now: number): T | undefined;
  /** Keeps `value` under `key` from `now` on. */
  remember(account: Account, key: string, value: T, now: number): void;
}

/** A shelf is put aside when it has so many; the one put aside before it is forgotten. */
const MOST = 65_536;

/**
 * A memory that lasts for `forMs`, on the shelf `name` of each account.
 *
 * It holds the latest 65,536 things at least, and 131,072 at most. Two shelves take turns instead of each thing being
 * dropped when it is over: dropping the oldest of a Map costs more the longer it has been done.
 */
export function memory<T>(name: string, forMs: number): Memory<T> {
  const before = `${name}-before`;
  return {
    recall(account, key, now) {
      const kept = shelf<Kept<T>>(account, name).get(key) ?? (account.shelves.get(before)?.get(key) as Kept<T>);
      return kept !== undefined && kept.until > now ? kept.value : undefined;
    },
    remember(account, key, value, now) {
      const latest = shelf<Kept<T>>(account, name);
      latest.set(key, { until: now + forMs, value });
      if (latest.size < MOST) return;
      account.shelves.set(before, latest as Map<string, unknown>);
      account.shelves.delete(name);
    },
  };
}
