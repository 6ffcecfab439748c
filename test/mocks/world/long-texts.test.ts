import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptText, LongTexts } from '../../../src/mocks/world/long-texts.ts';

const LONG = 400_000;

describe('long texts', () => {
  it('are what they were until they are given back, and then are nothing else', () => {
    const steps = fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.record({ letter: fc.constantFrom('a', 'Є', '🕊'), length: fc.nat(LONG) }) },
        { weight: 1, arbitrary: fc.record({ goes: fc.nat(6) }) },
        { weight: 1, arbitrary: fc.constant('all' as const) },
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const texts = new LongTexts();
        let owner = 0;
        let kept: { owner: number; text: string; at: KeptText }[] = [];
        const gone: KeptText[] = [];
        for (const step of all) {
          if (step === 'all') {
            gone.push(...kept.map(({ at }) => at));
            kept = [];
            texts.clear();
          } else if ('goes' in step) {
            const before = owner - step.goes;
            kept = kept.filter((each) => each.owner >= before);
            texts.release(before);
          } else {
            const text = step.letter.repeat(step.length);
            owner += 1;
            kept.push({ owner, text, at: texts.keep(owner % 2 === 0 ? text : Buffer.from(text), owner) });
          }
          for (const { text, at } of kept) {
            if (at.text() !== text || at.length !== at.bytes().length) throw new Error('another text');
          }
        }
        for (const each of gone) expect(() => each.text()).toThrow('given back');
      }),
      { numRuns: 30 },
    );
  });

  it('stand on the same pages again', () => {
    const texts = new LongTexts();
    for (let owner = 1; owner <= 200; owner++) {
      texts.keep('x'.repeat(LONG), owner);
      texts.release(owner - 5);
    }
    // Ten on a page: what the last six stand on is one or two, of which one is full.
    expect(texts.fullPages).toBeLessThanOrEqual(1);
  });
});
