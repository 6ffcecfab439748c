/** What came of an exchange. `broken` is a bug of the sandbox, never the provider's words. */
export type ExchangeOutcome = 'answered' | 'refused' | 'fault' | 'broken' | 'unmatched';

/** A request as it came in. */
export interface JournalRequest {
  readonly method: string;
  /** As it stood in the request line, with any prefix and query. */
  readonly url: string;
  readonly host: string;
  readonly headers: Iterable<readonly [string, string]>;
  /** The body as it was sent. */
  readonly bytes: Uint8Array;
}

/** A reply as it went out; null when nothing did. */
export interface JournalReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Plain data that is written when somebody asks. */
  readonly body: unknown;
  /** The text as it went out, where the provider laid it out in its own way. */
  readonly text?: string;
  readonly format: string;
}

/** Everything asked and answered once. */
export interface Exchange {
  readonly id: number;
  /** World time of the request, epoch ms. */
  readonly at: number;
  readonly provider: string | null;
  readonly operation: string | null;
  readonly credential: string | null;
  readonly request: JournalRequest;
  readonly reply: JournalReply | null;
  readonly outcome: ExchangeOutcome;
  /** Why, where a person would wonder. */
  readonly hint: string | null;
  readonly faultIds: readonly string[];
  /** Whether the connection broke before the whole reply was out. */
  readonly broke?: boolean;
  /** For an unmatched request: the operations it almost hit. */
  readonly nearMisses: readonly string[];
}

export interface Journal {
  /** The id of the latest exchange; 0 before the first. */
  readonly lastId: number;
  /** Keeps an exchange, and drops the oldest when there is no room. */
  add(exchange: Omit<Exchange, 'id'>): Exchange;
  get(id: number): Exchange | undefined;
  /** Oldest first. */
  list(): readonly Exchange[];
  removeWhere(test: (exchange: Exchange) => boolean): void;
  clear(): void;
  save(): { readonly next: number; readonly exchanges: readonly Exchange[] };
  restore(saved: { readonly next: number; readonly exchanges: readonly Exchange[] }): void;
}

/** Everything asked and answered, in order, up to `keep` exchanges. */
export function createJournal(keep: number): Journal {
  let exchanges = new Map<number, Exchange>();
  let next = 1;
  return {
    get lastId() {
      return next - 1;
    },
    add(draft) {
      const exchange = { id: next++, ...draft };
      exchanges.set(exchange.id, exchange);
      if (exchanges.size > keep) {
        for (const oldest of exchanges.keys()) {
          exchanges.delete(oldest);
          break;
        }
      }
      return exchange;
    },
    get: (id) => exchanges.get(id),
    list: () => [...exchanges.values()],
    removeWhere(test) {
      for (const exchange of exchanges.values()) if (test(exchange)) exchanges.delete(exchange.id);
    },
    clear() {
      exchanges.clear();
      next = 1;
    },
    save: () => ({ next, exchanges: [...exchanges.values()] }),
    restore(saved) {
      exchanges = new Map(saved.exchanges.slice(-keep).map((exchange) => [exchange.id, exchange]));
      next = saved.next;
    },
  };
}
