import type { Slug } from '../client/index.ts';

/** How long to wait before a request, ms: under what the provider lets through. */
interface Pace {
  readonly operation: RegExp;
  readonly ms: number;
}

/** The first row that fits. SMSC counts by the minute, page by page; the frameworks take nine a second. */
const PACES: { readonly [S in Slug]: readonly Pace[] } = {
  turbosms: [{ operation: /./, ms: 250 }],
  smsc: [
    { operation: /balance/, ms: 6_500 },
    { operation: /./, ms: 700 },
  ],
  smsclub: [{ operation: /./, ms: 250 }],
  octotoo: [{ operation: /./, ms: 250 }],
};

export const paceOf = (provider: Slug, operation: string): number =>
  PACES[provider].find((pace) => pace.operation.test(operation))?.ms ?? 1000;
