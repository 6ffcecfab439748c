import type { components } from '../../../generated/turbosms.ts';
import { chatsOf } from '../../world/chats.ts';
import type { AnswerName } from './answers.ts';
import type { Call } from './call.ts';
import { senderNames, unreadOf } from './chat-senders.ts';
import { type Envelope, ok, refuse } from './envelope.ts';
import { readPage } from './page.ts';
import { asInteger, isEmpty, isYes } from './wire.ts';

type ChatRecipient = components['schemas']['ChatRecipient'];

const NEW_ROWS = 30;

/** `chat/recipients`: the people who have a chat with a sender, those who wrote or were written to last first. */
export function chatRecipients(call: Call): Envelope<ChatRecipient[]> {
  const { account, world, data } = call;
  const sender = readSender(call);
  if (sender.refusal !== null) return refuse(sender.refusal);
  const page = readPage(data.fields);
  if (typeof page === 'string') return refuse(page);
  const chats = [...chatsOf(account).values()]
    .filter((chat) => chat.sender === sender.name)
    .sort((a, b) => b.lastAt - a.lastAt || b.id - a.id);
  const rows = chats.map((chat) => ({
    chat_id: chat.id,
    number: chat.msisdn,
    contact_id: 0,
    name: chat.name === chat.msisdn ? '' : chat.name,
    total_messages: chat.messageIds.length,
    unread_messages: unreadOf(account, chat.messageIds),
    last_message_date: world.kyiv.format(chat.lastAt),
  }));
  if (!isYes(data.fields.new_only)) return ok(rows.slice(page.from, page.to));
  return ok(rows.filter((row) => row.unread_messages > 0).slice(0, NEW_ROWS));
}

/** The sender by its id or by its name. */
function readSender({ account, data }: Call): { name: string; refusal: null } | { refusal: AnswerName } {
  const { sender_id: senderId, sender } = data.fields;
  if (isEmpty(senderId) && isEmpty(sender)) return { refusal: 'INVALID_REQUEST' };
  const names = senderNames(account);
  if (isEmpty(senderId)) {
    if (typeof sender !== 'string') return { refusal: 'INVALID_MESSAGE_SENDER' };
    return names.includes(sender) ? { name: sender, refusal: null } : { refusal: 'NOT_ALLOWED_MESSAGE_SENDER' };
  }
  const id = asInteger(senderId);
  if (id === null) return { refusal: 'INVALID_SENDER_ID' };
  const name = names[id - 1];
  return name === undefined ? { refusal: 'NOT_ALLOWED_MESSAGE_SENDER' } : { name, refusal: null };
}
