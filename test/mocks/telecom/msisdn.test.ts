import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsOf, isUkrainian, isUkrainianMobile, toInternational } from '../../../src/mocks/telecom/msisdn.ts';

describe('the digits of a number as written', () => {
  it.each([
    ['bare digits', '380501234567'],
    ['a leading plus', '+380501234567'],
    ['spaces', '+380 50 123 45 67'],
    ['no-break and thin spaces', '+380\u00a050\u202f123\u200945 67'],
    ['hyphens', '380-50-123-45-67'],
    ['dashes, no-break hyphens and minus signs', '380–50—123‑45−67'],
    ['dots', '380.50.123.45.67'],
    ['brackets', '+38 (050) 123-45-67'],
    ['a plus inside brackets', '(+380) 501234567'],
    ['white space around', '\t+380501234567\r\n'],
  ])('are read through %s', (_, written) => {
    expect(digitsOf(written)).toBe('380501234567');
  });

  it.each([
    ['nothing', ''],
    ['only spaces', '  '],
    ['only a plus', '+'],
    ['two pluses', '++380501234567'],
    ['a plus in the middle', '380+501234567'],
    ['a plus at the end', '380501234567+'],
    ['letters', 'abc'],
    ['a letter among digits', '38050123456O'],
    ['an extension', '+380441234567,12'],
    ['a list', '380501234567;380671234567'],
    ['Arabic digits', '٣٨٠٥٠١٢٣٤٥٦٧'],
  ])('are null for %s', (_, written) => {
    expect(digitsOf(written)).toBeNull();
  });

  it('are digits or null, whatever was written, and are their own digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789+ -().\u00a0a') }), (written) => {
        const digits = digitsOf(written);
        fc.pre(digits !== null);
        expect(digits).toMatch(/^\d+$/);
        expect(digitsOf(digits)).toBe(digits);
      }),
    );
  });
});

describe('the international form', () => {
  it.each([
    ['ten digits from 0', '0501234567', '380501234567'],
    ['eleven digits from 80', '80501234567', '380501234567'],
    ['nine digits with a mobile prefix', '501234567', '380501234567'],
    ['a fixed line from 0', '0441234567', '380441234567'],
  ])('of %s begins with 380', (_, national, international) => {
    expect(toInternational(national)).toBe(international);
  });

  it.each([
    ['an international Ukrainian number', '380501234567'],
    ['an international foreign number', '48501234567'],
    ['nine digits without a mobile prefix', '441234567'],
    ['ten digits from the international access code 00', '0050123456'],
    ['an international freephone number (+800)', '80012345678'],
    ['an access code and a whole number', '00380501234567'],
    ['nine digits from 0', '050123456'],
    ['eleven digits from 0', '05012345678'],
    ['too few digits', '3809'],
    ['nothing', ''],
  ])('of %s is itself', (_, digits) => {
    expect(toInternational(digits)).toBe(digits);
  });

  it('of an international form is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 15 }), (digits) => {
        const international = toInternational(digits);
        expect(toInternational(international)).toBe(international);
      }),
    );
  });
});

describe('a Ukrainian number', () => {
  it('has 12 digits from 380, mobile or not', () => {
    expect(['380501234567', '380441234567', '380111234567'].map(isUkrainian)).toEqual([true, true, true]);
  });

  it('is none with another length, another code or anything but digits', () => {
    const others = [
      '38050123456',
      '3805012345678',
      '1380501234567',
      '480501234567',
      '+38050123456',
      '38050123456a',
      '380501234567\n',
      '',
    ];
    expect(others.filter(isUkrainian)).toEqual([]);
  });
});

describe('a Ukrainian mobile number', () => {
  it.each(['380501234567', '380671234567', '380631234567', '380911234567', '380777777777'])('is %s', (msisdn) => {
    expect(isUkrainianMobile(msisdn)).toBe(true);
  });

  it('is every test number', () => {
    const numbers = Array.from({ length: 100 }, (_, last) => `3805000000${String(last).padStart(2, '0')}`);
    expect(numbers.filter((msisdn) => !isUkrainianMobile(msisdn))).toEqual([]);
  });

  it.each([
    ['with a prefix that no operator has', '380111234567'],
    ['of a fixed line', '380441234567'],
    ['of freephone', '380800123456'],
    ['one digit short', '38050123456'],
    ['one digit long', '3805012345678'],
    ['in national form', '0501234567'],
    ['of Poland', '48501234567'],
  ])('is none %s', (_, msisdn) => {
    expect(isUkrainianMobile(msisdn)).toBe(false);
  });
});
