import type { components } from '../../../generated/octotoo.ts';
import { chatById, chatMessagesOf } from '../../world/chats.ts';
import type { World } from '../../world/world.ts';
import { type Exception, objectNotFound } from '../framework/exceptions.ts';
import type { Call } from '../framework/signed-in.ts';
import { type Written, writtenByNow, writtenIn } from '../framework/written.ts';
import type { Reply } from '../provider.ts';
import { chatMessageRow } from './chat-rows.ts';
import { filterChat } from './filter.ts';
import { type Found, found, MOST_ROWS } from './read-messages.ts';

type Row = components['schemas']['ChatMessage'];

/** `GET /two-way-messages`: what was written either way, oldest first; the newest where there are too many. */
export function listChatMessages({ account, world, fields }: Call): Reply<Found<Row>> {
  const chatId = filterChat(fields);
  if (chatId === null) return page(writtenByNow(chatMessagesOf(account).values(), world), world);
  const chat = chatById(account, chatId);
  return chat === undefined ? found([]) : page(writtenIn(chat, account, world), world);
}

const page = (written: readonly Written[], world: World) =>
  found(written.slice(-MOST_ROWS).map((each) => chatMessageRow(each, world)));

/**
 * `GET /two-way-messages/{messageId}`: one message. The page is headed "a specific chat id", so where no message has
 * the id but a chat does, it is that chat's messages (C-13, assumed).
 */
export function getChatMessage({ account, world, request }: Call): Reply<Found<Row> | Exception> {
  const { messageId = '' } = request.params;
  const id = Number(messageId);
  const message = chatMessagesOf(account).get(String(id));
  const [written] = message === undefined ? [] : writtenByNow([message], world);
  if (written !== undefined) return page([written], world);
  const chat = chatById(account, id);
  return chat === undefined ? objectNotFound(messageId) : page(writtenIn(chat, account, world), world);
}
