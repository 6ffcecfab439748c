import type { components } from '../../../generated/octotoo.ts';
import { addOutbound, openChat } from '../../world/chats.ts';
import type { Accepted, LegDraft } from '../../world/message.ts';
import { isBlank } from '../framework/loose-values.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { openBlock } from './block.ts';
import { checkSend } from './check-send.ts';
import type { FieldError } from './refusals.ts';
import { accepted, sendToEach } from './send-one.ts';
import { viberLeg, type WantedChat } from './viber-leg.ts';

type Schemas = components['schemas'];

/** `POST /viber`: a message, a carousel or a survey to up to 1000 phones; with `twoWay` into a chat with each. */
export function sendViber(call: Call): Reply<Schemas['SendAccepted'] | Schemas['SendFailure']> {
  const errors: FieldError[] = [];
  const block = openBlock(call, 'viber', errors);
  const { leg, chat } = viberLeg(block);
  // One schema of the document has the recipients inside the block (C-03).
  const { recipients: outside } = call.fields;
  const recipients = isBlank(outside) ? block.own.value('recipients') : outside;
  const checked = checkSend(call, { legs: [leg], errors, recipients, dialect: 'phone-too-long' });
  if (checked.refusal !== null) return checked.refusal;
  const messages = sendToEach(call, leg, checked);
  for (const message of messages) intoChat(call, message, [leg], chat);
  return accepted(messages, checked);
}

/** Adds the Viber leg of a message to the chat with its recipient, where one is wanted. */
export function intoChat(
  { account, world }: Call,
  { id, msisdn }: Accepted,
  legs: readonly LegDraft[],
  chat: WantedChat | undefined,
): void {
  const leg = legs.find(({ channel }) => channel === 'viber');
  if (chat === undefined || leg === undefined) return;
  const into = openChat(world, account, leg.sender, msisdn, chat.name);
  addOutbound(world, account, into, { text: leg.text, messageId: id });
}
