import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollTo, windowOf } from '../../src/inbox/state/window.ts';

const ROW = 90;

describe('the rows that are drawn', () => {
  it('are few, however long the list is', () => {
    const { first, end } = windowOf(25_000 * ROW, 800, ROW, 50_000);
    expect(end - first).toBeLessThan(40);
    expect(first).toBeLessThanOrEqual(25_000);
    expect(end).toBeGreaterThan(25_000 + 800 / ROW);
  });

  it('hold whatever is on the screen, and no row that there is not', () => {
    const places = fc.record({ top: fc.nat(100_000), height: fc.nat(2000), count: fc.nat(2000) });
    fc.assert(
      fc.property(places, ({ top, height, count }) => {
        const { first, end } = windowOf(top, height, ROW, count);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        for (let row = 0; row < count; row++) {
          const isSeen = row * ROW < top + height && (row + 1) * ROW > top;
          if (isSeen) expect(row >= first && row < end).toBe(true);
        }
      }),
    );
  });
});

describe('scrolling to a row', () => {
  it('leaves a row alone that is wholly seen', () => {
    expect(scrollTo(5, 400, 300, ROW)).toBe(400);
  });

  it('goes up to one above, and down to one below, no farther than need be', () => {
    expect(scrollTo(2, 400, 300, ROW)).toBe(180);
    expect(scrollTo(9, 400, 300, ROW)).toBe(10 * ROW - 300);
  });
});
