import qs from 'qs';
import type { Body, Fields, MockRequest } from '../providers/provider.ts';

/** What came through the socket, before it is understood. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly rawQuery: string;
  readonly headers: { get(name: string): string | null };
  /** null when the body was longer than allowed. */
  readonly bytes: Uint8Array | null;
}

const NO_FIELDS: Fields = {};
const NO_BODY: Body = { kind: 'none' };
const NO_BYTES = new Uint8Array(0);
const MOST_FIELDS = 100_000;

/** Understands a request: its query by bracket names, its body as JSON or form. */
export function readRequest(raw: RawRequest): MockRequest {
  const text = new TextReader();
  const query = raw.rawQuery === '' ? NO_FIELDS : text.fields(raw.rawQuery);
  const body = raw.bytes === null ? ({ kind: 'unreadable', why: 'size' } as const) : text.body(raw.bytes, raw.headers);
  return {
    method: raw.method,
    path: raw.path,
    params: raw.params,
    query,
    rawQuery: raw.rawQuery,
    headers: raw.headers,
    body,
    bytes: raw.bytes ?? NO_BYTES,
    malformedText: text.malformed,
    armed: null,
    fetched: null,
  };
}

/** Reads text as UTF-8 and remembers whether any of it was not. */
class TextReader {
  malformed = false;

  body(bytes: Uint8Array, headers: RawRequest['headers']): Body {
    if (bytes.length === 0) return NO_BODY;
    const text = this.#utf8(bytes);
    const trimmed = text.trimStart();
    if (trimmed === '') return NO_BODY;
    const type = headers.get('content-type')?.toLowerCase() ?? '';
    // Programs post JSON under any content type or none, curl's -d among them; no form begins so.
    const looksLikeJson = trimmed.startsWith('{') || trimmed.startsWith('[');
    if (looksLikeJson || type.includes('json')) return parseJson(text);
    if (type.startsWith('application/x-www-form-urlencoded') || type === '') {
      return { kind: 'form', fields: this.fields(text) };
    }
    return { kind: 'unreadable', why: 'media type' };
  }

  fields(text: string): Fields {
    return qs.parse(text, {
      arrayLimit: MOST_FIELDS,
      parameterLimit: MOST_FIELDS,
      depth: 5,
      plainObjects: true,
      decoder: (encoded) => this.#percentDecode(encoded),
    });
  }

  #percentDecode(encoded: string): string {
    const spaced = encoded.replaceAll('+', ' ');
    if (!spaced.includes('%')) return spaced;
    try {
      return decodeURIComponent(spaced);
    } catch {
      return this.#utf8(percentBytes(spaced));
    }
  }

  #utf8(bytes: Uint8Array): string {
    const text = new TextDecoder().decode(bytes);
    if (!this.malformed && text.includes('\uFFFD')) this.malformed = !isUtf8(bytes);
    return text;
  }
}

function parseJson(text: string): Body {
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'unreadable', why: 'syntax' };
  }
}

/** The bytes of a percent-encoded text whose escapes are not UTF-8; a broken escape stands for itself. */
function percentBytes(text: string): Uint8Array {
  const pieces = text.split(/(%[0-9a-fA-F]{2})/);
  return Buffer.concat(
    pieces.map((piece) => (/^%[0-9a-fA-F]{2}$/.test(piece) ? Buffer.from(piece.slice(1), 'hex') : Buffer.from(piece))),
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
