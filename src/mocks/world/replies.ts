import { z } from 'zod';
import type { Message } from './message.ts';
import { fitsMessage, messageMatch } from './message-match.ts';

/** What a recipient will write back once a message that fits has been delivered. Plain data. */
export const waitingReply = z.object({
  match: messageMatch,
  text: z.string().optional(),
  /** Instead of a text: the number of the survey's option that is picked, from 1. */
  option: z.number().int().min(1).optional(),
  /** How long after the delivery. */
  afterMs: z.number().int().min(0),
  /** How many messages are answered; any number where it is null. */
  times: z.number().int().min(1).nullable(),
  /** How many have been. */
  given: z.number().int().min(0),
});
export type WaitingReply = z.infer<typeof waitingReply>;

/** The replies that wait for a message. */
export interface Replies {
  /** Whether nothing waits. */
  readonly none: boolean;
  add(reply: WaitingReply): void;
  /** The first reply that waits for such a message and is not used up. */
  to(message: Message): WaitingReply | null;
  list(): readonly WaitingReply[];
  /** Removes what names this account. */
  removeFor(provider: string, credential: string): void;
  restore(replies: readonly WaitingReply[]): void;
}

/** What recipients will write back. */
export function createReplies(): Replies {
  let waiting: WaitingReply[] = [];
  return {
    get none() {
      return waiting.length === 0;
    },
    add: (reply) => void waiting.push(reply),
    to: (message) =>
      waiting.find(({ match, given, times }) => given < (times ?? Infinity) && fitsMessage(match, message)) ?? null,
    list: () => waiting,
    removeFor(provider, credential) {
      waiting = waiting.filter(({ match }) => match.provider !== provider || match.credential !== credential);
    },
    restore(replies) {
      waiting = replies.map((reply) => ({ ...reply }));
    },
  };
}
