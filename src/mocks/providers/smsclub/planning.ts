import type { KyivTime } from '../../world/kyiv-time.ts';
import { asInteger } from '../framework/loose-values.ts';
import type { ViberRefusalName } from './refusals.ts';
import type { Pair } from './wire.ts';

const HOUR_MS = 3_600_000;
const OPENS_MS = 8 * HOUR_MS;
const CLOSES_MS = 20 * HOUR_MS;
/** Ten digits; more of them are milliseconds. */
const LATEST_S = 9_999_999_999;

/** When a planned mailing begins and is over, epoch ms. */
export interface Plan {
  readonly startAt: number;
  readonly endAt: number;
}

/**
 * What is wrong with the dates of a mailing: given both or not at all, whole Unix seconds, each between 08:00 and 20:00
 * in Kyiv (C-47), the end not before the start. Says nothing of now: the window depends on the request alone.
 */
export function checkDates([start, end]: Pair, kyiv: KyivTime): ViberRefusalName | null {
  if (start === undefined && end === undefined) return null;
  if (start === undefined || end === undefined) return 'dates-pair';
  const plan = readPlan([start, end]);
  if (plan === null) return 'dates-format';
  if (![plan.startAt, plan.endAt].every((at) => isByDay(kyiv.timeOfDay(at)))) return 'dates-window';
  return plan.endAt < plan.startAt ? 'dates-order' : null;
}

/** The plan of a mailing; null where there is none. */
export function readPlan([start, end]: Pair): Plan | null {
  const startAt = readUnixDate(start);
  const endAt = readUnixDate(end);
  return startAt === null || endAt === null ? null : { startAt, endAt };
}

function readUnixDate(value: unknown): number | null {
  const seconds = asInteger(value);
  return seconds === null || seconds < 0 || seconds > LATEST_S ? null : seconds * 1000;
}

const isByDay = (timeMs: number) => timeMs >= OPENS_MS && timeMs <= CLOSES_MS;
