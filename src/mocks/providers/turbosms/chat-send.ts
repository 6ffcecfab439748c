import type { components } from '../../../generated/turbosms.ts';
import { addOutbound, type Chat, chatById, openSessionOf, type Session } from '../../world/chats.ts';
import type { Content } from '../../world/message.ts';
import { submit } from '../../world/messages.ts';
import type { AnswerName } from './answers.ts';
import type { Call } from './call.ts';
import { type Envelope, ok, refuse } from './envelope.ts';
import { saveFromData, saveFromWeb } from './files.ts';
import { checkText, isLongFileName, lettersIn } from './legs.ts';
import { pricesIn, rules } from './rules.ts';
import { asInteger, isEmpty } from './wire.ts';

type ChatSendResult = components['schemas']['ChatSendResult'];

const MOST_UNREPLIED = 5;
const LETTERS = 1000;
const LIFE_MS = 86_400_000;

/** What a session message says. */
interface Said {
  readonly text: string;
  readonly file: { readonly name: string; readonly url: string } | null;
}

/** `chat/send`: a text or a file into a chat whose recipient has written within 24 hours. */
export function chatSend(call: Call): Envelope<ChatSendResult> {
  const { account, world, data } = call;
  const chatId = asInteger(data.fields.chat_id);
  if (chatId === null) return refuse('INVALID_CHAT_ID');
  const chat = chatById(account, chatId);
  if (chat === undefined) return refuse('NOT_ALLOWED_PERMISSION');
  const session = openSessionOf(account, chat, world.clock.now());
  if (session === undefined) return refuse('REQUIRED_VIBER_SESSION');
  if (session.unreplied >= MOST_UNREPLIED) return refuse('NOT_ALLOWED_SESSION_OUTBOX_LIMIT');
  const said = readSaid(call);
  if (typeof said === 'string') return refuse(said);
  if (session.paid === null && account.balance < pricesIn(world).session) return refuse('REQUIRED_BALANCE');
  return ok({ message_id: say(call, chat, session, said) });
}

function readSaid(call: Call): Said | AnswerName {
  const { message, file_data: fileData, file_url: fileUrl, file_name: fileName } = call.data.fields;
  if (isEmpty(fileData) && isEmpty(fileUrl)) {
    const refusal = checkText(message, call.data);
    if (refusal !== null) return refusal;
    const text = message as string;
    return lettersIn(text) > LETTERS ? 'NOT_ALLOWED_MESSAGE_TEXT_LENGTH' : { text, file: null };
  }
  if (!isEmpty(fileName) && (typeof fileName !== 'string' || !fileName.isWellFormed())) {
    return 'NOT_ALLOWED_MESSAGE_DATA';
  }
  const given = isEmpty(fileName) ? '' : fileName;
  if (isLongFileName(given)) return 'NOT_ALLOWED_FILE_NAME_LENGTH';
  const file = isEmpty(fileData) ? saveFromWeb(call, fileUrl) : saveFromData(call, fileData, given);
  if (file === 'nothing') return 'REQUIRED_MESSAGE_TEXT';
  if (typeof file === 'string') return file;
  return { text: '', file: { name: given || file.link.slice(file.link.lastIndexOf('/') + 1), url: file.link } };
}

/** Sends it as a Viber message; the first one of a session pays for the session (assumed). */
function say({ account, world }: Call, chat: Chat, session: Session, { text, file }: Said): number {
  const id = world.nextId(account.provider, 'chat-message');
  const price = session.paid === null ? pricesIn(world).session : 0;
  session.paid ??= price;
  const content: Content = file === null ? {} : { file };
  const message = submit(world, rules, account, {
    providerId: String(id),
    msisdn: chat.msisdn,
    scheduledAt: null,
    data: { session: true },
    legs: [
      {
        channel: 'viber',
        sender: chat.sender,
        text,
        encoding: null,
        parts: 1,
        price,
        validityMs: LIFE_MS,
        reports: { read: true, click: false },
        content,
      },
    ],
  });
  // Files given here have an address and no id in the document's sample (T23).
  const shown = file === null ? null : { id: 0, ...file };
  return addOutbound(world, account, chat, { id, text, messageId: message.id, session, file: shown }).id;
}
