import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, type Stream } from '../../../src/mocks/world/random.ts';

const draws = (stream: Stream, count = 20) => Array.from({ length: count }, () => stream.int(0, 1_000_000));

describe('the luck of a world', () => {
  it('is the same for the same seed and purpose', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), (seed, purpose) => {
        expect(draws(createRandom(seed).stream(purpose))).toEqual(draws(createRandom(seed).stream(purpose)));
      }),
    );
  });

  it('is another one for another seed', () => {
    expect(draws(createRandom(1).stream('ids'))).not.toEqual(draws(createRandom(2).stream('ids')));
  });

  it('is another one for another purpose, also for neighbouring names', () => {
    const random = createRandom(1);
    const first = ['a', 'b', 'c', 'aa', 'ab', 'turbosms/t1/pace', 'turbosms/t2/pace'].map((purpose) =>
      draws(random.stream(purpose)).join(),
    );
    expect(new Set(first).size).toBe(first.length);
  });

  it('is not reshuffled by a stream more', () => {
    const plain = createRandom(7);
    const busy = createRandom(7);
    const expected = draws(plain.stream('ids'), 40);
    const got = [...draws(busy.stream('ids'))];
    draws(busy.stream('pace'));
    got.push(...draws(busy.stream('ids')));
    expect(got).toEqual(expected);
  });

  it('goes on where it was saved', () => {
    const random = createRandom(7);
    draws(random.stream('ids'), 5);
    const saved = JSON.parse(JSON.stringify(random.save()));
    const expected = draws(random.stream('ids'));
    const other = createRandom(99);
    draws(other.stream('ids'), 3);
    other.restore(saved);
    expect(draws(other.stream('ids'))).toEqual(expected);
    expect(draws(other.stream('new'))).toEqual(draws(createRandom(7).stream('new')));
  });

  it('starts a forgotten stream anew and no other', () => {
    const random = createRandom(7);
    const first = draws(random.stream('a/x'));
    draws(random.stream('b/x'));
    random.forget((purpose) => purpose.startsWith('a/'));
    expect(draws(random.stream('a/x'))).toEqual(first);
    expect(draws(random.stream('b/x'))).not.toEqual(draws(createRandom(7).stream('b/x')));
  });

  it('is that of the start after a reset, also when a world of another seed was restored', () => {
    const random = createRandom(7);
    random.restore(createRandom(8).save());
    random.reset();
    expect(draws(random.stream('ids'))).toEqual(draws(createRandom(7).stream('ids')));
  });

  it('keeps within the range, both ends included', () => {
    const stream = createRandom(1).stream('dice');
    const seen = new Set(Array.from({ length: 500 }, () => stream.int(1, 6)));
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('gives lower-case ids in the shape that TurboSMS prints', () => {
    const stream = createRandom(1).stream('ids');
    const ids = Array.from({ length: 1000 }, () => stream.uuid());
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
