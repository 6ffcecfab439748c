import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOBILE_PREFIXES, operatorOf } from '../../../src/mocks/telecom/operators.ts';

describe('the operator of a number', () => {
  it.each([
    ['Vodafone', '01', ['50', '66', '75', '95', '99']],
    ['Kyivstar', '03', ['67', '68', '77', '96', '97', '98']],
    ['lifecell', '06', ['63', '73', '93']],
    ['3Mob', '07', ['91']],
    ['PEOPLEnet', '21', ['92']],
    ['Intertelecom', '04', ['89', '94']],
  ])('is %s (255 %s) after the prefixes %j', (name, mnc, prefixes) => {
    for (const prefix of prefixes) expect(operatorOf(`380${prefix}1234567`)).toEqual({ name, mcc: '255', mnc });
  });

  it('of 380500000000 is 25501, as in the sample of SMSC', () => {
    const operator = operatorOf('380500000000');
    expect(`${operator?.mcc}${operator?.mnc}`).toBe('25501');
  });

  it('is known for the prefixes of the table and for no other', () => {
    const all = Array.from({ length: 100 }, (_, prefix) => String(prefix).padStart(2, '0'));
    const known = all.filter((prefix) => operatorOf(`380${prefix}0000000`) !== null);
    expect(known).toEqual(Object.keys(MOBILE_PREFIXES).sort());
  });

  it.each([
    ['a fixed line', '380441234567'],
    ['a number too short', '38050123456'],
    ['a number too long', '3805012345678'],
    ['a national form', '0501234567'],
    ['a foreign number', '375501234567'],
    ['a number with a letter', '38050123456x'],
    ['letters where the prefix should be', '380ab1234567'],
    ['a colon, which follows 9 in ASCII, in the prefix', '3804:1234567'],
    ['nothing', ''],
  ])('is null for %s', (_, msisdn) => {
    expect(operatorOf(msisdn)).toBeNull();
  });

  it('is null for any string of another shape', () => {
    fc.assert(
      fc.property(fc.string(), (anything) => {
        expect(operatorOf(anything)).toBeNull();
      }),
    );
  });
});
