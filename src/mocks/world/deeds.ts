import type { Beginning, Deed, SavedDeeds } from './saved.ts';

/** What was done to the world besides asking the providers, beside the journal of what they were asked. */
export interface Deeds {
  readonly beginning: Beginning;
  /** Holds a place for a deed; the returned function puts it there once it is done, and gives a way to take it back. */
  start(deed: Deed): () => () => void;
  /** In the order in which they were begun. */
  list(): readonly Deed[];
  /** Removes what was about this account. */
  removeFor(provider: string, credential: string): void;
  /** Forgets all, and begins anew: from how things stand, or from a snapshot of them. */
  begin(snapshot?: object): void;
  save(): SavedDeeds;
  restore(saved: SavedDeeds): void;
}

/** Where a deed stands once it is done. */
interface Place {
  deed: Deed | null;
}

/**
 * A record that begins when it is told to, of the latest `most` deeds.
 * @param look how things stand
 * @param dropped called with the number of those that had to go
 */
export function createDeeds(look: () => Beginning, most: number, dropped: (count: number) => void): Deeds {
  let places: Place[] = [];
  let begun: Beginning = { now: 0, seed: 0, snapshot: null };
  const list = () => places.flatMap(({ deed }) => (deed === null ? [] : [deed]));
  const record: Deeds = {
    get beginning() {
      return begun;
    },
    start(deed) {
      const place: Place = { deed: null };
      places.push(place);
      if (places.length > most) {
        const gone = places.length - most + Math.floor(most / 10);
        places = places.slice(gone);
        dropped(gone);
      }
      return () => {
        place.deed = deed;
        return () => {
          place.deed = null;
        };
      };
    },
    list,
    removeFor(provider, credential) {
      places = places.filter(({ deed }) => deed?.provider !== provider || deed.credential !== credential);
    },
    begin(snapshot) {
      places = [];
      begun = { ...look(), snapshot: snapshot === undefined ? null : { ...snapshot } };
    },
    save: () => ({ beginning: record.beginning, deeds: list() }),
    restore(saved) {
      begun = saved.beginning;
      places = saved.deeds.map((each) => ({ deed: each }));
    },
  };
  return record;
}
