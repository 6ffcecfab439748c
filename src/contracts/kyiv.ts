const HOUR_MS = 3_600_000;

/** Kyiv wall time an hour from a moment, `YYYY-MM-DD HH:MM`. */
export function inAnHour(now: number): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Kyiv',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(now + HOUR_MS);
}
