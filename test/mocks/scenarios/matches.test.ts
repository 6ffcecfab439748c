import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/mocks/scenarios/matches.ts';

describe('what fits', () => {
  it.each([
    [{ a: 1, b: 2 }, { a: 1 }],
    [[{ a: 1, b: 2 }], [{ a: 1 }]],
    ['code 4821', { $match: '\\d{4}' }],
    [4821, { $match: '^48' }],
    ['code 4821', { $contains: 'code' }],
    [[1, { a: 1, b: 2 }], { $contains: { a: 1 } }],
    [{ a: [1] }, { $equals: { a: [1] } }],
    [[], { $any: 'list' }],
    [null, { $any: 'null' }],
    [0, { $any: true }],
    [[1, 2], { $length: 2 }],
    ['абв', { $length: { $gt: 2 } }],
    ['9.50', { $gt: 9 }],
    [3, { $lt: 4 }],
    ['b', { $oneOf: ['a', 'b'] }],
    ['b', { $not: 'a' }],
    [{ a: 1 }, { b: { $absent: true } }],
    [null, null],
  ])('%j is %j', (actual, expected) => expect(differences(actual, expected)).toEqual([]));
});

describe('what does not fit is told with its place', () => {
  it.each([
    [{ a: 1 }, { a: 2 }, 'a: expected 2, got 1'],
    [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 3 }] } }, 'a.b.1.c: expected 3, got 2'],
    [{}, { a: null }, 'a: expected null, got nothing'],
    [[1], [1, 2], ': expected 2 in a list: [1,2], got 1 in a list: [1]'],
    [{ a: 1, b: 2 }, { $equals: { a: 1 } }, 'b: expected nothing, got 2'],
    ['1', 1, ': expected 1, got "1"'],
    ['x', { $gt: 1 }, ': expected {"$gt":1}, got "x"'],
    ['a', { $not: 'a' }, ': expected {"$not":"a"}, got "a"'],
    [{ a: 1 }, { a: { $absent: true } }, 'a: expected {"$absent":true}, got 1'],
    ['text', { a: 1 }, ': expected {"a":1}, got "text"'],
  ])('%j is not %j', (actual, expected, told) => {
    const found = differences(actual, expected);
    expect(found.map(({ path, expected, actual }) => `${path.join('.')}: expected ${expected}, got ${actual}`)).toEqual(
      [told],
    );
  });

  it('an unknown matcher is a mistake of the scenario', () => {
    expect(() => differences(1, { $greater: 0 })).toThrow('there is no matcher $greater; expected $match');
  });
});
