/** A request that has come in and has not been answered yet. */
export interface Underway {
  readonly provider: string;
  readonly operation: string;
  readonly credential: string | null;
}

/** The requests that are being answered at this moment, those held back by a fault among them. Not part of a snapshot. */
export interface InFlight {
  /** How many there are. */
  readonly size: number;
  /** Counts a request in; the returned function counts it out. */
  enter(request: Underway): () => void;
  /** All of them, in the order of their coming. */
  list(): readonly Underway[];
  /** How many of one account's are under way, of the operations that the test takes. */
  count(provider: string, credential: string, test?: (operation: string) => boolean): number;
}

/** Counts requests from their reading to the last byte of their answer. */
export function createInFlight(): InFlight {
  const underway = new Set<Underway>();
  return {
    get size() {
      return underway.size;
    },
    enter({ provider, operation, credential }) {
      const entry = { provider, operation, credential };
      underway.add(entry);
      return () => void underway.delete(entry);
    },
    list: () => [...underway],
    count(provider, credential, test = () => true) {
      let count = 0;
      for (const each of underway) {
        if (each.provider === provider && each.credential === credential && test(each.operation)) count += 1;
      }
      return count;
    },
  };
}
