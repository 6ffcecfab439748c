import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodingOf,
  foreignCharacters,
  GSM_7_ALPHABET,
  GSM_7_EXTENSION,
  lengthIn,
  septetsOf,
} from '../../../src/mocks/telecom/encoding.ts';

// 3GPP TS 23.038, 6.2.1, as Unicode code points; 0x1B is the escape and no character.
const DEFAULT_ALPHABET = [
  [0x40, 0xa3, 0x24, 0xa5, 0xe8, 0xe9, 0xf9, 0xec, 0xf2, 0xc7, 0x0a, 0xd8, 0xf8, 0x0d, 0xc5, 0xe5],
  [0x394, 0x5f, 0x3a6, 0x393, 0x39b, 0x3a9, 0x3a0, 0x3a8, 0x3a3, 0x398, 0x39e, 0x1b, 0xc6, 0xe6, 0xdf, 0xc9],
  [0x20, 0x21, 0x22, 0x23, 0xa4, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f],
  [0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f],
  [0xa1, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f],
  [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5a, 0xc4, 0xd6, 0xd1, 0xdc, 0xa7],
  [0xbf, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
  [0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7a, 0xe4, 0xf6, 0xf1, 0xfc, 0xe0],
].flat();
const ESCAPE = 0x1b;
const EXTENSION = [0x0c, 0x5e, 0x7b, 0x7d, 0x5c, 0x5b, 0x7e, 0x5d, 0x7c, 0x20ac];

describe('the GSM 7 bit alphabet', () => {
  it('has the 127 characters of the standard, in its order', () => {
    const standard = DEFAULT_ALPHABET.filter((code) => code !== ESCAPE);
    expect([...GSM_7_ALPHABET].map((character) => character.codePointAt(0))).toEqual(standard);
  });

  it('has the ten characters of the extension table', () => {
    expect([...GSM_7_EXTENSION].map((character) => character.codePointAt(0))).toEqual(EXTENSION);
  });

  it('counts a character of the default alphabet as one septet, one of the extension table as two, any other not at all', () => {
    const wrong: number[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      const inDefault = DEFAULT_ALPHABET.includes(code) && code !== ESCAPE;
      const expected = inDefault ? 1 : EXTENSION.includes(code) ? 2 : 0;
      if (septetsOf(code) !== expected) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the encoding of a text', () => {
  it.each([
    ['the empty text', '', 'gsm-7'],
    ['Latin letters', 'Your code is 1234', 'gsm-7'],
    ['characters of the extension table', '{"price": "5€"}', 'gsm-7'],
    ['Greek capitals that have no Latin twin', 'ΔΦΓΛΩΠΨΣΘΞ', 'gsm-7'],
    ['Ukrainian', 'Ваш код 1234', 'ucs-2'],
    ['one Cyrillic letter that looks Latin', 'Your сode', 'ucs-2'],
    ['a typographic apostrophe', 'it’s', 'ucs-2'],
    ['a small ç, since only the capital is in the table', 'ç', 'ucs-2'],
    ['a grave accent', '`', 'ucs-2'],
    ['a tab', 'a\tb', 'ucs-2'],
    ['an emoji', 'ok 👍', 'ucs-2'],
  ] as const)('of %s is right', (_, text, encoding) => {
    expect(encodingOf(text)).toBe(encoding);
  });

  it('is UCS-2 when a single foreign character stands anywhere in a long Latin text', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (before, after) => {
        expect(encodingOf(`${'a'.repeat(before)}ї${'a'.repeat(after)}`)).toBe('ucs-2');
      }),
    );
  });
});

describe('the length of a text', () => {
  it('counts septets in GSM-7: a euro sign is two', () => {
    expect(lengthIn('5€', 'gsm-7')).toBe(3);
  });

  it('counts UTF-16 units in UCS-2: a Cyrillic letter is one, an emoji two', () => {
    expect(lengthIn('ї👍', 'ucs-2')).toBe(3);
  });

  it('counts a euro sign as one unit once a Cyrillic letter has forced UCS-2', () => {
    expect(lengthIn('ціна 5€', 'ucs-2')).toBe(7);
  });

  it('counts a foreign character as one septet where GSM-7 is forced on it', () => {
    expect(lengthIn('a ї', 'gsm-7')).toBe(3);
  });

  it('of the empty text is 0', () => {
    expect([lengthIn('', 'gsm-7'), lengthIn('', 'ucs-2')]).toEqual([0, 0]);
  });
});

describe('the foreign characters of a text', () => {
  it('are none in a GSM-7 text', () => {
    expect(foreignCharacters('Hello, €{}')).toEqual([]);
  });

  it('come once each, in order of appearance', () => {
    expect(foreignCharacters('It’s – it’s: “код”')).toEqual(['’', '–', '“', 'к', 'о', 'д', '”']);
  });

  it('keep an emoji whole', () => {
    expect(foreignCharacters('ok 👍👎👍')).toEqual(['👍', '👎']);
  });

  it('are there exactly when the encoding is UCS-2', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '€', '\n', 'ї', '’', '👍', '\ud83d') }), (text) => {
        expect(foreignCharacters(text).length > 0).toBe(encodingOf(text) === 'ucs-2');
      }),
    );
  });
});
