import type { components } from '../../../generated/octotoo.ts';
import type { Account } from '../../world/accounts.ts';
import { type Chat, type ChatMessage, chatMessagesOf } from '../../world/chats.ts';
import type { Content, Leg } from '../../world/message.ts';
import { hash } from '../../world/random.ts';
import type { World } from '../../world/world.ts';
import { chatWord } from '../framework/chat-word.ts';
import type { Call } from '../framework/signed-in.ts';
import { armedFor } from '../provider.ts';

type Schemas = components['schemas'];

/** A chat as the provider shows it. `active` 0 is documented and has no cause: only an armed answer shows it. */
export function chatRow(chat: Chat, { account, world, armed }: Call): Schemas['Chat'] {
  const lastAt = shownMessages(account, chat, world).reduce(
    (latest, message) => Math.max(latest, momentOf(message, world)),
    chat.createdAt,
  );
  return {
    id: chat.id,
    name: chat.name,
    recipient: Number(chat.msisdn),
    source_addr: chat.sender,
    user_id: userId(account),
    active: armedFor(armed, chat.msisdn) === 'inactive' ? 0 : 1,
    last_activity: world.kyiv.format(lastAt),
    create_date: world.kyiv.format(chat.createdAt),
  };
}

/** The account's number: the document's samples carry one constant, whoever the chat is with (assumed). */
const userId = ({ credential }: Account): number => (hash(credential) >>> 8) + 1;

/** A message of a chat as the provider shows it. */
export function chatMessageRow(message: ChatMessage, world: World): Schemas['ChatMessage'] {
  return {
    id: message.id,
    chat_id: message.chatId,
    text: message.text,
    date: world.kyiv.format(momentOf(message, world)),
    type: chatWord(message),
    attachment: attachmentOf(viberLegOf(message, world)?.content ?? {}),
  };
}

/** The messages of a chat, oldest first. One that is planned, or waits for its turn in a cascade, is not there yet. */
export function shownMessages(account: Account, chat: Chat, world: World): readonly ChatMessage[] {
  const messages = chatMessagesOf(account);
  return chat.messageIds
    .map((id) => messages.get(String(id)))
    .filter((message): message is ChatMessage => message !== undefined && isShown(message, world));
}

/** Whether a message has begun to exist for those who read the chat. */
export const isShown = (message: ChatMessage, world: World): boolean => momentOf(message, world) <= world.clock.now();

/** When a message was written: an outbound one when its leg starts. */
function momentOf(message: ChatMessage, world: World): number {
  const leg = viberLegOf(message, world);
  return leg === undefined ? message.at : (leg.startsAt ?? Number.POSITIVE_INFINITY);
}

function viberLegOf({ messageId }: ChatMessage, world: World): Leg | undefined {
  const message = messageId === null ? undefined : world.messages.get(messageId);
  return message?.legs.find(({ channel }) => channel === 'viber');
}

/** What came with the text: one thing, a picture before a video before a file (only pictures are documented). */
function attachmentOf({ image, video, file }: Content): Schemas['Attachment'] | null {
  if (image !== undefined) return { name: fileName(image), type: 'image', url: new URL(image).href };
  if (video !== undefined) return { name: fileName(video.url), type: 'video', url: new URL(video.url).href };
  return file === undefined ? null : { name: file.name, type: 'file', url: new URL(file.url).href };
}

/** The last name of an address's path. */
const fileName = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';
