import { z } from 'zod';
import { money } from '../../world/money.ts';
import type { Rules } from '../../world/rules.ts';
import type { World } from '../../world/world.ts';
import { receive } from './receive.ts';
import { ending } from './states.ts';
import { callbacks } from './webhooks.ts';

/** What a message costs. All assumed from the samples of the document; a contract sets its own. */
const PRICES = {
  /** A part. */
  sms: money(0.34),
  viberTransactional: money(0.36),
  viberPromotional: money(0.6),
  /** 24 hours of a chat. */
  session: money(0.88),
} as const;

/** What a message costs now. */
export const pricesIn = ({ prices }: World) => prices.of('turbosms', PRICES);

/** The account settings that only TurboSMS has. */
const settings = z.object({
  templates: z
    .array(z.string().min(1))
    .nullable()
    .default(null)
    .describe('Templates of transactional texts, `*` for any words; null for no check'),
  callbackFormat: z.enum(['json', 'form']).default('json').describe('How webhooks are written'),
});

/** The settings of an account, read. */
export const settingsOf = (account: { readonly settings: unknown }) => settings.parse(account.settings);

/** What the world must know of TurboSMS. */
export const rules: Rules = {
  slug: 'turbosms',
  currency: 'UAH',
  quota: null,
  duplicates: true,
  prices: PRICES,
  settings,
  // "Cancelled" returns the money by the document; a rejected leg shows the price 0 in its sample.
  refunds: ['rejected', 'deleted'],
  paid: 'at start',
  ending,
  receive,
  callbacks,
  firstIds: { file: 32_895, chat: 1234, session: 123_321, 'chat-message': 17_693 },
};
