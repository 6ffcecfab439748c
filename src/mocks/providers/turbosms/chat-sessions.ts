import type { components } from '../../../generated/turbosms.ts';
import { sessionsOf } from '../../world/chats.ts';
import { moneyAsNumber } from '../../world/money.ts';
import type { Call } from './call.ts';
import { type Envelope, ok, refuse } from './envelope.ts';
import { readPage } from './page.ts';
import { pricesIn } from './rules.ts';
import { asInteger, isEmpty } from './wire.ts';

type ChatSession = components['schemas']['ChatSession'];

/** `chat/sessions`: the sessions of a chat, newest first, or one session. */
export function chatSessions({ account, data, world }: Call): Envelope<ChatSession[]> {
  const { chat_id: chatId, session_id: sessionId } = data.fields;
  if (isEmpty(chatId) && isEmpty(sessionId)) return refuse('INVALID_REQUEST');
  const wantedChat = isEmpty(chatId) ? undefined : asInteger(chatId);
  if (wantedChat === null) return refuse('INVALID_CHAT_ID');
  const wantedSession = isEmpty(sessionId) ? undefined : asInteger(sessionId);
  if (wantedSession === null) return refuse('INVALID_SESSION_ID');
  const page = readPage(data.fields);
  if (typeof page === 'string') return refuse(page);
  const now = world.clock.now();
  const rows = [...sessionsOf(account).values()]
    .filter((session) => wantedChat === undefined || session.chatId === wantedChat)
    .filter((session) => wantedSession === undefined || session.id === wantedSession)
    .sort((a, b) => b.id - a.id)
    .slice(page.from, page.to)
    .map((session) => ({
      id: session.id,
      price: moneyAsNumber(session.paid ?? pricesIn(world).session),
      started: world.kyiv.format(session.startedAt),
      ended: session.endsAt > now ? null : world.kyiv.format(session.endsAt),
      sent_messages: session.sent,
      unreplied_messages: session.unreplied,
    }));
  return ok(rows);
}
