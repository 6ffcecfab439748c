/** Something that whoever runs the sandbox should know, and no program that asks it is told. Holds no secret. */
export type Notice =
  /** A callback was not sent: its address is out of reach. */
  | { readonly kind: 'callback barred'; readonly host: string; readonly message: string }
  /** A limit was reached: something was dropped or turned away to make room. */
  | {
      readonly kind: 'limit reached';
      readonly limit: string;
      readonly most: number;
      readonly dropped: number;
      readonly message: string;
    }
  /** The folder that keeps the world: a damaged file, or what could not be written. */
  | { readonly kind: 'data'; readonly message: string }
  /** A bug of the sandbox. */
  | { readonly kind: 'broken'; readonly exchange: number; readonly message: string };

/** Tells those who run the sandbox. */
export interface Notices {
  tell(notice: Notice): void;
  /** Calls `listener` with every notice from now on, until the returned function is called. */
  subscribe(listener: (notice: Notice) => void): () => void;
}

/** The notices of a world. */
export function createNotices(): Notices {
  const listeners = new Set<(notice: Notice) => void>();
  return {
    tell(notice) {
      for (const listener of listeners) listener(notice);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
