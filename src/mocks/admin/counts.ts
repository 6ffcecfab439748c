import { z } from 'zod';
import type { Group } from './census.ts';
import { type ControlCall, json, providerOf } from './control.ts';
import { readQuery } from './read-input.ts';

const query = z.strictObject({ provider: z.string().optional(), credential: z.string().optional() });

/** What messages there are to filter by, and how many of each. */
export function countMessages(call: ControlCall) {
  const { provider, credential } = readQuery(call.request, query);
  if (provider !== undefined) providerOf(call, provider);
  const groups = call.census
    .groups()
    .filter((group) => (provider ?? group.provider) === group.provider)
    .filter((group) => (credential ?? group.credential) === group.credential);
  return json({
    messages: groups.reduce((sum, group) => sum + group.messages, 0),
    accounts: summed(groups, ({ provider, credential }) => ({ provider, credential })),
    providers: summed(groups, ({ provider }) => ({ provider })),
    channels: summed(groups, ({ channel }) => ({ channel })),
    states: summed(groups, ({ state }) => ({ state })),
  });
}

/** How many messages share what `traits` says of them, the most first. */
function summed<Traits extends object>(groups: readonly Group[], traits: (group: Group) => Traits) {
  const sums = new Map<string, Traits & { messages: number }>();
  for (const group of groups) {
    const shared = traits(group);
    const key = JSON.stringify(shared);
    const sum = sums.get(key) ?? { ...shared, messages: 0 };
    sum.messages += group.messages;
    sums.set(key, sum);
  }
  return [...sums.values()].sort((a, b) => b.messages - a.messages);
}
