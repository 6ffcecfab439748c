import { RegExpRouter } from 'hono/router/reg-exp-router';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';
import type { Operation, Provider } from '../providers/provider.ts';

/** One row of a provider's table. */
export interface Row {
  /** The row's key with the method and the path as the spec writes them. */
  readonly operation: string;
  readonly run: Operation;
}

/** The rows of one path, by method, and what the path's placeholders hold. */
export interface Found<T> {
  readonly rows: ReadonlyMap<string, T>;
  readonly params: Readonly<Record<string, string>>;
}

/** A provider with its table made ready for look-ups. */
export interface Site {
  readonly provider: Provider;
  /** null when the provider has no such path. */
  find(path: string): Found<Row> | null;
}

/** Where a request is meant to go. */
export interface Location {
  readonly site: Site;
  /** The path within the provider. */
  readonly path: string;
  readonly found: Found<Row> | null;
}

const NO_PARAMS: Readonly<Record<string, string>> = {};

/** Makes a provider's table ready. */
export function openSite(provider: Provider): Site {
  const rows = Object.entries(provider.operations).map(([key, run]) => {
    return [key, { operation: provider.sameOperation(key), run }] as const;
  });
  return { provider, find: openTable(Object.fromEntries(rows)) };
}

/** Makes a table of `METHOD /path/{placeholder}` rows ready: a path to its rows, null where it has none. */
export function openTable<T>(table: Readonly<Record<string, T>>): (path: string) => Found<T> | null {
  const byPath = new Map<string, Map<string, T>>();
  for (const [key, row] of Object.entries(table)) {
    const [method = '', path = ''] = key.split(' ');
    const rows = byPath.get(path) ?? new Map<string, T>();
    byPath.set(path, rows.set(method, row));
  }
  const literal = new Map(
    [...byPath]
      .filter(([path]) => !path.includes('{'))
      .map(([path, rows]) => [path, { rows, params: NO_PARAMS }] as const),
  );
  const router = new SmartRouter<ReadonlyMap<string, T>>({ routers: [new RegExpRouter(), new TrieRouter()] });
  for (const [path, rows] of byPath) {
    if (!literal.has(path)) router.add('ALL', path.replaceAll(/\{(\w+)\}/g, ':$1'), rows);
  }
  const hasPatterns = literal.size < byPath.size;

  return (path) => {
    const exact = literal.get(path);
    if (exact !== undefined || !hasPatterns) return exact ?? null;
    const [matches, stash] = router.match('ALL', path);
    const match = matches[0];
    if (match === undefined) return null;
    const params = Object.entries(match[1]).map(([name, value]) => [name, paramOf(value, stash)]);
    return { rows: match[0], params: Object.fromEntries(params) };
  };
}

/** The router gives a placeholder's text itself, or its place in what the path's pattern caught. */
function paramOf(value: string | number, stash: readonly string[] | undefined): string {
  const text = typeof value === 'number' ? (stash?.[value] ?? '') : value;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Finds the provider that a request is for: by its prefix (`/turbosms/...`), by its real host, or by a bare path that
 * it has. Where bare paths collide, the provider that stands first in the list has the path.
 */
export function locate(sites: readonly Site[], path: string, host: string): Location | null {
  for (const site of sites) {
    const { slug } = site.provider;
    if (path.startsWith(slug, 1) && (path.length === slug.length + 1 || path[slug.length + 1] === '/')) {
      const within = path.slice(slug.length + 1) || '/';
      return { site, path: within, found: site.find(within) };
    }
  }
  const name = hostName(host);
  for (const site of sites) {
    if (site.provider.hosts.includes(name)) return { site, path, found: site.find(path) };
  }
  for (const site of sites) {
    const found = site.find(path);
    if (found !== null) return { site, path, found };
  }
  return null;
}

/** The name in a Host header, without port and a dot at its end, in lower case. */
function hostName(host: string): string {
  const lower = host.toLowerCase();
  const colon = lower.lastIndexOf(':');
  const name = colon > lower.lastIndexOf(']') ? lower.slice(0, colon) : lower;
  return name.endsWith('.') ? name.slice(0, -1) : name;
}
