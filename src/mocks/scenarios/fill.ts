/** The value with `{name}` replaced by what was captured; alone in a string, it keeps its type. */
export function fill<T>(value: T, captured: ReadonlyMap<string, unknown>): T {
  if (captured.size === 0) return value;
  if (typeof value === 'string') {
    const alone = /^\{(\w+)\}$/.exec(value)?.[1];
    if (alone !== undefined && captured.has(alone)) return captured.get(alone) as T;
    return value.replaceAll(/\{(\w+)\}/g, (whole, name) =>
      String(captured.has(name) ? captured.get(name) : whole),
    ) as T;
  }
  if (Array.isArray(value)) return value.map((each) => fill(each, captured)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, captured)])) as T;
}

/** The value at a dotted path, `response_result.0.message_id`; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value);
}
