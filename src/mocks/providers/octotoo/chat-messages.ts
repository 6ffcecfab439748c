import type { components } from '../../../generated/octotoo.ts';
import { chatById, chatMessagesOf } from '../../world/chats.ts';
import { type Exception, objectNotFound } from '../framework/exceptions.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { chatMessageRow, isShown, shownMessages } from './chat-rows.ts';
import { filterChat } from './filter.ts';
import { type Found, found, MOST_ROWS } from './read-messages.ts';

type Row = components['schemas']['ChatMessage'];

/** `GET /two-way-messages`: what was written either way, oldest first; the newest where there are too many. */
export function listChatMessages({ account, world, fields }: Call): Reply<Found<Row>> {
  const chatId = filterChat(fields);
  const messages = [...chatMessagesOf(account).values()]
    .filter((message) => (chatId === null || message.chatId === chatId) && isShown(message, world))
    .slice(-MOST_ROWS);
  return found(messages.map((message) => chatMessageRow(message, world)));
}

/**
 * `GET /two-way-messages/{messageId}`: one message. The page is headed "a specific chat id", so where no message has
 * the id but a chat does, it is that chat's messages (C-13, assumed).
 */
export function getChatMessage({ account, world, request }: Call): Reply<Found<Row> | Exception> {
  const { messageId = '' } = request.params;
  const id = Number(messageId);
  const message = chatMessagesOf(account).get(String(id));
  if (message !== undefined && isShown(message, world)) return found([chatMessageRow(message, world)]);
  const chat = chatById(account, id);
  if (chat === undefined) return objectNotFound(messageId);
  const messages = shownMessages(account, chat, world).slice(-MOST_ROWS);
  return found(messages.map((each) => chatMessageRow(each, world)));
}
