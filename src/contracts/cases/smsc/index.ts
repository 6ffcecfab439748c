import type { ContractCase } from '../../case.ts';
import { accountCases } from './account.ts';
import { pageCases } from './pages.ts';
import { sendCases } from './sends.ts';
import { stateCases } from './states.ts';

/** What must hold of SMSC, on the mock and live. */
export const smscCases: readonly ContractCase[] = [...accountCases, ...sendCases, ...pageCases, ...stateCases];
