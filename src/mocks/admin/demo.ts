import { writeDay } from '../scenarios/demo-day.ts';
import { takeStep } from '../scenarios/take-step.ts';
import type { World } from '../world/world.ts';
import { showClock } from './clock.ts';
import { type ControlCall, json } from './control.ts';
import { iso } from './iso.ts';

const HOUR_MS = 3_600_000;
const BEGINNING_MS = 7.5 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * Plays a believable day of four businesses through the providers' own APIs, from the next half past seven in the morning
 * in Kyiv on: the clock goes with it, as no message can have been sent in the past.
 */
export async function playDemo({ world, target }: ControlCall) {
  // Loading the names and streets takes a tenth of a second, which nobody else should pay for.
  const { faker } = await import('@faker-js/faker/locale/uk');
  const { name, steps = [] } = writeDay(faker, world.random.stream('demo').bits());
  const before = { exchange: world.journal.lastId, message: world.messages.last };
  const beganAt = iso(nextMorning(world));
  const captured = new Map<string, unknown>();
  for (const step of [{ clock: { now: beganAt } }, ...steps]) await takeStep(step, target, captured);
  return json({
    name,
    beganAt,
    exchanges: world.journal.lastId - before.exchange,
    messages: world.messages.last - before.message,
    clock: showClock(world),
  });
}

/** The next half past seven in Kyiv, epoch ms. */
function nextMorning({ clock, kyiv }: World): number {
  const now = clock.now();
  const wait = BEGINNING_MS - kyiv.timeOfDay(now);
  // A running clock has left this very moment already.
  const at = now + (wait <= 0 ? wait + DAY_MS : wait);
  // The night between may have had an hour more or less.
  return at + (kyiv.offsetMinutes(now) - kyiv.offsetMinutes(at)) * 60_000;
}
