import { describe, expect, it } from 'vitest';
import { oneTooMany } from '../../../src/mocks/telecom/one-too-many.ts';

describe('the one character that costs a part', () => {
  it.each([
    [
      'a dash from a word processor in a Latin text',
      `${'a'.repeat(100)} – b`,
      { needed: 1, because: 'encoding', character: '–' },
    ],
    ['the same one several times', `“${'a'.repeat(80)}“`, { needed: 1, because: 'encoding', character: '“' }],
    ['the 71st Cyrillic letter', `${'яє'.repeat(35)}ї`, { needed: 1, because: 'length', character: 'ї' }],
    ['the 161st Latin letter', 'a'.repeat(161), { needed: 1, because: 'length', character: 'a' }],
    ['a last emoji', `ї${'яє'.repeat(34)}🕊`, { needed: 1, because: 'length', character: '🕊' }],
    ['the 307th, of three parts', 'a'.repeat(307), { needed: 2, because: 'length', character: 'a' }],
  ])('%s', (_, text, expected) => expect(oneTooMany(text)).toEqual(expected));

  it.each([
    ['one part costs nothing more', 'яє'.repeat(35)],
    ['two characters too many are not one', 'яє'.repeat(36)],
    ['two foreign characters are not one', `${'a'.repeat(100)} – “`],
  ])('%s', (_, text) => expect(oneTooMany(text)).toBeNull());
});
