import qs from 'qs';
import type { Body, Charset, Fields, MockRequest, UnreadRequest } from '../providers/provider.ts';
import { type Multipart, readMultipart } from './read-multipart.ts';
import { percentBytes, TextReader } from './read-text.ts';

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

/** Says in which charset a request's text is. */
export type CharsetOf = (request: UnreadRequest) => Charset;

/** How a body is laid out, before its text is read. */
type Layout =
  | { readonly kind: 'none' | 'too long' | 'broken multipart' | 'other' }
  | { readonly kind: 'json' | 'form'; readonly bytes: Uint8Array }
  | { readonly kind: 'multipart'; readonly multipart: Multipart };

const NO_FIELDS: Fields = {};
const NO_BYTES = new Uint8Array(0);
/** Twice the longest list that a provider takes. A name that comes again costs qs as much as all before it together. */
const MOST_FIELDS = 10_000;

/** Understands a request: its query by bracket names, its body as JSON or form. */
export function readRequest(raw: RawRequest, charsetOf: CharsetOf = utf8): MockRequest {
  const layout = layoutOf(raw);
  const charset = charsetOf({ path: raw.path, field: (name) => asciiField(raw.rawQuery, layout, name) });
  const text = new TextReader(charset);
  const query = raw.rawQuery === '' ? NO_FIELDS : fieldsOf(raw.rawQuery, text);
  const body = bodyOf(layout, text);
  return {
    method: raw.method,
    path: raw.path,
    params: raw.params,
    query,
    charset,
    rawQuery: raw.rawQuery,
    headers: raw.headers,
    body,
    bytes: raw.bytes ?? NO_BYTES,
    malformedText: text.malformed,
    armed: null,
    fetched: null,
  };
}

const utf8: CharsetOf = () => 'utf-8';

function layoutOf({ bytes, headers }: RawRequest): Layout {
  if (bytes === null) return { kind: 'too long' };
  const first = bytes.find((byte) => !WHITE_SPACE.has(byte));
  if (first === undefined) return { kind: 'none' };
  const contentType = headers.get('content-type') ?? '';
  const type = contentType.toLowerCase();
  if (type.startsWith('multipart/form-data')) {
    const multipart = readMultipart(bytes, contentType);
    return multipart === null ? { kind: 'broken multipart' } : { kind: 'multipart', multipart };
  }
  // Programs post JSON under any content type or none, curl's -d among them; no form begins so.
  if (first === OPENING_BRACE || first === OPENING_BRACKET || type.includes('json')) return { kind: 'json', bytes };
  if (type.startsWith('application/x-www-form-urlencoded') || type === '') return { kind: 'form', bytes };
  return { kind: 'other' };
}

/** Space, tab, line feed, carriage return, and the byte order mark of UTF-8. */
const WHITE_SPACE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const OPENING_BRACE = 0x7b;
const OPENING_BRACKET = 0x5b;

function bodyOf(layout: Layout, text: TextReader): Body {
  switch (layout.kind) {
    case 'none':
      return { kind: 'none' };
    case 'json':
      return parseJson(text.read(layout.bytes));
    case 'form':
      return { kind: 'form', fields: fieldsOf(text.readForm(layout.bytes), text) };
    case 'multipart':
      return {
        kind: 'multipart',
        fields: fieldsOf(layout.multipart.encodedFields, text),
        files: layout.multipart.files,
      };
    default:
      return { kind: 'unreadable', why: layout.kind === 'too long' ? 'size' : 'media type' };
  }
}

function fieldsOf(encoded: string, text: TextReader): Fields {
  return qs.parse(encoded, {
    arrayLimit: MOST_FIELDS,
    parameterLimit: MOST_FIELDS,
    depth: 5,
    plainObjects: true,
    decoder: (each) => text.percentDecode(each),
  });
}

function parseJson(text: string): Body {
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'unreadable', why: 'syntax' };
  }
}

/** A field's value by its bytes, looked for in the body and then in the query. */
function asciiField(rawQuery: string, layout: Layout, name: string): string | null {
  const form =
    layout.kind === 'form'
      ? Buffer.from(layout.bytes).toString('latin1')
      : layout.kind === 'multipart'
        ? layout.multipart.encodedFields
        : '';
  for (const encoded of [form, rawQuery]) {
    const start = `&${encoded}`.lastIndexOf(`&${name}=`);
    if (start < 0) continue;
    const value = encoded.slice(start + name.length + 1).split('&', 1)[0] ?? '';
    return Buffer.from(percentBytes(value, 'latin1')).toString('latin1');
  }
  return null;
}
