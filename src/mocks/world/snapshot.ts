import { z } from 'zod';
import { CHANNELS, STATES } from '../telecom/states.ts';
import type { Account } from './accounts.ts';
import type { Due } from './agenda.ts';
import { type ClockReading, LAST_MOMENT } from './clock.ts';
import { type SavedDeeds, savedDeeds } from './deeds.ts';
import { FAULT_KINDS, type Fault } from './faults.ts';
import { type Exchange, JournalRequest } from './journal.ts';
import { noMessages, type SavedMessages } from './message-store.ts';
import { type OutcomeRule, outcomeRule } from './outcomes.ts';
import type { SavedPrices } from './prices.ts';
import type { RandomState } from './random.ts';
import { RecentSends, type SavedSends } from './recent-sends.ts';
import { type WaitingReply, waitingReply } from './replies.ts';
import type { World } from './world.ts';

const FORMAT = 'holub-snapshot-1';
const MOST_MESSAGES = 10_000_000;

type SavedAccount = Omit<Account, 'stopList' | 'messages' | 'luck' | 'recentSends' | 'shelves'> & {
  readonly stopList: readonly string[];
  readonly recentSends: SavedSends;
  readonly shelves: Readonly<Record<string, readonly (readonly [string, unknown])[]>>;
};

type SavedExchange = Omit<Exchange, 'request'> & {
  readonly request: { method: string; url: string; host: string; headers: [string, string][]; body64: string };
};

/** The whole world as one JSON document. */
export interface Snapshot {
  readonly format: typeof FORMAT;
  readonly clock: ClockReading;
  readonly random: RandomState;
  readonly counters: Readonly<Record<string, number>>;
  readonly accounts: readonly SavedAccount[];
  readonly messages: SavedMessages;
  readonly agenda: readonly Due[];
  readonly faults: { readonly next: number; readonly faults: readonly Fault[] };
  readonly outcomes: readonly OutcomeRule[];
  readonly replies: readonly WaitingReply[];
  readonly prices: SavedPrices;
  readonly journal: { readonly next: number; readonly exchanges: readonly SavedExchange[] };
  readonly deeds: SavedDeeds;
}

/** Takes the world down as one document that shares nothing with it. */
export const takeSnapshot = (world: World): Snapshot => structuredClone(viewWorld(world));

/** The same document, sharing its parts with the world: to be written down at once. */
export function viewWorld(world: World): Snapshot {
  const journal = world.journal.save();
  return {
    format: FORMAT,
    clock: world.clock.read(),
    random: world.random.save(),
    counters: Object.fromEntries(world.counters),
    accounts: world.accounts.list().map(saveAccount),
    messages: world.messages.save(),
    agenda: [...underWay(world), ...world.agenda.save()],
    faults: world.faults.save(),
    outcomes: world.outcomes.list(),
    replies: world.replies.list(),
    prices: world.prices.save(),
    journal: { next: journal.next, exchanges: journal.exchanges.map(saveExchange) },
    deeds: world.deeds.save(),
  };
}

/** Callbacks whose answer is not known yet: the restored world sends them again, as nobody knows whether they arrived. */
function underWay(world: World): readonly Due[] {
  return world.outbox
    .leaving()
    .map(({ callback, at }, order) => ({ at, order, effect: { kind: 'callback', callback } }) as const);
}

/**
 * Puts a world in the place of this one.
 * @throws ZodError when it is no snapshot; the world then stays as it was
 */
export function restoreSnapshot(world: World, document: unknown): void {
  // Checked, and then taken as it is: what the check gives back has its keys in another order, and so other bytes.
  snapshotSchema(world).parse(document);
  putSnapshot(world, structuredClone(document) as Snapshot);
}

/** Puts a snapshot that this version has made in the place of this world, which takes its parts as they are. */
export function putSnapshot(world: World, snapshot: Snapshot): void {
  world.clock.restore(snapshot.clock);
  world.random.restore(snapshot.random);
  world.counters.clear();
  for (const [key, next] of Object.entries(snapshot.counters)) world.counters.set(key, next);
  world.accounts.clear();
  for (const saved of snapshot.accounts) world.accounts.put(loadAccount(saved));
  world.messages.restore(snapshot.messages);
  world.agenda.restore(snapshot.agenda);
  world.faults.restore(snapshot.faults);
  world.outcomes.restore(snapshot.outcomes);
  world.replies.restore(snapshot.replies);
  world.prices.restore(snapshot.prices);
  world.journal.restore({ ...snapshot.journal, exchanges: snapshot.journal.exchanges.map(loadExchange) });
  world.deeds.restore(snapshot.deeds);
  world.outbox.wake(true);
}

