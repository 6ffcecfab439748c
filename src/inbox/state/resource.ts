import { type Signal, signal } from '@preact/signals';

/** Something of the server's that is read when it is first looked at, and again when it has changed. */
export interface Resource<Value> {
  /** null until it is there. */
  readonly value: Signal<Value | null>;
  readonly failure: Signal<string | null>;
  /** Reads it now. */
  read(): Promise<void>;
  /** Reads it unless it is there, or on its way. */
  want(): void;
  /** It has changed on the server: reads it again soon, if anybody has ever looked; many changes are read once. */
  changed(): void;
}

/** How long changes gather before they are read. */
const GATHER_MS = 400;

/** @param load gets it; what it throws is kept as the failure */
export function createResource<Value>(load: () => Promise<Value>): Resource<Value> {
  const value = signal<Value | null>(null);
  const failure = signal<string | null>(null);
  let isWanted = false;
  let isDue = false;
  let turn = 0;

  const read = async (): Promise<void> => {
    isWanted = true;
    turn += 1;
    const mine = turn;
    try {
      const loaded = await load();
      if (mine !== turn) return;
      value.value = loaded;
      failure.value = null;
    } catch (error) {
      if (mine === turn) failure.value = (error as Error).message;
    }
  };

  return {
    value,
    failure,
    read,
    want() {
      if (!isWanted) void read();
    },
    changed() {
      if (!isWanted || isDue) return;
      isDue = true;
      setTimeout(() => {
        isDue = false;
        void read();
      }, GATHER_MS);
    },
  };
}
