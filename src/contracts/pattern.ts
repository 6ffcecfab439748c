/**
 * What a value must look like: a value must be equal, a RegExp must match, a list must have as many items, an object
 * must have at least these keys; `some` asks for an item anywhere in a list, `a` for a type.
 */
export type Pattern =
  | string
  | number
  | boolean
  | null
  | RegExp
  | Marked
  | readonly Pattern[]
  | { readonly [key: string]: Pattern };

const MARK: unique symbol = Symbol('pattern');

type Type = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'null';
type Marked =
  | { readonly [MARK]: 'type'; readonly type: Type }
  | { readonly [MARK]: 'some'; readonly item: Pattern }
  | { readonly [MARK]: 'every'; readonly item: Pattern }
  | { readonly [MARK]: 'values'; readonly item: Pattern }
  | { readonly [MARK]: 'exactly'; readonly keys: readonly string[] };

/** Any value of this type. */
export const a = (type: Type): Pattern => ({ [MARK]: 'type', type });
/** A list with such an item in it. */
export const some = (item: Pattern): Pattern => ({ [MARK]: 'some', item });
/** A list, empty or not, of such items only. */
export const every = (item: Pattern): Pattern => ({ [MARK]: 'every', item });
/** An object, under whatever keys, of such values only; not empty. */
export const values = (item: Pattern): Pattern => ({ [MARK]: 'values', item });
/** An object of exactly these keys, in this order. */
export const exactly = (...keys: readonly string[]): Pattern => ({ [MARK]: 'exactly', keys });

/** Where a value differs from a pattern, a sentence each; none when it fits. */
export function misfits(value: unknown, pattern: Pattern, at = ''): readonly string[] {
  const says = (wanted: string) => [`${at || 'the answer'}: expected ${wanted}, got ${shown(value)}`];
  if (pattern instanceof RegExp) {
    return typeof value === 'string' && pattern.test(value) ? [] : says(`text like ${pattern}`);
  }
  if (pattern === null || typeof pattern !== 'object') return value === pattern ? [] : says(JSON.stringify(pattern));
  if (isMarked(pattern)) return misfitsMarked(value, pattern, at, says);
  if (Array.isArray(pattern)) {
    if (!Array.isArray(value) || value.length !== pattern.length) return says(`a list of ${pattern.length}`);
    return pattern.flatMap((each, index) => misfits(value[index], each, join(at, index)));
  }
  if (typeOf(value) !== 'object') return says('an object');
  return Object.entries(pattern).flatMap(([key, each]) =>
    misfits((value as Readonly<Record<string, unknown>>)[key], each, join(at, key)),
  );
}

function misfitsMarked(
  value: unknown,
  pattern: Marked,
  at: string,
  says: (wanted: string) => readonly string[],
): readonly string[] {
  const [list, object] = [Array.isArray(value) ? value : null, typeOf(value) === 'object' ? Object(value) : null];
  switch (pattern[MARK]) {
    case 'type':
      return typeOf(value) === pattern.type ? [] : says(`a value of type ${pattern.type}`);
    case 'some':
      return list?.some((each) => misfits(each, pattern.item).length === 0) ? [] : says('a list with a certain item');
    case 'every':
      return list?.flatMap((each, index) => misfits(each, pattern.item, join(at, index))) ?? says('a list');
    case 'values': {
      const entries = Object.entries(object ?? {});
      if (entries.length === 0) return says('an object with something in it');
      return entries.flatMap(([key, each]) => misfits(each, pattern.item, join(at, key)));
    }
    case 'exactly': {
      const keys = pattern.keys.join(', ');
      return Object.keys(object ?? {}).join(', ') === keys ? [] : says(`exactly the keys ${keys}`);
    }
  }
}

function isMarked(pattern: object): pattern is Marked {
  return MARK in pattern;
}

/** The JSON type of a value; `undefined` for nothing. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const join = (at: string, key: string | number) => (at === '' ? String(key) : `${at}.${key}`);

/** A value for a sentence, cut where it is long. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}