function saveAccount({ messages: _, luck: __, stopList, recentSends, shelves, ...account }: Account): SavedAccount {
  return {
    ...account,
    stopList: [...stopList],
    recentSends: recentSends.save(),
    shelves: Object.fromEntries([...shelves].map(([name, entries]) => [name, [...entries]])),
  };
}

function loadAccount({ stopList, recentSends, shelves, ...account }: SavedAccount): Account {
  return {
    ...account,
    stopList: new Set(stopList),
    messages: noMessages(account.provider, account.credential),
    luck: new Map(),
    recentSends: RecentSends.restored(recentSends),
    shelves: new Map(Object.entries(shelves).map(([name, entries]) => [name, new Map(entries)])),
  };
}

function saveExchange({ request, ...exchange }: Exchange): SavedExchange {
  const { method, url, host, headers, bytes } = request;
  const body64 = Buffer.from(bytes).toString('base64');
  return { ...exchange, request: { method, url, host, headers: [...headers].map(([k, v]) => [k, v]), body64 } };
}

function loadExchange({ request: { body64, ...request }, ...exchange }: SavedExchange): Exchange {
  return { ...exchange, request: new JournalRequest(request, Buffer.from(body64, 'base64')) };
}

/** The years 1 to 9999: what the dates of the providers can show. */
const moment = z
  .number()
  .int()
  .min(Date.UTC(1, 0, 1))
  .max(Date.UTC(9999, 11, 31));
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const money = z.number().int();
const text = z.string();

const leg = z.looseObject({
  channel: z.enum(CHANNELS),
  sender: text,
  text,
  encoding: z.enum(['gsm-7', 'ucs-2']).nullable(),
  parts: count,
  price: money,
  charged: money,
  validityMs: count,
  notBefore: moment.optional(),
  notAfter: moment.optional(),
  reports: z.object({ read: z.boolean(), click: z.boolean() }),
  content: z.record(text, z.unknown()),
  startsAt: moment.nullable(),
  timeline: z.array(z.looseObject({ at: moment, state: z.enum(STATES), reason: text.nullable() })),
});

const effect = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.enum(['settle', 'reply', 'state']), messageId: text }),
  z.looseObject({
    kind: z.literal('callback'),
    callback: z.looseObject({
      provider: text,
      credential: text,
      told: z.record(text, z.unknown()),
      attempt: z.number().int().min(1),
    }),
  }),
]);

const fault = z.looseObject({
  id: text,
  kind: z.enum(FAULT_KINDS),
  hits: count,
  match: z.record(text, text),
  status: z.number().int().min(200).max(599).optional(),
  latencyMs: count.optional(),
  answer: text.optional(),
  times: z.number().int().min(1).optional(),
  probability: z.number().min(0).max(1).optional(),
});

const exchange = z.looseObject({
  id: count,
  at: moment,
  provider: text.nullable(),
  operation: text.nullable(),
  credential: text.nullable(),
  outcome: z.enum(['answered', 'refused', 'fault', 'broken', 'unmatched']),
  hint: text.nullable(),
  faultIds: z.array(text),
  nearMisses: z.array(text),
  lastMessage: count,
  accepted: count,
  request: z.object({
    method: text,
    url: text,
    host: text,
    headers: z.array(z.tuple([text, text])),
    body64: text,
  }),
  reply: z
    .looseObject({
      status: z.number().int(),
      format: z.enum(['json', 'xml', 'text', 'none']),
      headers: z.record(text, text),
      body: z.unknown().optional(),
      text: text.optional(),
      length: count,
    })
    .nullable(),
});

/** Ids are places in line, so none lies beyond the next one. */
const messages = (message: z.ZodType<{ id: string }>) =>
  z
    .object({ next: count.max(MOST_MESSAGES), messages: z.array(message) })
    .refine((saved) => saved.messages.every(({ id }) => Number(id.slice(1)) <= saved.next), {
      error: 'an id beyond the next one',
      path: ['next'],
    })
    .refine((saved) => new Set(saved.messages.map(({ id }) => id)).size === saved.messages.length, {
      error: 'an id twice',
      path: ['messages'],
    });

