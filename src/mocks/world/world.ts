import { isReached } from '../telecom/states.ts';
import { type Account, type Accounts, createAccounts, shelf } from './accounts.ts';
import { type Agenda, createAgenda, type Due, type Effect } from './agenda.ts';
import { type Bounds, createBounds, type Limits } from './bounds.ts';
import { type Clock, type ClockOptions, createClock } from './clock.ts';
import { createDeeds, type Deeds } from './deeds.ts';
import { momentAt } from './delivery.ts';
import { createEvents, type Events } from './events.ts';
import { createFaults, type Faults } from './faults.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import { createJournal, type Journal } from './journal.ts';
import { createKyivTime, type KyivTime } from './kyiv-time.ts';
import type { Leg, Message } from './message.ts';
import { createMessages, type Messages } from './message-store.ts';
import { replyingOutcome, settle, takeUntold, watch } from './messages.ts';
import { createNotices, type Notices } from './notices.ts';
import { createOutbox, type Outbox, type OutboxOptions } from './outbox.ts';
import { createOutcomes, type Outcomes } from './outcomes.ts';
import { createPrices, type Prices } from './prices.ts';
import { createRandom, type Random, type Stream } from './random.ts';
import { createReplies, type Replies } from './replies.ts';
import type { Happening, Inbound, Received, Rules } from './rules.ts';
import { createTraffic, type Traffic } from './traffic.ts';
import { createWays, type WayOn } from './way.ts';

export interface WorldOptions {
  readonly seed?: number;
  readonly clock?: ClockOptions;
  readonly outbox?: OutboxOptions;
  /** How much there may be of each thing, where it is not the usual. */
  readonly limits?: Partial<Limits>;
}

/** Everything that changes. Two worlds in one process never meet. */
export interface World {
  readonly clock: Clock;
  readonly kyiv: KyivTime;
  readonly random: Random;
  readonly accounts: Accounts;
  readonly messages: Messages;
  readonly agenda: Agenda;
  readonly events: Events;
  readonly faults: Faults;
  readonly outcomes: Outcomes;
  readonly replies: Replies;
  readonly prices: Prices;
  readonly journal: Journal;
  readonly deeds: Deeds;
  readonly outbox: Outbox;
  readonly bounds: Bounds;
  readonly notices: Notices;
  readonly inFlight: InFlight;
  readonly traffic: Traffic;
  readonly counters: Map<string, number>;
  /** What each provider has laid down, by slug. */
  readonly rules: ReadonlyMap<string, Rules>;
  rulesOf(provider: string): Rules;
  /** The account's own stream of luck: what others draw does not reshuffle it. */
  luck(account: Account, purpose: string): Stream;
  /** The ordinary life of messages on a channel of a provider. */
  readonly wayOn: WayOn;
  /** Counts up over the whole world, so that a stranger's id is a stranger's. */
  nextId(provider: string, kind: string): number;
  /** Does all that has come due by now, in order, and wakes up for what comes next. */
  settle(): void;
  /** Takes in what a recipient wrote. */
  receive(account: Account, inbound: Inbound): Received | null;
  /** As at the start. */
  reset(): void;
  /** Forgets one account with all that hangs from it. */
  resetAccount(account: Account): void;
  /** Tells of the changes of state of all unfinished messages from now on. */
  watchAll(account?: Account): void;
}

