import { describe, expect, it } from 'vitest';
import { type Account, shelf } from '../../../src/mocks/world/accounts.ts';
import { createAgenda, type Effect } from '../../../src/mocks/world/agenda.ts';
import { createBounds, LIMITS, type LimitName } from '../../../src/mocks/world/bounds.ts';
import { addInbound, chatMessagesOf, openChat } from '../../../src/mocks/world/chats.ts';
import { createNotices, type Notice } from '../../../src/mocks/world/notices.ts';
import { openWorld } from '../../kit/world.ts';

function noted() {
  const notices = createNotices();
  const told: Notice[] = [];
  notices.subscribe((notice) => told.push(notice));
  return { notices, told };
}

describe('a limit', () => {
  it('tells of what was dropped the first time and every tenfold, and counts all of it', () => {
    const { notices, told } = noted();
    const bounds = createBounds({ accounts: 5 }, notices);
    for (let time = 0; time < 99; time++) bounds.drop('accounts');
    bounds.drop('accounts', 901);
    expect(told.map((notice) => 'dropped' in notice && notice.dropped)).toEqual([1, 10, 1000]);
    expect(told[0]).toEqual({
      kind: 'limit reached',
      limit: 'accounts',
      most: 5,
      dropped: 1,
      message:
        'The limit of 5 accounts (--keep-accounts) is reached. Those that nobody used longest were dropped, with all that they had. So far: 1.',
    });
    expect(bounds.read().accounts).toEqual({ limit: 5, used: 0, dropped: 1000 });
  });

  it('lets so many in, and the next one when one has gone', () => {
    const bounds = createBounds({ waits: 2 }, createNotices());
    const [leave] = [bounds.enter('waits'), bounds.enter('waits')];
    expect(bounds.enter('waits')).toBeNull();
    leave?.();
    leave?.();
    expect(bounds.read().waits).toEqual({ limit: 2, used: 1, dropped: 1 });
    expect(bounds.enter('waits')).not.toBeNull();
  });

  it.each(Object.keys(LIMITS) as LimitName[])('of %s is a whole number from 1', (name) => {
    for (const given of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => createBounds({ [name]: given }, createNotices())).toThrow(`The limit of ${name} cannot be ${given}`);
    }
    expect(createBounds({ [name]: 1 }, createNotices()).limits[name]).toBe(1);
  });

  it('are told when messages and exchanges go to make room, the first time and every tenfold', () => {
    const { world, send } = openWorld({ limits: { messages: 2, journal: 1 } });
    const told: string[] = [];
    world.notices.subscribe((notice) => told.push(notice.message));
    for (let count = 0; count < 15; count++) send('380500001000');
    expect(told).toEqual([
      'The limit of 2 messages (--keep-messages) is reached. The oldest were dropped. So far: 1.',
      'The limit of 2 messages (--keep-messages) is reached. The oldest were dropped. So far: 10.',
    ]);
    expect(world.bounds.read().messages).toEqual({ limit: 2, used: 2, dropped: 13 });
  });
});

describe('accounts beyond their limit', () => {
  const open = (limit: number) => {
    const opened = openWorld({ limits: { accounts: limit } });
    const account = (credential: string) => opened.world.accounts.open(opened.rules, credential);
    const there = () => opened.world.accounts.list().map(({ credential }) => credential);
    return { ...opened, use: account, there };
  };

  it('make the one go that nobody used longest, with all that it had', async () => {
    const { world, use, there, send, advance } = open(3);
    const old = send('380500000010');
    use('second').balance = 5;
    use('third');
    world.faults.arm({ match: { provider: 'plain', credential: 'token' }, kind: 'latency', latencyMs: 1 });
    use('second');
    use('fourth');
    expect(there()).toEqual(['second', 'third', 'fourth']);
    expect(use('second').balance).toBe(5);
    expect(world.messages.get(old.id)).toBeUndefined();
    expect(world.faults.none).toBe(true);
    expect(world.bounds.read().accounts).toEqual({ limit: 3, used: 3, dropped: 1 });
    await advance(86_400_000);
    expect(use('token').balance).toBe(10_000_000);
  });

  it('spare the one that was opened first and used since', () => {
    const { use, there } = open(3);
    use('second');
    use('third');
    use('token');
    use('fourth');
    expect(there()).toEqual(['token', 'third', 'fourth']);
  });

  it('that wait for a callback to be sent again go last', async () => {
    const opened = openWorld({
      limits: { accounts: 2 },
      outbox: { send: async () => new Response(null, { status: 500 }) },
    });
    opened.account.callbackUrl = 'http://shop.test/';
    opened.send('380500000000');
    await opened.advance(0);
    const use = (credential: string) => opened.world.accounts.open(opened.rules, credential);
    use('second');
    use('third');
    expect(opened.world.accounts.list().map(({ credential }) => credential)).toEqual(['token', 'third']);
  });

  it('of which every one waits make the idlest go nevertheless', async () => {
    const opened = openWorld({
      limits: { accounts: 1 },
      outbox: { send: async () => new Response(null, { status: 500 }) },
    });
    opened.account.callbackUrl = 'http://shop.test/';
    opened.send('380500000000');
    await opened.advance(0);
    opened.world.accounts.open(opened.rules, 'second');
    expect(opened.world.accounts.list().map(({ credential }) => credential)).toEqual(['second']);
    expect(opened.world.agenda.size).toBe(0);
  });

  it('are dropped one in a hundred at a time', () => {
    const { use, world } = open(1000);
    for (let index = 1; index <= 1000; index++) use(`t${index}`);
    expect(world.accounts.size).toBe(991);
    for (let index = 1001; index <= 1009; index++) use(`t${index}`);
    expect(world.bounds.read().accounts).toEqual({ limit: 1000, used: 1000, dropped: 10 });
  });

  it('draw the same luck again when they come back', () => {
    const { use, world } = open(1);
    const draw = () => world.luck(use('token'), 'pace').bits();
    const first = draw();
    use('other');
    expect(draw()).toBe(first);
  });
});

