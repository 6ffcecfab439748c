import { describe, expect, it } from 'vitest';
import { createClock } from '../../../src/mocks/world/clock.ts';

const START = Date.parse('2026-03-02T10:00:00Z');

/** Real time in the test's hand. */
function handheld(at = 1_000_000) {
  return {
    at,
    now() {
      return this.at;
    },
  };
}

describe('a frozen clock', () => {
  it('stands still however much real time passes', () => {
    const real = handheld();
    const clock = createClock({ mode: 'frozen', startAt: START, realNow: () => real.now() });
    real.at += 86_400_000;
    expect(clock.now()).toBe(START);
  });

  it('goes forward exactly by what it is advanced', () => {
    const clock = createClock({ mode: 'frozen', startAt: START });
    clock.advance(90_000);
    clock.advance(1);
    expect(clock.now()).toBe(START + 90_001);
  });

  it('never reaches a moment by itself', () => {
    const clock = createClock({ mode: 'frozen', startAt: START });
    expect(clock.realMsUntil(START + 1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a running clock', () => {
  it('starts at the given moment and runs with real time', () => {
    const real = handheld();
    const clock = createClock({ startAt: START, realNow: () => real.now() });
    real.at += 2500;
    expect(clock.now()).toBe(START + 2500);
    expect(clock.realMsUntil(START + 4000)).toBe(1500);
  });

  it('starts at real time unless told otherwise', () => {
    const real = handheld(123_456);
    expect(createClock({ realNow: () => real.now() }).now()).toBe(123_456);
  });

  it('runs at its pace', () => {
    const real = handheld();
    const clock = createClock({ pace: 60, startAt: START, realNow: () => real.now() });
    real.at += 1000;
    expect(clock.now()).toBe(START + 60_000);
    expect(clock.realMsUntil(START + 120_000)).toBe(1000);
  });

  it('keeps its time when its pace changes', () => {
    const real = handheld();
    const clock = createClock({ pace: 60, startAt: START, realNow: () => real.now() });
    real.at += 1000;
    clock.set({ pace: 1 });
    real.at += 1000;
    expect(clock.now()).toBe(START + 61_000);
  });

  it('does not go back when real time is set back', () => {
    const real = handheld();
    const clock = createClock({ startAt: START, realNow: () => real.now() });
    real.at += 10_000;
    expect(clock.now()).toBe(START + 10_000);
    real.at -= 5000;
    expect(clock.now()).toBe(START + 10_000);
    real.at -= 50_000;
    expect(clock.now()).toBe(START + 10_000);
  });

  it('stands still once it is frozen, and runs on once it is not', () => {
    const real = handheld();
    const clock = createClock({ startAt: START, realNow: () => real.now() });
    real.at += 1000;
    clock.set({ mode: 'frozen' });
    real.at += 1000;
    expect(clock.now()).toBe(START + 1000);
    clock.set({ mode: 'real' });
    real.at += 1000;
    expect(clock.now()).toBe(START + 2000);
  });

  it('tells whole milliseconds under any pace', () => {
    const real = handheld();
    const clock = createClock({ pace: 0.3, startAt: START, realNow: () => real.now() });
    real.at += 7;
    expect(Number.isInteger(clock.now())).toBe(true);
    clock.advance(5);
    expect(Number.isInteger(clock.now())).toBe(true);
  });
});

describe('any clock', () => {
  it('may be set forwards', () => {
    const clock = createClock({ mode: 'frozen', startAt: START });
    clock.set({ now: START + 5 });
    expect(clock.now()).toBe(START + 5);
  });

  it('is never set backwards, and nothing of such a change is taken', () => {
    const clock = createClock({ mode: 'frozen', startAt: START });
    expect(() => clock.set({ now: START - 1, mode: 'real', pace: 9 })).toThrow(RangeError);
    expect(clock.read()).toEqual({ now: START, mode: 'frozen', pace: 1 });
  });

  it('is as at the start after a reset', () => {
    const clock = createClock({ mode: 'frozen', startAt: START });
    clock.advance(1000);
    clock.set({ mode: 'real', pace: 5 });
    clock.reset();
    expect(clock.read()).toEqual({ now: START, mode: 'frozen', pace: 1 });
  });

  it('goes on from a reading, be it of the past', () => {
    const clock = createClock({ mode: 'frozen', startAt: START });
    clock.restore({ now: START - 1000, mode: 'frozen', pace: 2 });
    expect(clock.read()).toEqual({ now: START - 1000, mode: 'frozen', pace: 2 });
  });
});

describe('a moment', () => {
  it('stands still from its beginning to its end, whatever real time does', () => {
    let real = 1000;
    const clock = createClock({ realNow: () => real, startAt: 0, pace: 60 });
    real = 1010;
    const seen = clock.atOnce((at) => {
      real = 5000;
      return [at, clock.now(), clock.atOnce((inner) => inner)];
    });
    expect(seen).toEqual([1010, 600, 1010]);
    expect(clock.now()).toBe(240_000);
  });

  it('can be one that was, with the clock as far from real time as it was', () => {
    let real = 1000;
    const clock = createClock({ realNow: () => real, startAt: 0, pace: 2.5 });
    real = 1003;
    const told = clock.now();
    const anchors = clock.anchors();
    const again = createClock({ realNow: () => 9000 });
    again.resume(anchors);
    expect(again.atOnce(() => again.now(), 1003)).toBe(told);
    expect(again.now()).toBe(20_000);
  });
});
