import type { Message } from './message.ts';
import { fitsMessage } from './message-match.ts';
import type { WaitingReply } from './saved.ts';

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
