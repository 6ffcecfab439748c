import { addInbound, chatOf, openChat } from '../../world/chats.ts';
import type { Rules } from '../../world/rules.ts';

/**
 * What a recipient writes lands in the chat with the sender. The control API opens the chat where there is none
 * (assumed), and so does the answer to a survey; an echo is heard only where a chat is open, and no SMS is answered.
 */
export const receive: Rules['receive'] = (inbound, account, world) => {
  const { answers } = inbound;
  if (answers !== null && answers.channel !== 'viber') return null;
  const opens = answers === null || answers.content.options !== undefined;
  if (!opens && chatOf(account, inbound.to, inbound.from) === undefined) return null;
  const chat = openChat(world, account, inbound.to, inbound.from, inbound.from, inbound.at);
  return { chat, chatMessage: addInbound(world, account, chat, inbound.text, inbound.at) };
};
