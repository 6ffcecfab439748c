import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAccounts } from '../../../src/mocks/world/accounts.ts';
import type { Leg, Message } from '../../../src/mocks/world/message.ts';
import { createMessages } from '../../../src/mocks/world/message-store.ts';
import { plainRules } from '../../kit/world.ts';

const START = Date.UTC(2026, 2, 1, 10);

function openStore(keep = 1_000_000) {
  const accounts = createAccounts();
  const store = createMessages(accounts, keep);
  const account = accounts.open(plainRules(), 'token');
  const other = accounts.open(plainRules(), 'other');
  const add = (change: Partial<Message> = {}, leg: Partial<Leg> = {}, owner = account): Message => {
    const message = messageOf(store.nextId(), owner.credential, change, leg);
    store.add(owner, message);
    return message;
  };
  return { accounts, store, account, other, add };
}

function messageOf(id: string, credential: string, change: Partial<Message>, leg: Partial<Leg>): Message {
  const plain: Leg = {
    channel: 'sms',
    sender: 'Shop',
    text: 'Ваш код 1234',
    encoding: 'ucs-2',
    parts: 1,
    price: 8000,
    validityMs: 86_400_000,
    reports: { read: false, click: false },
    content: {},
    charged: 8000,
    startsAt: START,
    timeline: [
      { at: START, state: 'scheduled', reason: null },
      { at: START + 800, state: 'enroute', reason: null },
      { at: START + 4321, state: 'delivered', reason: null },
    ],
  };
  return {
    id,
    provider: plainRules().slug,
    credential,
    providerId: `provider-${id}`,
    msisdn: '380500001000',
    acceptedAt: START,
    scheduledAt: null,
    legs: [{ ...plain, ...leg }],
    data: {},
    ...change,
  };
}

describe('a message at rest', () => {
  it('is the same message when somebody looks, whatever is in it, to the order of its members', () => {
    const { store, add } = openStore();
    const { legs: _, id: __, credential: ___, provider: ____, ...rest } = messageOf('m1', '', {}, {});
    const change = fc.record(
      {
        providerId: fc.oneof(fc.string(), fc.constant(rest.providerId)),
        msisdn: fc.oneof(fc.constantFrom('380500000001', '0501234567', '', 'a@example.com', '9'.repeat(15), '1e3')),
        acceptedAt: fc.constantFrom(START, START + 1, 0, -1),
        scheduledAt: fc.constantFrom(null, START, START + 60_000),
        data: fc.oneof(fc.constant({}), fc.record({ jobId: fc.integer(), comment: fc.string({ unit: 'binary' }) })),
      },
      { requiredKeys: [] },
    );
    const state = fc.constantFrom<Leg['timeline'][number]['state']>('scheduled', 'enroute', 'delivered', 'expired');
    const leg = fc.record<Partial<Leg>>(
      {
        channel: fc.constantFrom<Leg['channel']>('sms', 'viber', 'email'),
        sender: fc.string(),
        text: fc.string({ unit: 'binary' }),
        encoding: fc.constantFrom('gsm-7', 'ucs-2', null),
        parts: fc.integer({ min: 0, max: 10 }),
        price: fc.constantFrom(8000, 0),
        charged: fc.constantFrom(8000, 0),
        startsAt: fc.constantFrom(START, START + 5, null),
        reports: fc.record({ read: fc.boolean(), click: fc.boolean() }),
        content: fc.constantFrom<Leg['content']>({}, { flash: true }),
        timeline: fc.array(
          fc.record({
            at: fc.constantFrom(START, START + 1, START + 2 ** 32, START - 1, START + 0.5),
            state,
            reason: fc.constantFrom(null, 'Failed'),
          }),
          { maxLength: 4 },
        ),
        notAfter: fc.constant(START + 60_000),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, leg, (changed, ofLeg) => {
        const message = add(changed as Partial<Message>, ofLeg);
        expect(JSON.stringify(store.get(message.id))).toBe(JSON.stringify(message));
        expect(store.get(message.id)).toEqual(message);
      }),
      { numRuns: 2000 },
    );
  });

  it('is one object for as long as it is looked at', () => {
    const { store, add } = openStore();
    const { id } = add();
    expect(store.get(id)).toBe(store.get(id));
  });

  it('keeps what was changed in it, and others what they were', () => {
    const { store, add } = openStore();
    const [one, two] = [add(), add()];
    const found = store.get(one.id) as Message;
    (found.legs[0] as Leg).timeline = [{ at: START, state: 'deleted', reason: null }];
    store.changed(found);
    // So many others that nothing of it is at hand any more.
    for (let more = 0; more < 5000; more++) store.get(add().id);
    expect(store.get(one.id)?.legs[0]?.timeline).toEqual([{ at: START, state: 'deleted', reason: null }]);
    expect(store.get(two.id)).toEqual(two);
  });
});

