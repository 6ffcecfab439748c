import type { Account } from '../../world/accounts.ts';
import type { World } from '../../world/world.ts';

/** Whether a number is on the black list: the account's own, as a test number, or because a scenario says so. */
export function isBlackListed(msisdn: string, account: Account, { outcomes }: World): boolean {
  return account.stopList.has(msisdn) || outcomes.refusalOf(account.provider, msisdn) === 'stop-list';
}
