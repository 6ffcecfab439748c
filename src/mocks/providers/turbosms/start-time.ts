import type { World } from '../../world/world.ts';
import { type Data, isEmpty } from './wire.ts';
import type { AnswerName } from './answers.ts';

const FARTHEST_MS = 14 * 24 * 3_600_000;

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * When a send is planned for: epoch ms; null for a send at once. `start_time` wins over its synonym `start_date`.
 * A moment in the past is one, so the send counts as planned (T10). Kyiv time unless the value names a zone.
 */
export function readStartTime(fields: Data['fields'], world: World): number | null | AnswerName {
  const value = isEmpty(fields.start_time) ? fields.start_date : fields.start_time;
  if (isEmpty(value)) return null;
  const at = readMoment(value, world);
  if (at === null) return 'INVALID_START_TIME';
  return at - world.clock.now() > FARTHEST_MS ? 'NOT_ALLOWED_START_TIME' : at;
}

function readMoment(value: unknown, world: World): number | null {
  if (typeof value === 'number') return unixMs(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{9,11}$/.test(text)) return unixMs(Number(text));
  const match = DATE.exec(text);
  if (match === null) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const wall = { year: year as number, month: month as number, day: day as number, hour, minute, second };
  const kyivAt = world.kyiv.parse(wall);
  const zone = match[7];
  if (kyivAt === null || zone === undefined) return kyivAt;
  const utc = Date.UTC(wall.year, wall.month - 1, wall.day, hour, minute, second);
  return utc - offsetMs(zone);
}

function unixMs(seconds: number): number | null {
  return Number.isSafeInteger(seconds) && seconds >= 0 && seconds < 100_000_000_000 ? seconds * 1000 : null;
}

function offsetMs(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
