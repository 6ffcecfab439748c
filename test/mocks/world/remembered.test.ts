import { describe, expect, it } from 'vitest';
import { type Kept, recall, remember } from '../../../src/mocks/world/remembered.ts';

describe('what is remembered', () => {
  it('is there until its span is over, and not a millisecond longer', () => {
    const kept = new Map<string, Kept<string>>();
    remember(kept, 'a', 'first', 1000, 90_000);
    expect(recall(kept, 'a', 90_999)).toBe('first');
    expect(recall(kept, 'a', 91_000)).toBeUndefined();
    expect(recall(kept, 'b', 1000)).toBeUndefined();
  });

  it('starts its span anew when it is remembered again', () => {
    const kept = new Map<string, Kept<string>>();
    remember(kept, 'a', 'first', 0, 100);
    remember(kept, 'b', 'other', 10, 100);
    remember(kept, 'a', 'second', 50, 100);
    expect(recall(kept, 'a', 149)).toBe('second');
    expect([...kept.keys()]).toEqual(['b', 'a']);
  });

  it('takes no more room than what is not over yet', () => {
    const kept = new Map<string, Kept<number>>();
    for (let now = 0; now < 10_000; now++) remember(kept, `key ${now}`, now, now, 100);
    expect(kept.size).toBeLessThanOrEqual(100);
  });
});
