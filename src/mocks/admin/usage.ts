import { z } from 'zod';
import type { components } from '../../generated/admin.ts';
import type { Account } from '../world/accounts.ts';
import { formatMoney, type Money } from '../world/money.ts';
import type { World } from '../world/world.ts';
import { type ControlCall, json } from './control.ts';
import { readQuery } from './read-input.ts';

type Schemas = components['schemas'];

interface Tally {
  messages: number;
  legs: number;
  parts: number;
  cost: Money;
}

const query = z.strictObject({ provider: z.string().optional(), credential: z.string().optional() });

/** What each account has sent since the start, and what it would have cost: legs that have started, less refunds. */
export function getUsage({ world, request }: ControlCall) {
  const { provider, credential } = readQuery(request, query);
  const counted = world.accounts
    .list()
    .filter((account) => (provider ?? account.provider) === account.provider)
    .filter((account) => (credential ?? account.credential) === account.credential)
    .map((account) => usageOf(account, world));
  const total = { messages: 0, parts: 0, cost: 0 };
  for (const { tally } of counted) {
    total.messages += tally.messages;
    total.parts += tally.parts;
    total.cost += tally.cost;
  }
  return json({
    accounts: counted.map(({ shown }) => shown),
    total: { messages: total.messages, parts: total.parts, cost: formatMoney(total.cost) },
  });
}

function usageOf(account: Account, world: World): { tally: Tally; shown: Schemas['AccountUsage'] } {
  const now = world.clock.now();
  const byChannel = new Map<Schemas['Channel'], Tally>();
  const all: Tally = { messages: 0, legs: 0, parts: 0, cost: 0 };
  for (const messages of account.messages.values()) {
    for (const message of messages) {
      all.messages += 1;
      for (const [index, leg] of message.legs.entries()) {
        if (index > 0 && (leg.startsAt === null || leg.startsAt > now)) continue;
        const tally = byChannel.get(leg.channel) ?? { messages: 0, legs: 0, parts: 0, cost: 0 };
        byChannel.set(leg.channel, tally);
        tally.messages += index === 0 ? 1 : 0;
        for (const each of [tally, all]) {
          each.legs += 1;
          each.parts += leg.parts;
          each.cost += leg.charged;
        }
      }
    }
  }
  const { currency } = world.rulesOf(account.provider);
  return {
    tally: all,
    shown: {
      provider: account.provider,
      credential: account.credential,
      currency,
      messages: all.messages,
      parts: all.parts,
      cost: formatMoney(all.cost),
      byChannel: [...byChannel].map(([channel, { messages, legs, parts, cost }]) => ({
        channel,
        messages,
        legs,
        parts,
        cost: formatMoney(cost),
      })),
    },
  };
}
