/** A moment as the control API writes it: ISO 8601 in UTC, with milliseconds. */
export const iso = (at: number): string => new Date(at).toISOString();
