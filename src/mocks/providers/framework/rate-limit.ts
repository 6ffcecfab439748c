import type { Account } from '../../world/accounts.ts';
import { countRequest } from '../../world/quota.ts';
import type { World } from '../../world/world.ts';
import type { Reply } from '../provider.ts';
import { type Exception, tooManyRequests } from './exceptions.ts';

/** "At most 9 requests a second from one client": both documents. */
export const NINE_A_SECOND = { limit: 9, perSeconds: 1 } as const;

/** What the rate limit says to a request. */
export interface Counted {
  readonly refusal: Reply<Exception> | null;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Counts a request of an account. The headers go on every answer to it; no `Retry-After`, the framework has none.
 * An account without a quota has neither headers nor limit.
 */
export function countCall(account: Account, world: World): Counted {
  const reading = countRequest(account, world.clock.now());
  if (reading === null) return { refusal: null, headers: {} };
  const headers = {
    'X-Rate-Limit-Limit': String(reading.limit),
    'X-Rate-Limit-Remaining': String(reading.remaining),
    'X-Rate-Limit-Reset': String(reading.remaining > 0 ? 0 : reading.resetSeconds),
  };
  const refusal = reading.exceeded ? tooManyRequests(headers, whyRefused(account, world)) : null;
  return { refusal, headers };
}

function whyRefused(account: Account, world: World): string | undefined {
  if (account.quota?.limit === 0) return 'The quota of this account is 0 requests: every one is refused.';
  if (world.clock.read().mode !== 'frozen') return undefined;
  return 'The clock is frozen, so this second never ends. Advance the clock, or set the quota of the account to null.';
}
