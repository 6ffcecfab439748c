import type { ContractCase } from '../../case.ts';
import { accountCases } from './account.ts';
import { readingCases } from './reading.ts';
import { refusalCases } from './refusals.ts';
import { sendCases } from './sends.ts';
import { stateCases } from './states.ts';

/** What must hold of TurboSMS, on the mock and live. */
export const turbosmsCases: readonly ContractCase[] = [
  ...accountCases,
  ...refusalCases,
  ...readingCases,
  ...sendCases,
  ...stateCases,
];
