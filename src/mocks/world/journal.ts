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

/** Everything asked and answered, in order, up to `keep` exchanges and `keepBytes` bytes of their requests' bodies. */
export function createJournal(keep: number, keepBytes = 256 * 1024 * 1024): Journal {
  let exchanges = new Map<number, Exchange>();
  let bytes = 0;
  let next = 1;
  const remove = (exchange: Exchange) => {
    if (exchanges.delete(exchange.id)) bytes -= exchange.request.bytes.length;
  };
  return {
    get lastId() {
      return next - 1;
    },
    add(draft) {
      const exchange = { id: next++, ...draft };
      exchanges.set(exchange.id, exchange);
      bytes += exchange.request.bytes.length;
      if (exchanges.size > keep || bytes > keepBytes) {
        for (const oldest of exchanges.values()) {
          if (exchanges.size <= keep && (bytes <= keepBytes || exchanges.size === 1)) break;
          remove(oldest);
        }
      }
      return exchange;
    },
    get: (id) => exchanges.get(id),
    list: () => [...exchanges.values()],
    removeWhere(test) {
      for (const exchange of exchanges.values()) if (test(exchange)) remove(exchange);
    },
    clear() {
      exchanges.clear();
      bytes = 0;
      next = 1;
    },
    save: () => ({ next, exchanges: [...exchanges.values()] }),
    restore(saved) {
      exchanges = new Map(saved.exchanges.slice(-keep).map((exchange) => [exchange.id, exchange]));
      bytes = [...exchanges.values()].reduce((sum, { request }) => sum + request.bytes.length, 0);
      next = saved.next;
    },
  };
}
