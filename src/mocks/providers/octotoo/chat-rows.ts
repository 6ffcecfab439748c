import type { components } from '../../../generated/octotoo.ts';
import type { Account } from '../../world/accounts.ts';
import type { Chat } from '../../world/chats.ts';
import type { Content } from '../../world/message.ts';
import { hash } from '../../world/random.ts';
import type { World } from '../../world/world.ts';
import { chatWord } from '../framework/chat-word.ts';
import type { Call } from '../framework/signed-in.ts';
import { viberLegOf, type Written, writtenIn } from '../framework/written.ts';
import { armedFor } from '../provider.ts';

type Schemas = components['schemas'];

/** A chat as the provider shows it. `active` 0 is documented and has no cause: only an armed answer shows it. */
export function chatRow(chat: Chat, { account, world, armed }: Call): Schemas['Chat'] {
  const lastAt = Math.max(chat.createdAt, writtenIn(chat, account, world).at(-1)?.at ?? 0);
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
export function chatMessageRow({ message, at }: Written, world: World): Schemas['ChatMessage'] {
  return {
    id: message.id,
    chat_id: message.chatId,
    text: message.text,
    date: world.kyiv.format(at),
    type: chatWord(message),
    attachment: attachmentOf(viberLegOf(message, world)?.content ?? {}),
  };
}

/** What came with the text: one thing, a picture before a video before a file (only pictures are documented). */
function attachmentOf({ image, video, file }: Content): Schemas['Attachment'] | null {
  if (image !== undefined) return { name: fileName(image), type: 'image', url: new URL(image).href };
  if (video !== undefined) return { name: fileName(video.url), type: 'video', url: new URL(video.url).href };
  return file === undefined ? null : { name: file.name, type: 'file', url: new URL(file.url).href };
}

/** The last name of an address's path. */
const fileName = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';
