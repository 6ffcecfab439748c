import { z } from 'zod';

const plain = z.record(z.string(), z.unknown());

/** Something that was changed through the control API, so that a replay must change it too. Plain data. */
const deed = z.object({
  /** World time of the call, epoch ms. */
  at: z.number().int(),
  /** The id of the latest exchange before it. */
  after: z.number().int(),
  /** The control API's operation: `PUT /__admin/clock`. */
  call: z.string(),
  params: z.record(z.string(), z.string()),
  body: z.unknown(),
  /** Whose account it was about; null for everybody's. */
  provider: z.string().nullable(),
  credential: z.string().nullable(),
});
export type Deed = z.infer<typeof deed>;

/** How things stood when the record began. */
const beginning = z.object({
  now: z.number().int(),
  seed: z.number().int(),
  /** The whole world, where the record began in the middle of things. */
  snapshot: plain.nullable(),
});
export type Beginning = z.infer<typeof beginning>;

export const savedDeeds = z.object({ beginning, deeds: z.array(deed) });
export type SavedDeeds = z.infer<typeof savedDeeds>;

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
