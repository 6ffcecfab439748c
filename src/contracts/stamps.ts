import type { Slug } from '../client/index.ts';
import type { Verification } from './verify.ts';

/** The day on which each case last held on the real provider, by provider and case. Written by runs, never by hand. */
export type Stamps = { readonly [S in Slug]?: Readonly<Record<string, string>> };

/** The stamps with those of a run: a case that held without a difference is verified; one that didn't loses its stamp. */
export function stamped(before: Stamps, { at, cases, real }: Verification): Stamps {
  if (!real) return before;
  const after: { [S in Slug]?: Record<string, string> } = structuredClone(before);
  for (const { provider, case: each, outcome, drift } of cases) {
    if (outcome === 'skipped') continue;
    const own = after[provider] ?? {};
    if (outcome === 'held' && drift.length === 0) own[each.id] = at.slice(0, 10);
    else delete own[each.id];
    after[provider] = Object.fromEntries(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return after;
}
