import type { Fields, MockRequest, SentFile } from '../provider.ts';

/** A request's fields by their wire names, wherever they stood; every value is text. */
export interface Form {
  /** The value as it came; '' where there is none. */
  text(name: string): string;
  /** Whether the field is there, be it empty. */
  has(name: string): boolean;
  /** Only 1 means yes. */
  flag(name: string): boolean;
  /** The switch `fl[...]`, of which each page that has one has only one; null where it is not given. */
  switched(): boolean | null;
  /** All of it, in the order of the names: two equal requests have equal forms. */
  readonly entries: readonly (readonly [name: string, value: string])[];
  readonly files: readonly SentFile[];
}

/** Reads the fields of a request; those of the body win over those of the query, as in PHP. */
export function readForm({ path, query, body }: MockRequest): Form {
  const inBody = isRest(path)
    ? body.kind === 'json'
      ? objectOf(body.value)
      : {}
    : body.kind === 'form' || body.kind === 'multipart'
      ? body.fields
      : {};
  const values = new Map<string, string>();
  for (const fields of [query, inBody]) {
    for (const [name, value] of Object.entries(fields)) collect(values, name, value, fields === inBody && isRest(path));
  }
  return {
    text: (name) => values.get(name) ?? '',
    has: (name) => values.has(name),
    flag: (name) => values.get(name)?.trim() === '1',
    switched() {
      // As a list of one, its number is lost; as a name in JSON it is not.
      const given = [...values].find(([name]) => /^fl(?:\[\d\])?$/.test(name))?.[1];
      return given === undefined ? null : given.trim() === '1';
    },
    get entries() {
      return [...values].sort(([a], [b]) => (a < b ? -1 : 1));
    },
    files: body.kind === 'multipart' ? body.files.filter((file) => file.bytes.length > 0) : [],
  };
}

/** Whether the path takes JSON, which is then UTF-8 and read whatever the content type says. */
export const isRest = (path: string) => path.startsWith('/rest/');

function objectOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A list of JSON is a comma list; of a field that a form has twice the last one counts, as in PHP. */
function collect(values: Map<string, string>, name: string, value: unknown, isJson: boolean): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) values.set(name, isJson ? value.map(plain).join(',') : plain(value.at(-1)));
  else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) values.set(`${name}[${key}]`, plain(inner));
  } else values.set(name, plain(value));
}

function plain(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A whole number from `least` to `most`, in digits; null for anything else. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,10}$/.test(trimmed)) return null;
  const number = Number(trimmed);
  return number >= least && number <= most ? number : null;
}

/** A list split by commas or semicolons; spaces around its items and empty items are left out. */
export function listOf(text: string, separator: RegExp = /[,;]/): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
