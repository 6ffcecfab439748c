import type { Exchange } from '../control/schemas.ts';
import { FILTER_NAMES, type Filters } from './filters.ts';

export const VIEWS = ['messages', 'journal', 'accounts', 'faults', 'scenarios', 'start'] as const;
export type View = (typeof VIEWS)[number];

export const OUTCOMES = [
  'answered',
  'refused',
  'fault',
  'unmatched',
  'broken',
] as const satisfies Exchange['outcome'][];
export type Outcome = (typeof OUTCOMES)[number];

/** What of the inbox is open. It stands in the address after `#`, so that it survives a reload and can be passed on. */
export interface Route {
  readonly view: View;
  /** The id of what is open in the view; null for nothing. */
  readonly id: string | null;
  readonly filters: Filters;
  /** Of the exchanges in the journal; null for any. */
  readonly outcome: Outcome | null;
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
    outcome: OUTCOMES.find((outcome) => outcome === given.get('outcome')) ?? null,
  };
}

/** Writes what `readRoute` reads. */
export function writeRoute({ view, id, filters, outcome }: Route): string {
  const search = new URLSearchParams({ ...filters, ...(outcome === null ? {} : { outcome }) }).toString();
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
