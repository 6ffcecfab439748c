import { z } from 'zod';
import type { Rules } from '../../world/rules.ts';
import { ending } from '../framework/endings.ts';
import { NINE_A_SECOND } from '../framework/rate-limit.ts';
import { receive } from '../framework/receive.ts';
import { PRICES } from './prices.ts';

/** What the world must know of SMS Club. */
export const rules: Rules = {
  slug: 'smsclub',
  currency: 'UAH',
  quota: NINE_A_SECOND,
  // Clients know of HTTP 453, yet not when it is on (C-41).
  duplicates: false,
  prices: PRICES,
  settings: z.object({}),
  refunds: [],
  paid: 'at acceptance',
  ending,
  receive,
  callbacks: null,
  // As far apart as the samples show them, so that an SMS and a Viber message never share an id.
  firstIds: { viber: 5769, sms: 1_241_725_993, chat: 2765 },
};
