import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, RecentSends } from '../../../src/mocks/world/recent-sends.ts';

const NOW = Date.UTC(2026, 2, 1);
const hello = contentHash('Hello');

describe('recent sends', () => {
  it('say when a content was last sent to a number, and to no other', () => {
    const texts = fc.constantFrom('', 'Hello', 'Hello ', 'hello', 'Ваш код 1', 'Ваш код 2');
    const numbers = fc.constantFrom('380500000001', '380500000002', '48500000001', '1', '999999999999999');
    const sends = fc.array(fc.tuple(texts, numbers, fc.nat(1_000_000)));
    fc.assert(
      fc.property(sends, texts, numbers, (all, text, number) => {
        const recent = new RecentSends();
        const ordered = [...all].sort((a, b) => a[2] - b[2]);
        for (const [each, to, after] of ordered) recent.add(contentHash(each), [to], NOW + after);
        const last = ordered.findLast(([each, to]) => each === text && to === number);
        expect(recent.lastAt(contentHash(text), number)).toBe(last === undefined ? null : NOW + last[2]);
        expect(recent.has(contentHash(text))).toBe(all.some(([each]) => each === text));
      }),
    );
  });

  it('find each of many numbers of a content that is said again and again, with others between', () => {
    const numbers = fc.array(fc.tuple(fc.nat(30), fc.constantFrom('Hello', 'Hello', 'Hello', 'Bye')), {
      minLength: 20,
    });
    fc.assert(
      fc.property(numbers, (all) => {
        const recent = new RecentSends();
        const last = new Map<string, number>();
        for (const [place, [number, text]] of all.entries()) {
          const msisdn = String(380_500_000_000 + number);
          const key = `${text}/${msisdn}`;
          expect(recent.lastAt(contentHash(text), msisdn)).toBe(last.get(key) ?? null);
          recent.add(contentHash(text), [msisdn], NOW + place);
          last.set(key, NOW + place);
        }
      }),
    );
  });

  it('are 65,536 at least and 131,072 at most', () => {
    const recent = new RecentSends();
    const missing: number[] = [];
    for (let count = 0; count < 300_000; count++) {
      recent.add(hello, [String(380_500_000_000 + count)], NOW + count);
      const oldest = count - 65_535;
      if (oldest >= 0 && recent.lastAt(hello, String(380_500_000_000 + oldest)) !== NOW + oldest) missing.push(oldest);
    }
    expect(missing).toEqual([]);
    expect(recent.save().sends.length).toBeLessThanOrEqual(131_072);
  });

  it('go on as they were when they are saved and restored', () => {
    const recent = new RecentSends();
    for (let count = 0; count < 70_000; count++) recent.add(hello, [String(380_500_000_000 + count)], NOW + count);
    const restored = RecentSends.restored(JSON.parse(JSON.stringify(recent.save())));
    expect(restored.lastAt(hello, '380500000000')).toBe(NOW);
    expect(restored.lastAt(hello, '380500069999')).toBe(NOW + 69_999);
    expect(restored.has(hello)).toBe(true);
    expect(restored.has(contentHash('Other'))).toBe(false);
    expect(restored.save()).toEqual(recent.save());
  });
});
