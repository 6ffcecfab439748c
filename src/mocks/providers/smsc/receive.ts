import { addInbound, openChat } from '../../world/chats.ts';
import type { Rules } from '../../world/rules.ts';
import { confirmedOf } from './sent.ts';

/** What a recipient writes is kept for `get_answers`, whatever it answers. HLR requests and calls are not answered. */
export const receive: Rules['receive'] = (inbound, account, world) => {
  if (inbound.answers !== null && ['hlr', 'ping', 'call'].includes(inbound.answers.channel)) return null;
  confirmedOf(account).set(inbound.from, inbound.at);
  const chat = openChat(world, account, inbound.to, inbound.from, inbound.from, inbound.at);
  const chatMessage = addInbound(world, account, chat, inbound.text, inbound.at);
  return { chat, chatMessage };
};
