import type { Account } from '../../world/accounts.ts';
import { type Chat, type ChatMessage, chatMessagesOf } from '../../world/chats.ts';
import type { Leg } from '../../world/message.ts';
import type { World } from '../../world/world.ts';

/** A message of a chat with the moment (epoch ms) of its writing. */
export interface Written {
  readonly message: ChatMessage;
  readonly at: number;
}

/**
 * Those of the messages that are written by now, oldest first. An outbound one is written when its Viber leg starts:
 * what is planned, or waits for its turn in a cascade, is not there yet.
 */
export function writtenByNow(messages: Iterable<ChatMessage>, world: World): readonly Written[] {
  const now = world.clock.now();
  const written: Written[] = [];
  for (const message of messages) {
    const at = viberLegOf(message, world)?.startsAt;
    const moment = at === undefined ? message.at : (at ?? Number.POSITIVE_INFINITY);
    if (moment <= now) written.push({ message, at: moment });
  }
  return written.sort((a, b) => a.at - b.at || a.message.id - b.message.id);
}

/** The messages of a chat that are written by now, oldest first. */
export function writtenIn(chat: Chat, account: Account, world: World): readonly Written[] {
  const all = chatMessagesOf(account);
  return writtenByNow(
    chat.messageIds.flatMap((id) => all.get(String(id)) ?? []),
    world,
  );
}

/** The leg by which a message got into its chat; undefined for what the recipient wrote. */
export function viberLegOf({ messageId }: ChatMessage, world: World): Leg | undefined {
  const message = messageId === null ? undefined : world.messages.get(messageId);
  return message?.legs.find(({ channel }) => channel === 'viber');
}
