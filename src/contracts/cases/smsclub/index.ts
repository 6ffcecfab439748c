import type { ContractCase } from '../../case.ts';
import { smsCases } from './sms.ts';
import { stateCases } from './states.ts';
import { viberCases } from './viber.ts';

/** What must hold of SMS Club, on the mock and live. */
export const smsclubCases: readonly ContractCase[] = [...smsCases, ...viberCases, ...stateCases];
