/** Kyiv wall time to and from epoch ms. Costs a table look-up a day and a string a second, not a formatter a row. */
export interface KyivTime {
  /** `2026-03-29 04:30:00`, whole seconds. */
  format(at: number): string;
  /** The hour, minute and second of the Kyiv day, in ms since its midnight. */
  timeOfDay(at: number): number;
  /** Minutes that Kyiv is ahead of UTC at that moment: 120 or 180. */
  offsetMinutes(at: number): number;
  /**
   * Epoch ms of a wall time. In the hour that autumn repeats, the first one (summer time);
   * in the hour that spring leaves out, the same moment read with winter time.
   * @returns null for a date that no calendar has (the 31st of April)
   */
  parse(wall: WallTime): number | null;
  /**
   * Reads an ISO 8601 date: `2026-03-01T10:00:00Z`, `2026-03-01 12:00`, `2026-03-01`. Without a zone it is Kyiv time.
   * @returns epoch ms, or null when it is no such date
   */
  read(text: string): number | null;
}

/** A wall time in parts; `month` from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CACHED_HOURS = 4096;
const CACHED_SECONDS = 256;

/** Kyiv's time zone with its own caches; one a world. */
export function createKyivTime(): KyivTime {
  // Kyiv has changed its offset on the hour of UTC only, so one look-up an hour is exact.
  const offsets = new Map<number, number>();
  // Rows of one answer lie within seconds of each other; each second has one place to be kept in.
  const seconds: number[] = [];
  const texts: string[] = [];

  // Made when the first date is asked for: it takes as long as a tenth of the start.
  let formatter: Intl.DateTimeFormat | null = null;
  const lookUpOffset = (at: number): number => {
    formatter ??= new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Kyiv', timeZoneName: 'longOffset' });
    return offsetIn(formatter.formatToParts(at));
  };

  const offsetMinutes = (at: number): number => {
    const hour = Math.floor(at / HOUR_MS);
    const known = offsets.get(hour);
    if (known !== undefined) return known;
    if (offsets.size >= CACHED_HOURS) offsets.clear();
    const looked = lookUpOffset(hour * HOUR_MS);
    offsets.set(hour, looked);
    return looked;
  };
  const local = (at: number) => at + offsetMinutes(at) * 60_000;

  const parse = ({ year, month, day, hour, minute, second }: WallTime): number | null => {
    const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    const sameDay = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    if (!sameDay || hour > 23 || minute > 59 || second > 59) return null;
    const asUtc = date.getTime();
    const readWith = (minutes: number) => asUtc - minutes * 60_000;
    const before = offsetMinutes(asUtc - DAY_MS);
    const after = offsetMinutes(asUtc + DAY_MS);
    const fitting = [before, after].find((minutes) => offsetMinutes(readWith(minutes)) === minutes);
    return readWith(fitting ?? before);
  };

  return {
    offsetMinutes,
    parse,
    read(text) {
      const match = ISO.exec(text.trim());
      if (match === null) return null;
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
      const kyivAt = parse({ year, month, day, hour, minute, second });
      if (kyivAt === null) return null;
      const ms = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
      const zone = match[8];
      if (zone === undefined) return kyivAt + ms;
      return Date.UTC(year, month - 1, day, hour, minute, second) + ms - zoneMs(zone);
    },
    format(at) {
      const second = Math.floor(at / 1000);
      const place = ((second % CACHED_SECONDS) + CACHED_SECONDS) % CACHED_SECONDS;
      if (seconds[place] !== second) {
        seconds[place] = second;
        texts[place] = new Date(local(second * 1000)).toISOString().slice(0, 19).replace('T', ' ');
      }
      return texts[place] as string;
    },
    timeOfDay: (at) => ((local(at) % DAY_MS) + DAY_MS) % DAY_MS,
  };
}

/** How far a zone such as `+02:00` is ahead of UTC, ms. */
function zoneMs(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** Minutes ahead of UTC. */
function offsetIn(parts: readonly Intl.DateTimeFormatPart[]): number {
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /([+-])(\d\d):(\d\d)/.exec(name);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
