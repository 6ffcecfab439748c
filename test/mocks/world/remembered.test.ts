import { describe, expect, it } from 'vitest';
import { memory } from '../../../src/mocks/world/remembered.ts';
import { openWorld } from '../../kit/world.ts';

describe('what is remembered', () => {
  it('is there until its span is over, and not a millisecond longer', () => {
    const { account } = openWorld();
    const sends = memory<string>('sends', 90_000);
    sends.remember(account, 'a', 'first', 1000);
    expect(sends.recall(account, 'a', 90_999)).toBe('first');
    expect(sends.recall(account, 'a', 91_000)).toBeUndefined();
    expect(sends.recall(account, 'b', 1000)).toBeUndefined();
  });

  it('starts its span anew when it is remembered again, however much came between', () => {
    const { account } = openWorld();
    const sends = memory<string>('sends', 100);
    sends.remember(account, 'a', 'first', 0);
    for (let more = 0; more < 70_000; more++) sends.remember(account, `key ${more}`, 'other', 10);
    sends.remember(account, 'a', 'second', 50);
    expect(sends.recall(account, 'a', 149)).toBe('second');
  });

  it('holds the latest 65,536 at least, and twice as many at most', () => {
    const { account } = openWorld();
    const sends = memory<number>('sends', 1_000_000);
    const missing: number[] = [];
    for (let now = 0; now < 300_000; now++) {
      sends.remember(account, `key ${now}`, now, now);
      const oldest = now - 65_535;
      if (oldest >= 0 && sends.recall(account, `key ${oldest}`, now) !== oldest) missing.push(oldest);
    }
    expect(missing).toEqual([]);
    const held = [...account.shelves.values()].reduce((sum, each) => sum + each.size, 0);
    expect(held).toBeLessThanOrEqual(131_072);
  });

  it('is told apart by account and by what it is for', () => {
    const { world, rules, account } = openWorld();
    const [sends, prices] = [memory<string>('sends', 100), memory<string>('prices', 100)];
    sends.remember(account, 'a', 'sent', 0);
    expect(prices.recall(account, 'a', 0)).toBeUndefined();
    expect(sends.recall(world.accounts.open(rules, 'other'), 'a', 0)).toBeUndefined();
  });
});
