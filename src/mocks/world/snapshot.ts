import { z } from 'zod';
import type { Account } from './accounts.ts';
import type { Due } from './agenda.ts';
import type { ClockReading } from './clock.ts';
import type { Fault } from './faults.ts';
import type { Exchange } from './journal.ts';
import type { Message } from './message.ts';
import type { RandomState } from './random.ts';
import type { World } from './world.ts';

const FORMAT = 'holub-snapshot-1';

type SavedAccount = Omit<Account, 'stopList' | 'messages' | 'shelves'> & {
  readonly stopList: readonly string[];
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
  readonly messages: { readonly next: number; readonly messages: readonly Message[] };
  readonly agenda: readonly Due[];
  readonly faults: { readonly next: number; readonly faults: readonly Fault[] };
  readonly journal: { readonly next: number; readonly exchanges: readonly SavedExchange[] };
}

/** Takes the world down as one document that shares nothing with it. */
export function takeSnapshot(world: World): Snapshot {
  const journal = world.journal.save();
  return structuredClone({
    format: FORMAT,
    clock: world.clock.read(),
    random: world.random.save(),
    counters: Object.fromEntries(world.counters),
    accounts: world.accounts.list().map(saveAccount),
    messages: world.messages.save(),
    agenda: world.agenda.save(),
    faults: world.faults.save(),
    journal: { next: journal.next, exchanges: journal.exchanges.map(saveExchange) },
  });
}

/**
 * Puts a world in the place of this one.
 * @throws ZodError when it is no snapshot; the world then stays as it was
 */
export function restoreSnapshot(world: World, document: unknown): void {
  const snapshot = structuredClone(snapshotSchema(world).parse(document)) as unknown as Snapshot;
  world.clock.restore(snapshot.clock);
  world.random.restore(snapshot.random);
  world.counters.clear();
  for (const [key, next] of Object.entries(snapshot.counters)) world.counters.set(key, next);
  world.messages.restore(snapshot.messages);
  world.accounts.clear();
  for (const saved of snapshot.accounts) world.accounts.put(loadAccount(saved));
  for (const message of snapshot.messages.messages) {
    const messages = world.accounts.find(message.provider, message.credential)?.messages;
    const same = messages?.get(message.providerId);
    if (same === undefined) messages?.set(message.providerId, [message]);
    else same.push(message);
  }
  world.agenda.restore(snapshot.agenda);
  world.faults.restore(snapshot.faults);
  world.journal.restore({ ...snapshot.journal, exchanges: snapshot.journal.exchanges.map(loadExchange) });
  world.outbox.wake(true);
}

function saveAccount({ messages: _, stopList, shelves, ...account }: Account): SavedAccount {
  return {
    ...account,
    stopList: [...stopList],
    shelves: Object.fromEntries([...shelves].map(([name, entries]) => [name, [...entries]])),
  };
}

function loadAccount({ stopList, shelves, ...account }: SavedAccount): Account {
  return {
    ...account,
    stopList: new Set(stopList),
    messages: new Map(),
    shelves: new Map(Object.entries(shelves).map(([name, entries]) => [name, new Map(entries)])),
  };
}

function saveExchange({ request, ...exchange }: Exchange): SavedExchange {
  const { method, url, host, headers, bytes } = request;
  const body64 = Buffer.from(bytes).toString('base64');
  return { ...exchange, request: { method, url, host, headers: [...headers].map(([k, v]) => [k, v]), body64 } };
}

function loadExchange({ request: { body64, ...request }, ...exchange }: SavedExchange): Exchange {
  return { ...exchange, request: { ...request, bytes: Buffer.from(body64, 'base64') } };
}

/** Strict where a wrong value would break the world later; what providers keep for themselves is taken as it is. */
function snapshotSchema(world: World) {
  const at = z.number().int();
  const provider = z.enum([...world.rules.keys()]);
  const moment = z.looseObject({ at, state: z.string(), reason: z.string().nullable() });
  const leg = z.looseObject({
    channel: z.string(),
    sender: z.string(),
    text: z.string(),
    parts: z.number(),
    price: z.number(),
    charged: z.number(),
    validityMs: z.number(),
    notBefore: at.optional(),
    notAfter: at.optional(),
    startsAt: at.nullable(),
    timeline: z.array(moment),
  });
  const message = z.looseObject({
    id: z.string().regex(/^m[1-9]\d*$/),
    provider,
    credential: z.string(),
    providerId: z.string(),
    msisdn: z.string(),
    acceptedAt: at,
    legs: z.array(leg).min(1),
    data: z.record(z.string(), z.unknown()),
  });
  const account = z.looseObject({
    provider,
    credential: z.string(),
    balance: z.number().int(),
    senders: z.array(z.string()).nullable(),
    blocked: z.boolean(),
    quota: z.object({ limit: z.number(), perSeconds: z.number() }).nullable(),
    quotaUse: z.object({ window: z.number(), count: z.number() }),
    stopList: z.array(z.string()),
    duplicates: z.boolean(),
    callbackUrl: z.string().nullable(),
    settings: z.record(z.string(), z.unknown()),
    shelves: z.record(z.string(), z.array(z.tuple([z.string(), z.unknown()]))),
  });
  const exchange = z.looseObject({
    id: at,
    at,
    outcome: z.string(),
    request: z.object({
      method: z.string(),
      url: z.string(),
      host: z.string(),
      headers: z.array(z.tuple([z.string(), z.string()])),
      body64: z.string(),
    }),
  });
  return z.object({
    format: z.literal(FORMAT),
    clock: z.object({ now: at, mode: z.enum(['real', 'frozen']), pace: z.number().positive() }),
    random: z.object({ seed: z.number(), streams: z.record(z.string(), z.array(z.number())) }),
    counters: z.record(z.string(), z.number()),
    accounts: z.array(account),
    messages: z.object({ next: z.number().int().min(0), messages: z.array(message) }),
    agenda: z.array(z.looseObject({ at, order: z.number(), effect: z.looseObject({ kind: z.string() }) })),
    faults: z.object({
      next: z.number(),
      faults: z.array(z.looseObject({ id: z.string(), kind: z.string(), hits: z.number(), match: z.looseObject({}) })),
    }),
    journal: z.object({ next: z.number(), exchanges: z.array(exchange) }),
  });
}
