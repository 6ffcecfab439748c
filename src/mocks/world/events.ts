import type { Chat, ChatMessage } from './chats.ts';
import type { Leg, Message, Moment } from './message.ts';

/** What a watcher of the world is told, in world time. */
export type WorldEvent =
  | { readonly type: 'accepted'; readonly at: number; readonly message: Message }
  | {
      readonly type: 'state';
      readonly at: number;
      readonly message: Message;
      readonly leg: Leg;
      readonly moment: Moment;
    }
  | {
      readonly type: 'inbound';
      readonly at: number;
      readonly provider: string;
      readonly credential: string;
      readonly chat: Chat;
      readonly chatMessage: ChatMessage;
    }
  | { readonly type: 'exchange'; readonly at: number; readonly exchangeId: number }
  | { readonly type: 'refused'; readonly at: number; readonly exchangeId: number }
  | { readonly type: 'fault'; readonly at: number; readonly exchangeId: number; readonly faultId: string }
  | {
      /** Somebody changed something by hand; `world` stands for all of it. */
      readonly type: 'changed';
      readonly at: number;
      readonly what: 'world' | 'account' | 'clock' | 'faults' | 'journal';
      /** Whose, for an account. */
      readonly provider: string | null;
      readonly credential: string | null;
    };

export interface Events {
  /** Whether anybody listens; without it nothing needs to be told. */
  readonly watched: boolean;
  tell(event: WorldEvent): void;
  /** Calls `listener` with every event from now on, until the returned function is called. */
  subscribe(listener: (event: WorldEvent) => void): () => void;
}

/** The world's news. */
export function createEvents(): Events {
  const listeners = new Set<(event: WorldEvent) => void>();
  return {
    get watched() {
      return listeners.size > 0;
    },
    tell(event) {
      for (const listener of listeners) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
