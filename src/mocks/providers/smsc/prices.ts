import type { Channel } from '../../telecom/states.ts';
import { money } from '../../world/money.ts';
import type { Tariff } from '../../world/prices.ts';
import type { World } from '../../world/world.ts';

const CHAT = money(0.9);

/**
 * What one of what a channel counts costs: a part, a number, a second. All assumed but the SMS's, which is the
 * document's sample.
 */
export const PRICES = {
  sms: money(1.4),
  ping: money(1.4),
  hlr: money(0.2),
  mms: money(6),
  email: money(0.05),
  call: money(0.05),
  viber: CHAT,
  social: CHAT,
  whatsapp: CHAT,
  telegram: CHAT,
} as const satisfies Partial<Tariff<Channel>>;

/** What it costs now. */
export const pricesIn = ({ prices }: World) => prices.of('smsc', PRICES);

/** The channels by the names of `get_price`. */
export const PRICE_NAMES = {
  api: 'sms',
  mass: 'sms',
  mms: 'mms',
  hlr: 'hlr',
  call: 'call',
  ping: 'ping',
  viber: 'viber',
  mail: 'email',
} as const;
