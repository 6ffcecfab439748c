import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, isFailed, isOpen } from '../../../src/mocks/telecom/states.ts';
import { type Outcome, TEST_NUMBERS, testOutcome } from '../../../src/mocks/telecom/test-numbers.ts';
import { planLegs } from '../../../src/mocks/world/delivery.ts';
import type { Leg, LegDraft } from '../../../src/mocks/world/message.ts';
import { createRandom } from '../../../src/mocks/world/random.ts';
import { plainRules, sms, viber } from '../../kit/world.ts';

const plan = (drafts: readonly LegDraft[], outcome: Outcome | null, seed = 1): readonly Leg[] => {
  const legs = drafts.map((draft) => ({ ...draft, charged: 0, startsAt: null, timeline: [] }));
  planLegs(legs, 0, 0, () => outcome, plainRules(), createRandom(seed).stream('pace'));
  return legs;
};
const life = (leg: Leg | undefined) => leg?.timeline.map(({ at, state }) => [at, state]);

describe('the life of a message', () => {
  it('to an ordinary number is on its way within 2 s and delivered within 30 s', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [leg] = plan([sms()], null, seed);
        const [first, enroute, delivered, ...more] = leg?.timeline ?? [];
        expect([first?.state, enroute?.state, delivered?.state]).toEqual(['scheduled', 'enroute', 'delivered']);
        expect(enroute?.at).toBeLessThanOrEqual(2000);
        expect(delivered?.at).toBeLessThanOrEqual(30_000);
        expect(more).toEqual([]);
      }),
    );
  });

  it('begins at its start and never goes back in time, whatever the number, the channel and the validity period', () => {
    const draft = fc
      .record({ channel: fc.constantFrom(...CHANNELS), validityMs: fc.integer({ min: 0, max: 20_000 }) })
      .map(({ channel, validityMs }) => viber({ channel, validityMs }));
    const drafts = fc.array(draft, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        drafts,
        fc.constantFrom(null, ...Object.values(TEST_NUMBERS)),
        fc.integer(),
        (legs, outcome, seed) => {
          const planned = plan(legs, outcome, seed);
          for (const [index, leg] of planned.entries()) {
            const last = planned[index - 1]?.timeline.at(-1);
            const expected = index === 0 ? 0 : last !== undefined && isFailed(last.state) ? last.at : null;
            expect(leg.startsAt).toBe(expected);
            expect(leg.timeline[0]?.at ?? null).toBe(expected);
            const moments = leg.timeline.map(({ at }) => at);
            expect(moments).toEqual([...moments].sort((a, b) => a - b));
            if (leg.timeline.length > 0) expect(isOpen(leg.timeline.at(-1)?.state ?? 'scheduled')).toBe(false);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['380500000000', [[0, 'delivered']]],
    [
      '380500000001',
      [
        [0, 'scheduled'],
        [1000, 'enroute'],
        [5000, 'delivered'],
      ],
    ],
    [
      '380500000002',
      [
        [0, 'scheduled'],
        [1000, 'enroute'],
        [5000, 'delivered'],
        [10_000, 'read'],
      ],
    ],
    [
      '380500000003',
      [
        [0, 'scheduled'],
        [1000, 'enroute'],
        [5000, 'delivered'],
        [10_000, 'read'],
        [15_000, 'clicked'],
      ],
    ],
    [
      '380500000010',
      [
        [0, 'scheduled'],
        [3_600_000, 'expired'],
      ],
    ],
    [
      '380500000011',
      [
        [0, 'scheduled'],
        [1000, 'enroute'],
        [3_600_000, 'expired'],
      ],
    ],
    [
      '380500000012',
      [
        [0, 'scheduled'],
        [1000, 'enroute'],
        [5000, 'undeliverable'],
      ],
    ],
    [
      '380500000013',
      [
        [0, 'scheduled'],
        [1000, 'enroute'],
        [5000, 'rejected'],
      ],
    ],
    [
      '380500000014',
      [
        [0, 'scheduled'],
        [1000, 'enroute'],
        [5000, 'unknown'],
      ],
    ],
    [
      '380500000015',
      [
        [0, 'scheduled'],
        [1000, 'enroute'],
        [5000, 'deleted'],
      ],
    ],
    [
      '380500000020',
      [
        [0, 'scheduled'],
        [2000, 'rejected'],
      ],
    ],
  ])('to %s by Viber is %j', (msisdn, expected) => {
    expect(life(plan([viber()], testOutcome(msisdn))[0])).toEqual(expected);
  });

  it('stops at the nearest state that the channel can reach', () => {
    expect(life(plan([sms()], testOutcome('380500000003'))[0])?.at(-1)).toEqual([5000, 'delivered']);
    const withoutClick = viber({ reports: { read: true, click: false } });
    expect(life(plan([withoutClick], testOutcome('380500000003'))[0])?.at(-1)).toEqual([10_000, 'read']);
  });

  it('expires when the validity period is over before the delivery', () => {
    expect(life(plan([viber({ validityMs: 3000 })], testOutcome('380500000001'))[0])).toEqual([
      [0, 'scheduled'],
      [1000, 'enroute'],
      [3000, 'expired'],
    ]);
    expect(life(plan([viber({ validityMs: 500 })], testOutcome('380500000001'))[0])).toEqual([
      [0, 'scheduled'],
      [500, 'expired'],
    ]);
  });

  it('that was delivered is read however short its validity period was', () => {
    expect(life(plan([viber({ validityMs: 6000 })], testOutcome('380500000002'))[0])?.at(-1)).toEqual([10_000, 'read']);
  });
});

describe('a fallback', () => {
  it('starts when the leg before it ended undelivered', () => {
    const [first, second] = plan([viber(), sms()], testOutcome('380500000012'));
    expect(life(first)?.at(-1)).toEqual([5000, 'undeliverable']);
    expect(second?.startsAt).toBe(5000);
    expect(life(second)).toEqual([
      [5000, 'scheduled'],
      [6000, 'enroute'],
      [10_000, 'undeliverable'],
    ]);
  });

  it('stays unused when the leg before it was delivered, cancelled or is unknown', () => {
    for (const msisdn of ['380500000001', '380500000015', '380500000014']) {
      const [, second] = plan([viber(), sms()], testOutcome(msisdn));
      expect(second).toMatchObject({ startsAt: null, timeline: [] });
    }
  });

  it('on a channel that the outcome does not concern delivers at the ordinary pace', () => {
    const [first, second] = plan([viber(), sms()], testOutcome('380500000020'));
    expect(life(first)?.at(-1)).toEqual([2000, 'rejected']);
    expect(second?.startsAt).toBe(2000);
    expect(life(second)?.at(-1)?.[1]).toBe('delivered');
  });

  it('after three failing legs starts the fourth', () => {
    const legs = plan([viber(), viber({ channel: 'rcs' }), viber(), sms()], testOutcome('380500000022'));
    expect(legs.map(({ startsAt }) => startsAt)).toEqual([0, 2000, 4000, 6000]);
  });
});
