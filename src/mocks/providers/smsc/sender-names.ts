import { isAlphaName, isNumericSender, testSender } from '../../telecom/sender.ts';
import { type Account, shelf } from '../../world/accounts.ts';
import type { Kind } from './kinds.ts';

/** A registered sender name. Plain data. */
export interface SenderName {
  readonly id: number;
  readonly sender: string;
  readonly comment: string;
  /** Whether it may be used: a number only after its code was given back. */
  readonly confirmed: boolean;
  /** The code that its phone was sent; '' for none. */
  readonly code: string;
  /** Whose it is and where it is registered, by wire names. */
  readonly papers: Readonly<Record<string, string>>;
  readonly createdAt: number;
}

/** What the provider signs with where nobody has chosen (assumed). */
const DEFAULT_SENDER = 'SMSC.UA';

export const senderNamesOf = (account: Account) => shelf<SenderName>(account, 'sender-names');

/** What the recipient sees: the name given, else the first of the account's own, else the provider's. */
export function senderOf(account: Account, given: string, { channel }: Kind): string {
  // The literal that official libraries look for in the status of an HLR request.
  if (channel === 'hlr') return 'HLR';
  return given === '' ? (account.senders?.[0] ?? DEFAULT_SENDER) : given;
}

/** Whether a sender has a form that can be registered: eleven characters, fifteen digits, or an address. */
export function isRegistrable(sender: string): boolean {
  return isAlphaName(sender) || isNumericSender(sender) || /^[^\s@]+@[^\s@]+$/.test(sender);
}

/** Whether a name may be signed with: well formed, and registered where the account's names are set. */
export function mayUseSender(account: Account, given: string, { channel }: Kind): boolean {
  if (given === '' || channel === 'hlr') return true;
  const test = testSender(given);
  if (test === 'unregistered' || test === 'inactive' || !isRegistrable(given)) return false;
  const isOwn = senderNamesOf(account).get(given)?.confirmed === true;
  return account.senders === null || account.senders.includes(given) || isOwn;
}
