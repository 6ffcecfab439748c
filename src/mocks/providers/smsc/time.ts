import type { World } from '../../world/world.ts';
import { DAY_MS } from './dates.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Moscow keeps UTC+3 all year since October 2014. */
const MOSCOW_HOURS = 3;

const DATED = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;
const DATED_WITH_MARKS = /^(\d\d)\.(\d\d)\.(\d\d) (\d\d):(\d\d)$/;
const HOURS = /^(\d{1,2})-(\d{1,2})$/;
const UNIX = /^0(\d{10})$/;
const MINUTES = /^\+(\d{1,7})$/;

/** Whether a time is written as a date, the only form that a zone of a `list` line applies to. */
export const isDated = (time: string) => DATED.test(time.trim()) || DATED_WITH_MARKS.test(time.trim());

/** `tz`: hours from Moscow; undefined where it is left out, null where it is none. */
export function readZone(tz: string): number | null | undefined {
  const trimmed = tz.trim();
  if (trimmed === '') return undefined;
  if (!/^[+-]?\d{1,2}(?:\.\d{1,2})?$/.test(trimmed)) return null;
  const hours = Number(trimmed);
  return Math.abs(hours) <= 24 ? hours : null;
}

/**
 * When a message is to leave: epoch ms; null for at once, which is also what a moment in the past means.
 * @param tz hours from Moscow; the zone of the account where there is none
 */
export function readTime(time: string, tz: number | undefined, world: World): number | null | 'invalid-date-format' {
  const text = time.trim();
  if (text === '' || text === '0') return null;
  const at = momentOf(text, tz, world);
  if (at === null) return 'invalid-date-format';
  return at <= world.clock.now() ? null : at;
}

function momentOf(text: string, tz: number | undefined, world: World): number | null {
  const now = world.clock.now();
  const date = DATED.exec(text) ?? DATED_WITH_MARKS.exec(text);
  if (date !== null) {
    const [day = 0, month = 0, year = 0, hour = 0, minute = 0] = date.slice(1).map(Number);
    const wall = { year: 2000 + year, month, day, hour, minute, second: 0 };
    const kyivAt = world.kyiv.parse(wall);
    if (kyivAt === null || tz === undefined) return kyivAt;
    return Date.UTC(wall.year, month - 1, day, hour, minute) - (MOSCOW_HOURS + tz) * HOUR_MS;
  }
  const hours = HOURS.exec(text);
  if (hours !== null) return withinHours(Number(hours[1]), Number(hours[2]), tz, world);
  const unix = UNIX.exec(text)?.[1];
  if (unix !== undefined) return Number(unix) * 1000;
  const minutes = MINUTES.exec(text)?.[1];
  return minutes === undefined ? null : now + Number(minutes) * MINUTE_MS;
}

/** Now within the hours; else at the first of them, today or tomorrow. Hours over midnight are taken so (assumed). */
function withinHours(from: number, to: number, tz: number | undefined, world: World): number | null {
  if (from > 24 || to > 24) return null;
  const now = world.clock.now();
  const timeOfDay =
    tz === undefined ? world.kyiv.timeOfDay(now) : (((now + (MOSCOW_HOURS + tz) * HOUR_MS) % DAY_MS) + DAY_MS) % DAY_MS;
  const [start, end] = [from * HOUR_MS, to * HOUR_MS];
  const isInside = start <= end ? timeOfDay >= start && timeOfDay < end : timeOfDay >= start || timeOfDay < end;
  if (isInside) return now;
  const wait = start - timeOfDay;
  return now + (wait > 0 ? wait : wait + DAY_MS);
}

/** `valid`: 1 to 24 hours, or `hh:mm` from 00:01 to 24:00; a day unless given (assumed); null for anything else. */
export function readValidity(valid: string): number | null {
  const text = valid.trim();
  if (text === '') return DAY_MS;
  const match = /^(\d{1,2})(?::([0-5]\d))?$/.exec(text);
  if (match === null) return null;
  const validityMs = Number(match[1]) * HOUR_MS + Number(match[2] ?? 0) * MINUTE_MS;
  return validityMs > 0 && validityMs <= DAY_MS ? validityMs : null;
}

/** How a mailing is spread over time: each recipient's wait, ms. */
export type Spread = (index: number, count: number) => number;

/**
 * `period` hours over which a mailing is spread, in groups that leave `freq` minutes apart; without `freq` evenly,
 * one after the other (assumed). Null where they are out of range, which is assumed to be an error.
 */
export function readSpread(period: string, freq: string): Spread | null {
  if (period.trim() === '') return () => 0;
  const hours = /^\d{1,3}(?:\.\d{1,6})?$/.test(period.trim()) ? Number(period) : Number.NaN;
  if (!(hours >= 0.1 && hours <= 720)) return null;
  const periodMs = hours * HOUR_MS;
  if (freq.trim() === '') return (index, count) => Math.floor((index * periodMs) / count);
  const minutes = /^\d{1,4}$/.test(freq.trim()) ? Number(freq) : 0;
  if (minutes < 1 || minutes > 1440) return null;
  const groups = Math.max(1, Math.floor(periodMs / (minutes * MINUTE_MS)));
  return (index, count) => Math.floor(index / Math.ceil(count / groups)) * minutes * MINUTE_MS;
}
