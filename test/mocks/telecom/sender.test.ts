import { describe, expect, it } from 'vitest';
import { isAlphaName, isNumericSender, TEST_SENDERS, testSender } from '../../../src/mocks/telecom/sender.ts';

describe('an alpha name', () => {
  it.each(['Shop', 'S', 'VashZakaz', 'Shop 24', 'shop.ua', 'A-B_C', 'H&M', "Mc'D", 'On/Off!', '24x7', 'ElevenChars'])(
    'may be %s',
    (name) => {
      expect(isAlphaName(name)).toBe(true);
    },
  );

  it.each([
    ['empty', ''],
    ['of twelve characters', 'TwelveLetter'],
    ['in Cyrillic', 'Крамниця'],
    ['with one Cyrillic letter', 'Shоp'],
    ['with a character that takes two septets', 'Shop[1]'],
    ['with a euro sign', 'Shop€'],
    ['with a line break', 'Shop\n'],
    ['of symbols only', '---'],
    ['of spaces only', '   '],
  ])('is never %s', (_, name) => {
    expect(isAlphaName(name)).toBe(false);
  });
});

describe('a numeric sender', () => {
  it.each(['1', '4321', '380501234567', '123456789012345'])('may be %s', (name) => {
    expect(isNumericSender(name)).toBe(true);
  });

  it.each([
    ['empty', ''],
    ['of sixteen digits', '1234567890123456'],
    ['with a plus', '+380501234567'],
    ['with a letter', '4321a'],
    ['with a space', '43 21'],
    ['with a line break', '4321\n'],
  ])('is never %s', (_, name) => {
    expect(isNumericSender(name)).toBe(false);
  });
});

describe('a test sender', () => {
  it('is NOTFOUND, INACTIVE or SHARED', () => {
    expect(TEST_SENDERS).toEqual({ NOTFOUND: 'unregistered', INACTIVE: 'inactive', SHARED: 'shared' });
    expect(['NOTFOUND', 'INACTIVE', 'SHARED'].map(testSender)).toEqual(['unregistered', 'inactive', 'shared']);
  });

  it('is well formed', () => {
    expect(Object.keys(TEST_SENDERS).every(isAlphaName)).toBe(true);
  });

  it.each(['Shop', 'notfound', 'Shared', 'SHARED ', '', 'constructor', 'toString', '__proto__'])(
    'is not "%s"',
    (name) => {
      expect(testSender(name)).toBeNull();
    },
  );
});
