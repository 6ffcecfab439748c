import { nodeCrypto } from '../../world/node-modules.ts';
import type { CallbackRules, Happening, OutgoingRequest } from '../../world/rules.ts';
import type { World } from '../../world/world.ts';
import { chatMessageRow } from './chat-messages.ts';
import { settingsOf } from './rules.ts';

const MINUTE_MS = 60_000;

/**
 * The words of delivery reports, which are not those of `message/status` (client).
 * `UNKNOWN` and `DELETED` are SMPP's (assumed): the clients seen handle neither.
 */
const REPORT_WORDS: Readonly<Record<string, string>> = {
  delivered: 'DELIVRD',
  read: 'READ',
  expired: 'EXPIRED',
  undeliverable: 'UNDELIV',
  rejected: 'REJECTD',
  unknown: 'UNKNOWN',
  deleted: 'DELETED',
};

/** What is told and when it is told again. Only HTTP 200 counts. */
export const callbacks: CallbackRules = {
  retriesMs: [1, 3, 5, 10, 15, 20, 30, 60, 120].map((minutes) => minutes * MINUTE_MS),
  accepts: (status) => status === 200,
  tell(happening, account, world) {
    const event = eventOf(happening, world);
    if (event === null) return null;
    const id = world.luck(account, 'webhook').uuid();
    return { id, format: settingsOf(account).callbackFormat, ...event };
  },
  write: (told, attempt, callbackUrl) => writeEvent(told as unknown as Told, attempt, callbackUrl),
};

interface Told {
  readonly id: string;
  readonly format: 'json' | 'form';
  readonly type: string;
  readonly date: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One webhook for each final state, plus READ; a click and an inbound message have their own. */
function eventOf(happening: Happening, world: World): Pick<Told, 'type' | 'date' | 'data'> | null {
  if (happening.kind === 'inbound') {
    const { chatMessage } = happening;
    const date = world.kyiv.format(chatMessage.at);
    return { type: 'INBOX_VIBER_SESSION', date, data: { ...chatMessageRow(chatMessage, world) } };
  }
  const { message, leg, moment } = happening;
  const date = world.kyiv.format(moment.at);
  if (moment.state === 'clicked') {
    return { type: 'VIBER_BUTTON_CLICK', date, data: { message_id: message.providerId, click_time: date } };
  }
  const status = REPORT_WORDS[moment.state];
  if (status === undefined) return null;
  if (message.data.session === true) {
    return {
      type: 'DLR_VIBER_SESSION',
      date,
      data: { message_id: Number(message.providerId), status, dlr_date: date },
    };
  }
  const type = leg.channel === 'viber' ? 'DLR_VIBER_API' : 'DLR_SMS_API';
  return { type, date, data: { message_id: message.providerId, status, dlr_date: date } };
}

/**
 * The request of one attempt. The callback URL may carry HTTP Basic credentials and, after `#`, the secret;
 * neither is part of the address that is called.
 */
function writeEvent({ id, type, date, data, format }: Told, attempt: number, callbackUrl: string): OutgoingRequest {
  const url = new URL(callbackUrl);
  const secret = unescaped(url.hash.slice(1));
  const headers: Record<string, string> = {};
  if (url.username !== '') {
    const login = `${unescaped(url.username)}:${unescaped(url.password)}`;
    headers.Authorization = `Basic ${Buffer.from(login).toString('base64')}`;
  }
  url.hash = '';
  url.username = '';
  url.password = '';
  // The document does not state the order of the two; clients accept either (T14).
  const signature = nodeCrypto().createHash('sha1').update(`${secret}${id}`).digest('hex');
  const event = { id, signature, type, date, try: attempt, data };
  if (format === 'json') {
    headers['Content-Type'] = 'application/json';
    return { url: url.href, headers, body: JSON.stringify(event) };
  }
  headers['Content-Type'] = 'application/x-www-form-urlencoded';
  return { url: url.href, headers, body: formOf(event) };
}

/** Percent-decoded, or as it is where its escapes are none: a secret may well be `100%`. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function formOf({ data, ...event }: { readonly data: object } & Readonly<Record<string, unknown>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(event)) form.append(name, String(value));
  for (const [name, value] of Object.entries(data)) form.append(`data[${name}]`, String(value ?? ''));
  return form.toString();
}
