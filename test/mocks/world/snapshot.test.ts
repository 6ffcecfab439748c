import { describe, expect, it } from 'vitest';
import { addInbound, openChat } from '../../../src/mocks/world/chats.ts';
import { JournalRequest } from '../../../src/mocks/world/journal.ts';
import type { Message } from '../../../src/mocks/world/message.ts';
import { submit } from '../../../src/mocks/world/messages.ts';
import { restoreSnapshot, takeSnapshot } from '../../../src/mocks/world/snapshot.ts';
import { openWorld, type PlainWorld, sms, viber } from '../../kit/world.ts';

/** A world in which a bit of everything has happened. */
async function livedIn(): Promise<PlainWorld> {
  const opened = openWorld();
  const { world, account, send, advance } = opened;
  account.stopList = new Set(['380501111111']);
  account.senders = ['Shop'];
  send('380671234567', { legs: [viber(), sms()], providerId: world.luck(account, 'ids').uuid() });
  send('380500000020', { legs: [viber(), sms()] });
  send('380500000040', { legs: [viber()] });
  addInbound(world, account, openChat(world, account, 'Shop', '380671234567'), 'Hi');
  world.faults.arm({ match: { provider: 'plain' }, kind: 'empty-response', times: 3 });
  world.journal.add({
    at: world.clock.now(),
    provider: 'plain',
    operation: 'POST /send',
    credential: 'token',
    request: new JournalRequest(
      {
        method: 'POST',
        url: '/send?x=1',
        host: 'localhost',
        headers: new Headers({ 'content-type': 'application/json' }),
      },
      new Uint8Array([0xff, 0x00, 0x7b]),
    ),
    reply: { status: 200, headers: {}, body: { ok: true }, format: 'json', length: 11 },
    outcome: 'answered',
    hint: null,
    faultIds: [],
    nearMisses: [],
    lastMessage: 0,
    accepted: 0,
  });
  await advance(1500);
  return opened;
}

/** What a world does from here on. */
async function goOn({ world, send, advance, rules }: PlainWorld): Promise<unknown> {
  const account = world.accounts.open(rules, 'token');
  send('380671111111', { providerId: world.luck(account, 'ids').uuid() });
  await advance(20_000);
  world.random.stream('new').bits();
  return takeSnapshot(world);
}

/** Another world with another seed, clock and account, until the document takes their place. */
function restored(document: unknown) {
  const opened = openWorld({ seed: 99, clock: { mode: 'real', startAt: 5 } });
  opened.world.accounts.open(opened.rules, 'stranger');
  restoreSnapshot(opened.world, document);
  const account = opened.world.accounts.find('plain', 'token');
  if (account === undefined) throw new Error('no account');
  return { world: opened.world, account };
}

const asText = (value: unknown) => JSON.stringify(value);

