import type { Fields } from '../provider.ts';

// PHP has one type for lists and maps, and the framework casts scalars, so values are read by what they can mean.

/** A map of named values; null for anything else, lists among them. */
export function asObject(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** A list, also one that came as a map of its indexes (`phones[0]=...` with gaps); null for anything else. */
export function asList(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  const map = asObject(value);
  if (map === null) return null;
  const keys = Object.keys(map);
  return keys.every((key) => /^\d+$/.test(key)) ? keys.map((key) => map[key]) : null;
}

/** A text, or a number as its digits; null for anything else. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

/** A whole number, also in digits; null for anything else. */
export function asInteger(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  if (typeof value !== 'string' || !/^\s*[+-]?\d{1,15}\s*$/.test(value)) return null;
  return Number(value);
}

/** A yes: true, 1, "1" or "true". */
export function isYes(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'true';
}

/** What the framework's required validator takes for nothing: absent, null, white space, an empty list. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** The length of a text as the framework counts it: in Unicode code points; an emoji is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** A map as PHP prints it: an empty one is an empty list. */
export function phpMap<T>(map: Readonly<Record<string, T>>): Readonly<Record<string, T>> | never[] {
  return Object.keys(map).length === 0 ? [] : map;
}

/** An absolute http or https address, as the framework's URL validator takes it. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value);
}
