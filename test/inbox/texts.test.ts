import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/inbox/control/schemas.ts';
import { createFormat } from '../../src/inbox/language/format.ts';
import { LANGUAGES, wordsOf } from '../../src/inbox/language/words.ts';
import { currentLeg } from '../../src/inbox/state/legs.ts';
import { timeAfter } from '../../src/inbox/state/time-after.ts';
import { readable } from '../../src/inbox/ui/body-text.ts';
import { spacedMsisdn } from '../../src/inbox/ui/msisdn.ts';

describe('a number beside a noun', () => {
  it.each([
    [1, '1 part', '1 частина'],
    [2, '2 parts', '2 частини'],
    [5, '5 parts', '5 частин'],
    [11, '11 parts', '11 частин'],
    [21, '21 parts', '21 частина'],
    [22, '22 parts', '22 частини'],
  ])('%i', (count, english, ukrainian) => {
    expect(wordsOf('en').message.parts(count)).toBe(english);
    expect(wordsOf('uk').message.parts(count)).toBe(ukrainian);
  });
});

// The compiler sees to it that each is there; not that it says anything.
it.each(LANGUAGES)('no text of %s is empty', (language) => {
  const texts = (table: object): readonly unknown[] =>
    Object.values(table).flatMap((each) => (typeof each === 'object' ? texts(each) : [each]));
  for (const text of texts(wordsOf(language))) expect(text).not.toBe('');
});

describe('dates and amounts', () => {
  const format = createFormat('en');
  const noon = '2026-03-02T10:00:00.250Z';

  it('are those of Kyiv', () => {
    expect(format.time(noon)).toBe('12:00');
    expect(format.seconds('2026-07-02T10:00:07Z')).toBe('13:00:07');
  });

  it('are short for today', () => {
    expect(format.brief(noon, Date.parse('2026-03-02T21:59:00Z'))).toBe('12:00');
    expect(format.brief(noon, Date.parse('2026-03-02T22:01:00Z'))).toBe('2 Mar');
  });

  it('keep the decimals that an amount has', () => {
    expect(format.money('0.34')).toBe('₴0.34');
    expect(format.money('1000.5000')).toBe('₴1,000.5000');
    expect(createFormat('uk').money('0.34')).toBe('0,34\u00A0₴');
  });

  it('tell a span in its largest unit', () => {
    expect(format.span(5000)).toBe('5s');
    expect(format.span(90_000)).toBe('1.5m');
    expect(format.span(86_400_000)).toBe('1d');
    expect(format.span(400)).toBe('0.4s');
  });
});

describe('the clock between two looks', () => {
  const now = '2026-03-02T10:00:00.000Z';
  it.each([
    ['frozen', 60, 0],
    ['real', 1, 2000],
    ['real', 60, 120_000],
  ] as const)('%s, %i seconds a second', (mode, pace, passed) => {
    expect(timeAfter({ now, mode, pace }, 2000)).toBe(Date.parse(now) + passed);
  });
});

describe('a number as people write it', () => {
  it.each([
    ['380671234567', '+380 67 123 45 67'],
    ['48123456789', '+481 234 567 89'],
    ['not a number', 'not a number'],
  ])('%s', (msisdn, spaced) => {
    expect(spacedMsisdn(msisdn)).toBe(spaced);
  });
});

describe('a body for reading', () => {
  it('is JSON, indented as JSON.stringify would', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const isWhole = typeof value === 'object' && value !== null;
        expect(readable(JSON.stringify(value))).toBe(isWhole ? JSON.stringify(value, null, 2) : JSON.stringify(value));
      }),
    );
  });

  it('keeps the digits of a number and keys that are there twice', () => {
    expect(readable('{"a":12345678901234567890,"a":1.50}')).toBe('{\n  "a": 12345678901234567890,\n  "a": 1.50\n}');
  });

  it.each(['<xml/>', 'OK - 1 SMS', '{broken', ''])('%j stays as it is', (body) => {
    expect(readable(body)).toBe(body);
  });
});

describe('the leg that counts', () => {
  const at = (second: number | null) => (second === null ? null : new Date(second * 1000).toISOString());
  const message = (...starts: (number | null)[]) =>
    ({ legs: starts.map((start) => ({ startsAt: at(start) })) }) as Message;
  it.each([
    [message(0, 5), 4, 0],
    [message(0, 5), 5, 1],
    [message(0, null), 9, 0],
    [message(7), 1, 0],
    [message(0, 5, 9), 100, 2],
  ])('%#', (given, now, wanted) => {
    expect(currentLeg(given, now * 1000)).toBe(wanted);
  });
});
