import type { components } from '../../../generated/turbosms.ts';
import { type ChatMessage, chatMessagesOf } from '../../world/chats.ts';
import type { World } from '../../world/world.ts';
import type { Call } from './call.ts';
import { type Envelope, ok, refuse } from './envelope.ts';
import { readPage } from './page.ts';
import { statusOf } from './states.ts';
import { asInteger, isEmpty, isYes } from './wire.ts';

type Row = components['schemas']['ChatMessage'];

/**
 * `chat/messages`: the messages of a chat, or of all chats (assumed: the chat "can" be named), newest first.
 * Every unread message that is returned becomes read.
 */
export function chatMessages({ account, data, world }: Call): Envelope<Row[]> {
  const { chat_id: chatId, last_message_id: lastId, new_only: newOnly } = data.fields;
  const chat = isEmpty(chatId) ? undefined : asInteger(chatId);
  if (chat === null) return refuse('INVALID_CHAT_ID');
  const after = isEmpty(lastId) ? undefined : asInteger(lastId);
  if (after === null) return refuse('INVALID_REQUEST');
  const page = readPage(data.fields);
  if (typeof page === 'string') return refuse(page);
  const all = [...chatMessagesOf(account).values()]
    .filter((message) => chat === undefined || message.chatId === chat)
    .sort((a, b) => b.id - a.id);
  const wanted = isYes(newOnly)
    ? all.filter((message) => !message.seen)
    : (after === undefined ? all : all.filter((message) => message.id > after).reverse()).slice(page.from, page.to);
  const rows = wanted.map((message) => chatMessageRow(message, world));
  for (const message of wanted) message.seen = true;
  return ok(rows);
}

/** A message of a chat as the provider shows it, here and in its webhook. */
export function chatMessageRow(message: ChatMessage, world: World): Row {
  return {
    id: message.id,
    chat_id: message.chatId,
    added: world.kyiv.format(message.at),
    type: message.direction === 'in' ? 'Inbox' : 'Outbox',
    message: message.text,
    status: statusWord(message, world),
    file_id: message.file?.id ?? 0,
    file_url: message.file?.url ?? '',
    file_name: message.file?.name ?? '',
    button_caption: message.button?.text ?? '',
    button_action: message.button?.url ?? '',
    session_id: message.sessionId,
  };
}

function statusWord({ messageId, seen }: ChatMessage, world: World): Row['status'] {
  const message = messageId === null ? undefined : world.messages.get(messageId);
  const leg = message?.legs[0];
  if (message === undefined || leg === undefined) return seen ? 'Read' : 'Delivered';
  return statusOf(message, leg, world.clock.now());
}
