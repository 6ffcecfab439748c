import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_MS, parseDuration } from '../../../src/mocks/world/duration.ts';

describe('a span of time', () => {
  it.each([
    ['90s', 90_000],
    ['1.5h', 5_400_000],
    ['2d12h', 216_000_000],
    ['1h30m', 5_400_000],
    ['250ms', 250],
    ['1m1ms', 60_001],
    ['14d', 1_209_600_000],
    ['0s', 0],
  ])('reads %s', (text, spanMs) => expect(parseDuration(text)).toBe(spanMs));

  it('takes a number for milliseconds', () => {
    expect(parseDuration(1500)).toBe(1500);
    expect(parseDuration(0.4)).toBe(0);
  });

  it.each(['', '90', 's', '-5s', '5 s', '5S', '1y', '1e3s', '90s!', 'NaNs', '999999999999999d'])(
    'does not take %j for one',
    (text) => expect(parseDuration(text)).toBeNull(),
  );

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, LONGEST_MS + 1])('does not take the number %d for one', (span) =>
    expect(parseDuration(span)).toBeNull(),
  );

  it('is a whole number of milliseconds up to a century, whatever is read', () => {
    const text = fc.stringMatching(/^(\d{1,4}(\.\d{1,3})?(ms|s|m|h|d)){1,3}$/);
    fc.assert(
      fc.property(text, (span) => {
        const spanMs = parseDuration(span);
        expect(spanMs === null || (Number.isSafeInteger(spanMs) && spanMs >= 0 && spanMs <= LONGEST_MS)).toBe(true);
      }),
    );
  });
});
