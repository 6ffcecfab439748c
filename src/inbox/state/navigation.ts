import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Filters } from './filters.ts';
import { type Route, readRoute, type View, writeRoute } from './route.ts';

/** Where the reader is, and the ways to go elsewhere. */
export interface Navigation {
  readonly route: ReadonlySignal<Route>;
  readonly filters: ReadonlySignal<Filters>;
  /** Opens something of a view; the way back leads here. */
  open(view: View, id?: string | null): void;
  /** Shows others of the same view, with no step of its own on the way back. */
  filter(filters: Filters): void;
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
  const written = computed(() => JSON.stringify(route.value.filters));
  return {
    route,
    // The same filters are the same object, so that only other ones make another list.
    filters: computed(() => JSON.parse(written.value) as Filters),
    open(view, id = null) {
      location.hash = writeRoute({ view, id, filters: route.value.filters });
    },
    filter(filters) {
      replace({ ...route.value, filters });
    },
    step(id) {
      replace({ ...route.value, id });
    },
  };
}