describe('records of an account beyond their limit', () => {
  const names = (account: Account) => [...shelf<number>(account, 'files').keys()];

  it('make the oldest go, a tenth at a time', () => {
    const { world, rules, account } = openWorld({ limits: { records: 20 } });
    const files = shelf<number>(account, 'files');
    for (let index = 1; index <= 21; index++) files.set(`f${index}`, index);
    world.accounts.open(rules, 'token');
    expect(names(account)).toEqual(Array.from({ length: 18 }, (_, index) => `f${index + 4}`));
    expect(world.bounds.read().records).toEqual({ limit: 20, used: 18, dropped: 3 });
  });

  it('of one kind leave the others alone', () => {
    const { world, rules, account } = openWorld({ limits: { records: 5 } });
    shelf<number>(account, 'files').set('kept', 1);
    for (let index = 0; index < 9; index++) shelf<number>(account, 'links').set(String(index), index);
    world.accounts.open(rules, 'token');
    expect(names(account)).toEqual(['kept']);
  });

  it('in one chat make its oldest messages go', () => {
    const { world, account, rules } = openWorld({ limits: { records: 10 } });
    const chat = openChat(world, account, 'Shop', '380671234567');
    for (let index = 1; index <= 25; index++) {
      world.accounts.open(rules, 'token');
      addInbound(world, account, chat, `text ${index}`);
    }
    expect(chat.messageIds.length).toBeLessThanOrEqual(10);
    const shown = chat.messageIds.map((id) => chatMessagesOf(account).get(String(id))?.text);
    expect(shown.at(-1)).toBe('text 25');
    expect(chatMessagesOf(account).size).toBeLessThanOrEqual(11);
  });
});

describe('an agenda that is full', () => {
  const effect = (messageId: string): Effect => ({ kind: 'settle', messageId });
  const fill = (gone: ReadonlySet<string> = new Set()) => {
    let dropped = 0;
    const agenda = createAgenda({
      most: 10,
      isWanted: (each) => each.kind !== 'callback' && !gone.has(each.messageId),
      dropped: (count) => {
        dropped += count;
      },
    });
    for (let at = 1; at <= 11; at++) agenda.plan(at, effect(`m${at}`));
    const moments = agenda.save().map(({ at }) => at);
    return { moments, dropped };
  };

  it('first forgets what nobody wants any more', () => {
    expect(fill(new Set(['m1', 'm2']))).toEqual({ moments: [3, 4, 5, 6, 7, 8, 9, 10, 11], dropped: 0 });
  });

  it('and then what would happen last', () => {
    expect(fill()).toEqual({ moments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 11], dropped: 1 });
  });
});

describe('deeds beyond their limit', () => {
  it('make the oldest go, and one that is still being done is kept', () => {
    const { world } = openWorld({ limits: { deeds: 10 } });
    const deed = { at: 0, after: 0, call: 'PUT /__admin/clock', params: {}, provider: null, credential: null };
    for (let body = 1; body <= 10; body++) world.deeds.start({ ...deed, body })();
    const done = world.deeds.start({ ...deed, body: 11 });
    done();
    expect(world.deeds.list().map(({ body }) => body)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(world.bounds.read().deeds).toEqual({ limit: 10, used: 9, dropped: 2 });
  });
});
