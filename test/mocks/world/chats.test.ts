import { describe, expect, it } from 'vitest';
import {
  addInbound,
  addOutbound,
  chatById,
  chatMessagesOf,
  chatOf,
  openChat,
  openSessionOf,
  removeChat,
  sessionsOf,
} from '../../../src/mocks/world/chats.ts';
import { openWorld, plainRules } from '../../kit/world.ts';

const DAY_MS = 86_400_000;

describe('a chat', () => {
  it('is one for each pair of sender and recipient', () => {
    const { world, account } = openWorld();
    const chat = openChat(world, account, 'Shop', '380501234567');
    expect(openChat(world, account, 'Shop', '380501234567')).toBe(chat);
    expect(openChat(world, account, 'Bank', '380501234567').id).not.toBe(chat.id);
    expect(openChat(world, account, 'Shop', '380671234567').id).not.toBe(chat.id);
    expect(chatOf(account, 'Shop', '380501234567')).toBe(chat);
  });

  it('has an id that no other account has', () => {
    const { world, rules, account } = openWorld();
    const other = world.accounts.open(rules, 'other');
    const ours = openChat(world, account, 'Shop', '380501234567');
    const theirs = openChat(world, other, 'Shop', '380501234567');
    expect(theirs.id).not.toBe(ours.id);
    expect(chatById(account, theirs.id)).toBeUndefined();
  });

  it('keeps its messages in order, and those of the recipient are unseen', () => {
    const { world, account } = openWorld();
    const chat = openChat(world, account, 'Shop', '380501234567');
    addOutbound(world, account, chat, { text: 'Hello' });
    world.clock.advance(1000);
    addInbound(world, account, chat, 'Hi');
    const messages = chat.messageIds.map((id) => chatMessagesOf(account).get(String(id)));
    expect(messages.map((message) => [message?.direction, message?.text, message?.seen])).toEqual([
      ['out', 'Hello', true],
      ['in', 'Hi', false],
    ]);
    expect(chat.lastAt).toBe(world.clock.now());
  });

  it('that is removed takes its messages and sessions with it; a later one is new', () => {
    const { world, account } = openWorld();
    const chat = openChat(world, account, 'Shop', '380501234567');
    addInbound(world, account, chat, 'Hi');
    removeChat(account, chat);
    expect(chatMessagesOf(account).size).toBe(0);
    expect(sessionsOf(account).size).toBe(0);
    expect(openChat(world, account, 'Shop', '380501234567').id).not.toBe(chat.id);
  });
});

describe('a session', () => {
  it('is opened by an inbound message and lasts 24 hours from it', () => {
    const { world, account } = openWorld();
    const chat = openChat(world, account, 'Shop', '380501234567');
    const at = world.clock.now();
    expect(openSessionOf(account, chat, at)).toBeUndefined();
    addInbound(world, account, chat, 'Hi');
    expect(openSessionOf(account, chat, at + DAY_MS - 1)).toBeDefined();
    expect(openSessionOf(account, chat, at + DAY_MS)).toBeUndefined();
  });

  it('is not extended by a later inbound message; after its end one opens another', () => {
    const { world, account } = openWorld();
    const chat = openChat(world, account, 'Shop', '380501234567');
    const at = world.clock.now();
    addInbound(world, account, chat, 'one', at);
    addInbound(world, account, chat, 'two', at + DAY_MS - 1);
    expect(openSessionOf(account, chat, at + DAY_MS)).toBeUndefined();
    addInbound(world, account, chat, 'three', at + DAY_MS);
    expect(chat.sessionIds.length).toBe(2);
  });

  it('counts what is sent in it, and what stands without a reply', () => {
    const { world, account } = openWorld();
    const chat = openChat(world, account, 'Shop', '380501234567');
    addInbound(world, account, chat, 'Hi');
    const session = openSessionOf(account, chat, world.clock.now());
    if (session === undefined) throw new Error('no session');
    addOutbound(world, account, chat, { text: 'a', session });
    addOutbound(world, account, chat, { text: 'b', session });
    addOutbound(world, account, chat, { text: 'outside' });
    expect(session).toMatchObject({ sent: 2, unreplied: 2 });
    addInbound(world, account, chat, 'Thanks');
    expect(session).toMatchObject({ sent: 2, unreplied: 0 });
  });
});

describe('ids', () => {
  it('begin where the provider says and count over all accounts', () => {
    const { world, rules, account } = openWorld({}, plainRules({ firstIds: { chat: 1234 } }));
    const other = world.accounts.open(rules, 'other');
    expect(openChat(world, account, 'Shop', '380501234567').id).toBe(1234);
    expect(openChat(world, other, 'Shop', '380501234567').id).toBe(1235);
    expect(world.nextId('plain', 'file')).toBe(1);
  });
});
