import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKyivTime } from '../../../src/mocks/world/kyiv-time.ts';

const kyiv = createKyivTime();
const utc = (text: string) => Date.parse(text);

describe('Kyiv time', () => {
  it('is two hours ahead of UTC in winter and three in summer', () => {
    expect(kyiv.format(utc('2026-01-15T10:00:00Z'))).toBe('2026-01-15 12:00:00');
    expect(kyiv.format(utc('2026-07-15T10:00:00Z'))).toBe('2026-07-15 13:00:00');
  });

  // The last Sundays of March and October.
  it.each([
    ['2024-03-31', '2024-10-27'],
    ['2025-03-30', '2025-10-26'],
    ['2026-03-29', '2026-10-25'],
    ['2027-03-28', '2027-10-31'],
    ['2030-03-31', '2030-10-27'],
  ])('changes at three in the morning of %s and at four of %s', (spring, autumn) => {
    expect(kyiv.format(utc(`${spring}T00:59:59Z`))).toBe(`${spring} 02:59:59`);
    expect(kyiv.format(utc(`${spring}T01:00:00Z`))).toBe(`${spring} 04:00:00`);
    expect(kyiv.format(utc(`${autumn}T00:59:59Z`))).toBe(`${autumn} 03:59:59`);
    expect(kyiv.format(utc(`${autumn}T01:00:00Z`))).toBe(`${autumn} 03:00:00`);
    expect(kyiv.offsetMinutes(utc(`${spring}T00:59:59Z`))).toBe(120);
    expect(kyiv.offsetMinutes(utc(`${spring}T01:00:00Z`))).toBe(180);
    // The repeated hour is read as the first one, the hour that is left out with winter time.
    expect(kyiv.read(`${autumn} 03:30:00`)).toBe(utc(`${autumn}T00:30:00Z`));
    expect(kyiv.read(`${autumn} 04:00:00`)).toBe(utc(`${autumn}T02:00:00Z`));
    expect(kyiv.read(`${spring} 02:59:59`)).toBe(utc(`${spring}T00:59:59Z`));
    expect(kyiv.read(`${spring} 03:30:00`)).toBe(utc(`${spring}T01:30:00Z`));
    expect(kyiv.read(`${spring} 04:00:00`)).toBe(utc(`${spring}T01:00:00Z`));
  });

  it('reads back what it prints, but in the hour that autumn repeats', () => {
    const seconds = fc.integer({ min: utc('1998-01-01') / 1000, max: utc('2100-01-01') / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const at = second * 1000;
        const back = kyiv.read(kyiv.format(at)) as number;
        expect([0, 3_600_000]).toContain(at - back);
        expect(kyiv.format(back)).toBe(kyiv.format(at));
      }),
      { numRuns: 2000 },
    );
  });

  it('tells the time of the day', () => {
    expect(kyiv.timeOfDay(utc('2026-01-15T21:59:59.500Z'))).toBe(86_399_500);
    expect(kyiv.timeOfDay(utc('2026-01-15T22:00:00Z'))).toBe(0);
  });

  it.each([
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z'],
    ['2026-03-01T10:00:00.250Z', '2026-03-01T10:00:00.250Z'],
    ['2026-03-01T10:00:00+05:30', '2026-03-01T04:30:00.000Z'],
    ['2026-03-01T10:00:00-0500', '2026-03-01T15:00:00.000Z'],
    ['2026-03-01T10:00', '2026-03-01T08:00:00.000Z'],
    ['2026-03-01 10:00', '2026-03-01T08:00:00.000Z'],
    ['2026-03-01 10:00:05', '2026-03-01T08:00:05.000Z'],
    ['2026-03-01', '2026-02-28T22:00:00.000Z'],
    [' 2026-07-01 10:00 ', '2026-07-01T07:00:00.000Z'],
  ])('reads %s', (text, iso) => {
    expect(new Date(kyiv.read(text) ?? Number.NaN).toISOString()).toBe(iso);
  });

  it.each([
    '',
    'soon',
    '2026-04-31',
    '2026-02-29 10:00',
    '2026-13-01',
    '2026-00-10',
    '2026-01-01 24:00',
    '2026-01-01 10:60',
    '01.03.2026',
    '2026-3-1',
  ])('does not take %j for a date', (text) => expect(kyiv.read(text)).toBeNull());
});
