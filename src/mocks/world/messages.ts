import { isReached } from '../telecom/states.ts';
import { type Outcome, testOutcome } from '../telecom/test-numbers.ts';
import { type Account, shelf } from './accounts.ts';
import { currentLeg, momentAt, planLegs, startOfNext, validUntil } from './delivery.ts';
import type { Accepted, Leg, LegDraft, Message, Moment, Submission } from './message.ts';
import { isPlainId } from './message-page.ts';
import { isNumber } from './mould.ts';
import type { Rules } from './rules.ts';
import type { World } from './world.ts';

const REPLY_AFTER_MS = 5000;

/**
 * Takes a message for delivery: plans its whole life, charges what is due, and keeps it.
 * The caller has checked that it may be sent.
 */
export function submit(world: World, rules: Rules, account: Account, submission: Submission): Accepted {
  const { providerId, msisdn } = submission;
  const place = sendingOf(world, rules, account, submission)(providerId, msisdn);
  return { id: world.messages.idOf(place), providerId, msisdn };
}

/** What the messages of one request share. */
export type Shared = Omit<Submission, 'providerId' | 'msisdn'>;

/** Takes a message to one recipient. @returns its place in line, from 1 */
export type Sending = (providerId: string, msisdn: string) => number;

/** Takes the messages of one request for delivery as `submit` does; what they share is looked at once. */
export function sendingOf(world: World, rules: Rules, account: Account, shared: Shared): Sending {
  const plainly = plainSendingOf(world, rules, account, shared);
  return (providerId, msisdn) => {
    if (plainly !== null && isOrdinary(providerId, msisdn)) return plainly(providerId, msisdn);
    return submitWhole(world, rules, account, { ...shared, providerId, msisdn });
  };
}

function submitWhole(world: World, rules: Rules, account: Account, submission: Submission): number {
  const now = world.clock.now();
  const message: Message = {
    id: world.messages.nextId(),
    provider: account.provider,
    credential: account.credential,
    providerId: submission.providerId,
    msisdn: submission.msisdn,
    acceptedAt: now,
    scheduledAt: submission.scheduledAt,
    legs: submission.legs.map((draft) => ({ ...draft, charged: 0, startsAt: null, timeline: [] })),
    data: submission.data,
  };
  const startAt = Math.max(now, submission.scheduledAt ?? now);
  planLegs(message.legs, 0, startAt, outcomeOn(world, message), rules, paceOf(world, account));
  for (const leg of message.legs) senderSeen(account, leg, now);
  planEffects(world, rules, account, message);
  world.messages.add(account, message);
  world.events.watched && world.events.tell({ type: 'accepted', at: now, message });
  return world.messages.last;
}

/**
 * The short way for most messages: a plain text to an ordinary number, sent and paid at once, of which nobody is told.
 * It does what the long way would, without making the objects. Null where the messages are none of these.
 */
function plainSendingOf(world: World, rules: Rules, account: Account, shared: Shared): Sending | null {
  const { legs, scheduledAt, data } = shared;
  const [draft] = legs;
  if (draft === undefined || legs.length > 1 || scheduledAt !== null || account.callbackUrl !== null) return null;
  if (world.events.watched || !world.outcomes.none || !world.replies.none) return null;
  const way = world.wayOn(draft.channel, rules);
  if (way === null || way.longestMs >= draft.validityMs) return null;
  const mould = world.messages.mouldOf(account, draft, way.states);
  if (mould === null) return null;

  const { text, price } = draft;
  const [first, next] = way.pace;
  const acceptedAt = world.clock.now();
  const luck = paceOf(world, account);
  let isSeen = false;
  return (providerId, msisdn) => {
    const second = first === undefined ? 0 : luck.int(first.waitMs[0], first.waitMs[1]);
    const third = next === undefined ? 0 : second + luck.int(next.waitMs[0], next.waitMs[1]);
    account.balance -= price;
    if (!isSeen) senderSeen(account, draft, acceptedAt);
    isSeen = true;
    return world.messages.addPlain(mould, { providerId, msisdn, text, data, acceptedAt, second, third });
  };
}

/** Whether a message may go the short way as far as its number and its id are concerned. */
const isOrdinary = (providerId: string, msisdn: string) =>
  testOutcome(msisdn) === null && isNumber(msisdn) && isPlainId(providerId);

/**
 * Forces the state of the leg that counts now. A failure starts the next leg, as it would have;
 * an open state lasts until the validity period is over.
 */
export function forceState(
  world: World,
  rules: Rules,
  account: Account,
  message: Message,
  state: Moment['state'],
  reason: string | null,
): void {
  const now = world.clock.now();
  const leg = currentLeg(message, now);
  const index = message.legs.indexOf(leg);
  const startsAt = Math.min(leg.startsAt ?? now, now);
  leg.startsAt = startsAt;
  const past = leg.timeline.filter((step) => step.at <= now);
  leg.timeline = [...past, { at: now, state, reason }];
  if (state === 'scheduled' || state === 'enroute') {
    const ending = rules.ending('expired', leg.channel);
    leg.timeline = [...leg.timeline, { at: Math.max(now, validUntil(leg, startsAt)), ...ending }];
  }
  const nextStart = startOfNext(leg);
  for (const later of message.legs.slice(index + 1)) {
    later.startsAt = null;
    later.timeline = [];
  }
  if (nextStart !== null) {
    planLegs(message.legs, index + 1, nextStart, outcomeOn(world, message), rules, paceOf(world, account));
  }
  planEffects(world, rules, account, message);
  world.messages.changed(message);
}

