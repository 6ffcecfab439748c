import { z } from 'zod';
import type { Rules } from '../../world/rules.ts';
import { ending } from '../framework/endings.ts';
import { NINE_A_SECOND } from '../framework/rate-limit.ts';
import { receive } from '../framework/receive.ts';
import { PRICES } from './prices.ts';

/** What the world must know of Octotoo. */
export const rules: Rules = {
  slug: 'octotoo',
  currency: 'UAH',
  quota: NINE_A_SECOND,
  duplicates: false,
  prices: PRICES,
  settings: z.object({}),
  // The document returns nothing for anything.
  refunds: [],
  paid: 'at start',
  ending,
  receive,
  callbacks: null,
  // Kept apart, so that an id of one kind never passes for another. The document's own message ids exceed 2^31, and
  // so do ours: a client with 32-bit ids shows itself.
  firstIds: { chat: 1, cascade: 1001, 'chat-message': 16_788, message: 2_640_199_617 },
};
