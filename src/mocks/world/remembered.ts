/** Something kept until a moment of world time (epoch ms). */
export interface Kept<T> {
  readonly until: number;
  readonly value: T;
}

/** What is kept under `key` and not over yet at `now`. */
export function recall<T>(shelf: ReadonlyMap<string, Kept<T>>, key: string, now: number): T | undefined {
  const kept = shelf.get(key);
  return kept !== undefined && kept.until > now ? kept.value : undefined;
}

/**
 * Keeps `value` under `key` for `forMs`, and drops what is over.
 * All entries of one shelf have the same span, so the oldest stand first and the shelf holds no more than a span's worth.
 */
export function remember<T>(shelf: Map<string, Kept<T>>, key: string, value: T, now: number, forMs: number): void {
  for (const [oldest, kept] of shelf) {
    if (kept.until > now) break;
    shelf.delete(oldest);
  }
  shelf.delete(key);
  shelf.set(key, { until: now + forMs, value });
}
