import type { components } from '../../../generated/smsc.ts';
import { type Account, shelf } from '../../world/accounts.ts';
import type { Leg, Message } from '../../world/message.ts';
import type { World } from '../../world/world.ts';
import { DAY_MS } from './dates.ts';
import type { Kind } from './kinds.ts';

/** What is kept with a message for this provider's answers. Plain data. */
export interface SentData extends Readonly<Record<string, unknown>> {
  readonly type: Kind['type'];
  readonly comment: string;
  /** Counts up over the whole provider. */
  readonly intId: number;
  readonly hiddenAfterDays: number | null;
  /** The mailing that it belongs to; null for a send of its own. */
  readonly jobId: number | null;
  /** Marked as spam by its recipient, which only a fault brings about. */
  readonly spam: boolean;
}

export const dataOf = (message: Message) => message.data as unknown as SentData;

/** A message of this provider has one leg: there is no fallback in `send`. */
export const legOf = (message: Message) => message.legs[0] as Leg;

/**
 * The numbers of a send that nothing went to: messages that never were. They show in status and in the history, not
 * among the messages of the world.
 */
export const refusedOf = (account: Account) => shelf<Message[]>(account, 'refused');

/** What `del=1` has taken away, by `int_id`. */
const removedOf = (account: Account) => shelf<true>(account, 'removed');

/** The id as it is echoed: a JSON number where it is numeric (client). */
export function wireId(id: string): components['schemas']['MessageId'] {
  return /^\d+$/.test(id) ? Number(id) : id;
}

/** Finds the newest message with an id to a recipient. */
export type FindSent = (id: string, msisdn: string) => Message | undefined;

/** A search that looks through each id once, however many of its recipients are asked about. */
export function searchOf(account: Account, world: World): FindSent {
  const known = new Map<string, ReadonlyMap<string, Message>>();
  return (id, msisdn) => {
    const key = /^\d+$/.test(id) ? String(Number(id)) : id;
    const byRecipient = known.get(key) ?? newestOf(account, world, key);
    known.set(key, byRecipient);
    return byRecipient.get(msisdn);
  };
}

/** The newest message with this id to each of its recipients. */
function newestOf(account: Account, world: World, id: string): ReadonlyMap<string, Message> {
  const newest = new Map<string, Message>();
  for (const message of [...(refusedOf(account).get(id) ?? []), ...world.messages.answeredAs(account, id)]) {
    const other = newest.get(message.msisdn);
    if (isRemoved(account, message) || (other !== undefined && !isNewer(message, other))) continue;
    newest.set(message.msisdn, message);
  }
  return newest;
}

const isNewer = (a: Message, b: Message) => dataOf(a).intId > dataOf(b).intId;

/** Everything that was sent or refused and not removed, newest first. */
export function history(account: Account, world: World): readonly Message[] {
  return [...world.messages.newestOf(account), ...[...refusedOf(account).values()].flat()]
    .filter((message) => !isRemoved(account, message))
    .sort((a, b) => dataOf(b).intId - dataOf(a).intId);
}

const isRemoved = (account: Account, message: Message) => removedOf(account).has(String(dataOf(message).intId));

export function remove(account: Account, message: Message): void {
  removedOf(account).set(String(dataOf(message).intId), true);
}

/** When each number last wrote: what counts as its confirmation (assumed). Epoch ms. */
export const confirmedOf = (account: Account) => shelf<number>(account, 'confirmed');

/** The text as the sender may see it: with `smsreq`, hidden when the number was confirmed too long ago or never. */
export function visibleText(account: Account, message: Message, world: World): string {
  const { hiddenAfterDays } = dataOf(message);
  if (hiddenAfterDays === null) return legOf(message).text;
  const confirmedAt = confirmedOf(account).get(message.msisdn);
  const isRecent = confirmedAt !== undefined && world.clock.now() - confirmedAt <= hiddenAfterDays * DAY_MS;
  return isRecent ? legOf(message).text : '';
}