describe('the store of messages', () => {
  it('keeps the newest, and says how many went', () => {
    const { store, account, other, add } = openStore(20_000);
    const shared = { providerId: 'shared' };
    const first = add(shared);
    for (let more = 0; more < 30_000; more++) add({}, {}, more % 2 === 0 ? account : other);
    expect([store.size, store.dropped]).toEqual([20_000, 10_001]);
    expect(store.get(first.id)).toBeUndefined();
    expect(store.answeredAs(account, 'shared')).toEqual([]);
    expect([...store.newestFirst()].map(({ id }) => id).at(-1)).toBe('m10002');
    expect([...store.newestOf(account)].length + [...store.newestOf(other)].length).toBe(20_000);
    expect(store.room).toBeLessThanOrEqual(22_000);
  });

  it('gives up the oldest of those that share an id first', () => {
    const { store, account, add } = openStore(2);
    const all = [1, 2, 3].map((tens) => add({ providerId: 'one', msisdn: `3805000000${tens}0` }));
    expect(store.answeredAs(account, 'one')).toEqual(all.slice(1));
    expect(store.firstAnsweredAs(account, 'one')).toEqual(all[1]);
  });

  it('lists an account in both directions, and forgets it alone', () => {
    const { store, account, other, add } = openStore();
    const [one, two, three] = [add(), add({}, {}, other), add()];
    expect([...store.newestOf(account)]).toEqual([three, one]);
    expect([...store.oldestOf(account)]).toEqual([one, three]);
    store.removeOf(account);
    expect([...store.newestFirst()]).toEqual([two]);
    expect([...store.newestOf(account)]).toEqual([]);
    expect(store.size).toBe(1);
    expect(store.nextId()).toBe('m4');
  });

  it('finds what it keeps, and nothing else, whatever has come and gone', () => {
    const steps = fc.array(
      fc.oneof(
        {
          weight: 20,
          arbitrary: fc.record({ by: fc.constantFrom(0, 1), id: fc.constantFrom('one', 'two', 'x'.repeat(300)) }),
        },
        { weight: 1, arbitrary: fc.record({ removes: fc.constantFrom(0, 1) }) },
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const { store, account, other, add } = openStore(12);
        const owners = [account, other];
        let kept: Message[] = [];
        for (const step of all) {
          if ('removes' in step) {
            const owner = owners[step.removes] as typeof account;
            store.removeOf(owner);
            kept = kept.filter(({ credential }) => credential !== owner.credential);
          } else kept = [...kept, add({ providerId: step.id }, {}, owners[step.by])].slice(-12);
        }
        expect([...store.newestFirst()]).toEqual([...kept].reverse());
        for (const owner of owners) {
          const theirs = kept.filter(({ credential }) => credential === owner.credential);
          expect([...store.oldestOf(owner)]).toEqual(theirs);
          for (const id of ['one', 'two', 'x'.repeat(300), 'three']) {
            const same = theirs.filter(({ providerId }) => providerId === id);
            expect(store.answeredAs(owner, id)).toEqual(same);
            expect(store.firstAnsweredAs(owner, id)).toEqual(same[0]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('holds no pages of messages that were removed', () => {
    const { store, account, other, add } = openStore();
    const first = add({}, {}, other);
    for (let round = 0; round < 20; round++) {
      for (let more = 0; more < 2000; more++) add();
      store.removeOf(account);
    }
    expect(store.size).toBe(1);
    expect(store.room).toBeLessThan(4000);
    expect([...store.newestFirst()]).toEqual([first]);
    expect(add().id).toBe('m40002');
  });

  it('goes on with the ids and the order when it is restored, with gaps too', () => {
    const { store, account, other, add } = openStore();
    for (let more = 0; more < 20_000; more++) add({}, {}, more === 9_000 || more === 19_999 ? account : other);
    const saved = structuredClone({ ...store.save(), messages: [...store.oldestOf(account)] });
    for (const each of [account, other]) store.removeOf(each);
    store.restore(saved);
    expect([...store.newestFirst()].map(({ id }) => id)).toEqual(['m20000', 'm9001']);
    expect(store.size).toBe(2);
    expect(add().id).toBe('m20001');
    expect(store.get('m9001')).toEqual(saved.messages[0]);
  });

  it('restores no more than it keeps', () => {
    const { store, account, add } = openStore();
    for (let more = 0; more < 10; more++) add();
    const saved = store.save();
    const small = createMessages({ find: () => account }, 3);
    store.removeOf(account);
    small.restore(saved);
    expect([...small.newestFirst()].map(({ id }) => id)).toEqual(['m10', 'm9', 'm8']);
    expect(small.dropped).toBe(7);
  });
});
