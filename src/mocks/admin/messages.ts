import { z } from 'zod';
import { STATES } from '../telecom/states.ts';
import type { Message } from '../world/message.ts';
import { forceState } from '../world/messages.ts';
import { ownerOf } from '../world/world.ts';
import { BadInput, type ControlCall, json, openAccount, providerOf } from './control.ts';
import { filterShape, fitting } from './find-messages.ts';
import { iso } from './iso.ts';
import { readJson, readQuery } from './read-input.ts';
import { showMessage } from './show.ts';

export const limit = z.coerce.number().int().min(1).max(1000).default(100);

const listQuery = z.strictObject({ ...filterShape, limit, after: z.string().optional() });

/** The messages that fit, newest first, with a cursor to go on from. */
export function listMessages(call: ControlCall) {
  const { world, request } = call;
  const { limit, after, ...filter } = readQuery(request, listQuery);
  if (filter.provider !== undefined) providerOf(call, filter.provider);
  if (after !== undefined && !/^m[1-9]\d*$/.test(after)) {
    throw new BadInput(400, 'after is no cursor. Use the "next" of the page before.', [
      { path: 'after', message: 'the "next" of a page' },
    ]);
  }
  const page: Message[] = [];
  let next: string | null = null;
  for (const message of fitting(world, filter, after)) {
    if (page.length === limit) {
      next = page.at(-1)?.id ?? null;
      break;
    }
    page.push(message);
  }
  return json({ messages: page.map((message) => showMessage(message, world)), next });
}

export const getMessage = (call: ControlCall) => json(showMessage(messageOf(call), call.world));

const stateChange = z.strictObject({ state: z.enum(STATES), reason: z.string().nullable().optional() });

/** Forces the state of the leg that counts, now. */
export async function forceMessageState(call: ControlCall) {
  const { world, request } = call;
  const message = messageOf(call);
  const { state, reason } = readJson(request, stateChange);
  const account = ownerOf(world, message);
  if (account === undefined) throw new BadInput(404, 'The account of this message is gone.');
  forceState(world, world.rulesOf(message.provider), account, message, state, reason ?? null);
  world.settle();
  await world.outbox.idle();
  return json(showMessage(message, world));
}

/** A message by our id, or by the provider's where only one message has it. */
function messageOf({ world, request }: ControlCall): Message {
  const { id = '' } = request.params;
  const ours = world.messages.get(id);
  if (ours !== undefined) return ours;
  const theirs = world.accounts.list().flatMap((account) => world.messages.answeredAs(account, id));
  const [only] = theirs;
  if (only === undefined) throw new BadInput(404, `There is no message ${JSON.stringify(id)}.`);
  if (theirs.length === 1) return only;
  const ids = theirs.map((message) => message.id).join(', ');
  throw new BadInput(409, `Several messages have the provider's id ${JSON.stringify(id)}. Use one of ours: ${ids}.`);
}

const inboundDraft = z.strictObject({
  provider: z.string(),
  credential: z.string(),
  from: z.string().regex(/^\d{5,15}$/, 'digits of an international number, without +'),
  to: z.string().min(1),
  text: z.string(),
});

/** The recipient writes back. */
export async function addInbound(call: ControlCall) {
  const { world, request } = call;
  const { provider, credential, from, to, text } = readJson(request, inboundDraft);
  const account = openAccount(call, provider, credential);
  const at = world.clock.now();
  const received = world.receive(account, { from, to, text, at, answers: null });
  if (received === null) throw new BadInput(400, `${provider} has nowhere to put what a recipient writes.`);
  await world.outbox.idle();
  const { chat, chatMessage } = received;
  return json({ chatId: chat.id, messageId: chatMessage.id, provider, credential, from, to, text, at: iso(at) }, 201);
}
