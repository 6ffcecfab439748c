import { money } from '../../world/money.ts';

/** What a message costs, after the samples of both documents (assumed): an SMS by the part, a rich message as a whole. */
export const SMS_PART = money(0.5);
export const RICH = money(1);
