const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The longest span that the clock takes in one step: a century. */
export const LONGEST_MS = 100 * 366 * 86_400_000;

/**
 * Reads a span of time: `"90s"`, `"1.5h"`, `"2d12h"` with units ms s m h d, or milliseconds as a number.
 * @returns milliseconds, or null when it is no span from 0 to a century.
 */
export function parseDuration(span: string | number): number | null {
  const spanMs = typeof span === 'number' ? span : sumOfParts(span);
  return spanMs !== null && Number.isFinite(spanMs) && spanMs >= 0 && spanMs <= LONGEST_MS ? Math.round(spanMs) : null;
}

function sumOfParts(text: string): number | null {
  if (!/^(?:\d{1,15}(?:\.\d{1,6})?(?:ms|[smhd]))+$/.test(text)) return null;
  let sumMs = 0;
  for (const [, count, unit] of text.matchAll(/([\d.]+)(ms|[smhd])/g)) {
    sumMs += Number(count) * (UNIT_MS[unit ?? ''] ?? Number.NaN);
  }
  return sumMs;
}
