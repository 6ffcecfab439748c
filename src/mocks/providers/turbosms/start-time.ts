import type { World } from '../../world/world.ts';
import type { AnswerName } from './answers.ts';
import { type Data, isEmpty } from './wire.ts';

const FARTHEST_MS = 14 * 24 * 3_600_000;

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
  return /^\s*\d{9,11}\s*$/.test(value) ? unixMs(Number(value)) : world.kyiv.read(value);
}

function unixMs(seconds: number): number | null {
  return Number.isSafeInteger(seconds) && seconds >= 0 && seconds < 100_000_000_000 ? seconds * 1000 : null;
}
