import { isFailed, type State } from '../telecom/states.ts';
import type { Cause, Outcome } from '../telecom/test-numbers.ts';
import type { Leg, Message, Moment } from './message.ts';
import type { Stream } from './random.ts';
import type { Rules } from './rules.ts';

/**
 * Plans the lives of a message's legs from leg `from` on: each starts when the one before it ended undelivered.
 * Nothing ticks afterwards; a state is read off the plan.
 * @param startAt epoch ms at which leg `from` starts
 * @param outcomeOn what becomes of the message on a channel
 */
export function planLegs(
  legs: readonly Leg[],
  from: number,
  startAt: number,
  outcomeOn: (channel: Leg['channel']) => Outcome | null,
  rules: Rules,
  pace: Stream,
): void {
  let nextStart: number | null = startAt;
  for (let index = from; index < legs.length; index++) {
    const leg = legs[index] as Leg;
    leg.startsAt = nextStart === null ? null : Math.max(nextStart, leg.notBefore ?? nextStart);
    leg.timeline = leg.startsAt === null ? [] : planTimeline(leg, leg.startsAt, outcomeOn(leg.channel), rules, pace);
    nextStart = startOfNext(leg);
  }
}

/** When a leg that starts then has been tried for long enough: its validity is over, or its window closes. */
export function validUntil(leg: Leg, startsAt: number): number {
  return Math.max(startsAt, Math.min(startsAt + leg.validityMs, leg.notAfter ?? Number.POSITIVE_INFINITY));
}

/** When the leg after this one starts: when this one ended undelivered; null when it did not. */
export function startOfNext(leg: Leg): number | null {
  const last = leg.timeline.at(-1);
  return last !== undefined && isFailed(last.state) ? last.at : null;
}

/** The life of one leg: its moments in order, epoch ms, from its start to its end. */
function planTimeline(
  leg: Leg,
  startsAt: number,
  outcome: Outcome | null,
  rules: Rules,
  pace: Stream,
): readonly Moment[] {
  const endsAt = validUntil(leg, startsAt);
  const expired = () => moment(endsAt, rules.ending('expired', leg.channel));
  const met = outcome?.channels?.includes(leg.channel) === false ? null : outcome;
  const ordinary = paceOn(leg.channel, rules);
  const planned = met === null ? atPace(ordinary, startsAt, pace) : meeting(met, leg, startsAt, rules);

  const timeline: Moment[] = planned[0]?.at === startsAt ? [] : [{ at: startsAt, state: 'scheduled', reason: null }];
  for (const step of planned) {
    const arrived = timeline.at(-1)?.state ?? 'scheduled';
    if (step.at >= endsAt && (arrived === 'scheduled' || arrived === 'enroute')) return [...timeline, expired()];
    timeline.push(step);
  }
  if (met?.expires === true) timeline.push(expired());
  return timeline;
}

/** How fast ordinary numbers are reached: the shortest and the longest wait for each state, ms after the one before. */
export type Pace = readonly { readonly state: State; readonly waitMs: readonly [from: number, to: number] }[];

/** How fast ordinary numbers are reached on a channel. */
export const paceOn = (channel: Leg['channel'], rules: Rules): Pace => rules.pace?.(channel) ?? ORDINARY;

/** Enroute within 2 s, delivered within 10 s. */
const ORDINARY: Pace = [
  { state: 'enroute', waitMs: [500, 2000] },
  { state: 'delivered', waitMs: [1500, 8000] },
];

function atPace(steps: Pace, startsAt: number, luck: Stream): readonly Moment[] {
  let at = startsAt;
  return steps.map(({ state, waitMs: [from, to] }) => {
    at += luck.int(from, to);
    return { at, state, reason: null };
  });
}

function meeting(outcome: Outcome, leg: Leg, startsAt: number, rules: Rules): readonly Moment[] {
  const timeline: Moment[] = [];
  for (const { afterMs, state } of outcome.reaches ?? []) {
    if (can(leg, state)) timeline.push({ at: startsAt + afterMs, state, reason: null });
  }
  if (outcome.ends !== undefined) {
    timeline.push(moment(startsAt + outcome.ends.afterMs, rules.ending(outcome.ends.cause, leg.channel)));
  }
  return timeline;
}

/** What a channel cannot do stops at the nearest state it can. */
function can(leg: Leg, state: State): boolean {
  if (state === 'read') return leg.reports.read;
  return state === 'clicked' ? leg.reports.click : true;
}

function moment(at: number, ending: Ending): Moment {
  return { at, state: ending.state, reason: ending.reason };
}

/** How a provider tells of a cause: our state for it, and its own word or number where it has one. */
export interface Ending {
  readonly state: State;
  readonly reason: string | null;
}

/** Names the end of a leg for a provider. */
export type NameEnding = (cause: Cause, channel: Leg['channel']) => Ending;

/** The latest moment of a leg at world time `now`; before its first one, the leg waits. */
export function momentAt(leg: Leg, now: number): Moment | null {
  const { timeline } = leg;
  for (let index = timeline.length - 1; index >= 0; index--) {
    const step = timeline[index] as Moment;
    if (step.at <= now) return step;
  }
  return null;
}

/** The state of a leg at world time `now`. */
export function stateAt(leg: Leg, now: number): State {
  return momentAt(leg, now)?.state ?? 'scheduled';
}

/** When the leg first was in one of the states, at `now` or before; null if it was not. */
export function reachedAt(leg: Leg, now: number, states: readonly State[]): number | null {
  for (const step of leg.timeline) if (step.at <= now && states.includes(step.state)) return step.at;
  return null;
}

/** The leg that counts at world time `now`: the last one that has started, else the first. */
export function currentLeg(message: Message, now: number): Leg {
  const { legs } = message;
  for (let index = legs.length - 1; index > 0; index--) {
    const leg = legs[index] as Leg;
    if (leg.startsAt !== null && leg.startsAt <= now) return leg;
  }
  return legs[0] as Leg;
}
