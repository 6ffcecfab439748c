import type { Language } from './words.ts';

/** Dates, amounts and numbers in one language. Times are those of Kyiv, as the providers' are. */
export interface Format {
  /** `12:00` */
  time(at: number | string): string;
  /** `12:00:05` */
  seconds(at: number | string): string;
  /** `12:00:05.250` */
  exact(at: number | string): string;
  /** `Mon, 2 March` */
  day(at: number | string): string;
  /** `2 Mar 2026, 12:00:05` */
  moment(at: number | string): string;
  /** The time of a message in a list: short for today's. */
  brief(at: number | string, now: number): string;
  /** `₴0.34`; as many decimals as were given. */
  money(amount: string, currency?: string): string;
  count(value: number): string;
  /** A span that has passed: `5 s`, `2 min`. */
  span(ms: number): string;
}

const ZONE = 'Europe/Kyiv';
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk-UA' };
const SPANS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** The way a language writes them. */
export function createFormat(language: Language): Format {
  const locale = LOCALES[language];
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
    return (at: number | string) => format.format(new Date(at));
  };
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const time = dates(clock);
  const short = dates({ day: 'numeric', month: 'short' });
  const day = dates({ weekday: 'short', day: 'numeric', month: 'long' });
  const counts = new Intl.NumberFormat(locale);
  const spans = SPANS.map(([unit, ms]) => {
    const options = { style: 'unit', unit, unitDisplay: 'narrow', maximumFractionDigits: 1 } as const;
    return { ms, format: new Intl.NumberFormat(locale, options) };
  });

  return {
    time,
    seconds: dates({ ...clock, second: '2-digit' }),
    exact: dates({ ...clock, second: '2-digit', fractionalSecondDigits: 3 }),
    day,
    moment: dates({ ...clock, second: '2-digit', day: 'numeric', month: 'short', year: 'numeric' }),
    brief: (at, now) => (day(at) === day(now) ? time(at) : short(at)),
    money(amount, currency = 'UAH') {
      const decimals = amount.split('.')[1]?.length ?? 0;
      const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
      const options = { ...style, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      return new Intl.NumberFormat(locale, options).format(Number(amount));
    },
    count: (value) => counts.format(value),
    span(ms) {
      const unit = spans.find((each) => ms >= each.ms) ?? spans.at(-1);
      return unit === undefined ? '' : unit.format.format(ms / unit.ms);
    },
  };
}
