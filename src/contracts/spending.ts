import type { Slug } from '../client/index.ts';
import type { Ask, ContractCase } from './case.ts';
import { costOf, type PriceList, pricesFrom } from './prices.ts';

/** The operations of each provider that cost money, or do for good what nobody asked for. All others only read. */
const COSTLY: { readonly [S in Slug]: RegExp } = {
  turbosms: /\/(message\/send(multi)?|chat\/send)(\.json)?$/,
  smsc: /\/(send|jobs|senders|receive_phones|users|wait_call|ping)(\.php|\/)$/,
  smsclub: /\/(vibers\/send|vibers\/chat|sms\/send|originators\/registration-originators)$/,
  octotoo: /^POST .*\/(sms-v3|viber|rcs|cascades|two-way-chats|registration-originators)$/,
};

/** Asked by these, nothing can be charged to anybody. */
const PENNILESS: ReadonlySet<string> = new Set(['stranger', 'nobody', 'malformed']);

/**
 * Whether a request, with its placeholders filled, might cost money, whatever the provider makes of it: it goes to a
 * costly operation, in the name of an account, and names a number that a message could reach, or a thing to be had.
 */
export function couldCost(provider: Slug, { operation, as = 'account', params, query, body, form, raw }: Ask): boolean {
  if (PENNILESS.has(as) || !COSTLY[provider].test(operation)) return false;
  if (operation.startsWith('GET') && provider !== 'smsc' && provider !== 'turbosms') return false;
  if (raw !== undefined) return reachable(raw.text).length > 0;
  const fields = [params, query, body, form];
  return reachable(fields).length > 0 || fields.some(names);
}

/** A field that orders something: a chat to write into, a name to register, a command of a page. */
const ORDERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  chat_id: (value) => Number(value) > 1,
  originator: (value) => value !== '',
  sender_id: (value) => value !== '',
  ...Object.fromEntries(['buy', 'chg', 'pay', 'send_code', 'check_code'].map((name) => [name, () => true])),
};

function names(fields: unknown): boolean {
  if (typeof fields !== 'object' || fields === null) return false;
  return Object.entries(fields).some(([key, value]) => ORDERS[key]?.(value) === true || names(value));
}

/** Fields whose digits are dates and names of requests, not numbers to send to. */
const OTHER_DIGITS: ReadonlySet<string> = new Set([
  'start_time',
  'mgr_plan_date',
  'mgr_end_time',
  'sequence_id',
  'inn',
]);

const SHORTEST_NUMBER = 9;
const LONGEST_NUMBER = 15;

/** The numbers anywhere in a value that a message could reach, digits only. */
export function reachable(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => (OTHER_DIGITS.has(key) ? [] : reachable(each)));
  }
  const runs = String(value ?? '').match(/\+?\d[\d\s()-]*\d/g) ?? [];
  return runs
    .map((run) => run.replaceAll(/\D/g, ''))
    .filter(({ length }) => length >= SHORTEST_NUMBER && length <= LONGEST_NUMBER);
}

/** What may be spent on live: at most so much, on messages to one number only. */
export interface Allowance {
  readonly to: string;
  /** In hundredths of a hryvnia. */
  readonly budget: number;
  /** What a message costs; the highest prices that have been seen by default. */
  readonly prices?: PriceList;
}

/** Counts money before it is spent. What was set aside is never given back: a lost answer may have been a sent message. */
export class Ledger {
  readonly #allowance: Allowance | null;
  #setAside = 0;

  constructor(allowance: Allowance | null) {
    this.#allowance = allowance;
  }

  /** In hundredths of a hryvnia. */
  get setAside(): number {
    return this.#setAside;
  }

  /** Whether so much more may be spent. */
  affords(hryvnias: number): boolean {
    return this.#allowance !== null && this.#setAside + cents(hryvnias) <= this.#allowance.budget;
  }

  /** Sets money aside for a request that could cost. @returns why it may not leave; null where it may */
  allow(provider: Slug, ask: Ask, price: ContractCase['price']): string | null {
    if (!couldCost(provider, ask)) return null;
    if (price === 'free') return 'it could cost money, and its case is free';
    if (this.#allowance === null) return 'it could cost money: --spend was not given';
    const { to, prices = pricesFrom({}) } = this.#allowance;
    const numbers = reachable([ask.params, ask.query, ask.body, ask.form, ask.raw?.text]);
    if (numbers.some((number) => number !== to)) return 'it names another number than --to';
    const cost = costOf(provider, ask, price, prices) * Math.max(1, numbers.length);
    if (!this.affords(cost)) return 'the budget does not cover it';
    this.#setAside += cents(cost);
    return null;
  }
}

/** Hryvnias as hundredths, rounded up. */
export const cents = (hryvnias: number): number => Math.ceil(Math.round(hryvnias * 1e6) / 1e4);
