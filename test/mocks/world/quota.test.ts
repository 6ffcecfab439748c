import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAccounts } from '../../../src/mocks/world/accounts.ts';
import { countRequest, type Quota } from '../../../src/mocks/world/quota.ts';
import { plainRules } from '../../kit/world.ts';

const accountWith = (quota: Quota | null) => {
  const account = createAccounts().open(plainRules(), 'token');
  account.quota = quota;
  return account;
};

describe('a quota', () => {
  it('says nothing where there is none', () => expect(countRequest(accountWith(null), 0)).toBeNull());

  it('lets through as many requests as it says in one window', () => {
    const account = accountWith({ limit: 3, perSeconds: 10 });
    const readings = [0, 1, 2, 3, 4].map((step) => countRequest(account, 20_000 + step));
    expect(readings.map((reading) => reading?.exceeded)).toEqual([false, false, false, true, true]);
    expect(readings.map((reading) => reading?.remaining)).toEqual([2, 1, 0, 0, 0]);
  });

  it('begins anew with each whole window of the clock, not with the first request', () => {
    const account = accountWith({ limit: 1, perSeconds: 10 });
    expect(countRequest(account, 29_999)?.exceeded).toBe(false);
    expect(countRequest(account, 30_000)?.exceeded).toBe(false);
    expect(countRequest(account, 39_999)?.exceeded).toBe(true);
  });

  it('tells the whole seconds until the next window', () => {
    const account = accountWith({ limit: 1, perSeconds: 10 });
    expect(countRequest(account, 30_000)?.resetSeconds).toBe(10);
    expect(countRequest(account, 30_001)?.resetSeconds).toBe(10);
    expect(countRequest(account, 39_001)?.resetSeconds).toBe(1);
  });

  it('never lets more than its limit through in a window', () => {
    const times = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 30 }),
        (moments, limit, perSeconds) => {
          const account = accountWith({ limit, perSeconds });
          const passed = new Map<number, number>();
          for (const now of moments.sort((a, b) => a - b)) {
            const window = Math.floor(now / (perSeconds * 1000));
            if (countRequest(account, now)?.exceeded === false) passed.set(window, (passed.get(window) ?? 0) + 1);
          }
          for (const count of passed.values()) expect(count).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
