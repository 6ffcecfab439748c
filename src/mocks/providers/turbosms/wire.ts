import type { Fields, MockRequest } from '../provider.ts';

/** A request's data as the provider sees it: names to values, and whether the values keep their JSON types. */
export interface Data {
  readonly fields: Fields;
  /** In a query or a form every value is text, so checks of type apply to JSON only. */
  readonly typed: boolean;
  /** Some text in it was not UTF-8. */
  readonly malformedText: boolean;
}

/** Why a request has no data that could be used. */
export type NoData = 'unparsable' | 'not an object';

/**
 * The data of a request: the body's where there is a body, else the query's.
 * "Data in one way only" has no code of its own, so data in the query beside a body is left aside (assumed, T5).
 */
export function readData(request: MockRequest): Data | NoData {
  const { body, malformedText } = request;
  if (body.kind === 'unreadable') return body.why === 'size' ? 'not an object' : 'unparsable';
  if (body.kind === 'multipart') return 'unparsable';
  if (body.kind === 'json') {
    const fields = asObject(body.value);
    return fields === null ? 'not an object' : { fields, typed: true, malformedText };
  }
  const fields = body.kind === 'form' ? body.fields : request.query;
  return { fields: typeof fields.token === 'string' ? without(fields, 'token') : fields, typed: false, malformedText };
}

/** An object of a JSON body; PHP writes an empty one as `[]`, and programs send `null` where they mean nothing. */
export function asObject(value: unknown): Fields | null {
  if (value === null || value === undefined) return {};
  if (Array.isArray(value)) return value.length === 0 ? {} : null;
  return typeof value === 'object' ? (value as Fields) : null;
}

function without(fields: Fields, name: string): Fields {
  const { [name]: _, ...rest } = fields;
  return rest;
}

/** A value that says nothing: absent, null or an empty text. */
export function isEmpty(value: unknown): value is null | undefined | '' {
  return value === undefined || value === null || value === '';
}

/** Only 1, "1" and true mean yes. */
export function isYes(value: unknown): boolean {
  return value === 1 || value === '1' || value === true;
}

/** A list; PHP turns one with gaps into an object, and a form's one is an object by its indexes. */
export function asList(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : null;
}

/** A whole number, as a JSON number or in digits; null for anything else. */
export function asInteger(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : null;
}

/** An absolute http or https address. */
export function isWebAddress(value: unknown): value is string {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value)) return false;
  return URL.canParse(value);
}

/** The ending of an address's or a file's name, lower case; '' where there is none. */
export function endingOf(nameOrAddress: string): string {
  const path = isWebAddress(nameOrAddress) ? new URL(nameOrAddress).pathname : nameOrAddress;
  return /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** What stands in a row for a value that is no number or id: a list or object says nothing, however deep it is. */
export function echoOf(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}
