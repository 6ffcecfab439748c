import type { Slug } from '../client/index.ts';
import type { ContractCase } from './case.ts';
import { octotooCases } from './octotoo.ts';
import { smscCases } from './smsc.ts';
import { smsclubCases } from './smsclub.ts';
import { turbosmsCases } from './turbosms.ts';

/** What must hold of each provider, on the mock and live. */
export const contracts: { readonly [S in Slug]: readonly ContractCase<S>[] } = {
  turbosms: turbosmsCases,
  smsc: smscCases,
  smsclub: smsclubCases,
  octotoo: octotooCases,
};
