import { FILTER_NAMES, type Filters } from './filters.ts';

export const VIEWS = ['messages', 'journal', 'accounts', 'faults', 'scenarios', 'start'] as const;
export type View = (typeof VIEWS)[number];

/** What of the inbox is open. It stands in the address after `#`, so that it survives a reload and can be passed on. */
export interface Route {
  readonly view: View;
  /** The id of what is open in the view; null for nothing. */
  readonly id: string | null;
  readonly filters: Filters;
}

/** Reads `#/messages/m12?provider=smsc`; what cannot be read is left out. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [name, id = ''] = path.split('/', 2);
  const given = new URLSearchParams(search);
  const filters = FILTER_NAMES.flatMap((filter) => {
    const value = given.get(filter) ?? '';
    return value === '' ? [] : [[filter, value] as const];
  });
  return {
    view: VIEWS.find((view) => view === name) ?? 'messages',
    id: id === '' ? null : decoded(id),
    filters: Object.fromEntries(filters),
  };
}

/** Writes what `readRoute` reads. */
export function writeRoute({ view, id, filters }: Route): string {
  const search = new URLSearchParams({ ...filters }).toString();
  const path = id === null ? view : `${view}/${encodeURIComponent(id)}`;
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
