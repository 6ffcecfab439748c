// A JavaScript object moves keys that look like list indexes (`106`, `4123112`) to its front; PHP keeps every key where
// it was put.

/** JSON text with the keys in the order in which they were put; a Map stands for an object. */
export function orderedJson(value: unknown): string {
  if (value instanceof Map) return object([...value]);
  if (Array.isArray(value)) return `[${value.map(orderedJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return object(Object.entries(value));
  return JSON.stringify(value);
}

function object(entries: readonly (readonly [unknown, unknown])[]): string {
  return `{${entries.map(([key, value]) => `${JSON.stringify(String(key))}:${orderedJson(value)}`).join(',')}}`;
}
