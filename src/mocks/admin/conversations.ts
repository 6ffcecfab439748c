import { z } from 'zod';
import type { components } from '../../generated/admin.ts';
import type { Account } from '../world/accounts.ts';
import { type Chat, type ChatMessage, chatById, chatMessagesOf, chatsOf, openSessionOf } from '../world/chats.ts';
import { currentLeg, stateAt } from '../world/delivery.ts';
import type { World } from '../world/world.ts';
import { BadInput, type ControlCall, json, providerOf } from './control.ts';
import { filterShape } from './find-messages.ts';
import { iso } from './iso.ts';
import { limit } from './messages.ts';
import { readQuery } from './read-input.ts';

type Schemas = components['schemas'];

const { provider, credential, msisdn, sender } = filterShape;
const answered = z.enum(['true', 'false']).optional();
const query = z.strictObject({ provider, credential, msisdn, sender, answered, limit });

/** The chats that fit, those in which something was written last first. */
export function listConversations(call: ControlCall) {
  const { world, request } = call;
  const { provider, credential, limit, ...wanted } = readQuery(request, query);
  if (provider !== undefined) providerOf(call, provider);
  const found = world.accounts
    .list()
    .filter((account) => (provider ?? account.provider) === account.provider)
    .filter((account) => (credential ?? account.credential) === account.credential)
    .flatMap((account) => [...chatsOf(account).values()].map((chat) => ({ account, chat })))
    .filter(({ chat }) => fits(chat, wanted))
    .sort((a, b) => b.chat.lastAt - a.chat.lastAt || b.chat.id - a.chat.id);
  return json({
    conversations: found.slice(0, limit).map(({ account, chat }) => showConversation(account, chat, world)),
    more: found.length > limit,
  });
}

type WantedChat = Pick<z.infer<typeof query>, 'msisdn' | 'sender' | 'answered'>;

function fits(chat: Chat, { msisdn, sender, answered }: WantedChat): boolean {
  if (msisdn !== undefined && msisdn !== chat.msisdn) return false;
  if (sender !== undefined && sender !== chat.sender) return false;
  // What a recipient writes opens a session, where none is open.
  return answered === undefined || (answered === 'true') === chat.sessionIds.length > 0;
}

/** One chat with all that was written in it, oldest first. */
export function getConversation(call: ControlCall) {
  const { world, request } = call;
  const { provider = '', credential = '', id = '' } = request.params;
  providerOf(call, provider, 404);
  const account = world.accounts.find(provider, credential);
  const chat = account === undefined ? undefined : chatById(account, Number(id));
  if (account === undefined || chat === undefined) {
    throw new BadInput(404, `This account has no chat ${JSON.stringify(id)}. GET /__admin/conversations lists them.`);
  }
  const messages = messagesOf(account, chat).map((each) => showChatMessage(each, world));
  return json({ ...showConversation(account, chat, world), messages });
}

function showConversation(account: Account, chat: Chat, world: World): Schemas['Conversation'] {
  const { id, sender, msisdn, name, createdAt, lastAt, messageIds } = chat;
  const now = world.clock.now();
  const session = openSessionOf(account, chat, now);
  const last = chatMessagesOf(account).get(String(messageIds.at(-1)));
  return {
    id,
    provider: account.provider,
    credential: account.credential,
    sender,
    msisdn,
    name,
    createdAt: iso(createdAt),
    lastAt: iso(lastAt),
    sessionEndsAt: session === undefined ? null : iso(session.endsAt),
    size: messageIds.length,
    last: last === undefined ? null : showChatMessage(last, world),
  };
}

const messagesOf = (account: Account, { messageIds }: Chat): readonly ChatMessage[] =>
  messageIds.flatMap((id) => chatMessagesOf(account).get(String(id)) ?? []);

function showChatMessage(chatMessage: ChatMessage, world: World): Schemas['ConversationMessage'] {
  const { id, at, direction, text, file, button, messageId, seen } = chatMessage;
  const message = messageId === null ? undefined : world.messages.get(messageId);
  const now = world.clock.now();
  return {
    id,
    at: iso(at),
    direction,
    text,
    file: file === null ? null : { name: file.name, url: file.url },
    button: button === null ? null : { ...button },
    seen,
    messageId,
    state: message === undefined ? null : stateAt(currentLeg(message, now), now),
  };
}
