import type { Notices } from './notices.ts';

/** What there is a limit to: how much of it, and what happens beyond. */
interface Limit {
  readonly most: number;
  /** What `holub start` sets it with. */
  readonly flag: string;
  /** What becomes of it, in a sentence. */
  readonly beyond: string;
}

const KIB = 1024;
const MIB = 1024 * KIB;

/** Every limit, with its default. Nothing that programs or callers can fill grows without one. */
export const LIMITS = {
  accounts: {
    most: 10_000,
    flag: '--keep-accounts',
    beyond: 'Those that nobody used longest were dropped, with all that they had.',
  },
  messages: { most: 1_000_000, flag: '--keep-messages', beyond: 'The oldest were dropped.' },
  journal: { most: 10_000, flag: '--keep-journal', beyond: 'The oldest exchanges were dropped.' },
  records: {
    most: 100_000,
    flag: '--keep-records',
    beyond: 'The oldest of an account that were of one kind were dropped.',
  },
  agenda: { most: 1_000_000, flag: '--max-agenda', beyond: 'What would have happened last will not happen.' },
  deeds: {
    most: 10_000,
    flag: '--keep-deeds',
    beyond: 'The oldest are missing from what is recorded: journal.scenario.',
  },
  faults: { most: 10_000, flag: '--max-faults', beyond: 'One was not armed.' },
  wishes: {
    most: 10_000,
    flag: '--max-wishes',
    beyond: 'A scenario was not loaded: too many outcomes and replies are laid down.',
  },
  waits: { most: 1_000, flag: '--max-waits', beyond: 'One who wanted to wait for a message was answered 503.' },
  watchers: { most: 100, flag: '--max-watchers', beyond: 'One who wanted to watch events was answered 503.' },
  unread: { most: 20_000, flag: '--max-unread', beyond: 'One who watched events and did not read them was cut off.' },
  connections: { most: 10_000, flag: '--max-connections', beyond: 'A connection was answered 503.' },
  bodyBytes: {
    most: 32 * MIB,
    flag: '--max-body-bytes',
    beyond: 'A request was answered as the provider answers a body that is too long.',
  },
  adminBodyBytes: {
    most: 256 * MIB,
    flag: '--max-admin-body-bytes',
    beyond: 'A call of the control API was answered 413.',
  },
  headerBytes: { most: 128 * KIB, flag: '--max-header-bytes', beyond: 'A request was answered 431.' },
  urlBytes: { most: 64 * KIB, flag: '--max-url-bytes', beyond: 'A request was answered 414.' },
  fields: {
    most: 10_000,
    flag: '--max-fields',
    beyond: 'A form was answered as the provider answers a body that is too long.',
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;

/** How far a limit is reached. */
export interface Bound {
  readonly limit: number;
  /** How much there is now; null where it is each request's own. */
  readonly used: number | null;
  /** How often something was dropped or turned away for it, since the start. */
  readonly dropped: number;
}

/** The limits of a world, and how far each is reached. */
export interface Bounds {
  readonly limits: Limits;
  /** Counts what was dropped or turned away; tells those who run the sandbox, the first time and every tenfold. */
  drop(name: LimitName, count?: number): void;
  /** Tells of drops that are counted elsewhere, the first time and every tenfold. */
  tell(name: LimitName, before: number, after: number): void;
  /** Counts one in; the returned function counts it out again, once. null where there is no room, and that is counted. */
  enter(name: LimitName): (() => void) | null;
  /** Says where the count of something is to be had. */
  measure(name: LimitName, used: () => number, dropped?: () => number): void;
  read(): Readonly<Record<LimitName, Bound>>;
}

/** Each request's own: there is no sum of them. */
const PER_REQUEST: ReadonlySet<LimitName> = new Set([
  'unread',
  'bodyBytes',
  'adminBodyBytes',
  'headerBytes',
  'urlBytes',
  'fields',
]);

/** Limits, with these in the place of the usual ones. @throws RangeError for one that is no whole number from 1 */
export function createBounds(given: Partial<Limits>, notices: Notices): Bounds {
  const names = Object.keys(LIMITS) as LimitName[];
  const limits = Object.fromEntries(names.map((name) => [name, readLimit(name, given[name])])) as Limits;
  const dropped = new Map<LimitName, number>();
  const entered = new Map<LimitName, number>();
  const measures = new Map<LimitName, { readonly used: () => number; readonly dropped: () => number }>();
  const droppedOf = (name: LimitName) => (dropped.get(name) ?? 0) + (measures.get(name)?.dropped() ?? 0);

  const bounds: Bounds = {
    limits,
    drop(name, count = 1) {
      const before = dropped.get(name) ?? 0;
      dropped.set(name, before + count);
      bounds.tell(name, before, before + count);
    },
    tell(name, before, after) {
      if (magnitude(before) === magnitude(after)) return;
      const most = limits[name];
      const { flag, beyond } = LIMITS[name];
      const message = `The limit of ${most} ${name} (${flag}) is reached. ${beyond} So far: ${after}.`;
      notices.tell({ kind: 'limit reached', limit: name, most, dropped: after, message });
    },
    enter(name) {
      const inside = entered.get(name) ?? 0;
      if (inside >= limits[name]) {
        bounds.drop(name);
        return null;
      }
      entered.set(name, inside + 1);
      let isIn = true;
      return () => {
        if (isIn) entered.set(name, (entered.get(name) ?? 0) - 1);
        isIn = false;
      };
    },
    measure: (name, used, dropped = () => 0) => void measures.set(name, { used, dropped }),
    read() {
      const usedOf = (name: LimitName) => measures.get(name)?.used() ?? entered.get(name) ?? 0;
      const reading = names.map((name): [LimitName, Bound] => [
        name,
        { limit: limits[name], used: PER_REQUEST.has(name) ? null : usedOf(name), dropped: droppedOf(name) },
      ]);
      return Object.fromEntries(reading) as Record<LimitName, Bound>;
    },
  };
  return bounds;
}

/** 0 for none, 1 from one, 2 from ten, 3 from a hundred. */
const magnitude = (count: number) => (count === 0 ? 0 : Math.floor(Math.log10(count)) + 1);

function readLimit(name: LimitName, given: number = LIMITS[name].most): number {
  if (Number.isSafeInteger(given) && given >= 1) return given;
  throw new RangeError(`The limit of ${name} cannot be ${given}. Write a whole number from 1.`);
}
