import type { World } from '../../world/world.ts';

/** `dd.mm.yyyy hh:mm:ss` in the zone of the account, which is Kyiv (assumed). */
export function dated(at: number, { kyiv }: World): string {
  const [date = '', time = ''] = kyiv.format(at).split(' ');
  return `${date.split('-').reverse().join('.')} ${time}`;
}

/** Seconds since 1970. */
export const unixTime = (at: number) => Math.floor(at / 1000);

/** The first moment of a day written `dd.mm.yyyy`; null for no such day. */
export function readDay(text: string, { kyiv }: World): number | null {
  const match = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text.trim());
  if (match === null) return null;
  const [day = 0, month = 0, year = 0] = match.slice(1).map(Number);
  return kyiv.parse({ year, month, day, hour: 0, minute: 0, second: 0 });
}

export const DAY_MS = 24 * 3_600_000;
