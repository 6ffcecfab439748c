import type { Money } from './money.ts';

/** What a provider charges, by the names of its own tariff: mostly a channel, for a part or a message. */
export type Tariff<Name extends string = string> = Readonly<Record<Name, Money>>;

/** What providers charge, where it is not their own tariff. */
export interface Prices {
  /** What holds now: the provider's own tariff with what was set in its place. */
  of<Name extends string>(provider: string, own: Tariff<Name>): Tariff<Name>;
  /** Sets some of a provider's prices. What was submitted before keeps its price. */
  set(provider: string, own: Tariff, changes: Tariff): void;
  save(): SavedPrices;
  restore(saved: SavedPrices): void;
}

/** By provider; of those that have their own tariff there is nothing. */
export type SavedPrices = Readonly<Record<string, Tariff>>;

/** The prices of a world. */
export function createPrices(): Prices {
  let set: ReadonlyMap<string, Tariff> = new Map();
  return {
    of: <Name extends string>(provider: string, own: Tariff<Name>) =>
      (set.get(provider) as Tariff<Name> | undefined) ?? own,
    set(provider, own, changes) {
      set = new Map(set).set(provider, { ...own, ...set.get(provider), ...changes });
    },
    save: () => Object.fromEntries(set),
    restore(saved) {
      set = new Map(Object.entries(saved));
    },
  };
}
