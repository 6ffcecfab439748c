import type { components } from '../../../generated/turbosms.ts';
import { addOutbound, openChat } from '../../world/chats.ts';
import { type LegDraft, NO_CONTENT, NO_DATA } from '../../world/message.ts';
import { sendingOf } from '../../world/messages.ts';
import { countRequest } from '../../world/quota.ts';
import { type ContentHash, contentHash } from '../../world/recent-sends.ts';
import type { AnswerName } from './answers.ts';
import type { Call } from './call.ts';
import { type Envelope, envelope, refuse, rowRefusal } from './envelope.ts';
import { smsLeg, viberLeg } from './legs.ts';
import { type Recipient, readRecipients } from './recipients.ts';
import { rules } from './rules.ts';
import { firstOf, type Parts, readList, readParts } from './send-request.ts';
import { readStartTime } from './start-time.ts';
import { matchesTemplates } from './templates.ts';
import { asInteger, isEmpty, isYes } from './wire.ts';

type SendResult = components['schemas']['SendResult'];

const MOST_RECIPIENTS = 5000;
const SENT_AT_ONCE = 5;

/** `message/send`: an SMS, a Viber message, or Viber with SMS as the fallback, to up to 5000 recipients. */
export function sendMessage(call: Call): Envelope<SendResult> {
  const { account, world, data } = call;
  const parts = readParts(data);
  if (typeof parts === 'string') return refuse(parts);
  const recipients = readList(data.fields, parts);
  const legs = readLegs(call, parts);
  if (typeof legs === 'string') return refuse(legs);
  if (recipients === 'INVALID_REQUEST') return refuse(recipients);
  const startAt = readStartTime(firstOf(parts).fields, world);
  if (typeof startAt === 'string') return refuse(startAt);
  if (recipients.length === 0) return refuse('REQUIRED_MESSAGE_RECIPIENT');
  if (recipients.length > MOST_RECIPIENTS) return refuse('NOT_ALLOWED_RECIPIENTS_LIMIT');

  const content = contentOf(legs, startAt);
  const rows = readRecipients(recipients, content, call);
  const taken = rows.filter((row) => row.refusal === null);
  const [first] = rows;
  // No row was taken, so nothing is created and there is no success to report (T2, assumed).
  if (taken.length === 0 && first?.refusal != null) return envelope(first.refusal, rows.map(refusedRow));
  if (!matchesTemplates(account, parts, taken)) return refuse('NOT_ALLOWED_MESSAGE_TRANSACTION_PATTERN');
  if (parts.viber !== null && countRequest(account, world.clock.now())?.exceeded === true) {
    return refuse('NOT_ALLOWED_TEST_MESSAGES_LIMIT');
  }
  if (account.balance < taken.length * Math.max(...legs.map((leg) => leg.price))) return refuse('REQUIRED_BALANCE');

  const queued = startAt === null && taken.length > SENT_AT_ONCE;
  const kept = queued ? { ...messageData(parts), queued } : messageData(parts);
  const sending = sendingOf(world, rules, account, { legs, scheduledAt: startAt, data: kept });
  const ids = world.luck(account, 'message-id');
  const viber = legs.find((leg) => leg.channel === 'viber');
  const result = rows.map((row) => {
    const { phone, refusal } = row;
    if (refusal !== null) return refusedRow(row);
    const id = ids.uuid();
    const place = sending(id, phone);
    if (viber !== undefined) noteInChat(call, phone, viber, Number(kept.fileId), world.messages.idOf(place));
    return takenRow(phone, id);
  });
  const phones = taken.map(({ phone }) => phone);
  account.recentSends.add(content, phones, world.clock.now());
  return envelope(successName(startAt !== null || queued, taken.length < rows.length), result);
}

function readLegs(call: Call, { sms, viber }: Parts): readonly LegDraft[] | AnswerName {
  const legs: LegDraft[] = [];
  const drafts = [viber === null ? null : viberLeg(viber, call), sms === null ? null : smsLeg(sms, call)];
  for (const draft of drafts) {
    if (typeof draft === 'string') return draft;
    if (draft !== null) legs.push(draft);
  }
  return legs;
}

/** All that makes two sends the same message but for the recipient. */
function contentOf(legs: readonly LegDraft[], startAt: number | null): ContentHash {
  const parts = legs.map(({ channel, sender, text, content }) => {
    const extra = content === NO_CONTENT ? '' : JSON.stringify(content);
    return `${channel} ${sender.length} ${text.length} ${sender}${text}${extra}`;
  });
  return contentHash(`${startAt} ${parts.join(' ')}`);
}

/** What `message/details` shows of a Viber message besides its legs. */
function messageData({ viber }: Parts): Readonly<Record<string, unknown>> {
  if (viber === null) return NO_DATA;
  const { caption, action, file_id: fileId, is_transactional: transactional } = viber.fields;
  return {
    caption: isEmpty(caption) ? '' : caption,
    action: isEmpty(action) ? '' : action,
    fileId: asInteger(fileId) ?? 0,
    transactional: isYes(transactional) ? 1 : 0,
  };
}

/** A Viber message is part of the conversation with its recipient. */
function noteInChat({ account, world }: Call, msisdn: string, leg: LegDraft, fileId: number, messageId: string): void {
  const { button, file } = leg.content;
  addOutbound(world, account, openChat(world, account, leg.sender, msisdn), {
    text: leg.text,
    messageId,
    ...(button === undefined ? {} : { button }),
    ...(file === undefined ? {} : { file: { id: fileId, ...file } }),
  });
}

function takenRow(phone: string, id: string): SendResult[number] {
  return { phone, message_id: id, response_code: 0, response_status: 'OK' };
}

/** The keys stand in the order of the document's sample. */
function refusedRow({ phone, refusal }: Recipient): SendResult[number] {
  const { response_code, response_status } = rowRefusal(refusal ?? 'INVALID_PHONE');
  return { phone, response_code, message_id: null, response_status };
}

/** "Sent" for at most five recipients at once, "accepted" for the queue; never OK (T1). */
function successName(accepted: boolean, partial: boolean): AnswerName {
  if (accepted) return partial ? 'SUCCESS_MESSAGE_PARTIAL_ACCEPTED' : 'SUCCESS_MESSAGE_ACCEPTED';
  return partial ? 'SUCCESS_MESSAGE_PARTIAL_SENT' : 'SUCCESS_MESSAGE_SENT';
}