describe('a snapshot', () => {
  it('is plain JSON that shares nothing with the world', async () => {
    const { world, account } = await livedIn();
    const taken = takeSnapshot(world);
    const text = asText(taken);
    expect(JSON.parse(text)).toEqual(taken);
    account.balance = 0;
    world.messages.get('m1')?.legs[0]?.timeline.at(0);
    expect(asText(taken)).toBe(text);
  });

  it('restored is the same world again', async () => {
    const { world } = await livedIn();
    const document = JSON.parse(asText(takeSnapshot(world)));
    expect(asText(takeSnapshot(restored(document).world))).toBe(asText(document));
  });

  it('restored into a fresh world goes on with the same bytes', async () => {
    const original = await livedIn();
    const document = JSON.parse(asText(takeSnapshot(original.world)));
    const other = openWorld({ seed: 99 });
    restoreSnapshot(other.world, document);
    // Both go on through the accounts that they now hold.
    const expected = await goOn(original);
    const account = other.world.accounts.open(other.rules, 'token');
    let sent = 3;
    const send: PlainWorld['send'] = (msisdn, change = {}) => {
      const { id } = submit(other.world, other.rules, account, {
        providerId: `p${++sent}`,
        msisdn,
        legs: [sms()],
        scheduledAt: null,
        data: {},
        ...change,
      });
      return other.world.messages.get(id) as Message;
    };
    expect(asText(await goOn({ ...other, account, send }))).toBe(asText(expected));
  });

  it('restored finds its messages by the ids of the provider', async () => {
    const { world } = await livedIn();
    const document = JSON.parse(asText(takeSnapshot(world)));
    const { account, world: again } = restored(document);
    expect([...again.messages.oldestOf(account)].map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    expect(account.stopList).toEqual(new Set(['380501111111']));
  });

  it.each([
    ['nothing', null],
    ['a text', 'snapshot'],
    ['an empty object', {}],
    ['a list', []],
    ['another format', { format: 'holub-snapshot-0' }],
  ])('that is %s is refused and changes nothing', async (_, document) => {
    const { world } = await livedIn();
    const before = asText(takeSnapshot(world));
    expect(() => restoreSnapshot(world, document)).toThrow();
    expect(asText(takeSnapshot(world))).toBe(before);
  });

  it('takes along a callback that is under way, which is then sent again and again as the provider would', async () => {
    const never = openWorld({ outbox: { send: () => new Promise(() => {}) } });
    never.account.callbackUrl = 'http://shop.test/';
    never.send('380500000000');
    never.world.settle();
    const document = JSON.parse(asText(takeSnapshot(never.world)));
    const attempts: number[] = [];
    const again = openWorld({
      outbox: {
        async send(_, { body }) {
          attempts.push(JSON.parse(String(body)).attempt);
          return new Response('no', { status: 500 });
        },
      },
    });
    restoreSnapshot(again.world, document);
    expect(asText(takeSnapshot(again.world))).toBe(asText(document));
    for (const waitMs of [0, 60_000, 180_000]) await again.advance(waitMs);
    expect(attempts).toEqual([1, 2, 3]);
    never.world.outbox.close();
  });

  it.each([
    ['chats', { id: 1, sender: 'Shop', messageIds: 'none' }],
    ['chat-pairs', 'one'],
    ['told', [1, 'two']],
    ['senders-seen', { firstAt: 'yesterday', lastAt: 0 }],
    ['a shelf of a provider', null],
    ['a shelf of a provider', 'text'],
  ])('whose shelf %s holds what never stands there is refused', async (name, value) => {
    const { world } = await livedIn();
    const document = JSON.parse(asText(takeSnapshot(world)));
    document.accounts[0].shelves[name] = [['key', value]];
    expect(() => restoreSnapshot(world, document)).toThrow(expect.objectContaining({ name: 'ZodError' }));
  });

  it('with any one value damaged is refused and changes nothing, or is a world that can be worked with', async () => {
    const { world } = await livedIn();
    const document = JSON.parse(asText(takeSnapshot(world)));
    const places = placesIn(document);
    expect(places.length).toBeGreaterThan(300);
    for (const place of places) {
      for (const wrong of [undefined, null, 'wrong', -1, 1e17, []]) {
        const damaged = structuredClone(document);
        put(damaged, place, wrong);
        const { world: target, rules, advance } = openWorld();
        target.accounts.open(rules, 'present');
        const before = asText(takeSnapshot(target));
        const told = `${place.join('.')} = ${asText(wrong)}`;
        try {
          restoreSnapshot(target, damaged);
        } catch (error) {
          expect((error as Error).name, `${told}: ${error}`).toBe('ZodError');
          expect(asText(takeSnapshot(target)), told).toBe(before);
          continue;
        }
        await advance(60_000).catch((error: unknown) => {
          throw new Error(`${told}: ${error instanceof Error ? error.stack : error}`);
        });
        expect(Number.isSafeInteger(target.clock.now()), told).toBe(true);
        expect(() => new Date(target.clock.now()).toISOString(), told).not.toThrow();
      }
    }
  });
});

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...at, key]))].filter(
    (place) => place.length > 0,
  );
}

function put(document: unknown, place: Place, value: unknown): void {
  const parent = place.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document);
  const key = place.at(-1) as string;
  if (value === undefined && !Array.isArray(parent)) delete (parent as Record<string, unknown>)[key];
  else (parent as Record<string, unknown>)[key] = value;
}
