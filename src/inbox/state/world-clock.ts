import { type Signal, signal } from '@preact/signals';
import { type Control, heard, type Schemas } from '../control/control.ts';

export type Clock = Schemas['Clock'];

/** The time of the world, going on by itself between two looks at the server. */
export interface WorldClock {
  /** null until the server has said it. */
  readonly clock: Signal<Clock | null>;
  /** World time now, epoch ms; changes every second while the clock runs. */
  readonly now: Signal<number>;
  /** Takes what the server says. */
  set(clock: Clock): void;
  /** Looks at the server. */
  read(): Promise<void>;
  /** Takes note of a moment that the world has reached. */
  reached(at: number): void;
}

const TICK_MS = 500;
/** Somebody else may turn the clock: nothing tells of it. */
const LOOK_MS = 10_000;
const TOLERANCE_MS = 1500;

/** What the clock shows after some real time. */
export function timeAfter({ now, mode, pace }: Clock, elapsedMs: number): number {
  const at = Date.parse(now);
  return mode === 'frozen' ? at : at + elapsedMs * pace;
}

/** Follows the clock of the world. */
export function createWorldClock(control: Control): WorldClock {
  const clock = signal<Clock | null>(null);
  const now = signal(0);
  let readAt = 0;

  const tick = (): void => {
    if (clock.value !== null) now.value = timeAfter(clock.value, performance.now() - readAt);
  };
  const set = (said: Clock): void => {
    readAt = performance.now();
    clock.value = said;
    tick();
  };
  const read = async (): Promise<void> => {
    try {
      set(await heard(control.get('/__admin/clock')));
    } catch {
      // The connection's own sign says so.
    }
  };
  setInterval(() => {
    if (!document.hidden) tick();
  }, TICK_MS);
  setInterval(() => {
    if (!document.hidden) void read();
  }, LOOK_MS);
  document.addEventListener('visibilitychange', () => void read());

  return {
    clock,
    now,
    set,
    read,
    reached(at) {
      if (clock.value !== null && at > now.value + TOLERANCE_MS) void read();
    },
  };
}
