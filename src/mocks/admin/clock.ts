import { z } from 'zod';
import { LAST_MOMENT } from '../world/clock.ts';
import type { World } from '../world/world.ts';
import { BadInput, type ControlCall, json } from './control.ts';
import { iso } from './iso.ts';
import { readDuration, readJson } from './read-input.ts';

const change = z.strictObject({
  now: z.string().optional(),
  mode: z.enum(['real', 'frozen']).optional(),
  pace: z.number().positive().max(1_000_000).optional(),
});
const advance = z.strictObject({ by: z.union([z.string(), z.number()]) });

export const getClock = ({ world }: ControlCall) => json(showClock(world));

/** Sets the time forwards, the mode, and the pace. */
export function setClock({ world, request }: ControlCall) {
  const { now, mode, pace } = readJson(request, change);
  const at = now === undefined ? undefined : readMoment(now, world);
  if (at !== undefined && at < world.clock.now()) {
    throw new BadInput(400, `The clock stands at ${iso(world.clock.now())} and never goes backwards. Reset instead.`, [
      { path: 'now', message: 'a moment that is not past' },
    ]);
  }
  checkReach(at ?? 0, 'now');
  world.clock.set({
    ...(at === undefined ? {} : { now: at }),
    ...(mode === undefined ? {} : { mode }),
    ...(pace === undefined ? {} : { pace }),
  });
  return moved(world);
}

/** Goes forward, does what came due meanwhile in its order, and waits for the callbacks that it sent. */
export function advanceClock({ world, request }: ControlCall) {
  const { by } = readJson(request, advance);
  const spanMs = readDuration(by, 'by');
  checkReach(world.clock.now() + spanMs, 'by');
  world.clock.advance(spanMs);
  return moved(world);
}

function checkReach(at: number, path: string): void {
  if (at <= LAST_MOMENT) return;
  throw new BadInput(400, 'The clock goes no farther than the year 9998. Reset instead.', [
    { path, message: 'a moment before the year 9999' },
  ]);
}

async function moved(world: World) {
  world.settle();
  world.outbox.wake(true);
  await world.outbox.idle();
  return json(showClock(world));
}

/** The clock as the control API shows it. */
export function showClock(world: World) {
  const { now, mode, pace } = world.clock.read();
  return { now: iso(now), mode, pace };
}

/** An ISO date; without a zone it is Kyiv time. @throws BadInput 400 */
export function readMoment(text: string, world: World): number {
  const at = world.kyiv.read(text);
  if (at !== null) return at;
  throw new BadInput(400, 'now is no date. Write 2026-03-01T10:00:00Z, or 2026-03-01 12:00:00 for Kyiv time.', [
    { path: 'now', message: 'an ISO 8601 date' },
  ]);
}