/** A tariff stands in a snapshot whole. */
function namesEveryPrice(saved: Partial<SavedPrices>, world: World): boolean {
  return Object.entries(saved).every(([provider, tariff]) => {
    const own = Object.keys(world.rulesOf(provider).prices);
    return own.length === Object.keys(tariff ?? {}).length && own.every((name) => tariff?.[name] !== undefined);
  });
}

const shelfOf = <Value extends z.ZodType>(value: Value) => z.array(z.tuple([text, value]));

/** The shelves that the world itself reads, and what stands on all others: numbers, marks, lists or records. */
const shelves = z
  .object({
    chats: shelfOf(
      z.looseObject({
        id: count,
        sender: text,
        msisdn: text,
        name: text,
        createdAt: moment,
        lastAt: moment,
        messageIds: z.array(count),
        sessionIds: z.array(count),
      }),
    ),
    'chat-messages': shelfOf(
      z.looseObject({
        id: count,
        chatId: count,
        at: moment,
        direction: z.enum(['in', 'out']),
        text,
        file: z.looseObject({ id: count, url: text, name: text }).nullable(),
        button: z.looseObject({ text, url: text }).nullable(),
        sessionId: count,
        messageId: text.nullable(),
        seen: z.boolean(),
      }),
    ),
    sessions: shelfOf(
      z.looseObject({
        id: count,
        chatId: count,
        startedAt: moment,
        endsAt: moment,
        sent: count,
        unreplied: count,
        paid: money.nullable(),
      }),
    ),
    'chat-pairs': shelfOf(count),
    told: shelfOf(z.array(count)),
    replied: shelfOf(moment),
    'senders-seen': shelfOf(z.looseObject({ firstAt: moment, lastAt: moment })),
  })
  .partial()
  .catchall(shelfOf(z.union([z.number(), z.literal(true), z.array(z.unknown()), z.record(text, z.unknown())])));

/** Strict where a wrong value would break the world later. */
function snapshotSchema(world: World) {
  const provider = z.enum([...world.rules.keys()]);
  const message = z.looseObject({
    id: text.regex(/^m[1-9]\d{0,14}$/),
    provider,
    credential: text,
    providerId: text,
    msisdn: text,
    acceptedAt: moment,
    scheduledAt: moment.nullable(),
    legs: z.array(leg).min(1),
    data: z.record(text, z.unknown()),
  });
  const account = z
    .looseObject({
      provider,
      credential: text,
      balance: money,
      senders: z.array(text).nullable(),
      blocked: z.boolean(),
      quota: z.object({ limit: count, perSeconds: z.number().positive() }).nullable(),
      quotaUse: z.object({ window: z.number(), count }),
      stopList: z.array(text),
      recentSends: z.object({ sends: z.array(z.tuple([count, count, moment])) }),
      duplicates: z.boolean(),
      callbackUrl: z.url({ protocol: /^https?$/ }).nullable(),
      settings: z.record(text, z.unknown()),
      shelves,
    })
    .refine((saved) => world.rulesOf(saved.provider).settings.safeParse(saved.settings).success, {
      error: 'settings that the provider does not have',
      path: ['settings'],
    });
  return z.object({
    format: z.literal(FORMAT),
    clock: z.object({ now: moment.max(LAST_MOMENT), mode: z.enum(['real', 'frozen']), pace: z.number().positive() }),
    random: z.object({ seed: z.number().int(), streams: z.record(text, z.array(z.int32()).length(4)) }),
    counters: z.record(text, count),
    accounts: z.array(account),
    messages: messages(message),
    agenda: z.array(z.looseObject({ at: moment, order: count, effect })),
    faults: z.object({ next: count, faults: z.array(fault) }),
    outcomes: z.array(outcomeRule),
    replies: z.array(waitingReply),
    prices: z.partialRecord(provider, z.record(text, money.min(0))).refine((saved) => namesEveryPrice(saved, world), {
      error: 'prices that the provider does not have',
    }),
    journal: z.object({ next: count, exchanges: z.array(exchange) }),
    deeds: savedDeeds,
  });
}
