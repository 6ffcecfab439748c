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
  let groups = new Map<string, Group>();
  let groupOf = new Map<string, Group>();
  let attention: Attention | null = null;

  const place = (message: Message) => {
    const now = world.clock.now();
    const { provider, credential } = message;
    const leg = currentLeg(message, now);
    const state = stateAt(leg, now);
    const key = JSON.stringify([provider, credential, leg.channel, state]);
    const group = groups.get(key) ?? { provider, credential, channel: leg.channel, state, messages: 0 };
    const before = groupOf.get(message.id);
    if (before === group) return;
    if (before !== undefined) before.messages -= 1;
    group.messages += 1;
    groups.set(key, group);
    groupOf.set(message.id, group);
  };
  const hear = (event: WorldEvent) => {
    if (event.type === 'accepted' || event.type === 'state') place(event.message);
    else if (event.type === 'changed' && event.what === 'world') countAll();
  };
  const countAll = () => {
    groups = new Map();
    groupOf = new Map();
    for (const message of world.messages.newestFirst()) place(message);
  };

  return {
    groups() {
      if (attention?.lasts !== true) {
        attention = payAttention(world, PATIENCE, hear);
        countAll();
      }
      attention.renew();
      return [...groups.values()].filter(({ messages }) => messages > 0);
    },
  };
}
