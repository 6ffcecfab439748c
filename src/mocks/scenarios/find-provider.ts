import type { Provider } from '../providers/provider.ts';

/** Whose API an address belongs to: by its host, by its prefix, or by a path that only one provider has. */
export function findProvider(providers: readonly Provider[], { hostname, pathname }: URL): Provider | null {
  const byHost = providers.find(({ hosts }) => hosts.includes(hostname));
  const byPrefix = providers.find(({ slug }) => pathname === `/${slug}` || pathname.startsWith(`/${slug}/`));
  return byHost ?? byPrefix ?? providers.find((provider) => hasPath(provider, pathname)) ?? null;
}

function hasPath({ operations }: Provider, path: string): boolean {
  const wanted = path.split('/');
  return Object.keys(operations).some((key) => {
    const parts = key.slice(key.indexOf(' ') + 1).split('/');
    return parts.length === wanted.length && parts.every((part, index) => /^\{/.test(part) || part === wanted[index]);
  });
}
