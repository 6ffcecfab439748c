import type { Exchange, ExchangeOutcome } from './journal.ts';

/** How many exchanges of one kind there were. */
export interface Count {
  readonly provider: string | null;
  readonly operation: string | null;
  readonly outcome: ExchangeOutcome;
  readonly count: number;
}

/** Counts every exchange since the start, whether the journal still has it or not. */
export interface Traffic {
  add(exchange: Exchange): void;
  counts(): readonly Count[];
  /** Calls `listener` with every exchange from now on, until the returned function is called. */
  watch(listener: (exchange: Exchange) => void): () => void;
}

type Outcomes = Partial<Record<ExchangeOutcome, number>>;

/** The traffic of a world. */
export function createTraffic(): Traffic {
  const byProvider = new Map<string | null, Map<string | null, Outcomes>>();
  const listeners = new Set<(exchange: Exchange) => void>();

  const outcomesOf = (provider: string | null, operation: string | null): Outcomes => {
    const known = byProvider.get(provider)?.get(operation);
    if (known !== undefined) return known;
    const outcomes: Outcomes = {};
    byProvider.set(provider, (byProvider.get(provider) ?? new Map()).set(operation, outcomes));
    return outcomes;
  };

  return {
    add(exchange) {
      const { provider, operation, outcome } = exchange;
      const outcomes = outcomesOf(provider, operation);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      for (const listener of listeners) listener(exchange);
    },
    counts: () =>
      [...byProvider].flatMap(([provider, operations]) =>
        [...operations].flatMap(([operation, outcomes]) =>
          (Object.entries(outcomes) as [ExchangeOutcome, number][]).map(([outcome, count]) => {
            return { provider, operation, outcome, count };
          }),
        ),
      ),
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
