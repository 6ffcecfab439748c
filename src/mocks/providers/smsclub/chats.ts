import type { components } from '../../../generated/smsclub.ts';
import { type Chat, chatsOf } from '../../world/chats.ts';
import { chatWord } from '../framework/chat-word.ts';
import { type Exception, exception, objectNotFound } from '../framework/exceptions.ts';
import { asInteger } from '../framework/loose-values.ts';
import type { Call } from '../framework/signed-in.ts';
import { writtenIn } from '../framework/written.ts';
import type { Fields, Reply } from '../provider.ts';
import { successfulRequest } from './envelope.ts';
import { readChatId } from './wire.ts';

type Schemas = components['schemas'];

const ROWS = 30;

/** `GET /vibers/chat`: a chat with a page of its messages, oldest first. Replies are found here only (C-44). */
export function readChat({ account, world, fields }: Call): Reply<Schemas['ChatAnswer'] | Exception> {
  const id = readChatId(fields);
  if (id === null) return chatIdMissing();
  const chat = chatsOf(account).get(id);
  if (chat === undefined) return objectNotFound(id);
  const messages = pageOf(writtenIn(chat, account, world), fields).map(({ message, at }) => {
    return { text: message.text, date: world.kyiv.format(at), type: chatWord(message) };
  });
  return successfulRequest({
    chat: {
      // An integer here, a string in the list (C-39).
      recipient: Number(chat.msisdn),
      source_address: chat.sender,
      creation_date: world.kyiv.format(chat.createdAt),
      messages,
    },
  });
}

/** `GET /vibers/chats`: a page of the account's chats, newest first. */
export function listChats({ account, world, fields }: Call): Reply<Schemas['ChatsAnswer']> {
  const newestFirst = [...chatsOf(account).values()].sort((a: Chat, b: Chat) => b.id - a.id);
  const chats = pageOf(newestFirst, fields).map(({ id, msisdn, createdAt }) => ({
    chat_id: String(id),
    recipient: msisdn,
    creation_date: world.kyiv.format(createdAt),
  }));
  return successfulRequest({ chats });
}

/** Thirty rows; a page past the end has none, and what is no page is the first one (assumed). */
function pageOf<T>(rows: readonly T[], { page }: Fields): readonly T[] {
  const number = Math.max(1, asInteger(page) ?? 1);
  return rows.slice((number - 1) * ROWS, number * ROWS);
}

/** No chat was named. */
export const chatIdMissing = (): Reply<Exception> => exception(400, 'Missing required parameters: chat_id');
