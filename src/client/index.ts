import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths as OctotooPaths } from '../generated/octotoo.ts';
import type { paths as SmscPaths } from '../generated/smsc.ts';
import type { paths as SmsclubPaths } from '../generated/smsclub.ts';
import type { paths as TurbosmsPaths } from '../generated/turbosms.ts';

/** The provider's address, and how a request is signed in with its credentials. */
interface Door<Credentials> {
  readonly baseUrl: string;
  sign(request: Request, credentials: Credentials): Request;
}

interface Token {
  readonly token: string;
}

/** What each provider takes as credentials. */
export interface CredentialsOf {
  readonly turbosms: Token;
  /** A login with its password (or the password's md5), or an API key alone. */
  readonly smsc: { readonly login: string; readonly psw: string } | { readonly apikey: string };
  readonly smsclub: Token;
  readonly octotoo: Token;
}

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
  readonly fetch?: (request: Request) => Promise<Response>;
}

function bearer(request: Request, { token }: Token): Request {
  request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

/** SMSC has no header for it: the credentials stand among the parameters. */
function inQuery(request: Request, credentials: CredentialsOf['smsc']): Request {
  const url = new URL(request.url);
  for (const [name, value] of Object.entries(credentials)) url.searchParams.set(name, value);
  return new Request(url, request);
}

const DOORS: { readonly [S in Slug]: Door<CredentialsOf[S]> } = {
  turbosms: { baseUrl: 'https://api.turbosms.ua', sign: bearer },
  smsc: { baseUrl: 'https://smsc.ua', sign: inQuery },
  smsclub: { baseUrl: 'https://im.smsclub.mobi', sign: bearer },
  octotoo: { baseUrl: 'https://api.octotoo.ua', sign: bearer },
};

/**
 * A typed client of one provider, made from its spec: paths, parameters, bodies and answers are checked by the compiler.
 * It needs nothing but `fetch`, and works against the provider and a sandbox alike.
 * @example
 * const client = createClient('turbosms', { credentials: { token }, baseUrl: 'http://localhost:8380/turbosms' });
 * const { data } = await client.POST('/user/balance.json');
 */
export function createClient<S extends Slug>(provider: S, options: ClientOptions<S>): ProviderClient<S> {
  const door: Door<CredentialsOf[S]> = DOORS[provider];
  const client = createFetchClient<PathsOf[S]>({
    baseUrl: options.baseUrl ?? door.baseUrl,
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
  const { credentials } = options;
  const signIn: Middleware = {
    onRequest: ({ request }) => (credentials === null ? request : door.sign(request, credentials)),
  };
  client.use(signIn);
  return client as ProviderClient<S>;
}