/** A new world with the rules of these providers. */
export function createWorld(allRules: readonly Rules[], options: WorldOptions = {}): World {
  const rules = new Map(allRules.map((each) => [each.slug, each]));
  const random = createRandom(options.seed ?? 1);
  const notices = createNotices();
  const bounds = createBounds(options.limits ?? {}, notices);
  const { limits } = bounds;
  const accounts = createAccounts({
    most: limits.accounts,
    mostRecords: limits.records,
    makeRoom: (idlest) => dropIdle(world, idlest),
    recordsDropped: (count) => bounds.drop('records', count),
  });
  const world: World = {
    clock: createClock(options.clock),
    kyiv: createKyivTime(),
    random,
    accounts,
    wayOn: createWays(),
    messages: createMessages(accounts, limits.messages, (dropped) => bounds.tell('messages', dropped - 1, dropped)),
    agenda: createAgenda({
      most: limits.agenda,
      isWanted: (effect) => isWanted(world, effect),
      dropped: (count) => bounds.drop('agenda', count),
    }),
    events: createEvents(),
    faults: createFaults(random),
    outcomes: createOutcomes(),
    replies: createReplies(),
    prices: createPrices(),
    journal: createJournal(limits.journal, undefined, (dropped) => bounds.tell('journal', dropped - 1, dropped)),
    deeds: createDeeds(
      () => ({ now: world.clock.now(), seed: world.random.seed, snapshot: null }),
      limits.deeds,
      (count) => bounds.drop('deeds', count),
    ),
    outbox: createOutbox(() => world, options.outbox),
    bounds,
    notices,
    inFlight: createInFlight(),
    traffic: createTraffic(),
    counters: new Map(),
    rules,
    rulesOf(provider) {
      const found = rules.get(provider);
      if (found === undefined) throw new Error(`no provider ${provider}`);
      return found;
    },
    luck(account, purpose) {
      const known = account.luck.get(purpose);
      if (known !== undefined) return known;
      const stream = random.stream(`${luckOf(account)}${purpose}`);
      account.luck.set(purpose, stream);
      return stream;
    },
    nextId(provider, kind) {
      const key = `${provider}/${kind}`;
      const id = world.counters.get(key) ?? world.rulesOf(provider).firstIds[kind] ?? 1;
      world.counters.set(key, id + 1);
      return id;
    },
    settle() {
      const now = world.clock.now();
      for (let due = world.agenda.takeDue(now); due !== undefined; due = world.agenda.takeDue(now)) perform(world, due);
      world.outbox.wake();
    },
    receive(account, inbound) {
      const received = world.rulesOf(account.provider).receive(inbound, account, world);
      if (received === null) return null;
      const { provider, credential } = account;
      world.events.tell({ type: 'inbound', at: inbound.at, provider, credential, ...received });
      callBack(world, account, { kind: 'inbound', ...received }, inbound.at);
      return received;
    },
    reset() {
      world.accounts.clear();
      world.messages.clear();
      world.agenda.restore([]);
      world.faults.clear();
      world.outcomes.restore([]);
      world.replies.restore([]);
      world.prices.restore({});
      world.journal.clear();
      world.counters.clear();
      world.random.reset();
      world.clock.reset();
      world.deeds.begin();
      world.outbox.wake();
    },
    resetAccount(account) {
      const { provider, credential } = account;
      forget(world, [account]);
      world.deeds.removeFor(provider, credential);
      world.journal.removeWhere((exchange) => exchange.provider === provider && exchange.credential === credential);
    },
    watchAll(account) {
      const now = world.clock.now();
      for (const message of world.messages.newestFirst()) {
        const owner = ownerOf(world, message);
        if (owner !== undefined && (account === undefined || owner === account)) watch(world, owner, message, now);
      }
    },
  };
  world.deeds.begin();
  bounds.measure('accounts', () => accounts.size);
  bounds.measure(
    'messages',
    () => world.messages.size,
    () => world.messages.dropped,
  );
  bounds.measure(
    'journal',
    () => world.journal.size,
    () => world.journal.dropped,
  );
  bounds.measure('records', () => mostOnAShelf(accounts.list()));
  bounds.measure('agenda', () => world.agenda.size);
  bounds.measure('deeds', () => world.deeds.list().length);
  bounds.measure('faults', () => world.faults.list().length);
  bounds.measure('wishes', () => world.outcomes.list().length + world.replies.list().length);
  return world;
}

/** How many records stand on the fullest shelf of any account. */
function mostOnAShelf(accounts: readonly Account[]): number {
  return accounts.reduce(
    (most, { shelves }) => [...shelves.values()].reduce((fullest, { size }) => Math.max(fullest, size), most),
    0,
  );
}

/** Forgets accounts with all that hangs from them. What they asked stays in the journal. */
function forget(world: World, accounts: readonly Account[]): void {
  const gone = new Set(accounts);
  for (const account of gone) {
    const { provider, credential } = account;
    world.messages.removeOf(account);
    world.accounts.remove(account);
    world.faults.removeFor(provider, credential);
    world.outcomes.removeFor(provider, credential);
    world.replies.removeFor(provider, credential);
  }
  world.agenda.removeWhere((effect) => !isWanted(world, effect));
  const lucks = new Set(accounts.map(luckOf));
  world.random.forget((purpose) => lucks.has(purpose.slice(0, purpose.lastIndexOf('/') + 1)));
}

