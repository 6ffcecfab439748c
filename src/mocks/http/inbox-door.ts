import type { Arrival } from './arrival.ts';
import { locate, type Site } from './locate.ts';

/** A file that a browser gets. */
interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Gets all files of the inbox by name. */
export type LoadAssets = () => Promise<ReadonlyMap<string, Asset>>;

/** Where the inbox's files are: under the control API, where no provider has a path. */
export const INBOX_PREFIX = '/__admin/inbox/';

/**
 * Nothing runs and nothing is loaded but what is served here. Pictures of messages come from anywhere, and the page
 * asks for one only when somebody clicks (docs/decisions/0018-the-inbox.md).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: http: https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * The viewer of the API reference writes styles into its elements, and HTML of the specs' own Markdown. It shows nothing
 * but the specs, and scripts are held as strictly (docs/decisions/0019-the-api-reference.md).
 */
const REFERENCE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** Whether a request line names the root: only there need anybody ask who wants it. */
export const isRoot = (url: string): boolean => url === '/' || url.startsWith('/?');

/** Where the inbox is handed out. Its files are read when somebody first asks for one. */
export class InboxDoor {
  readonly #sites: readonly Site[];
  readonly #load: LoadAssets;
  #assets: ReturnType<LoadAssets> | null = null;

  constructor(sites: readonly Site[], load: LoadAssets) {
    this.#sites = sites;
    this.#load = load;
  }

  /** Whether a browser wants to see the inbox: it asks for HTML at `/`, and at no provider's own host. */
  isMeant({ method, path, host, headers }: Arrival): boolean {
    if (path !== '/' || (method !== 'GET' && method !== 'HEAD')) return false;
    return headers.get('accept')?.includes('text/html') === true && locate(this.#sites, path, host) === null;
  }

  /** The file of this name. */
  async answer(name: string, request: Request): Promise<Response> {
    const asset = (await this.#all()).get(name);
    if (asset === undefined) return new Response(`The inbox has no ${name}.\n`, { status: 404, headers: HEADERS });
    const policy = name === 'reference.html' ? { 'Content-Security-Policy': REFERENCE_POLICY } : {};
    const headers = { ...HEADERS, ...policy, 'Content-Type': asset.type, ETag: asset.etag };
    if (request.headers.get('if-none-match') === asset.etag) return new Response(null, { status: 304, headers });
    return new Response(asset.bytes, { headers });
  }

  /** All files, read once; a failure is told to those who wait and tried again by the next. */
  #all(): ReturnType<LoadAssets> {
    this.#assets ??= this.#load().catch((error: unknown) => {
      this.#assets = null;
      throw error;
    });
    return this.#assets;
  }
}
