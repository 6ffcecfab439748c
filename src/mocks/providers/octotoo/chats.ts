import type { components } from '../../../generated/octotoo.ts';
import { type Chat, chatById, chatsOf, openChat, removeChat } from '../../world/chats.ts';
import { type Exception, objectNotFound } from '../framework/exceptions.ts';
import { senderStanding } from '../framework/sender-names.ts';
import * as says from '../framework/sentences.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { chatRow } from './chat-rows.ts';
import { FieldReader } from './field-reader.ts';
import { type Found, found, MOST_ROWS } from './read-messages.ts';
import { digitsOf, international, LONGEST_PHONE, SHORTEST_PHONE } from './recipients.ts';
import { type FieldError, REFUSALS, refusedFields } from './refusals.ts';
import { CHAT_NAME_LETTERS } from './viber-leg.ts';

type Row = components['schemas']['Chat'];
type Failure = components['schemas']['FieldFailure'];

/** `GET /two-way-chats`: by id, newest first. */
export function listChats(call: Call): Reply<Found<Row>> {
  const chats = [...chatsOf(call.account).values()].reverse().slice(0, MOST_ROWS);
  return found(chats.map((chat) => chatRow(chat, call)));
}

/** `GET /two-way-chats/{chatId}`: an array of one. */
export function getChat(call: Call): Reply<Found<Row> | Exception> {
  const chat = chatOfPath(call);
  return chat === undefined ? objectNotFound(call.request.params.chatId) : found([chatRow(chat, call)]);
}

/** `DELETE /two-way-chats/{chatId}`: the chat goes with its messages. */
export function deleteChat(call: Call): Reply<Exception | null> {
  const chat = chatOfPath(call);
  if (chat === undefined) return objectNotFound(call.request.params.chatId);
  removeChat(call.account, chat);
  return { status: 204, format: 'none', body: null };
}

/** `PATCH /two-way-chats/{chatId}`: a new name, which must be another one. */
export function renameChat(call: Call): Reply<Found<Row> | Failure | Exception> {
  const chat = chatOfPath(call);
  if (chat === undefined) return objectNotFound(call.request.params.chatId);
  const fields = new FieldReader(call.fields, []);
  const name = readName(fields, 'name');
  if (name === chat.name)
    fields.refuse('name', () => `Name must not be equal to "${name}".`, REFUSALS['name-unchanged'].code);
  if (fields.errors.length > 0) return refusedFields(fields.errors);
  if (call.account.blocked) return refusedFields([REFUSALS['account-blocked']]);
  chat.name = name ?? chat.name;
  return found([chatRow(chat, call)]);
}

/**
 * `POST /two-way-chats`. Only the fields are documented; method, path and answers are assumed. A pair that has a chat
 * keeps it, under the new name.
 */
export function createChat(call: Call): Reply<Found<Row> | Failure> {
  const { account, world } = call;
  const fields = new FieldReader(call.fields, []);
  // The table calls the name `description`, the example `name` (C-12).
  const name = readName(fields, fields.has('name') ? 'name' : 'description') ?? '';
  const msisdn = readRecipient(fields);
  const { code } = REFUSALS['chat-sender-bad'];
  const sender = fields.text('source_addr', { required: true, most: 32, code }) ?? '';
  const errors: FieldError[] = [...fields.errors];
  if (errors.length > 0) return refusedFields(errors);
  const standing = senderStanding(account, sender, world.clock.now(), 'viber');
  if (standing !== 'fine') return refusedFields([REFUSALS['chat-sender-bad']]);
  if (account.blocked) return refusedFields([REFUSALS['account-blocked']]);
  const chat = openChat(world, account, sender, msisdn, name);
  chat.name = name;
  return found([chatRow(chat, call)], 201);
}

const chatOfPath = ({ account, request }: Call): Chat | undefined => chatById(account, Number(request.params.chatId));

/** "Some problems with the name": one code for all of them; the sentences are the framework's. */
function readName(fields: FieldReader, field: string): string | undefined {
  const { code } = REFUSALS['name-bad'];
  if (!fields.has(field)) return fields.refuse('name', says.blank, code);
  return fields.text(field, { most: CHAT_NAME_LETTERS, code });
}

/** The recipient, in digits; a string by the document, an integer does as well. */
function readRecipient(fields: FieldReader): string {
  const { code } = REFUSALS['chat-recipient-bad'];
  if (!fields.has('recipient')) return fields.refuse('recipient', says.blank, code) ?? '';
  const digits = digitsOf(fields.value('recipient'));
  if (digits === null) return fields.refuse('recipient', says.notWhole, code) ?? '';
  if (digits.length > LONGEST_PHONE) {
    return fields.refuse('recipient', (label) => says.tooLong(label, LONGEST_PHONE), code) ?? '';
  }
  if (digits.length < SHORTEST_PHONE) {
    return fields.refuse('recipient', (label) => says.tooShort(label, SHORTEST_PHONE), code) ?? '';
  }
  return international(digits);
}
