import { isRefusal, type Refusal } from './refusals.ts';
import type { Form } from './wire.ts';

/** How the answers of an operation look outside of JSON. */
export interface Layout<Answer> {
  /** `fmt=0`: a line for people. */
  line(answer: Answer, form: Form): string;
  /** `fmt=1`: bare values with commas. */
  values(answer: Answer, form: Form): string;
  /** `fmt=2`; by default the members as elements inside `<result>`. */
  xml?(answer: Answer): string;
}

/** The four formats by the number that `fmt` gives them. */
export const FORMATS = ['text', 'text', 'xml', 'json'] as const;
export type Fmt = 0 | 1 | 2 | 3;

/** Writes an answer as `fmt` wants it. No answer ends with a line feed, and none is empty. */
export function write<Answer>(answer: Answer | Refusal, fmt: Fmt, layout: Layout<Answer>, form: Form): string {
  if (fmt === 3) return writeJson(answer);
  if (isRefusal(answer)) return writeRefusal(answer, fmt);
  if (fmt === 2) return (layout.xml ?? resultXml)(answer);
  return fmt === 0 ? layout.line(answer, form) : layout.values(answer, form);
}

function writeRefusal({ error, error_code, id }: Refusal, fmt: 0 | 1 | 2): string {
  if (fmt === 1) return `${id ?? 0},-${error_code}`;
  if (fmt === 0) return `ERROR = ${error_code} (${error})${id === undefined ? '' : `, ID - ${id}`}`;
  return resultXml({ error, error_code, ...(id === undefined ? {} : { id }) });
}

/** One member a line, without indent: `{⏎"id": 33,⏎"cnt": 1⏎}`; Cyrillic as it is. */
export function writeJson(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(writeJson).join(',\n')}\n]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${writeJson(each)}`);
  return `{\n${members.join(',\n')}\n}`;
}

/** The members of an answer as elements inside `<result>`, a line each; the rows of a list in elements of one name. */
export function resultXml(answer: unknown): string {
  return `<result>\n${elements(answer).join('')}</result>`;
}

/** Elements of the members, each with its line feed. */
export function elements(value: unknown, rowName = 'row'): string[] {
  if (Array.isArray(value)) return value.map((row) => element(rowName, row));
  return Object.entries(value as object).map(([name, each]) => element(name, each));
}

/** One element with its line feed. */
export function element(name: string, value: unknown): string {
  const inner = typeof value === 'object' && value !== null ? `\n${elements(value).join('')}` : escapeXml(value);
  return `<${name}>${inner}</${name}>\n`;
}

const XML_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value as it stands in XML 1.0, which has no place for most control characters. */
export function escapeXml(value: unknown): string {
  return String(value)
    .replaceAll(/[&<>"]/g, (character) => XML_ESCAPES[character] ?? character)
    .replaceAll(UNWRITABLE, '?');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Rows of values with commas, a line each. A list without rows still says something: `0`, since no body is ever empty. */
export function rowsText(rows: readonly object[]): string {
  return rows.length === 0 ? '0' : rows.map((row) => Object.values(row).join(',')).join('\n');
}
