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

/**
 * Understands a request: its query by bracket names, its body as JSON or form.
 * @param mostFields a query or a form with more is not read: a name that comes again costs qs as much as all before it
 */
export function readRequest(raw: RawRequest, mostFields: number, charsetOf: CharsetOf = utf8): MockRequest {
  const layout = layoutOf(raw, mostFields);
  const charset = charsetOf({ path: raw.path, field: (name) => asciiField(raw.rawQuery, layout, name) });
  const text = new TextReader(charset);
  const query = raw.rawQuery === '' ? NO_FIELDS : fieldsOf(raw.rawQuery, text, mostFields);
  const body = query === null ? TOO_LONG : bodyOf(layout, text, mostFields);
  return {
    method: raw.method,
    path: raw.path,
    params: raw.params,
    query: query ?? NO_FIELDS,
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

function layoutOf({ bytes, headers }: RawRequest, mostFields: number): Layout {
  if (bytes === null) return { kind: 'too long' };
  const first = firstLetter(bytes);
  if (first === undefined) return { kind: 'none' };
  const contentType = headers.get('content-type') ?? '';
  const type = contentType.toLowerCase();
  if (type.startsWith('multipart/form-data')) {
    const multipart = readMultipart(bytes, contentType, mostFields);
    if (multipart === 'too many parts') return { kind: 'too long' };
    return multipart === null ? { kind: 'broken multipart' } : { kind: 'multipart', multipart };
  }
  // Programs post JSON under any content type or none, curl's -d among them; no form begins so.
  if (first === OPENING_BRACE || first === OPENING_BRACKET || type.includes('json')) return { kind: 'json', bytes };
  if (type.startsWith('application/x-www-form-urlencoded') || type === '') return { kind: 'form', bytes };
  return { kind: 'other' };
}

function firstLetter(bytes: Uint8Array): number | undefined {
  let index = 0;
  while (WHITE_SPACE.has(bytes[index] as number)) index += 1;
  return bytes[index];
}

/** Space, tab, line feed, carriage return, and the byte order mark of UTF-8. */
const WHITE_SPACE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const OPENING_BRACE = 0x7b;
const OPENING_BRACKET = 0x5b;

const TOO_LONG: Body = { kind: 'unreadable', why: 'size' };

function bodyOf(layout: Layout, text: TextReader, mostFields: number): Body {
  switch (layout.kind) {
    case 'none':
      return { kind: 'none' };
    case 'json':
      return parseJson(text.read(layout.bytes));
    case 'form':
      return formOf(fieldsOf(text.readForm(layout.bytes), text, mostFields));
    case 'multipart':
      return formOf(fieldsOf(layout.multipart.encodedFields, text, mostFields), layout.multipart.files);
    default:
      return layout.kind === 'too long' ? TOO_LONG : { kind: 'unreadable', why: 'media type' };
  }
}

function formOf(fields: Fields | null, files?: Multipart['files']): Body {
  if (fields === null) return TOO_LONG;
  return files === undefined ? { kind: 'form', fields } : { kind: 'multipart', fields, files };
}

/** null where there are too many: qs would leave out the others, and nobody would know. */
function fieldsOf(encoded: string, text: TextReader, mostFields: number): Fields | null {
  try {
    return qs.parse(encoded, {
      arrayLimit: mostFields,
      parameterLimit: mostFields,
      throwOnLimitExceeded: true,
      depth: 5,
      plainObjects: true,
      decoder: (each) => text.percentDecode(each),
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
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
