import type { World } from '../../world/world.ts';
import { RICH, SMS_PART } from '../framework/prices.ts';

/** What a message costs by its channel. */
export const PRICES = { sms: SMS_PART, viber: RICH } as const;

/** What it costs now. */
export const pricesIn = ({ prices }: World) => prices.of('smsclub', PRICES);
