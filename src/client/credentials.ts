/** A token from the provider's cabinet. */
export interface Token {
  readonly token: string;
}

/** What each provider takes as credentials, in each way that it takes them. */
export interface CredentialsOf {
  /** As `Authorization: Bearer` unless told otherwise; `basic` is the raw token, `query` a parameter. */
  readonly turbosms: Token & { readonly in?: 'bearer' | 'basic' | 'query' };
  /** A login with its password (or the password's md5), or an API key alone; in the address unless told otherwise. */
  readonly smsc: ({ readonly login: string; readonly psw: string } | { readonly apikey: string }) & {
    readonly in?: 'query' | 'body';
  };
  /** A token, or, under `/vibers` only, a login with its password or token. */
  readonly smsclub: Token | { readonly login: string; readonly password: string };
  readonly octotoo: Token;
}

/** Signs a request in. */
export type Sign<Credentials> = (request: Request, credentials: Credentials) => Request | Promise<Request>;

const withHeader = (request: Request, value: string): Request => {
  request.headers.set('Authorization', value);
  return request;
};

const withQuery = (request: Request, fields: Readonly<Record<string, string>>): Request => {
  const url = new URL(request.url);
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
  return new Request(url, request);
};

const bearer: Sign<Token> = (request, { token }) => withHeader(request, `Bearer ${token}`);

const turbosms: Sign<CredentialsOf['turbosms']> = (request, { token, in: where = 'bearer' }) => {
  if (where === 'query') return withQuery(request, { token });
  return withHeader(request, `${where === 'basic' ? 'Basic' : 'Bearer'} ${token}`);
};

/** SMSC has no header for it: the credentials stand among the parameters, of the address or of the body. */
const smsc: Sign<CredentialsOf['smsc']> = async (request, { in: where = 'query', ...fields }) => {
  if (where === 'query' || request.method === 'GET') return withQuery(request, { ...fields });
  const text = await request.clone().text();
  const headers = new Headers(request.headers);
  if (/json/.test(headers.get('content-type') ?? '')) {
    return new Request(request, { headers, body: JSON.stringify({ ...JSON.parse(text || '{}'), ...fields }) });
  }
  headers.set('content-type', 'application/x-www-form-urlencoded');
  const form = new URLSearchParams(fields).toString();
  return new Request(request, { headers, body: text === '' ? form : `${text}&${form}` });
};

const smsclub: Sign<CredentialsOf['smsclub']> = (request, credentials) => {
  if ('token' in credentials) return bearer(request, credentials);
  const { login, password } = credentials;
  const bytes = new TextEncoder().encode(`${login}:${password}`);
  return withHeader(request, `Basic ${btoa(String.fromCharCode(...bytes))}`);
};

/** How each provider's requests are signed in. */
export const SIGNS: { readonly [S in keyof CredentialsOf]: Sign<CredentialsOf[S]> } = {
  turbosms,
  smsc,
  smsclub,
  octotoo: bearer,
};