/**
 * Charges each leg that has started and gives back what the provider gives back. Doing it twice changes nothing.
 * @returns whether it changed anything
 */
export function settle(rules: Rules, account: Account, message: Message, now: number): boolean {
  let changed = false;
  for (const [index, leg] of message.legs.entries()) {
    const due = isPaid(rules, message, index, now) ? leg.price : 0;
    if (due === leg.charged) continue;
    account.balance -= due - leg.charged;
    leg.charged = due;
    changed = true;
  }
  return changed;
}

function isPaid(rules: Rules, message: Message, index: number, now: number): boolean {
  const leg = message.legs[index] as Leg;
  const paidFrom = index === 0 && rules.paid === 'at acceptance' ? message.acceptedAt : leg.startsAt;
  if (paidFrom === null || paidFrom > now) return false;
  const reached = momentAt(leg, now);
  return reached === null || !rules.refunds.includes(reached.state);
}

/** Plans what must happen at moments of this message's life: money, replies, and telling those who watch. */
function planEffects(world: World, rules: Rules, account: Account, message: Message): void {
  const now = world.clock.now();
  settle(rules, account, message, now);
  for (const leg of message.legs) {
    if (leg.startsAt !== null && leg.startsAt > now) {
      world.agenda.plan(leg.startsAt, { kind: 'settle', messageId: message.id });
    }
    const last = leg.timeline.at(-1);
    if (last !== undefined && last.at > now && rules.refunds.includes(last.state)) {
      world.agenda.plan(last.at, { kind: 'settle', messageId: message.id });
    }
  }
  const replyAfterMs = replyWait(world, message);
  const deliveredAt = message.legs.flatMap((leg) => leg.timeline).find((step) => isReached(step.state))?.at;
  if (replyAfterMs !== null && deliveredAt !== undefined) {
    world.agenda.plan(deliveredAt + replyAfterMs, { kind: 'reply', messageId: message.id });
  }
  if (account.callbackUrl !== null || world.events.watched) watch(world, account, message, now - 1);
}

/** How many moments of each leg have been told to those who watch, by message id. */
const toldOf = (account: Account) => shelf<number[]>(account, 'told');

/** Sees to it that what happens to a message after `since` is told. */
export function watch(world: World, account: Account, message: Message, since: number): void {
  const told = toldOf(account);
  if (!told.has(message.id)) {
    // What is long over has nothing to tell, and need not be remembered.
    if (message.legs.every(({ timeline }) => (timeline.at(-1)?.at ?? 0) < since)) return;
    told.set(
      message.id,
      message.legs.map((leg) => leg.timeline.filter((moment) => moment.at <= since).length),
    );
  }
  planTelling(world, message, told.get(message.id) ?? []);
}

/** What is to be told by `at` and has not been, in the order of its happening; it counts as told from now on. */
export function takeUntold(world: World, account: Account, message: Message, at: number): readonly [Leg, Moment][] {
  const counts = toldOf(account).get(message.id);
  if (counts === undefined) return [];
  const untold: [Leg, Moment][] = [];
  for (const [index, leg] of message.legs.entries()) {
    let count = Math.min(counts[index] ?? 0, leg.timeline.length);
    for (let next = leg.timeline[count]; next !== undefined && next.at <= at; next = leg.timeline[count]) {
      untold.push([leg, next]);
      count += 1;
    }
    counts[index] = count;
  }
  if (untold.length > 0) planTelling(world, message, counts);
  return untold;
}

function planTelling(world: World, message: Message, counts: readonly number[]): void {
  let next = Number.POSITIVE_INFINITY;
  for (const [index, leg] of message.legs.entries()) {
    next = Math.min(next, leg.timeline[counts[index] ?? 0]?.at ?? next);
  }
  if (next !== Number.POSITIVE_INFINITY) world.agenda.plan(next, { kind: 'state', messageId: message.id });
}

/** What becomes of a message on each channel: what was laid down for it, else what its number stands for. */
function outcomeOn(world: World, message: Message): (channel: Leg['channel']) => Outcome | null {
  return (channel) => world.outcomes.of(message, channel) ?? testOutcome(message.msisdn);
}

/** What becomes of a message that has been delivered: who answers it, and how. */
export function replyingOutcome(world: World, message: Message): Outcome['reply'] {
  return message.legs
    .map(({ channel }) => outcomeOn(world, message)(channel)?.reply)
    .find((reply) => reply !== undefined);
}

/** How long after its delivery a message is answered; null where nobody answers it. */
function replyWait(world: World, message: Message): number | null {
  const waiting = world.replies.to(message);
  if (waiting !== null) return waiting.afterMs;
  return replyingOutcome(world, message) === undefined ? null : REPLY_AFTER_MS;
}

/** When each sender of the account was first and last used: epoch ms. */
export const sendersSeen = (account: Account) =>
  shelf<{ readonly firstAt: number; lastAt: number }>(account, 'senders-seen');

function senderSeen(account: Account, { channel, sender }: LegDraft, now: number): void {
  const seen = sendersSeen(account);
  const key = `${channel}/${sender}`;
  const known = seen.get(key);
  if (known === undefined) seen.set(key, { firstAt: now, lastAt: now });
  else known.lastAt = now;
}

function paceOf(world: World, account: Account) {
  return world.luck(account, 'pace');
}
