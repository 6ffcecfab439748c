import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALLING_CODES, countryOf } from '../../../src/mocks/telecom/countries.ts';

describe('the country of a number', () => {
  it('of 380501234567 is Ukraine, MCC 255', () => {
    expect(countryOf('380501234567')).toEqual({ iso: 'UA', name: 'Ukraine', mcc: '255' });
  });

  it.each([
    ['48501234567', 'PL', '260'],
    ['37360123456', 'MD', '259'],
    ['491701234567', 'DE', '262'],
    ['447911123456', 'GB', '234'],
    ['12025550123', 'US', '310'],
    ['14165550123', 'US', '310'],
    ['12425550123', 'BS', '364'],
    ['18095550123', 'DO', '370'],
    ['18495550123', 'DO', '370'],
    ['79161234567', 'RU', '250'],
    ['77011234567', 'KZ', '401'],
    ['76001234567', 'KZ', '401'],
    ['59991234567', 'CW', '362'],
    ['5997123456', 'BQ', '362'],
    ['2621234567', 'RE', '647'],
    ['971501234567', 'AE', '424'],
    ['995591123456', 'GE', '282'],
  ])('of %s is %s, MCC %s', (msisdn, iso, mcc) => {
    expect(countryOf(msisdn)).toMatchObject({ iso, mcc });
  });

  it('is known from 8 digits to 15, and at no other length', () => {
    const known = Array.from({ length: 20 }, (_, length) => length).filter(
      (length) => countryOf('380501234567890123'.slice(0, length)) !== null,
    );
    expect(known).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
  });

  it.each([
    ['a code that no country has', '21012345678'],
    ['international freephone', '80012345678'],
    ['a satellite network', '881612345678'],
    ['a national form', '0501234567'],
    ['a plus', '+380501234567'],
    ['a letter', '38050123456x'],
    ['nothing', ''],
  ])('is null for %s', (_, msisdn) => {
    expect(countryOf(msisdn)).toBeNull();
  });

  it('is that of the longest calling code the number begins with', () => {
    const code = fc.constantFrom(...CALLING_CODES.keys());
    const rest = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 7, maxLength: 11 });
    fc.assert(
      fc.property(code, rest, (begin, end) => {
        const msisdn = begin + end;
        const longest = [4, 3, 2, 1].map((length) => msisdn.slice(0, length)).find((code) => CALLING_CODES.has(code));
        expect(countryOf(msisdn)).toBe(CALLING_CODES.get(longest ?? ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the table of countries', () => {
  const countries = [...new Set(CALLING_CODES.values())];

  it('has every country once: no ISO code and no name twice', () => {
    expect(new Set(countries.map(({ iso }) => iso)).size).toBe(countries.length);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  });

  it('has every member state of the United Nations but those that share a calling code', () => {
    // ISO 3166-1 codes of the 193 members; Canada is under +1.
    const members =
      'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN ' +
      'CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT ' +
      'HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME ' +
      'MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU ' +
      'RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC ' +
      'VE VN VU WS YE ZA ZM ZW';
    const listed = new Set(countries.map(({ iso }) => iso));
    expect(members.split(' ')).toHaveLength(193);
    expect(members.split(' ').filter((iso) => !listed.has(iso))).toEqual(['CA']);
  });

  it('gives each a mobile country code of three digits, shared only inside one territory', () => {
    const byMcc: Record<string, string[]> = {};
    for (const { iso, mcc } of countries) byMcc[mcc] = [...(byMcc[mcc] ?? []), iso];
    const shared = Object.entries(byMcc).filter(([, members]) => members.length > 1);
    expect(Object.keys(byMcc).filter((mcc) => !/^[2-79]\d{2}$/.test(mcc))).toEqual([]);
    expect(Object.fromEntries(shared)).toEqual({
      '340': ['GP', 'MQ'],
      '362': ['SX', 'BQ', 'CW'],
      '425': ['PS', 'IL'],
      '505': ['AU', 'NF'],
    });
  });
});
