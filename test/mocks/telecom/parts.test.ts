import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingOf, lengthIn } from '../../../src/mocks/telecom/encoding.ts';
import { countParts, cutToParts, PART_LIMITS, splitParts } from '../../../src/mocks/telecom/parts.ts';

const THUMB = '👍';

const letters = (alphabet: readonly string[]) =>
  fc.array(fc.constantFrom(...alphabet), { maxLength: 700, size: 'max' }).map((characters) => characters.join(''));

const text = fc.oneof(
  letters(['a', 'b', ' ']),
  letters(['a', '€', '{']),
  letters(['a', 'ї', THUMB]),
  letters([THUMB]),
  // Halves of pairs, as a client that cuts a text by length sends them.
  letters(['a', '\ud83d', '\udc4d', 'ж']),
);

describe('the number of parts', () => {
  it.each([
    ['the empty text', '', 'gsm-7', 0, 1],
    ['a text of 160 Latin letters', 'a'.repeat(160), 'gsm-7', 160, 1],
    ['a text of 161 Latin letters', 'a'.repeat(161), 'gsm-7', 161, 2],
    ['a text of 306 Latin letters (2 × 153)', 'a'.repeat(306), 'gsm-7', 306, 2],
    ['a text of 307 Latin letters', 'a'.repeat(307), 'gsm-7', 307, 3],
    ['a text of 720 Latin letters', 'a'.repeat(720), 'gsm-7', 720, 5],
    ['a text of 1530 Latin letters (10 × 153)', 'a'.repeat(1530), 'gsm-7', 1530, 10],
    ['a text of 1531 Latin letters', 'a'.repeat(1531), 'gsm-7', 1531, 11],
    ['a text of 70 Cyrillic letters', 'ї'.repeat(70), 'ucs-2', 70, 1],
    ['a text of 71 Cyrillic letters', 'ї'.repeat(71), 'ucs-2', 71, 2],
    ['a text of 134 Cyrillic letters (2 × 67)', 'ї'.repeat(134), 'ucs-2', 134, 2],
    ['a text of 135 Cyrillic letters', 'ї'.repeat(135), 'ucs-2', 135, 3],
    ['a text of 670 Cyrillic letters (10 × 67)', 'ї'.repeat(670), 'ucs-2', 670, 10],
    ['a text of 671 Cyrillic letters', 'ї'.repeat(671), 'ucs-2', 671, 11],
    ['a text of 160 letters, one of them Cyrillic', `${'a'.repeat(159)}ї`, 'ucs-2', 160, 3],
    ['a text of 80 euro signs', '€'.repeat(80), 'gsm-7', 160, 1],
    ['a text of 81 euro signs', '€'.repeat(81), 'gsm-7', 162, 2],
    ['a text of 35 emoji', THUMB.repeat(35), 'ucs-2', 70, 1],
    ['a text of 36 emoji', THUMB.repeat(36), 'ucs-2', 72, 2],
  ] as const)('of %s is right', (_, sent, encoding, units, parts) => {
    expect(countParts(sent)).toEqual({ encoding, units, parts });
  });

  it('rises by one where an escape pair at the end of a part does not fit any more', () => {
    expect(countParts(`${'a'.repeat(151)}€${'a'.repeat(153)}`)).toMatchObject({ units: 306, parts: 2 });
    expect(countParts(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toMatchObject({ units: 306, parts: 3 });
  });

  it('rises by one where a surrogate pair at the end of a part does not fit any more', () => {
    expect(countParts(`${'ї'.repeat(65)}${THUMB}${'ї'.repeat(67)}`)).toMatchObject({ units: 134, parts: 2 });
    expect(countParts(`${'ї'.repeat(66)}${THUMB}${'ї'.repeat(66)}`)).toMatchObject({ units: 134, parts: 3 });
  });

  it('does not rise for half an emoji at the end of a part: it has nothing to be kept with', () => {
    expect(countParts(`${'ї'.repeat(66)}\ud83d${'ї'.repeat(67)}`)).toMatchObject({ units: 134, parts: 2 });
    expect(countParts(`${'ї'.repeat(67)}\udc4d${'ї'.repeat(66)}`)).toMatchObject({ units: 134, parts: 2 });
  });

  it('never falls when a character is added, wherever it is put', () => {
    const character = fc.constantFrom('a', '€', 'ї', THUMB);
    fc.assert(
      fc.property(text, character, fc.nat(1000), (sent, added, place) => {
        const characters = [...sent];
        const longer = characters.toSpliced(Math.min(place, characters.length), 0, added).join('');
        expect(countParts(longer).parts).toBeGreaterThanOrEqual(countParts(sent).parts);
      }),
    );
  });
});

describe('the parts of a text', () => {
  it('are the whole text when it fits into one', () => {
    expect(splitParts('a'.repeat(160))).toEqual(['a'.repeat(160)]);
  });

  it('are one empty part for the empty text', () => {
    expect(splitParts('')).toEqual(['']);
  });

  it('hold 153 Latin letters each when there are several', () => {
    expect(splitParts('a'.repeat(161)).map((part) => part.length)).toEqual([153, 8]);
  });

  it('hold 67 Cyrillic letters each when there are several', () => {
    expect(splitParts('ї'.repeat(71)).map((part) => part.length)).toEqual([67, 4]);
  });

  it('never divide a euro sign: the part before it stays one septet short', () => {
    expect(splitParts(`${'a'.repeat(152)}€${'b'.repeat(100)}`)).toEqual(['a'.repeat(152), `€${'b'.repeat(100)}`]);
  });

  it('never divide an emoji: the part before it stays one unit short', () => {
    expect(splitParts(`${'ї'.repeat(66)}${THUMB}${'ж'.repeat(20)}`)).toEqual([
      'ї'.repeat(66),
      `${THUMB}${'ж'.repeat(20)}`,
    ]);
  });

  it('joined are the text again, exactly', () => {
    fc.assert(
      fc.property(text, (sent) => {
        expect(splitParts(sent).join('')).toBe(sent);
      }),
    );
  });

  it('are as many as were counted', () => {
    fc.assert(
      fc.property(text, (sent) => {
        expect(splitParts(sent)).toHaveLength(countParts(sent).parts);
      }),
    );
  });

  it('each fit their limit in the encoding of the whole text', () => {
    fc.assert(
      fc.property(text, (sent) => {
        const encoding = encodingOf(sent);
        const parts = splitParts(sent);
        const limit = PART_LIMITS[encoding][parts.length === 1 ? 'alone' : 'joined'];
        for (const part of parts) expect(lengthIn(part, encoding)).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('never hold half an emoji', () => {
    fc.assert(
      fc.property(letters(['a', 'ї', THUMB]), (sent) => {
        for (const part of splitParts(sent)) expect(part).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('a text cut to a number of parts', () => {
  it('is left alone when it fits', () => {
    expect(cutToParts('a'.repeat(306), 2)).toBe('a'.repeat(306));
  });

  it('of one part keeps 160 Latin or 70 Cyrillic letters', () => {
    expect(cutToParts('a'.repeat(500), 1)).toBe('a'.repeat(160));
    expect(cutToParts('ї'.repeat(500), 1)).toBe('ї'.repeat(70));
  });

  it('of three parts keeps 459 Latin or 201 Cyrillic letters', () => {
    expect(cutToParts('a'.repeat(500), 3)).toBe('a'.repeat(459));
    expect(cutToParts('ї'.repeat(500), 3)).toBe('ї'.repeat(201));
  });

  it('is measured in the encoding of the whole text', () => {
    expect(cutToParts(`${'a'.repeat(100)}ї`, 1)).toBe('a'.repeat(70));
  });

  it('never ends with half an emoji', () => {
    expect(cutToParts(`${'ї'.repeat(69)}${THUMB}`, 1)).toBe('ї'.repeat(69));
  });

  it('never ends in the middle of an escape pair', () => {
    expect(cutToParts(`${'a'.repeat(159)}€`, 1)).toBe('a'.repeat(159));
  });

  it('of no parts is empty', () => {
    expect([cutToParts('abc', 0), cutToParts('abc', -1), cutToParts('', 0)]).toEqual(['', '', '']);
  });

  it('is a beginning of the text that fits', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (sent, maxParts) => {
        const cut = cutToParts(sent, maxParts);
        expect(sent.startsWith(cut)).toBe(true);
        expect(countParts(cut).parts).toBeLessThanOrEqual(maxParts);
      }),
    );
  });

  it('is the longest: what is left out begins a new part', () => {
    fc.assert(
      fc.property(letters(['a', '€', 'ї', THUMB]), fc.integer({ min: 1, max: 12 }), (sent, maxParts) => {
        const cut = cutToParts(sent, maxParts);
        const [next] = sent.slice(cut.length);
        fc.pre(next !== undefined && encodingOf(cut + next) === encodingOf(sent));
        expect(countParts(cut + next).parts).toBe(maxParts + 1);
      }),
    );
  });
});
