import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths as OctotooPaths } from '../generated/octotoo.ts';
import type { paths as SmscPaths } from '../generated/smsc.ts';
import type { paths as SmsclubPaths } from '../generated/smsclub.ts';
import type { paths as TurbosmsPaths } from '../generated/turbosms.ts';
import { type CredentialsOf, SIGNS, type Sign } from './credentials.ts';
import { type Fetch, type Nature, ordinaryNature, type Pace, paced, type Retry, retrying } from './travel.ts';

export type { CredentialsOf } from './credentials.ts';
export { type Outcome, outcomeOf, type Refusal } from './outcome.ts';
export type { Fetch, Nature, Pace, Retry } from './travel.ts';

/** The typed paths of each provider, from its spec. */
interface PathsOf {
  readonly turbosms: TurbosmsPaths;
  readonly smsc: SmscPaths;
  readonly smsclub: SmsclubPaths;
  readonly octotoo: OctotooPaths;
}

export type Slug = keyof CredentialsOf;

/** A typed client: `client.POST('/message/send.json', { body })` gives `{ data, response }`. */
export type ProviderClient<S extends Slug> = Client<PathsOf[S]>;

export interface ClientOptions<S extends Slug> {
  /** Null for none: the provider then says what it says to a stranger. */
  readonly credentials: CredentialsOf[S] | null;
  /** Where the API is: the real provider by default, or a sandbox such as `http://localhost:8380/turbosms`. */
  readonly baseUrl?: string;
  /** How requests travel: the global `fetch` by default, or a sandbox's own, with no socket. */
  readonly fetch?: Fetch;
  /** Keep requests apart: at the provider's known limit, or as told. Off by default. */
  readonly pace?: boolean | Pace;
  /** Try again after 429 and 5xx. Off by default; no POST is repeated after a 5xx unless told. */
  readonly retry?: boolean | Retry;
  /** Time and luck, where they are not the ordinary ones. */
  readonly nature?: Nature;
}

const BASE_URLS: { readonly [S in Slug]: string } = {
  turbosms: 'https://api.turbosms.ua',
  smsc: 'https://smsc.ua',
  smsclub: 'https://im.smsclub.mobi',
  octotoo: 'https://api.octotoo.ua',
};

/** What each provider is known to let through; nothing is documented of the others. */
const PACES: { readonly [S in Slug]: Pace } = {
  turbosms: { requests: 10, perMs: 1000 },
  smsc: { requests: 10, perMs: 1000 },
  smsclub: { requests: 9, perMs: 1000 },
  octotoo: { requests: 9, perMs: 1000 },
};

/**
 * A typed client of one provider, made from its spec: paths, parameters, bodies and answers are checked by the compiler.
 * It needs nothing but `fetch`, and works against the provider and a sandbox alike.
 * @example
 * const client = createClient('turbosms', { credentials: { token }, baseUrl: 'http://localhost:8380/turbosms' });
 * const { data } = await client.POST('/user/balance.json');
 */
export function createClient<S extends Slug>(provider: S, options: ClientOptions<S>): ProviderClient<S> {
  const { baseUrl = BASE_URLS[provider], credentials } = options;
  const client = createFetchClient<PathsOf[S]>({ baseUrl, fetch: travel(provider, options) });
  const sign: Sign<CredentialsOf[S]> = SIGNS[provider];
  const signIn: Middleware = {
    onRequest: ({ request }) => (credentials === null ? request : sign(request, credentials)),
  };
  client.use(signIn);
  return client as ProviderClient<S>;
}

/** The way of a request: tried again where asked for, each try in its turn. */
function travel<S extends Slug>(provider: S, options: ClientOptions<S>): Fetch {
  const { pace = false, retry = false, nature = ordinaryNature } = options;
  const plain: Fetch = options.fetch ?? ((request) => globalThis.fetch(request));
  const inTurn = pace === false ? plain : paced(plain, pace === true ? PACES[provider] : pace, nature);
  return retry === false ? inTurn : retrying(inTurn, retry === true ? {} : retry, nature);
}
