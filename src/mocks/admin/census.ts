import type { Channel, State } from '../telecom/states.ts';
import { currentLeg, stateAt } from '../world/delivery.ts';
import type { WorldEvent } from '../world/events.ts';
import type { Message } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { type Attention, payAttention } from './attention.ts';

/** So many events are followed with nobody asking. */
const PATIENCE = 10_000;

/** How many messages are alike in these. */
export interface Group {
  readonly provider: string;
  readonly credential: string;
  readonly channel: Channel;
  readonly state: State;
  messages: number;
}

/** How many messages there are of each kind. */
export interface Census {
  /** The groups that have any. */
  groups(): readonly Group[];
}

/** Counts all messages when first asked, and from then on only what changes. */
export function createCensus(world: World): Census {
  let groups: Group[] = [];
  let numbers = new Map<string, number>();
  /** The number of each message's group, from 1, by its place in line; 0 for none. */
  let groupAt = new Uint32Array(1024);
  let oldest = 1;
  let dropped = 0;
  let attention: Attention | null = null;

  const numberOf = (message: Message): number => {
    const now = world.clock.now();
    const { provider, credential } = message;
    const leg = currentLeg(message, now);
    const state = stateAt(leg, now);
    const key = JSON.stringify([provider, credential, leg.channel, state]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = groups.push({ provider, credential, channel: leg.channel, state, messages: 0 });
    numbers.set(key, number);
    return number;
  };
  const put = (place: number, number: number) => {
    if (place >= groupAt.length) {
      const longer = new Uint32Array(2 * place);
      longer.set(groupAt);
      groupAt = longer;
    }
    const before = groups[(groupAt[place] as number) - 1];
    const after = groups[number - 1];
    if (before !== undefined) before.messages -= 1;
    if (after !== undefined) after.messages += 1;
    groupAt[place] = number;
  };
  const place = (message: Message) => put(world.messages.placeOf(message.id), numberOf(message));
  const countAll = () => {
    groups = [];
    numbers = new Map();
    groupAt = new Uint32Array(1024);
    oldest = 1;
    dropped = world.messages.dropped;
    for (const message of world.messages.newestFirst()) place(message);
  };
  /** The oldest messages go where there is no room. */
  const forgetDropped = () => {
    for (; dropped < world.messages.dropped && oldest <= world.messages.last; oldest++) {
      if ((groupAt[oldest] ?? 0) === 0) continue;
      put(oldest, 0);
      dropped += 1;
    }
  };
  const hear = (event: WorldEvent) => {
    if (event.type === 'accepted' || event.type === 'state') place(event.message);
    else if (event.type === 'changed' && event.what === 'world') countAll();
  };

  return {
    groups() {
      if (attention?.lasts !== true) {
        attention = payAttention(world, PATIENCE, hear);
        countAll();
      }
      forgetDropped();
      attention.renew();
      return groups.filter(({ messages }) => messages > 0);
    },
  };
}
