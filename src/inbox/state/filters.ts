import type { Channel, Message, Slug, State } from '../control/schemas.ts';

/** Which messages are shown; what is left out matches any. */
export interface Filters {
  readonly provider?: Slug;
  readonly credential?: string;
  readonly channel?: Channel;
  readonly state?: State;
  readonly msisdn?: string;
  readonly sender?: string;
  /** Looked for in texts, senders, numbers and ids; case does not count. */
  readonly search?: string;
}

/** The names that a filter has in a query, here and at the control API. */
export const FILTER_NAMES = ['provider', 'credential', 'channel', 'state', 'msisdn', 'sender', 'search'] as const;

/** Whether a message is one of those, as `GET /__admin/messages` judges it. */
export function fitsFilters(message: Message, filters: Filters): boolean {
  return FILTER_NAMES.every((name) => {
    const wanted = filters[name];
    if (wanted === undefined) return true;
    return name === 'search' ? mentions(message, wanted.toLowerCase()) : message[name] === wanted;
  });
}

function mentions({ id, msisdn, providerId, legs }: Message, search: string): boolean {
  if (msisdn.includes(search) || id === search || providerId.toLowerCase().includes(search)) return true;
  return legs.some(({ text, sender }) => text.toLowerCase().includes(search) || sender.toLowerCase().includes(search));
}

/** The filters with one of them changed; '' and undefined take it away. */
export function withFilter<Name extends keyof Filters>(
  filters: Filters,
  name: Name,
  value: string | undefined,
): Filters {
  const { [name]: _, ...rest } = filters;
  return value === undefined || value === '' ? rest : { ...rest, [name]: value };
}

/** Whether anything is left out. */
export const isFiltered = (filters: Filters): boolean => FILTER_NAMES.some((name) => filters[name] !== undefined);
