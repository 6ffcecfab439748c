import type { Channel } from '../../telecom/states.ts';
import type { Content, LegDraft, Message, Reports } from '../../world/message.ts';
import { forceState, submit } from '../../world/messages.ts';
import { hasLink, issueLinks, type ShortLink } from './links.ts';
import type { Call } from './operation.ts';
import type { Order } from './order.ts';
import { rules, settingsOf } from './rules.ts';
import type { SendRow } from './send.ts';
import { senderOf } from './sender-names.ts';
import { refusedOf, type SentData } from './sent.ts';

/** Where a row stands in its send. */
interface Place {
  readonly order: Order;
  readonly id: string;
  readonly jobId: number | null;
  readonly index: number;
  readonly of: number;
}

/** Sends one text to one recipient; of a bad number it only keeps that nothing went there. */
export function submitRow(row: SendRow, { order, id, jobId, index, of }: Place, { account, world }: Call): void {
  const { line, msisdn, err } = row;
  const { kind } = line;
  const now = world.clock.now();
  const data: SentData = {
    type: kind.type,
    comment: line.comment,
    intId: world.nextId(account.provider, 'int'),
    hiddenAfterDays: order.hiddenAfterDays,
    jobId,
    ...(row.status === 6 ? { spam: true } : {}),
  };
  const wait = order.spread(index, of);
  const startsAt = wait > 0 ? Math.max(now, line.startsAt ?? now) + wait : line.startsAt;
  if (err !== 0) {
    const leg = { ...draftOf(row, order, line.text, senderOf(account, line.sender, kind)), charged: 0, startsAt: now };
    const ended: Message = {
      id: '',
      provider: account.provider,
      credential: account.credential,
      providerId: id,
      msisdn,
      acceptedAt: now,
      scheduledAt: startsAt,
      legs: [{ ...leg, timeline: [{ at: now, state: 'rejected', reason: String(err) }] }],
      data,
    };
    const refused = refusedOf(account);
    refused.set(id, [...(refused.get(id) ?? []), ended]);
    return;
  }
  const issued = issueLinks(line.text, line.urls, account, world);
  const draft = draftOf(row, order, issued.text, senderOf(account, line.sender, kind));
  const message = submit(world, rules, account, {
    providerId: id,
    msisdn,
    legs: [draft],
    scheduledAt: startsAt,
    data,
  });
  for (const link of issued.links) (link as ShortLink).messageId = message.id;
  // Nothing leaves the provider in its test mode; 200 is its word for such a message (when it says so is assumed).
  if (settingsOf(account).testMode) forceState(world, rules, account, message, 'undeliverable', '200');
}

function draftOf(row: SendRow, order: Order, text: string, sender: string): LegDraft {
  const { line, price } = row;
  const { kind, encoding, units } = line;
  return {
    channel: kind.channel,
    sender,
    text,
    encoding,
    parts: units,
    price,
    validityMs: order.validityMs,
    reports: reportsOf(kind.channel, kind.reports, line.urls.length > 0, text),
    content: contentOf(row, order, sender),
  };
}

/** A click is told of a shortened link, and in Viber of any link. */
function reportsOf(channel: Channel, reports: Reports, isShortened: boolean, text: string): Reports {
  return { ...reports, click: isShortened || (channel === 'viber' && hasLink(text)) };
}

function contentOf({ line }: SendRow, order: Order, sender: string): Content {
  const { kind, binary } = line;
  const isSubjected = kind.channel === 'mms' || kind.channel === 'email';
  // An MMS without a subject has the sender for one.
  const subject = isSubjected ? order.subject || sender : '';
  const { call, bot, attachments } = order;
  const details: Record<string, string | number> = {
    ...(subject === '' ? {} : { subject }),
    ...(kind.channel === 'telegram' && bot !== '' ? { bot } : {}),
    ...(binary === null ? {} : { octets: binary.octets }),
    ...(binary?.pid == null ? {} : { pid: binary.pid }),
    ...(binary?.dcs == null ? {} : { dcs: binary.dcs }),
    ...(call === null ? {} : { ...call, retrySeconds: [...new Set(call.retrySeconds)].join('-') }),
  };
  return {
    ...(kind.type === 1 ? { flash: true } : {}),
    ...(attachments.length === 0 ? {} : { files: attachments.map(({ name, url }) => ({ name, url })) }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}
