import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Filters } from './filters.ts';
import { type Outcome, type Route, readRoute, type View, writeRoute } from './route.ts';

/** Which exchanges of the journal are shown; what is left out matches any. */
export interface JournalFilters extends Pick<Filters, 'provider' | 'credential'> {
  readonly outcome?: Outcome;
}

/** Where the reader is, and the ways to go elsewhere. */
export interface Navigation {
  readonly route: ReadonlySignal<Route>;
  /** Which messages are shown. */
  readonly filters: ReadonlySignal<Filters>;
  /** Which exchanges are shown. */
  readonly journalFilters: ReadonlySignal<JournalFilters>;
  /** Opens something of a view; the way back leads here. */
  open(view: View, id?: string | null): void;
  /** Shows others of the same view, with no step of its own on the way back. */
  filter(filters: Filters, outcome?: Outcome | null): void;
  /** Goes through a list: each step takes the place of the one before. */
  step(id: string): void;
}

/** Follows and sets the address. */
export function createNavigation(): Navigation {
  const route = signal(readRoute(location.hash));
  addEventListener('hashchange', () => {
    route.value = readRoute(location.hash);
  });
  const replace = (next: Route): void => {
    history.replaceState(null, '', writeRoute(next));
    route.value = next;
  };
  // The same filters are the same object, so that only other ones make another list.
  const steady = <Value>(read: (route: Route) => Value): ReadonlySignal<Value> => {
    const written = computed(() => JSON.stringify(read(route.value)));
    return computed(() => JSON.parse(written.value) as Value);
  };
  return {
    route,
    filters: steady(({ filters }) => filters),
    journalFilters: steady(({ filters: { provider, credential }, outcome }) => ({
      ...(provider === undefined ? {} : { provider }),
      ...(credential === undefined ? {} : { credential }),
      ...(outcome === null ? {} : { outcome }),
    })),
    open(view, id = null) {
      location.hash = writeRoute({ ...route.value, view, id });
    },
    filter(filters, outcome = route.value.outcome) {
      replace({ ...route.value, filters, outcome });
    },
    step(id) {
      replace({ ...route.value, id });
    },
  };
}
