import type { Channel, State } from '../telecom/states.ts';
import { type Pace, paceOn } from './delivery.ts';
import type { Rules } from './rules.ts';

/** The life that ordinary messages of a channel have, before luck says how fast. */
export interface Way {
  readonly pace: Pace;
  /** The states, from the one at the acceptance on. */
  readonly states: readonly State[];
  readonly longestMs: number;
}

/** Looks up the ordinary life on a channel; null where money hangs from its moments, or there are too many. */
export type WayOn = (channel: Channel, rules: Rules) => Way | null;

/** The ways of a world, each found once. */
export function createWays(): WayOn {
  const known = new Map<Rules, Map<Channel, Way | null>>();
  return (channel, rules) => {
    const ofRules = known.get(rules) ?? new Map<Channel, Way | null>();
    const found = ofRules.get(channel);
    if (found !== undefined) return found;
    const way = wayOf(paceOn(channel, rules), rules);
    known.set(rules, ofRules.set(channel, way));
    return way;
  };
}

function wayOf(pace: Pace, { refunds }: Rules): Way | null {
  if (pace.length > 2 || pace.some(({ state, waitMs: [from] }) => from === 0 || refunds.includes(state))) return null;
  const longestMs = pace.reduce((sum, { waitMs: [, to] }) => sum + to, 0);
  return { pace, states: ['scheduled', ...pace.map(({ state }) => state)], longestMs };
}
