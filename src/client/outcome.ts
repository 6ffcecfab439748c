import type { components as Octotoo } from '../generated/octotoo.ts';
import type { components as Turbosms } from '../generated/turbosms.ts';
import type { Slug } from './index.ts';

type Done = 'OK' | 'PONG' | `SUCCESS_${string}`;

/** The name of a refusal, where a provider has names. */
interface NameOf {
  readonly turbosms: Exclude<Turbosms['schemas']['ResponseStatus'], Done>;
  readonly smsc: string;
  readonly smsclub: string;
  readonly octotoo: string;
}

/** The code of a refusal, as the provider numbers it: SMS Club by HTTP, Octotoo by the first field that is wrong. */
interface CodeOf {
  readonly turbosms: number;
  readonly smsc: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  readonly smsclub: 400 | 401 | 404 | 405 | 429 | 453 | 460 | 461 | 462 | 463 | 464 | 465 | 466 | 467 | 468 | 500 | 503;
  readonly octotoo: 0 | Octotoo['schemas']['FieldErrorCode'] | Octotoo['schemas']['RecipientErrorCode'];
}

/** The provider said no. The types name what its document names; a provider may say a new thing any day. */
export interface Refusal<S extends Slug> {
  readonly code: CodeOf[S];
  readonly name: NameOf[S];
  /** In the provider's words, where it has any. */
  readonly message: string;
  readonly status: number;
}

/** What came of a request: what was asked for, or a refusal. A broken connection is neither: it is thrown. */
export type Outcome<S extends Slug, Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly refusal: Refusal<S> };

/** An answer of a client's method. */
interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * Tells a refusal from a success, by the provider's own rules: TurboSMS and SMSC say no with HTTP 200.
 * A send that took some of its recipients is a success; its rows say which.
 * @example
 * const sent = outcomeOf('turbosms', await client.POST('/message/send.json', { body }));
 * if (!sent.ok && sent.refusal.name === 'REQUIRED_BALANCE') topUp();
 */
export function outcomeOf<S extends Slug, A extends Answer>(
  provider: S,
  answer: A,
): Outcome<S, Exclude<A['data'], undefined>> {
  const { status } = answer.response;
  const refused = READERS[provider](answer.error ?? answer.data, status);
  if (refused === null) return { ok: true, data: answer.data as Exclude<A['data'], undefined> };
  return { ok: false, refusal: { ...refused, status } as Refusal<S> };
}

interface Refused {
  readonly code: number;
  readonly name: string;
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;
type Read = (body: unknown, status: number) => Refused | null;

const READERS: { readonly [S in Slug]: Read } = {
  turbosms(body, status) {
    const { response_code: code, response_status: name = '' } = Object(body) as Fields;
    if (typeof code !== 'number') return byStatus(body, status);
    return /^(OK|PONG|SUCCESS_.*)$/.test(String(name)) ? null : { code, name: String(name), message: '' };
  },
  smsc(body, status) {
    const { error, error_code: code } = Object(body) as Fields;
    if (typeof code === 'number') return { code, name: String(error), message: String(error) };
    const told = typeof body === 'string' ? /^(?:ERROR = (\d+) \(([^)]*)\)|0,-(\d+)$)/.exec(body) : null;
    const element = typeof body === 'string' ? /<error>([^<]*)<\/error>\s*<error_code>(\d+)/.exec(body) : null;
    if (told !== null) return { code: Number(told[1] ?? told[3]), name: told[2] ?? '', message: told[2] ?? '' };
    if (element !== null) return { code: Number(element[2]), name: element[1] ?? '', message: element[1] ?? '' };
    return byStatus(body, status);
  },
  smsclub(body, status) {
    if (status < 400) return null;
    const { errorRequest, success_request: answered } = Object(body) as Fields;
    const errors = Object(errorRequest).errors ?? Object(answered).add_info;
    return { ...byException(body, status), code: status, ...(errors === undefined ? {} : said(errors)) };
  },
  octotoo(body, status) {
    if (status < 400) return null;
    const { errors, invalidRecipients, error_request: fields } = Object(body) as Fields;
    const [first] = [errors ?? Object(invalidRecipients as unknown).at?.(0)?.errors ?? []].flat() as readonly Fields[];
    if (first === undefined) return { ...byException(body, status), ...(fields === undefined ? {} : said(fields)) };
    return { code: Number(first.code), name: String(first.field), message: String(first.description) };
  },
};

const byStatus: Read = (body, status) => (status < 400 ? null : byException(body, status));

/** `{ name, message, code, status }` of the frameworks, or nothing that can be read. */
function byException(body: unknown, status: number): Refused {
  const { name = `HTTP ${status}`, message = '', code = 0 } = Object(body) as Fields;
  return { code: Number(code), name: String(name), message: String(message) };
}

/** Sentences by field: the first field, and all that was said. */
function said(errors: unknown) {
  const entries = Object.entries(Object(errors) as Fields);
  return { name: entries[0]?.[0] ?? '', message: entries.flatMap(([, texts]) => texts).join('; ') };
}
