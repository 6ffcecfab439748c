import type { ContractCase } from '../../case.ts';
import { readingCases } from './reading.ts';
import { sendCases } from './sends.ts';
import { stateCases } from './states.ts';

/** What must hold of Octotoo, on the mock and live. */
export const octotooCases: readonly ContractCase[] = [...readingCases, ...sendCases, ...stateCases];
