/** Puts values in the place of `{name}` in every string; alone in one, with the value's own type. */
export function fill<T>(value: T, given: ReadonlyMap<string, unknown>): T {
  if (typeof value === 'string') return filled(value, given) as T;
  if (Array.isArray(value)) return value.map((each) => fill(each, given)) as T;
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  const entries = Object.entries(value).map(([key, each]) => [String(filled(key, given)), fill(each, given)] as const);
  const copy = Object.fromEntries(entries);
  // What marks a pattern is a symbol, and stays.
  for (const mark of Object.getOwnPropertySymbols(value)) Object.assign(copy, { [mark]: Reflect.get(value, mark) });
  return copy as T;
}

function filled(text: string, given: ReadonlyMap<string, unknown>): unknown {
  const alone = /^\{([\w ]+)\}$/.exec(text)?.[1];
  if (alone !== undefined && given.has(alone)) return given.get(alone);
  return text.replaceAll(/\{([\w ]+)\}/g, (whole, name) => (given.has(name) ? String(given.get(name)) : whole));
}

/**
 * The value at a dotted path; undefined where there is none. `@key` is an object's first key, and `phone=380...` the item
 * of a list that says so.
 */
export function valueAt(value: unknown, path: string): unknown {
  return path === '' ? value : path.split('.').reduce(step, value);
}

function step(at: unknown, key: string): unknown {
  if (key === '@key') return Object.keys(Object(at))[0];
  const [, name = '', wanted] = /^(\w+)=(.*)$/.exec(key) ?? [];
  if (wanted === undefined) return Object(at)[key];
  return Array.isArray(at) ? at.find((item) => String(Object(item)[name]) === wanted) : undefined;
}
