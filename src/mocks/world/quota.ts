import type { Account } from './accounts.ts';

/** At most `limit` requests in each whole window of the clock, windows aligned to it. */
export interface Quota {
  readonly limit: number;
  readonly perSeconds: number;
}

/** What is left after a request: negative when it came too many. */
export interface QuotaReading {
  readonly limit: number;
  readonly remaining: number;
  readonly exceeded: boolean;
  /** Whole seconds until the next window. */
  readonly resetSeconds: number;
}

/** Counts one request against the account's quota; null when it has none. */
export function countRequest(account: Account, now: number): QuotaReading | null {
  const { quota } = account;
  if (quota === null) return null;
  const windowMs = quota.perSeconds * 1000;
  const window = Math.floor(now / windowMs);
  if (account.quotaUse.window !== window) account.quotaUse = { window, count: 0 };
  account.quotaUse.count += 1;
  const remaining = quota.limit - account.quotaUse.count;
  return {
    limit: quota.limit,
    remaining: Math.max(0, remaining),
    exceeded: remaining < 0,
    resetSeconds: Math.ceil(((window + 1) * windowMs - now) / 1000),
  };
}
