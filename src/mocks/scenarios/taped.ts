import { kindOf } from './matches.ts';
import type { ExpectedReply, RequestStep } from './schema.ts';

/** One request and its reply, from wherever they were taken down. */
export interface Taped {
  readonly at: number;
  /** The slug of whose API it was; null where nobody knows. */
  readonly provider: string | null;
  readonly method: string;
  /** As on the request line, with its query. */
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: Uint8Array;
  /** null when the connection broke before the whole reply was there. */
  readonly reply: { readonly status: number; readonly text: string } | null;
}

/** What a connection or a client adds by itself, and no provider answers differently for. */
const NOT_WORTH_IT = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'keep-alive',
  'expect',
  'user-agent',
  'accept-encoding',
  'accept-language',
  'sec-fetch-mode',
  'traceparent',
  'tracestate',
]);

/** The request as a scenario writes it, with its path within the provider. */
export function requestOf({ method, url, headers, bytes, provider }: Taped): RequestStep['request'] {
  const worth = headers.filter(([name]) => !NOT_WORTH_IT.has(name.toLowerCase()));
  const body = bodyOf(bytes, worth);
  const kept = worth.filter(
    ([name]) => !('json' in body) || name.toLowerCase() !== 'content-type' || !isPlainJson(worth),
  );
  const prefix = `/${provider}`;
  const hasPrefix = url === prefix || url.startsWith(`${prefix}/`) || url.startsWith(`${prefix}?`);
  const path = provider !== null && hasPrefix ? url.slice(prefix.length) : url;
  return {
    ...(provider === null ? {} : { provider }),
    method,
    path: path.startsWith('/') ? path : `/${path}`,
    ...(kept.length === 0 ? {} : { headers: Object.fromEntries(kept) }),
    ...body,
  };
}

const typeOf = (headers: Taped['headers']) => headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
const isPlainJson = (headers: Taped['headers']) => typeOf(headers) === 'application/json';

/** JSON where writing it again gives the same letters, else text, else bytes. */
function bodyOf(
  bytes: Uint8Array,
  headers: Taped['headers'],
): Pick<RequestStep['request'], 'json' | 'text' | 'base64'> {
  if (bytes.length === 0) return {};
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const json = isPlainJson(headers) ? sameJson(text) : undefined;
    return json === undefined ? { text } : { json };
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') };
  }
}

/** The JSON of a text that holds nothing but what writing it again would give; undefined for any other text. */
export function sameJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An expectation that only the same reply meets. */
export function exactly({ reply }: Pick<Taped, 'reply'>): ExpectedReply {
  if (reply === null) return { broken: true };
  const { status, text } = reply;
  if (text === '') return { status };
  const json = sameJson(text);
  return kindOf(json) === 'object' || kindOf(json) === 'list' ? { status, body: { $equals: json } } : { status, text };
}
