import { addInbound, openChat } from '../../world/chats.ts';
import type { Rules } from '../../world/rules.ts';

/** What a recipient writes lands in the chat, opens a session, and is never an SMS: there is no inbound SMS here. */
export const receive: Rules['receive'] = (inbound, account, world) => {
  if (inbound.answers !== null && inbound.answers.channel !== 'viber') return null;
  const chat = openChat(world, account, inbound.to, inbound.from, inbound.from, inbound.at);
  const chatMessage = addInbound(world, account, chat, inbound.text, inbound.at);
  return { chat, chatMessage };
};
