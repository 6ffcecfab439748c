import { testOutcome } from '../../telecom/test-numbers.ts';
import type { Account } from '../../world/accounts.ts';

/** Whether a number is on the black list: the account's own, or as a test number. */
export function isBlackListed(msisdn: string, account: Account): boolean {
  return account.stopList.has(msisdn) || testOutcome(msisdn)?.refusal === 'stop-list';
}
