import { describe, expect, it } from 'vitest';
import { createFaults, type FaultTarget } from '../../../src/mocks/world/faults.ts';
import { createRandom } from '../../../src/mocks/world/random.ts';

const target = (change: Partial<FaultTarget> = {}): FaultTarget => ({
  provider: 'turbosms',
  operation: 'POST /message/send.json',
  credential: 'token',
  msisdns: () => ['380501234567'],
  ...change,
});
const armed = (seed = 1) => createFaults(createRandom(seed));

describe('an armed fault', () => {
  it('hits any request of its provider and counts its hits', () => {
    const faults = armed();
    const fault = faults.arm({ match: { provider: 'turbosms' }, kind: 'empty-response' });
    expect(faults.hit(target()).map(({ id }) => id)).toEqual([fault.id]);
    expect(faults.hit(target({ provider: 'smsc' }))).toEqual([]);
    expect(fault.hits).toBe(1);
  });

  it.each([
    [{ operation: 'POST /message/send.json' }, true],
    [{ operation: '/message/send.json' }, true],
    [{ operation: 'GET /message/send.json' }, false],
    [{ operation: '/user/balance.json' }, false],
    [{ credential: 'token' }, true],
    [{ credential: 'other' }, false],
    [{ msisdn: '380501234567' }, true],
    [{ msisdn: '380500000000' }, false],
  ])('that matches %j hits: %s', (match, hits) => {
    const faults = armed();
    faults.arm({ match, kind: 'empty-response' });
    expect(faults.hit(target()).length).toBe(hits ? 1 : 0);
  });

  it('is over after as many hits as it was armed for', () => {
    const faults = armed();
    faults.arm({ match: {}, kind: 'status', status: 500, times: 2 });
    expect([1, 2, 3, 4].map(() => faults.hit(target()).length)).toEqual([1, 1, 0, 0]);
  });

  it('waits its turn behind one that was armed before it', () => {
    const faults = armed();
    faults.arm({ match: {}, kind: 'status', status: 500, times: 1 });
    faults.arm({ match: {}, kind: 'status', status: 503, times: 1 });
    expect([1, 2, 3].map(() => faults.hit(target()).map(({ status }) => status))).toEqual([[500], [503], []]);
  });

  it('that holds the reply back goes together with any other', () => {
    const faults = armed();
    faults.arm({ match: {}, kind: 'latency', latencyMs: 10 });
    faults.arm({ match: {}, kind: 'status', status: 500 });
    faults.arm({ match: {}, kind: 'latency', latencyMs: 20 });
    expect(faults.hit(target()).map(({ kind }) => kind)).toEqual(['latency', 'status', 'latency']);
  });

  it('with a probability hits about so often, and by the seed', () => {
    const draw = (seed: number, probability: number) => {
      const faults = armed(seed);
      faults.arm({ match: {}, kind: 'empty-response', probability });
      return Array.from({ length: 1000 }, () => faults.hit(target()).length);
    };
    expect(draw(5, 0.3)).toEqual(draw(5, 0.3));
    expect(draw(5, 0.3)).not.toEqual(draw(6, 0.3));
    const hits = draw(5, 0.3).filter((each) => each === 1).length;
    expect(hits).toBeGreaterThan(230);
    expect(hits).toBeLessThan(370);
    expect(draw(5, 0).includes(1)).toBe(false);
    expect(draw(5, 1).includes(0)).toBe(false);
  });

  it('is gone once removed, also with its account', () => {
    const faults = armed();
    const one = faults.arm({ match: { provider: 'turbosms', credential: 'token' }, kind: 'empty-response' });
    const two = faults.arm({ match: { provider: 'turbosms' }, kind: 'empty-response' });
    faults.removeFor('turbosms', 'token');
    expect(faults.get(one.id)).toBeUndefined();
    expect(faults.remove(two.id)).toBe(true);
    expect(faults.remove(two.id)).toBe(false);
    expect(faults.none).toBe(true);
  });

  it('goes on with its hits after it was saved and restored', () => {
    const faults = armed();
    faults.arm({ match: {}, kind: 'empty-response', times: 2 });
    faults.hit(target());
    const restored = armed();
    restored.restore(JSON.parse(JSON.stringify(faults.save())));
    expect([1, 2].map(() => restored.hit(target()).length)).toEqual([1, 0]);
    expect(restored.arm({ match: {}, kind: 'empty-response' }).id).toBe('f2');
  });
});

it('a fault that is removed leaves no luck behind', () => {
  const random = createRandom(1);
  const faults = createFaults(random);
  const { id } = faults.arm({ match: {}, kind: 'latency', latencyMs: 1, probability: 0.5 });
  faults.hit(target());
  expect(Object.keys(random.save().streams)).toEqual([`fault/${id}`]);
  faults.remove(id);
  expect(Object.keys(random.save().streams)).toEqual([]);
});
