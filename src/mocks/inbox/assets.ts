import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** A file of the inbox, as a browser gets it. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Names these bytes: a browser that has them already need not be sent them again. */
  readonly etag: string;
}

/** What a checkout's `scripts/bundle-inbox.ts` exports. */
interface Bundler {
  bundleInbox(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
  yaml: 'application/yaml; charset=utf-8',
};

/**
 * All files of the inbox by name, `index.html` among them. The package carries them; a checkout makes them of
 * `src/inbox` here and now, so that they are never older than their sources.
 */
export async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const files = import.meta.url.endsWith('.ts')
    ? await bundled()
    : await packed(new URL('../../inbox/', import.meta.url));
  return new Map([...files].map(([name, bytes]) => [name, assetOf(name, bytes)]));
}

async function bundled(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  // No import that the compiler sees: the package has no scripts, and no bundler.
  const script = new URL('../../../scripts/bundle-inbox.ts', import.meta.url).href;
  const { bundleInbox }: Bundler = await import(script);
  return bundleInbox();
}

async function packed(folder: URL): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const names = await readdir(folder);
  const files = names.map(async (name) => [name, await readFile(new URL(name, folder))] as const);
  return new Map(await Promise.all(files));
}

function assetOf(name: string, bytes: Uint8Array<ArrayBuffer>): Asset {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return { type, bytes, etag: `"${digest}"` };
}
