import { type Account, shelf } from './accounts.ts';
import type { World } from './world.ts';

/** A conversation of one sender with one recipient. Plain data. */
export interface Chat {
  readonly id: number;
  readonly sender: string;
  readonly msisdn: string;
  readonly createdAt: number;
  name: string;
  lastAt: number;
  /** The ids of its messages, oldest first. */
  readonly messageIds: number[];
  /** The ids of its sessions, oldest first. */
  readonly sessionIds: number[];
}

/** One message of a chat. Plain data. */
export interface ChatMessage {
  readonly id: number;
  readonly chatId: number;
  readonly at: number;
  readonly direction: 'in' | 'out';
  readonly text: string;
  readonly file: { readonly id: number; readonly url: string; readonly name: string } | null;
  readonly button: { readonly text: string; readonly url: string } | null;
  /** 0 outside of a session. */
  readonly sessionId: number;
  /** The sent message whose state this one shows; null for an inbound one. */
  readonly messageId: string | null;
  /** Whether the sender has seen it; outbound ones are seen from the start. */
  seen: boolean;
}

/** The time in which a sender may write freely: opened by an inbound message, over after 24 hours. Plain data. */
export interface Session {
  readonly id: number;
  readonly chatId: number;
  readonly startedAt: number;
  readonly endsAt: number;
  /** Messages sent in it. */
  sent: number;
  /** Messages sent since the recipient last wrote. */
  unreplied: number;
  /** What was paid for it; null until its first message is sent. */
  paid: number | null;
}

const SESSION_MS = 24 * 3_600_000;

export const chatsOf = (account: Account) => shelf<Chat>(account, 'chats');
export const chatMessagesOf = (account: Account) => shelf<ChatMessage>(account, 'chat-messages');
export const sessionsOf = (account: Account) => shelf<Session>(account, 'sessions');
const pairsOf = (account: Account) => shelf<number>(account, 'chat-pairs');

const pairKey = (sender: string, msisdn: string) => `${msisdn}/${sender}`;

export function chatById(account: Account, id: number): Chat | undefined {
  return chatsOf(account).get(String(id));
}

/** The chat of a sender and a recipient, if they have one. */
export function chatOf(account: Account, sender: string, msisdn: string): Chat | undefined {
  const id = pairsOf(account).get(pairKey(sender, msisdn));
  return id === undefined ? undefined : chatById(account, id);
}

/** The chat of a sender and a recipient, opened when they have none yet. */
export function openChat(
  world: World,
  account: Account,
  sender: string,
  msisdn: string,
  name = msisdn,
  now = world.clock.now(),
): Chat {
  const known = chatOf(account, sender, msisdn);
  if (known !== undefined) return known;
  const id = world.nextId(account.provider, 'chat');
  const chat: Chat = { id, sender, msisdn, name, createdAt: now, lastAt: now, messageIds: [], sessionIds: [] };
  chatsOf(account).set(String(id), chat);
  pairsOf(account).set(pairKey(sender, msisdn), id);
  return chat;
}

/** Removes a chat with its messages and sessions. A later message of the pair opens a new one. */
export function removeChat(account: Account, chat: Chat): void {
  for (const id of chat.messageIds) chatMessagesOf(account).delete(String(id));
  for (const id of chat.sessionIds) sessionsOf(account).delete(String(id));
  chatsOf(account).delete(String(chat.id));
  pairsOf(account).delete(pairKey(chat.sender, chat.msisdn));
}

/** What is said about a new message of a chat. */
export interface ChatMessageDraft {
  readonly text: string;
  readonly file?: ChatMessage['file'];
  readonly button?: ChatMessage['button'];
  /** The sent message whose state it shows. */
  readonly messageId?: string;
  readonly session?: Session;
  readonly id?: number;
}

/** Adds an outbound message; one of a session counts in it. */
export function addOutbound(world: World, account: Account, chat: Chat, draft: ChatMessageDraft): ChatMessage {
  if (draft.session !== undefined) {
    draft.session.sent += 1;
    draft.session.unreplied += 1;
  }
  return add(world, account, chat, world.clock.now(), 'out', draft);
}

/** Adds what the recipient wrote at `at`, and opens a session unless one is open: a later inbound extends nothing. */
export function addInbound(
  world: World,
  account: Account,
  chat: Chat,
  text: string,
  at = world.clock.now(),
): ChatMessage {
  const session = openSessionOf(account, chat, at) ?? openSession(world, account, chat, at);
  session.unreplied = 0;
  return add(world, account, chat, at, 'in', { text, session });
}

/** The session of a chat that is open at `now`. */
export function openSessionOf(account: Account, chat: Chat, now: number): Session | undefined {
  const last = chat.sessionIds.at(-1);
  const session = last === undefined ? undefined : sessionsOf(account).get(String(last));
  return session !== undefined && session.endsAt > now ? session : undefined;
}

function openSession(world: World, account: Account, chat: Chat, at: number): Session {
  const id = world.nextId(account.provider, 'session');
  const session = { id, chatId: chat.id, startedAt: at, endsAt: at + SESSION_MS, sent: 0, unreplied: 0, paid: null };
  sessionsOf(account).set(String(id), session);
  append(chat.sessionIds, id, world.bounds.limits.records);
  return session;
}

function add(
  world: World,
  account: Account,
  chat: Chat,
  at: number,
  direction: 'in' | 'out',
  draft: ChatMessageDraft,
): ChatMessage {
  const chatMessage: ChatMessage = {
    id: draft.id ?? world.nextId(account.provider, 'chat-message'),
    chatId: chat.id,
    at,
    direction,
    text: draft.text,
    file: draft.file ?? null,
    button: draft.button ?? null,
    sessionId: draft.session?.id ?? 0,
    messageId: draft.messageId ?? null,
    seen: direction === 'out',
  };
  chatMessagesOf(account).set(String(chatMessage.id), chatMessage);
  append(chat.messageIds, chatMessage.id, world.bounds.limits.records);
  chat.lastAt = at;
  return chatMessage;
}

/** Adds to a list of ids; the oldest tenth goes when there is no room. Their records go by themselves. */
function append(ids: number[], id: number, most: number): void {
  ids.push(id);
  if (ids.length > most) ids.splice(0, Math.ceil(most / 10));
}
