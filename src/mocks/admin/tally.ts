import type { Account } from '../world/accounts.ts';
import type { Leg, Message } from '../world/message.ts';
import { formatMoney, type Money } from '../world/money.ts';
import type { World } from '../world/world.ts';

/** What some legs came to. */
interface Sum {
  messages: number;
  legs: number;
  parts: number;
  cost: Money;
}

/** A leg that has started, with whose it is. */
export interface Sent {
  readonly account: Account;
  readonly message: Message;
  readonly leg: Leg;
  /** Whether it is the first of its message, which counts as one then. */
  readonly isFirst: boolean;
}

/** The legs of an account that have started; the first one counts from its acceptance. */
export function* sentBy(account: Account, world: World): Generator<Sent> {
  const now = world.clock.now();
  for (const message of world.messages.oldestOf(account)) {
    for (const [index, leg] of message.legs.entries()) {
      if (index > 0 && (leg.startsAt === null || leg.startsAt > now)) continue;
      yield { account, message, leg, isFirst: index === 0 };
    }
  }
}

/** Adds up what was sent, in groups, in the order in which each first comes. */
export function tally<Key>(sent: Iterable<Sent>, keyOf: (each: Sent) => Key): Map<Key, Sum> {
  const sums = new Map<Key, Sum>();
  for (const each of sent) {
    const key = keyOf(each);
    const sum = sums.get(key) ?? { messages: 0, legs: 0, parts: 0, cost: 0 };
    sums.set(key, sum);
    sum.messages += each.isFirst ? 1 : 0;
    sum.legs += 1;
    sum.parts += each.leg.parts;
    sum.cost += each.leg.charged;
  }
  return sums;
}

/** A sum as the control API shows it. */
export const showSum = ({ messages, legs, parts, cost }: Sum) => ({ messages, legs, parts, cost: formatMoney(cost) });

export const NOTHING: Sum = { messages: 0, legs: 0, parts: 0, cost: 0 };
