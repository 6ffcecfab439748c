import type { Slug } from '../client/index.ts';
import { countParts } from '../mocks/telecom/parts.ts';
import type { Ask } from './case.ts';

/** What a message is charged for: an SMS by the part, all else by the message; a message with a fallback for each leg. */
export type Cost = readonly Charged[];
export type Charged = 'sms' | 'viber' | 'rcs' | 'call' | 'hlr';

/** What one unit costs, in hryvnias. */
export type PriceList = (provider: Slug, charged: Charged) => number;

/**
 * The highest price that has been seen, by provider, in hryvnias: TurboSMS's SMS in a client's contract, SMSC's in its
 * samples. Where nothing but old samples is known, the dearest price stands.
 */
const SEEN: { readonly [S in Slug]?: { readonly [C in Charged]?: number } } = {
  turbosms: { sms: 1.28 },
  smsc: { sms: 1.4, hlr: 0.2 },
};
const DEAREST = 2;

/** A variable that says an account's own price: `HOLUB_LIVE_TURBOSMS_PRICE_SMS`. */
export const priceVariable = (provider: Slug, charged: Charged): string =>
  `HOLUB_LIVE_${provider.toUpperCase()}_PRICE_${charged.toUpperCase()}`;

/** The prices of an account's own tariff where the settings say them, else the highest that has been seen. */
export function pricesFrom(settings: Readonly<Record<string, string | undefined>>): PriceList {
  return (provider, charged) => {
    const name = priceVariable(provider, charged);
    const told = settings[name];
    if (told === undefined || told === '') return SEEN[provider]?.[charged] ?? DEAREST;
    if (!/^\d{1,4}(\.\d{1,4})?$/.test(told)) throw new RangeError(`${name} is a price in hryvnias, such as 1.28.`);
    return Number(told);
  };
}

/** What one message of a request costs at the most, in hryvnias: its longest text counts. */
export function costOf(provider: Slug, { params, query, body, form, raw }: Ask, cost: Cost, prices: PriceList): number {
  const parts = Math.max(1, ...textsIn([params, query, body, form, raw?.text]).map((text) => countParts(text).parts));
  return cost.reduce((sum, each) => sum + prices(provider, each) * (each === 'sms' ? parts : 1), 0);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
