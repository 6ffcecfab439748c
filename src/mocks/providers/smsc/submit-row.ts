import { countParts } from '../../telecom/parts.ts';
import type { Channel } from '../../telecom/states.ts';
import type { Account } from '../../world/accounts.ts';
import { type Content, type LegDraft, NO_CONTENT, NO_REPORTS, type Reports } from '../../world/message.ts';
import { forceState, submit } from '../../world/messages.ts';
import { ORDINARY as SMS } from './kinds.ts';
import { hasLink, issueLinks } from './links.ts';
import type { Call } from './operation.ts';
import type { Order } from './order.ts';
import { pricesIn } from './prices.ts';
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
export function submitRow(row: SendRow, place: Place, call: Call): void {
  const { account, world } = call;
  const { line, msisdn } = row;
  const { order, id, index, of } = place;
  const now = world.clock.now();
  const data: SentData = {
    type: line.kind.type,
    comment: line.comment,
    intId: world.nextId(account.provider, 'int'),
    hiddenAfterDays: order.hiddenAfterDays,
    jobId: place.jobId,
    spam: row.status === 6,
  };
  const wait = order.spread(index, of);
  const scheduledAt = wait > 0 ? Math.max(now, line.startsAt ?? now) + wait : line.startsAt;
  const sender = senderOf(account, line.sender, line.kind);
  if (row.err !== 0) {
    keepRefused(row, draftOf(row, order, line.text, sender, false), { id, scheduledAt, data, now }, account);
    return;
  }
  const { text, links } = issueLinks(line.text, line.urls, account, world);
  const legs = [draftOf(row, order, text, sender, links.length > 0), ...fallbackOf(order, call)];
  const message = submit(world, rules, account, { providerId: id, msisdn, legs, scheduledAt, data });
  for (const link of links) link.messageId = message.id;
  // Nothing leaves the provider in its test mode; 200 is its word for such a message (when it says so is assumed).
  if (!settingsOf(account).testMode) return;
  const kept = world.messages.get(message.id);
  if (kept !== undefined) forceState(world, rules, account, kept, 'undeliverable', '200');
}

/** Keeps a message that never was, ended as it began. */
function keepRefused(
  { msisdn, err }: SendRow,
  draft: LegDraft,
  { id, scheduledAt, data, now }: { id: string; scheduledAt: number | null; data: SentData; now: number },
  account: Account,
): void {
  const { provider, credential } = account;
  const timeline = [{ at: now, state: 'rejected', reason: String(err) }] as const;
  const legs = [{ ...draft, charged: 0, startsAt: now, timeline }];
  const ended = { id: '', provider, credential, providerId: id, msisdn, acceptedAt: now, scheduledAt, legs, data };
  const known = refusedOf(account).get(id);
  if (known === undefined) refusedOf(account).set(id, [ended]);
  else known.push(ended);
}

/** The SMS that follows where the message of a mailing does not arrive. */
function fallbackOf({ fallback, validityMs }: Order, { account, world }: Call): readonly LegDraft[] {
  if (fallback === null) return [];
  const { parts, encoding } = countParts(fallback.text);
  const sender = senderOf(account, fallback.sender, SMS);
  const price = settingsOf(account).testMode ? 0 : parts * pricesIn(world).sms;
  const rest = { validityMs, reports: NO_REPORTS, content: NO_CONTENT };
  return [{ channel: 'sms', sender, text: fallback.text, encoding, parts, price, ...rest }];
}

function draftOf(row: SendRow, order: Order, text: string, sender: string, isShortened: boolean): LegDraft {
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
    reports: reportsOf(kind.channel, kind.reports, isShortened, text),
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
    ...(kind.channel !== 'call' || call === null
      ? {}
      : { ...call, retrySeconds: [...new Set(call.retrySeconds)].join('-') }),
  };
  return {
    ...(kind.type === 1 ? { flash: true } : {}),
    ...(attachments.length === 0 ? {} : { files: attachments.map(({ name, url }) => ({ name, url })) }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}
