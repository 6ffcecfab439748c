import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAgenda } from '../../../src/mocks/world/agenda.ts';

const effect = (messageId: string) => ({ kind: 'settle', messageId }) as const;

const takeAll = (agenda: ReturnType<typeof createAgenda>, now = Number.MAX_SAFE_INTEGER) => {
  const taken: string[] = [];
  for (let due = agenda.takeDue(now); due !== undefined; due = agenda.takeDue(now)) {
    taken.push('messageId' in due.effect ? due.effect.messageId : '');
  }
  return taken;
};

describe('the agenda', () => {
  it('gives nothing before its time', () => {
    const agenda = createAgenda();
    agenda.plan(100, effect('a'));
    expect(agenda.nextAt()).toBe(100);
    expect(agenda.takeDue(99)).toBeUndefined();
    expect(agenda.takeDue(100)).toMatchObject({ at: 100 });
    expect(agenda.nextAt()).toBe(Number.POSITIVE_INFINITY);
  });

  it('gives what is due in the order of its moments, and of its planning within one moment', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 });
    fc.assert(
      fc.property(moments, (planned) => {
        const agenda = createAgenda();
        for (const [index, at] of planned.entries()) agenda.plan(at, effect(String(index)));
        const expected = planned.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
        expect(takeAll(agenda)).toEqual(expected.map(({ index }) => String(index)));
      }),
    );
  });

  it('goes on in the same order after it was saved and restored', () => {
    const agenda = createAgenda();
    for (const name of ['a', 'b', 'c']) agenda.plan(5, effect(name));
    const restored = createAgenda();
    restored.plan(1, effect('gone'));
    restored.restore(JSON.parse(JSON.stringify(agenda.save())));
    restored.plan(5, effect('d'));
    expect(takeAll(restored)).toEqual(['a', 'b', 'c', 'd']);
  });
});
