import type { Account } from '../../world/accounts.ts';
import { memory } from '../../world/remembered.ts';
import type { Order } from './order.ts';
import type { Form } from './wire.ts';

const MINUTE_MS = 60_000;
const PRICE_REQUESTS = 5;
const FLOOD = 50;

const sends = memory<true>('recent-sends', MINUTE_MS);
const priceRequests = memory<readonly number[]>('price-requests', MINUTE_MS);
/** How many messages in a row each number was sent, kept while the gap is short. */
const runs = memory<number>('runs', MINUTE_MS);

/** What makes two sends the same (assumed): not who signs it, nor how the answer is to look. */
export function keyOf(form: Form, { kind, id }: Order): string {
  const files = form.files.map(({ name, bytes }) => `${name} ${bytes.length}`);
  const texts = ['phones', 'mes', 'list', 'sender', 'time'].map((name) => form.text(name));
  return JSON.stringify([kind.type, id, ...texts, ...files]);
}

/**
 * Whether this was asked a moment ago: the same send within a minute, or the same price for the sixth time in one.
 * A price request counts at once, and never as a send (S14).
 */
export function isRepeated(account: Account, key: string, asksPrice: boolean, now: number): boolean {
  if (!account.duplicates) return false;
  if (!asksPrice) return sends.recall(account, key, now) === true;
  const asked = (priceRequests.recall(account, key, now) ?? []).filter((at) => now - at < MINUTE_MS);
  if (asked.length >= PRICE_REQUESTS) return true;
  priceRequests.remember(account, key, [...asked, now], now);
  return false;
}

/** Keeps an accepted send in mind for a minute. */
export function rememberSend(account: Account, key: string, now: number): void {
  sends.remember(account, key, true, now);
}

/**
 * Counts one more message to a number; whether it is one too many: more than fifty with gaps of less than a minute.
 * The refused ones count too, so the run ends only when there is a pause.
 */
export function isFlood(account: Account, msisdn: string, now: number): boolean {
  if (!account.duplicates) return false;
  const count = (runs.recall(account, msisdn, now) ?? 0) + 1;
  runs.remember(account, msisdn, count, now);
  return count > FLOOD;
}
