import type { components } from '../../generated/admin.ts';
import type { Provider, Reply } from '../providers/provider.ts';
import type { Account } from '../world/accounts.ts';
import { currentLeg, momentAt, stateAt } from '../world/delivery.ts';
import { bodyOf, type Exchange, type JournalReply } from '../world/journal.ts';
import type { Leg, Message } from '../world/message.ts';
import { formatMoney } from '../world/money.ts';
import type { World } from '../world/world.ts';
import { explain } from './explain.ts';
import { exchangeOf } from './find-messages.ts';
import { hintsOf } from './hints.ts';
import { iso } from './iso.ts';

type Schemas = components['schemas'];

/** An account as the control API shows it, with what its provider adds. */
export function showAccount(account: Account, world: World): Schemas['Account'] {
  const { provider, credential, senders, blocked, quota, stopList, duplicates, callbackUrl } = account;
  const { currency, settings } = world.rulesOf(provider);
  return {
    provider,
    credential,
    balance: formatMoney(account.balance),
    currency,
    senders: senders === null ? null : [...senders],
    blocked,
    quota: quota === null ? null : { ...quota },
    stopList: [...stopList],
    duplicates,
    callbackUrl,
    ...settings.parse(account.settings),
  };
}

/** A message with its whole plan. What is said of it is said of the leg that counts now. */
export function showMessage(message: Message, world: World): Schemas['Message'] {
  const now = world.clock.now();
  const leg = currentLeg(message, now);
  const { channel, sender, text, encoding, parts, price } = leg;
  return {
    id: message.id,
    provider: message.provider,
    credential: message.credential,
    providerId: message.providerId,
    channel,
    msisdn: message.msisdn,
    sender,
    text,
    encoding,
    parts,
    price: formatMoney(price),
    state: stateAt(leg, now),
    acceptedAt: iso(message.acceptedAt),
    scheduledAt: message.scheduledAt === null ? null : iso(message.scheduledAt),
    legs: message.legs.map((each) => showLeg(each, now)),
    exchangeId: exchangeOf(message, world)?.id ?? null,
    hints: hintsOf(message, world),
  };
}

function showLeg(leg: Leg, now: number): Schemas['Leg'] {
  const { channel, sender, text, encoding, parts, price, startsAt, reports, content, timeline } = leg;
  return {
    channel,
    sender,
    text,
    encoding,
    parts,
    price: formatMoney(price),
    state: stateAt(leg, now),
    reason: momentAt(leg, now)?.reason ?? null,
    startsAt: startsAt === null ? null : iso(startsAt),
    reports: { ...reports },
    // The same shape; only its lists are read-only here.
    content: content as Schemas['Content'],
    timeline: timeline.map(({ at, state, reason }) => ({ at: iso(at), state, reason })),
  };
}

/** How a journaled reply's body reads; the writer of replies knows. */
export type BodyText = (reply: JournalReply) => string;

/** An exchange with the names of the answers that its reply held. */
export function showExchange(
  exchange: Exchange,
  providers: readonly Provider[],
  bodyText: BodyText,
): Schemas['Exchange'] {
  const { id, at, provider, operation, credential, outcome, hint, faultIds, nearMisses, request, reply, accepted } =
    exchange;
  const { method, url, host } = request;
  const answers = answersOf(exchange, providers);
  return {
    id,
    at: iso(at),
    provider,
    operation,
    credential,
    outcome,
    answers,
    explained: explain(
      providers.find(({ slug }) => slug === provider),
      answers,
    ),
    hint,
    faults: [...faultIds],
    nearMisses: [...nearMisses],
    messages: accepted,
    request: { method, url, host, headers: headersOf(request.headers), ...textOrBase64(request.bytes) },
    reply:
      reply === null
        ? null
        : { status: reply.status, headers: { ...reply.headers }, body: bodyText(reply), bodyEncoding: 'utf-8' },
  };
}

/** The names of the answers that an exchange's reply held. */
export function answersOf({ provider, outcome, reply }: Exchange, providers: readonly Provider[]): string[] {
  if (reply === null || outcome === 'broken' || reply.format === 'none') return [];
  const site = providers.find((each) => each.slug === provider);
  return site === undefined ? [] : [...site.answersIn({ ...reply, body: bodyOf(reply) } as Reply)];
}

function headersOf(headers: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}

/** Text where the bytes are UTF-8, else base64. */
export function textOrBase64(bytes: Uint8Array): { body: string; bodyEncoding: 'utf-8' | 'base64' } {
  try {
    return { body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), bodyEncoding: 'utf-8' };
  } catch {
    return { body: Buffer.from(bytes).toString('base64'), bodyEncoding: 'base64' };
  }
}
