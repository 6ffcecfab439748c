import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../../src/mocks/telecom/states.ts';
import { TEST_NUMBERS } from '../../../src/mocks/telecom/test-numbers.ts';
import { currentLeg, stateAt } from '../../../src/mocks/world/delivery.ts';
import type { WorldEvent } from '../../../src/mocks/world/events.ts';
import type { LegDraft } from '../../../src/mocks/world/message.ts';
import { forceState, sendersSeen, settle } from '../../../src/mocks/world/messages.ts';
import type { Rules } from '../../../src/mocks/world/rules.ts';
import { openWorld, plainRules, sms, viber } from '../../kit/world.ts';

const FRESH = 10_000_000;
const START = Date.parse('2026-03-02T10:00:00Z');

describe('money', () => {
  it('is taken when a leg starts', async () => {
    const { account, send, advance } = openWorld();
    send('380500000020', { legs: [viber(), sms()] });
    expect(account.balance).toBe(FRESH - 6000);
    await advance(1999);
    expect(account.balance).toBe(FRESH - 6000);
    // The Viber leg is rejected, which gives its price back, and the SMS leg starts.
    await advance(1);
    expect(account.balance).toBe(FRESH - 3400);
    await advance(60_000);
    expect(account.balance).toBe(FRESH - 3400);
  });

  it('for a planned message is taken when its time comes', async () => {
    const { account, world, send, advance } = openWorld();
    send('380500000001', { scheduledAt: world.clock.now() + 86_400_000 });
    expect(account.balance).toBe(FRESH);
    await advance(86_399_999);
    expect(account.balance).toBe(FRESH);
    await advance(1);
    expect(account.balance).toBe(FRESH - 3400);
  });

  it('for a planned message is taken at acceptance where the provider does so', () => {
    const { account, world, send } = openWorld({}, plainRules({ paid: 'at acceptance' }));
    send('380500000001', { scheduledAt: world.clock.now() + 86_400_000 });
    expect(account.balance).toBe(FRESH - 3400);
  });

  it.each([
    ['380500000012', false],
    ['380500000013', true],
    ['380500000014', false],
    ['380500000015', true],
    ['380500000011', false],
    ['380500000001', false],
  ])('of a message to %s comes back: %s', async (msisdn, back) => {
    const { account, send, advance } = openWorld();
    send(msisdn);
    await advance(2 * 86_400_000);
    expect(account.balance).toBe(back ? FRESH : FRESH - 3400);
  });

  it('is the same however the time is cut and however often it is settled', async () => {
    const numbers = fc.array(fc.constantFrom(...Object.keys(TEST_NUMBERS)), { minLength: 1, maxLength: 5 });
    const steps = fc.array(fc.integer({ min: 0, max: 90_000_000 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(numbers, steps, async (msisdns, spans) => {
        const often = openWorld();
        const once = openWorld();
        for (const msisdn of msisdns) {
          often.send(msisdn, { legs: [viber(), sms()] });
          once.send(msisdn, { legs: [viber(), sms()] });
        }
        for (const span of spans) {
          await often.advance(span);
          for (const message of often.world.messages.newestFirst()) {
            settle(often.rules, often.account, message, often.world.clock.now());
          }
        }
        await once.advance(spans.reduce((sum, span) => sum + span, 0));
        expect(often.account.balance).toBe(once.account.balance);
      }),
    );
  });
});

describe('a forced state', () => {
  it('holds from now on', async () => {
    const { world, rules, account, send, advance } = openWorld();
    const message = send('380500000010');
    await advance(1000);
    forceState(world, rules, account, message, 'delivered', null);
    expect(stateAt(currentLeg(message, world.clock.now()), world.clock.now())).toBe('delivered');
    await advance(2 * 86_400_000);
    expect(stateAt(currentLeg(message, world.clock.now()), world.clock.now())).toBe('delivered');
  });

  it('of failure starts the next leg at once', () => {
    const { world, rules, account, send } = openWorld();
    const message = send('380500000001', { legs: [viber(), sms()] });
    forceState(world, rules, account, message, 'rejected', 'why');
    expect(currentLeg(message, world.clock.now()).channel).toBe('sms');
    expect(message.legs[0]?.timeline.at(-1)).toMatchObject({ state: 'rejected', reason: 'why' });
    expect(account.balance).toBe(FRESH - 3400);
  });

  it('of success takes the fallback back that was planned', async () => {
    const { world, rules, account, send, advance } = openWorld();
    const message = send('380500000020', { legs: [viber(), sms()] });
    forceState(world, rules, account, message, 'delivered', null);
    await advance(60_000);
    expect(message.legs[1]).toMatchObject({ startsAt: null, charged: 0 });
    expect(account.balance).toBe(FRESH - 6000);
  });

  it('that gives the money back gives it back once, and a later one takes it again', () => {
    const { world, rules, account, send } = openWorld();
    const message = send('380500000001');
    forceState(world, rules, account, message, 'rejected', null);
    forceState(world, rules, account, message, 'rejected', null);
    expect(account.balance).toBe(FRESH);
    forceState(world, rules, account, message, 'delivered', null);
    expect(account.balance).toBe(FRESH - 3400);
  });

  it('that is open lasts until the validity period is over', async () => {
    const { world, rules, account, send, advance } = openWorld();
    const message = send('380500000001', { legs: [sms({ validityMs: 60_000 })] });
    await advance(10_000);
    forceState(world, rules, account, message, 'enroute', null);
    await advance(49_999);
    expect(stateAt(currentLeg(message, world.clock.now()), world.clock.now())).toBe('enroute');
    await advance(1);
    expect(stateAt(currentLeg(message, world.clock.now()), world.clock.now())).toBe('expired');
  });

  it('of a planned message starts it now', () => {
    const { world, rules, account, send } = openWorld();
    const message = send('380500000001', { scheduledAt: world.clock.now() + 86_400_000 });
    forceState(world, rules, account, message, 'delivered', null);
    expect(message.legs[0]?.startsAt).toBe(world.clock.now());
    expect(account.balance).toBe(FRESH - 3400);
  });

  it('in any order never leaves a timeline that goes back in time, nor money lost', async () => {
    const forced = fc.array(
      fc.record({ state: fc.constantFrom(...STATES), after: fc.integer({ min: 0, max: 5_000_000 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(TEST_NUMBERS)), forced, async (msisdn, changes) => {
        const { world, rules, account, send, advance } = openWorld();
        const message = send(msisdn, { legs: [viber(), sms()] });
        for (const { state, after } of changes) {
          await advance(after);
          forceState(world, rules, account, message, state, null);
          for (const { timeline } of message.legs) {
            const moments = timeline.map(({ at }) => at);
            expect(moments).toEqual([...moments].sort((a, b) => a - b));
          }
        }
        await advance(3 * 86_400_000);
        const charged = message.legs.reduce((sum, leg) => sum + leg.charged, 0);
        expect(account.balance).toBe(FRESH - charged);
      }),
    );
  });
});

describe('what is told of a message', () => {
  it('is each change once, in order, to those who listen', async () => {
    const { world, send, advance } = openWorld();
    const told: WorldEvent[] = [];
    world.events.subscribe((event) => void told.push(event));
    send('380500000003', { legs: [viber()] });
    world.settle();
    await advance(1000);
    await advance(0);
    await advance(86_400_000);
    const states = told.map((event) => (event.type === 'state' ? event.moment.state : event.type));
    expect(states).toEqual(['accepted', 'scheduled', 'enroute', 'delivered', 'read', 'clicked']);
  });

  it('leaves out what was over before anybody listened', async () => {
    const { world, send, advance } = openWorld();
    send('380500000002', { legs: [viber()] });
    await advance(5000);
    const told: string[] = [];
    world.events.subscribe((event) => void (event.type === 'state' && told.push(event.moment.state)));
    world.watchAll();
    world.watchAll();
    await advance(60_000);
    expect(told).toEqual(['read']);
  });

  it('tells nothing more to one who has left', async () => {
    const { world, send, advance } = openWorld();
    const told: WorldEvent[] = [];
    const stop = world.events.subscribe((event) => void told.push(event));
    stop();
    send('380500000001');
    await advance(60_000);
    expect(told).toEqual([]);
  });
});

describe('a two-way number', () => {
  it('writes back what it was sent, 5 s after the delivery, once', async () => {
    const { world, send, advance } = openWorld();
    const inbound: unknown[] = [];
    world.events.subscribe(
      (event) => void (event.type === 'inbound' && inbound.push([event.at, event.chatMessage.text])),
    );
    const start = world.clock.now();
    send('380500000040', { legs: [viber({ text: 'Ping?' })] });
    await advance(9999);
    expect(inbound).toEqual([]);
    await advance(1);
    await advance(86_400_000);
    expect(inbound).toEqual([[start + 10_000, 'Ping?']]);
  });

  it('picks the first option of a survey', async () => {
    const { world, send, advance } = openWorld();
    const inbound: string[] = [];
    world.events.subscribe((event) => void (event.type === 'inbound' && inbound.push(event.chatMessage.text)));
    send('380500000041', { legs: [viber({ content: { options: ['Yes', 'No'] } })] });
    send('380500000041', { legs: [viber()] });
    await advance(60_000);
    expect(inbound).toEqual(['Yes']);
  });
});

describe('a message that takes the short way', () => {
  it('is what it would have been on the long one, and costs the same', () => {
    const draft = fc.record<Partial<LegDraft>>(
      {
        text: fc.string({ unit: 'binary' }),
        sender: fc.constantFrom('Shop', 'Bank'),
        channel: fc.constantFrom('sms', 'viber', 'hlr'),
        price: fc.constantFrom(0, 3400),
        validityMs: fc.constantFrom(60_000, 4000, 10_000, 10_001, 0),
        content: fc.constantFrom({}, { flash: true }),
        notBefore: fc.constant(START + 500),
      },
      { requiredKeys: [] },
    );
    const msisdn = fc.oneof(
      fc.constantFrom(...Object.keys(TEST_NUMBERS)),
      fc.constantFrom('380500001000', '0501', 'a@b'),
    );
    const scheduledAt = fc.constantFrom(null, START + 1000);
    const sends = fc.array(fc.tuple(msisdn, draft, scheduledAt, fc.boolean()), { minLength: 1, maxLength: 10 });
    const pace: Rules['pace'] = (channel) => (channel === 'hlr' ? [{ state: 'delivered', waitMs: [0, 3000] }] : null);
    const anyRules = fc.constantFrom(plainRules(), plainRules({ pace }), plainRules({ refunds: ['delivered'] }));
    fc.assert(
      fc.property(sends, anyRules, (all, rules) => {
        const short = openWorld({}, rules);
        const long = openWorld({}, rules);
        long.world.events.subscribe(() => undefined);
        for (const [to, change, at, isPair] of all) {
          const legs = isPair ? [sms(change), sms({ channel: 'viber' })] : [sms(change)];
          for (const each of [short, long]) each.send(to, { legs, scheduledAt: at });
        }
        expect(JSON.stringify(short.world.messages.save())).toBe(JSON.stringify(long.world.messages.save()));
        expect(short.account.balance).toBe(long.account.balance);
        expect(sendersSeen(short.account)).toEqual(sendersSeen(long.account));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the messages of a world', () => {
  it('are listed newest first, from a cursor on, without those that are gone', () => {
    const { world, send } = openWorld();
    const [one, two, three] = ['380500000001', '380500000002', '380500000003'].map((msisdn) => send(msisdn));
    const ids = (before?: string) => [...world.messages.newestFirst(before)].map(({ id }) => id);
    expect(ids()).toEqual([three?.id, two?.id, one?.id]);
    expect(ids(two?.id)).toEqual([one?.id]);
    expect(ids('m9999999999')).toEqual([three?.id, two?.id, one?.id]);
  });

  it('are found by their own id only', () => {
    const { world, send } = openWorld();
    const message = send('380500000001');
    expect(world.messages.get(message.id)).toEqual(message);
    for (const id of ['', 'm0', 'm01', 'm-1', '1', 'M1', 'm2', 'm1e0', '__proto__']) {
      expect(world.messages.get(id)).toBeUndefined();
    }
  });

  it('keep their ids when they are saved and restored, and no id is given twice', () => {
    const { world, account, send } = openWorld();
    const [one, two] = ['380500000001', '380500000002'].map((msisdn) => send(msisdn));
    const saved = structuredClone(world.messages.save());
    world.messages.removeOf(account);
    world.messages.restore(saved);
    expect([...world.messages.newestFirst()]).toEqual([two, one]);
    expect(world.messages.nextId()).toBe('m3');
    expect(world.messages.firstAnsweredAs(account, one?.providerId ?? '')).toEqual(one);
  });
});

describe('an account that is forgotten', () => {
  it('takes its messages with it, and what was planned for them changes nothing', async () => {
    const { world, rules, account, send, advance } = openWorld();
    send('380500000013');
    world.resetAccount(account);
    const anew = world.accounts.open(rules, 'token');
    await advance(86_400_000);
    expect(anew.balance).toBe(FRESH);
    expect(world.messages.size).toBe(0);
  });

  it('does not reshuffle the luck of another one whose token begins the same', () => {
    const plain = openWorld().world;
    const { world, rules } = openWorld();
    const draw = (each: typeof world) => each.luck(each.accounts.open(rules, 'token/two'), 'ids').uuid();
    const expected = [draw(plain), draw(plain)];
    const got = [draw(world)];
    world.resetAccount(world.accounts.open(rules, 'token'));
    got.push(draw(world));
    expect(got).toEqual(expected);
  });
});
