import { type Signal, signal } from '@preact/signals';
import { type Control, heard } from '../control/control.ts';
import { type Clock, timeAfter } from './time-after.ts';

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
}

const TICK_MS = 500;

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
  // A window that was put to sleep has counted no time.
  document.addEventListener('visibilitychange', () => void read());

  return {
    clock,
    now,
    set,
    read,
  };
}
