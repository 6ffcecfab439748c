import type { World } from '../../world/world.ts';
import { type Form, wholeNumber } from './wire.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MOST = 366;

const workday = (at: number, { kyiv }: World) => {
  const day = new Date(at + kyiv.offsetMinutes(at) * 60_000).getUTCDay();
  return day !== 0 && day !== 6;
};

/** The moment of the next repetition by `rpt`; 0 is by hand, so there is none. */
const NEXT: Readonly<Record<string, (at: number, world: World) => number>> = {
  1: (at) => at + HOUR_MS,
  2: (at) => at + DAY_MS,
  3: (at, world) => nextDay(at, (day) => workday(day, world)),
  4: (at, world) => nextDay(at, (day) => !workday(day, world)),
  5: (at) => at + 7 * DAY_MS,
  6: (at) => plusMonths(at, 1),
  7: (at) => plusMonths(at, 12),
};

/**
 * How far each sending of a mailing lies behind the first, ms: `rpt` says how often, `rptn` how many times more
 * (assumed; once where it is left out). All of them are planned, and paid, at once. Null for what is no repetition.
 */
export function repeatsOf(form: Form, world: World): readonly number[] | null {
  const rpt = form.text('rpt').trim() || '0';
  if (rpt === '0') return [0];
  const next = NEXT[rpt];
  const times = form.text('rptn').trim() === '' ? 1 : wholeNumber(form.text('rptn'), 0, MOST);
  if (next === undefined || times === null) return null;
  const now = world.clock.now();
  const shifts = [0];
  let at = now;
  for (let time = 0; time < times; time++) {
    at = next(at, world);
    shifts.push(at - now);
  }
  return shifts;
}

function nextDay(at: number, fits: (at: number) => boolean): number {
  let day = at + DAY_MS;
  while (!fits(day)) day += DAY_MS;
  return day;
}

function plusMonths(at: number, months: number): number {
  const date = new Date(at);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.getTime();
}
