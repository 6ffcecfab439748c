import type { WorldEvent } from '../world/events.ts';
import type { World } from '../world/world.ts';
import { type Attention, payAttention } from './attention.ts';

/** So many events are kept for a reader who comes back. */
const KEPT = 2000;

/** Something that happened, with the id to go on from. */
export interface NewsItem {
  readonly id: string;
  readonly event: WorldEvent;
}

/** Where a reader begins: from now on, or where it stopped; `false` when what came since is no longer known. */
export interface Reading {
  readonly resumed: boolean;
  /** The id of the latest event so far. */
  readonly id: string;
  readonly missed: readonly NewsItem[];
  stop(): void;
}

/** What happens in the world, kept for a while so that a reader who was cut off misses nothing. */
export interface News {
  /** @param since the id of the last event that the reader has had; null where it has had none */
  read(since: string | null, hear: (item: NewsItem) => void): Reading;
}

/** @param run what this run's ids begin with, for readers that outlive a server */
export function createNews(world: World, run: string): News {
  const readers = new Set<(item: NewsItem) => void>();
  let attention: Attention | null = null;
  let kept: NewsItem[] = [];
  let last = 0;

  const idOf = (place: number) => `${run}${place}`;
  const hear = (event: WorldEvent) => {
    last += 1;
    const item = { id: idOf(last), event };
    kept.push(item);
    if (kept.length >= 2 * KEPT) kept = kept.slice(-KEPT);
    for (const reader of readers) reader(item);
    if (readers.size > 0) attention?.renew();
  };
  const since = (id: string): readonly NewsItem[] | null => {
    const place = id.startsWith(run) ? Number(id.slice(run.length)) : Number.NaN;
    const missed = last - place;
    // Also false for what is no number.
    return missed >= 0 && missed <= kept.length ? kept.slice(kept.length - missed) : null;
  };

  return {
    read(id, reader) {
      let missed = id === null ? [] : since(id);
      if (attention?.lasts !== true) {
        // Nobody has listened meanwhile: what happened then is not known.
        if (attention !== null) missed = null;
        kept = [];
        last += 1;
        attention = payAttention(world, KEPT, hear);
      }
      attention.renew();
      readers.add(reader);
      return {
        resumed: missed !== null,
        id: idOf(last),
        missed: missed ?? [],
        stop: () => void readers.delete(reader),
      };
    },
  };
}
