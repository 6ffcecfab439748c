import type { Contracts } from './case.ts';
import { octotooCases } from './cases/octotoo/index.ts';
import { smscCases } from './cases/smsc/index.ts';
import { smsclubCases } from './cases/smsclub/index.ts';
import { turbosmsCases } from './cases/turbosms/index.ts';

/** What must hold of each provider, on the mock and live. */
export const contracts: Contracts = {
  turbosms: turbosmsCases,
  smsc: smscCases,
  smsclub: smsclubCases,
  octotoo: octotooCases,
};
