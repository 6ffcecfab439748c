import type { Reply } from '../provider.ts';

/** What the framework says when a request does not reach an operation, or an object is not there. */
export interface Exception {
  name: string;
  message: string;
  code: 0;
  status: 400 | 401 | 404 | 405 | 429 | 500;
}

type Status = Exception['status'];

/** Each status in words. */
const NAMES: Readonly<Record<Status, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

const SENTENCES = {
  syntax: 'Invalid JSON data in request body: Syntax error',
  encoding: 'Invalid JSON data in request body: Malformed UTF-8 characters, possibly incorrectly encoded',
  credentials: 'Your request was made with invalid credentials.',
  page: 'Page not found.',
  rate: 'Rate limit exceeded.',
  crash: 'An internal server error occurred.',
} as const;

/** In this order the framework lists what a path takes. */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** An exception as a reply: four keys, the code always 0. */
export function exception(status: Status, message: string, more: Omit<Partial<Reply>, 'body'> = {}): Reply<Exception> {
  return { format: 'json', ...more, status, body: { name: NAMES[status], message, code: 0, status } };
}

/** The body is not JSON, or its text is not UTF-8. */
export const badJson = (why: 'syntax' | 'encoding' = 'syntax', hint?: string): Reply<Exception> =>
  exception(400, SENTENCES[why], hint === undefined ? {} : { hint });

/** No token, or one that nobody has. */
export const unauthorized = (hint?: string): Reply<Exception> =>
  exception(401, SENTENCES.credentials, {
    headers: { 'WWW-Authenticate': 'Bearer realm="api"' },
    ...(hint === undefined ? {} : { hint }),
  });

/** The framework has no such page: an unknown path, or an id that is no number. */
export const pageNotFound = (): Reply<Exception> => exception(404, SENTENCES.page);

/** An object that is not there, or not this account's. */
export const objectNotFound = (id = ''): Reply<Exception> => exception(404, `Object not found: ${id}`);

/** The path is known, the method is not. `allowed` are the path's own methods. */
export function methodNotAllowed(allowed: readonly string[]): Reply<Exception> {
  const list = [...allowed].sort((a, b) => METHODS.indexOf(a) - METHODS.indexOf(b)).join(', ');
  const message = `Method Not Allowed. This URL can only handle the following request methods: ${list}.`;
  return exception(405, message, { headers: { Allow: list } });
}

/** What the headers say when nine a second are spent: of an answer that was armed, no account has counted anything. */
const SPENT = { 'X-Rate-Limit-Limit': '9', 'X-Rate-Limit-Remaining': '0', 'X-Rate-Limit-Reset': '1' } as const;

/** Too many requests in one window of the clock. */
export const tooManyRequests = (headers: Readonly<Record<string, string>> = SPENT, hint?: string): Reply<Exception> =>
  exception(429, SENTENCES.rate, { headers, ...(hint === undefined ? {} : { hint }) });

/** The service broke. */
export const serverError = (): Reply<Exception> => exception(500, SENTENCES.crash);

/** The answers of the framework, by the names that both providers give them. */
export const exceptionNames = [
  'bad-json',
  'unauthorized',
  'page-not-found',
  'method-not-allowed',
  'too-many',
  'server-error',
] as const;
export type ExceptionName = (typeof exceptionNames)[number];

/** Which of the framework's own answers a body is; null for any other body, other 400s and 404s among them. */
export function exceptionIn(body: unknown): ExceptionName | null {
  if (typeof body !== 'object' || body === null || !('status' in body) || !('message' in body)) return null;
  const { status, message } = body;
  if (status === 400) return message === SENTENCES.syntax || message === SENTENCES.encoding ? 'bad-json' : null;
  if (status === 404) return message === SENTENCES.page ? 'page-not-found' : null;
  return BY_STATUS[status as number] ?? null;
}

const BY_STATUS: Readonly<Record<number, ExceptionName>> = {
  401: 'unauthorized',
  405: 'method-not-allowed',
  429: 'too-many',
  500: 'server-error',
};

/** The framework's body for a status, where it has one: what a fault of kind `status` answers with. */
export function exceptionOf(status: number, allowed: readonly string[]): Reply<Exception> | null {
  switch (status) {
    case 400:
      return badJson();
    case 401:
      return unauthorized();
    case 404:
      return pageNotFound();
    case 405:
      // Where the path is unknown no method is allowed, and the sentence would have none.
      return methodNotAllowed(allowed.length === 0 ? ['GET', 'POST'] : allowed);
    case 429:
      return tooManyRequests();
    default:
      return status === 500 ? serverError() : null;
  }
}

/** An exception by its name, for a fault that arms it. */
export const armedException = (name: ExceptionName, allowed: readonly string[]): Reply<Exception> =>
  exceptionOf(STATUS_OF[name], allowed) as Reply<Exception>;

const STATUS_OF: Readonly<Record<ExceptionName, Status>> = {
  'bad-json': 400,
  unauthorized: 401,
  'page-not-found': 404,
  'method-not-allowed': 405,
  'too-many': 429,
  'server-error': 500,
};