const ACCOUNTS_AT_ONCE = 0.01;

/**
 * Makes room for new accounts, one in a hundred at a time: each time all that is planned is looked at.
 * Those that still have callbacks to come go last.
 */
function dropIdle(world: World, idlest: readonly Account[]): void {
  const awaited = new Set<Account | undefined>();
  for (const { effect } of world.agenda.save()) {
    if (effect.kind === 'callback')
      awaited.add(world.accounts.find(effect.callback.provider, effect.callback.credential));
  }
  const idle = idlest.filter((account) => !awaited.has(account));
  const count =
    idlest.length - world.bounds.limits.accounts + Math.max(1, Math.floor(idlest.length * ACCOUNTS_AT_ONCE));
  const gone = [...idle, ...idlest.filter((account) => awaited.has(account))].slice(0, count);
  forget(world, gone);
  world.bounds.drop('accounts', gone.length);
  // Their messages are gone: what somebody has counted or shown is to be looked at again.
  const at = world.clock.now();
  if (world.events.watched) world.events.tell({ type: 'changed', at, what: 'world', provider: null, credential: null });
}

/** Whether an effect still has a message or an account to happen to. */
function isWanted(world: World, effect: Effect): boolean {
  if (effect.kind !== 'callback') return world.messages.get(effect.messageId) !== undefined;
  return world.accounts.find(effect.callback.provider, effect.callback.credential) !== undefined;
}

/** What the purposes of an account's luck begin with. A token may contain `/`, so it is quoted. */
function luckOf({ provider, credential }: Account): string {
  return `${provider}/${JSON.stringify(credential)}/`;
}

/** The account of a message. */
export function ownerOf(world: World, message: Message): Account | undefined {
  return world.accounts.find(message.provider, message.credential);
}

function perform(world: World, { at, effect }: Due): void {
  if (effect.kind === 'callback') {
    world.outbox.deliver(effect.callback, at);
    return;
  }
  const message = world.messages.get(effect.messageId);
  const account = message === undefined ? undefined : ownerOf(world, message);
  if (message === undefined || account === undefined) return;
  if (effect.kind === 'settle') {
    if (settle(world.rulesOf(message.provider), account, message, at)) world.messages.changed(message);
  } else if (effect.kind === 'reply') reply(world, account, message, at);
  else tellState(world, account, message, at);
}

function reply(world: World, account: Account, message: Message, at: number): void {
  const replied = shelf<number>(account, 'replied');
  const leg = message.legs.find((each) => isReached(momentAt(each, at)?.state ?? 'scheduled'));
  if (leg === undefined || replied.has(message.id)) return;
  const text = replyText(world, message, leg);
  if (text === null) return;
  const received = world.receive(account, { from: message.msisdn, to: leg.sender, text, at, answers: leg });
  if (received !== null) replied.set(message.id, at);
}

/** What the recipient writes: the reply that waits for such a message, else what the number is known for. */
function replyText(world: World, message: Message, { text, content }: Leg): string | null {
  const waiting = world.replies.to(message);
  if (waiting === null)
    return replyingOutcome(world, message) === 'first-option' ? (content.options?.[0] ?? null) : text;
  const said = waiting.option === undefined ? waiting.text : content.options?.[waiting.option - 1];
  if (said !== undefined) waiting.given += 1;
  return said ?? null;
}

function tellState(world: World, account: Account, message: Message, at: number): void {
  for (const [leg, moment] of takeUntold(world, account, message, at)) {
    world.events.tell({ type: 'state', at: moment.at, message, leg, moment });
    callBack(world, account, { kind: 'state', message, leg, moment }, at);
  }
}

/** Tells the account's callback URL, where it has one and the provider tells such a thing. */
function callBack(world: World, account: Account, happening: Happening, at: number): void {
  const { callbacks } = world.rulesOf(account.provider);
  if (account.callbackUrl === null || callbacks === null) return;
  const told = callbacks.tell(happening, account, world);
  if (told === null) return;
  const { provider, credential } = account;
  world.outbox.deliver({ provider, credential, told, attempt: 1 }, at);
}
