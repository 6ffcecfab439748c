/** How world time runs: with real time times `pace`, or standing still until it is advanced. */
export type ClockMode = 'real' | 'frozen';

/** World time goes no farther than this, epoch ms: beyond the year 9999 no provider could write a date. */
export const LAST_MOMENT = Date.UTC(9999, 0, 1);

export interface ClockOptions {
  readonly mode?: ClockMode;
  /** World seconds a real second; 1 by default. */
  readonly pace?: number;
  /** World time at the start, epoch ms; real time by default. */
  readonly startAt?: number | null;
  /** Where real time comes from, epoch ms. */
  readonly realNow?: () => number;
}

/** What a clock is made of, for snapshots: epoch ms, mode and pace. */
export interface ClockReading {
  readonly now: number;
  readonly mode: ClockMode;
  readonly pace: number;
}

/** Where a clock stands against real time, so that it goes on after a pause as if there had been none. Plain data. */
export interface ClockAnchors {
  readonly mode: ClockMode;
  readonly pace: number;
  /** World time and real time at one and the same moment, epoch ms. */
  readonly world: number;
  readonly real: number;
  /** The latest world time that was told. */
  readonly latest: number;
}

export interface Clock {
  /** World time, epoch ms, whole. Never goes backwards but by `reset` and `restore`. */
  now(): number;
  read(): ClockReading;
  /** Goes forward by `spanMs`. */
  advance(spanMs: number): void;
  /** Sets what is given. @throws RangeError when `now` lies behind world time. */
  set(change: { now?: number; mode?: ClockMode; pace?: number }): void;
  /** How many real ms pass until world time is `at`; Infinity under a frozen clock. */
  realMsUntil(at: number): number;
  /** Runs to its end at one moment, which it is told: real time, now unless given, epoch ms. */
  atOnce<Result>(run: (real: number) => Result, real?: number): Result;
  /** As at the start. */
  reset(): void;
  restore(reading: ClockReading): void;
  anchors(): ClockAnchors;
  /** Goes on from where it stood against real time. */
  resume(anchors: ClockAnchors): void;
}

/** The world's only source of time. */
export function createClock(options: ClockOptions = {}): Clock {
  const runningNow = options.realNow ?? Date.now;
  const startMode = options.mode ?? 'real';
  const startPace = options.pace ?? 1;

  let mode = startMode;
  let pace = startPace;
  let worldAnchor = 0;
  let realAnchor = 0;
  let latest = 0;
  let held: number | null = null;

  const realNow = () => held ?? runningNow();
  const anchor = (at: number) => {
    worldAnchor = at;
    realAnchor = realNow();
    latest = at;
  };
  const now = () => {
    if (mode === 'frozen') return worldAnchor;
    // Machines set their clocks back now and then; world time then waits for them.
    latest = Math.max(latest, Math.floor(worldAnchor + (realNow() - realAnchor) * pace));
    return latest;
  };
  const reset = () => {
    mode = startMode;
    pace = startPace;
    anchor(options.startAt ?? realNow());
  };
  reset();

  return {
    now,
    reset,
    read: () => ({ now: now(), mode, pace }),
    advance: (spanMs) => anchor(now() + spanMs),
    set(change) {
      const at = now();
      if (change.now !== undefined && change.now < at) throw new RangeError('the clock never goes backwards');
      anchor(change.now ?? at);
      mode = change.mode ?? mode;
      pace = change.pace ?? pace;
    },
    realMsUntil: (at) => (mode === 'frozen' ? Number.POSITIVE_INFINITY : Math.max(0, (at - now()) / pace)),
    atOnce(run, real = runningNow()) {
      const before = held;
      held = before ?? real;
      try {
        return run(held);
      } finally {
        held = before;
      }
    },
    restore(reading) {
      mode = reading.mode;
      pace = reading.pace;
      anchor(reading.now);
    },
    anchors: () => ({ mode, pace, world: worldAnchor, real: realAnchor, latest }),
    resume(anchors) {
      ({ mode, pace, world: worldAnchor, real: realAnchor, latest } = anchors);
    },
  };
}
