import { z } from 'zod';
import type { components } from '../../generated/admin.ts';
import { type OneTooMany, oneTooMany } from '../telecom/one-too-many.ts';
import { countParts } from '../telecom/parts.ts';
import { formatMoney } from '../world/money.ts';
import { type ControlCall, json } from './control.ts';
import { readQuery } from './read-input.ts';
import { NOTHING, type Sent, sentBy, showSum, tally } from './tally.ts';

type Schemas = components['schemas'];

const query = z.strictObject({ provider: z.string().optional(), credential: z.string().optional() });

/** What was sent since the start, and what it would have cost: legs that have started, less what was given back. */
export function getUsage({ world, request }: ControlCall) {
  const { provider, credential } = readQuery(request, query);
  const accounts = world.accounts
    .list()
    .filter((account) => (provider ?? account.provider) === account.provider)
    .filter((account) => (credential ?? account.credential) === account.credential)
    .map((account) => ({ account, sent: [...sentBy(account, world)] }));
  const all = accounts.flatMap(({ sent }) => sent);
  const { messages, parts, cost } = tally(all, () => 'all').get('all') ?? NOTHING;
  return json({
    accounts: accounts.map(({ account, sent }): Schemas['AccountUsage'] => {
      const whole = tally(sent, () => account).get(account) ?? NOTHING;
      return {
        provider: account.provider,
        credential: account.credential,
        currency: world.rulesOf(account.provider).currency,
        messages: whole.messages,
        parts: whole.parts,
        cost: formatMoney(whole.cost),
        byChannel: byChannel(sent),
      };
    }),
    byProvider: [...tally(all, (each) => each.account.provider)].map(([slug, sum]) => {
      return { provider: slug, currency: world.rulesOf(slug).currency, ...showSum(sum) };
    }),
    byChannel: byChannel(all),
    oneTooMany: wasted(all),
    total: { messages, parts, cost: formatMoney(cost) },
  });
}

const byChannel = (sent: readonly Sent[]): Schemas['ChannelUsage'][] =>
  [...tally(sent, ({ leg }) => leg.channel)].map(([channel, sum]) => ({ channel, ...showSum(sum) }));

/** The texts that one character made dearer, the dearest first. */
function wasted(sent: readonly Sent[]): Schemas['OneTooMany'][] {
  const found = new Map<string, OneTooMany & { provider: string; text: string; parts: number; messages: number }>();
  for (const { account, leg } of sent) {
    const { text, parts, encoding } = leg;
    // Only where the text itself was counted: a provider may carry another, or bill by another unit.
    if (encoding === null || parts < 2 || countParts(text).parts !== parts) continue;
    const key = `${account.provider} ${text}`;
    const known = found.get(key);
    if (known !== undefined) {
      known.messages += 1;
      continue;
    }
    const reason = oneTooMany(text);
    if (reason !== null) found.set(key, { provider: account.provider, text, parts, messages: 1, ...reason });
  }
  const extra = ({ parts, needed, messages }: { parts: number; needed: number; messages: number }) =>
    (parts - needed) * messages;
  return [...found.values()].sort((a, b) => extra(b) - extra(a));
}
