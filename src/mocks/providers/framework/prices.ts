import { money } from '../../world/money.ts';

/** What a message costs, after the samples of both documents (assumed): an SMS by the part, a rich message as a whole. */
export const PRICES = { smsPart: money(0.5), rich: money(1) } as const;
