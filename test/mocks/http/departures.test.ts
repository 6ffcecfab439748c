import { describe, expect, it } from 'vitest';
import { openDepartures } from '../../../src/mocks/http/departures.ts';

describe('departures', () => {
  it('go together at the end of a turn, in their order, and what becomes ready meanwhile at the end of the next', () => {
    const left: string[] = [];
    const turns: (() => void)[] = [];
    const depart = openDepartures<string>(
      (each) => {
        left.push(each);
        if (each === 'b') depart('later');
      },
      (run) => turns.push(run),
    );
    for (const each of ['a', 'b', 'c']) depart(each);
    expect(left).toEqual([]);
    expect(turns.length).toBe(1);
    turns[0]?.();
    expect(left).toEqual(['a', 'b', 'c']);
    expect(turns.length).toBe(2);
    turns[1]?.();
    expect(left).toEqual(['a', 'b', 'c', 'later']);
  });
});
