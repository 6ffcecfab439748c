import { z } from 'zod';
import { parseMoney } from '../../world/money.ts';
import type { Rules } from '../../world/rules.ts';
import { callbacks } from './callbacks.ts';
import { PRICES } from './prices.ts';
import { receive } from './receive.ts';
import { ending } from './states.ts';

/** The account settings that only SMSC has. */
const settings = z.object({
  limits: z.boolean().default(false).describe('Whether the limits a minute on questions hold'),
  testMode: z.boolean().default(false).describe("The provider's test mode: nothing is sent, nothing is charged"),
  credit: z
    .string()
    .refine((decimal) => (parseMoney(decimal) ?? -1) >= 0, 'a decimal such as "50.00"')
    .default('0.00')
    .describe('How far below zero the balance may go'),
});

/** The settings of an account, read. */
export const settingsOf = (account: { readonly settings: unknown }) => settings.parse(account.settings);

/** What the world must know of SMSC. */
export const rules: Rules = {
  slug: 'smsc',
  currency: 'UAH',
  quota: null,
  duplicates: true,
  prices: PRICES,
  settings,
  // Only what was stopped before it left is given back (assumed).
  refunds: ['deleted'],
  paid: 'at acceptance',
  ending,
  // An HLR answer is there after one to three seconds and passes no network on its way (assumed).
  pace: (channel) => (channel === 'hlr' ? [{ state: 'delivered', waitMs: [1000, 3000] }] : null),
  receive,
  callbacks,
  firstIds: {},
};
