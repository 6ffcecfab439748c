import { type CallOptions, readCallOptions } from './call-options.ts';
import { type Kind, kindOf } from './kinds.ts';
import { type Line, readList } from './list.ts';
import type { Call } from './operation.ts';
import { type Prepared, prepare } from './text.ts';
import { isDated, readSpread, readTime, readValidity, readZone, type Spread } from './time.ts';
import { type Form, wholeNumber } from './wire.ts';

/** A file that goes along: uploaded, or named by its address, which the sandbox does not fetch. */
export interface Attachment {
  readonly name: string;
  readonly url: string;
  readonly size: number;
}

/** One text of an order. */
export interface OrderLine extends Prepared {
  readonly phones: string;
  /** '' for the account's default one. */
  readonly sender: string;
  /** Epoch ms; null for at once. */
  readonly startsAt: number | null;
}

/** What a send asks for, understood. */
export interface Order {
  readonly kind: Kind;
  /** Chosen by the client; null for the next number. */
  readonly id: string | null;
  readonly lines: readonly OrderLine[];
  readonly validityMs: number;
  readonly spread: Spread;
  readonly subject: string;
  readonly bot: string;
  /** null where they cannot be read, and then no text is a call. */
  readonly call: CallOptions | null;
  readonly attachments: readonly Attachment[];
  /** The text is hidden when the number was last heard of longer ago; null for never. */
  readonly hiddenAfterDays: number | null;
  readonly price: '0' | '1' | '2' | '3';
  /** The SMS that is sent where the message did not arrive: only mailings have one. */
  readonly fallback: { readonly sender: string; readonly text: string } | null;
}

export type Unusable = 'parameters-error' | 'invalid-date-format';

const CLIENT_ID = /^[A-Za-z0-9._-]{1,40}$/;
const LARGEST_ID = 2_147_483_647;
const MMS_FILE = /\.(?:txt|jpe?g|gif|png|wav|amr|mp3|mid|mp4|3gp)$/i;
const BOT = /^@\w+_bot$/i;

/** Reads the parameters of a send. */
export function readOrder({ form, world, charset }: Call): Order | Unusable {
  const kind = kindOf(form);
  const given = readLines(form);
  const id = readId(form.text('id'));
  const attachments = readAttachments(form, kind);
  const validityMs = readValidity(form.text('valid'));
  const spread = readSpread(form.text('period'), form.text('freq'));
  // A text's own prefix may ask for a call, so they are read whatever the flags say.
  const call = readCallOptions(form.text('voice'), form.text('param'));
  const maxParts = optionalNumber(form.text('maxsms'), 1, 1_000_000);
  const hiddenAfterDays = optionalNumber(form.text('smsreq'), 10, 999);
  const tz = readZone(form.text('tz'));
  const bot = form.text('bot').trim();
  const translit = form.text('translit').trim() || '0';
  if (given === null || id === 'unusable' || attachments === null || validityMs === null || spread === null) {
    return 'parameters-error';
  }
  if (maxParts === 'unusable' || hiddenAfterDays === 'unusable') return 'parameters-error';
  if (tz === null || (bot !== '' && !BOT.test(bot)) || !['0', '1', '2'].includes(translit)) return 'parameters-error';

  const fileBytes = attachments.reduce((sum, { size }) => sum + size, 0);
  const tinyurl = form.flag('tinyurl');
  const options = { kind, bin: form.text('bin'), translit, tinyurl, maxParts: maxParts ?? 0, charset, fileBytes };
  const lines: OrderLine[] = [];
  for (const line of given) {
    const prepared = prepare(line.text, options);
    const sender = (line.sender ?? form.text('sender')).trim();
    const zone = line.tz !== null && isDated(form.text('time')) ? readZone(line.tz) : tz;
    if (prepared === null || zone === null || lacksMore(form, prepared, sender, fileBytes)) return 'parameters-error';
    if (prepared.kind.channel === 'call' && call === null) return 'parameters-error';
    const startsAt = readTime(form.text('time'), zone, world);
    if (startsAt === 'invalid-date-format') return startsAt;
    lines.push({ ...prepared, phones: line.phones, sender: sender === '.' ? '' : sender, startsAt });
  }
  const subject = form.text('subj');
  const cost = form.text('cost').trim();
  const price = cost === '1' || cost === '2' || cost === '3' ? cost : '0';
  return {
    kind,
    id,
    lines,
    validityMs,
    spread,
    subject,
    bot,
    call,
    attachments,
    hiddenAfterDays,
    price,
    fallback: null,
  };
}

function readLines(form: Form): readonly Line[] | null {
  const list = form.text('list');
  if (list.trim() !== '') return readList(list, form.flag('nl'));
  const phones = form.text('phones');
  return phones.trim() === '' ? null : [{ phones, text: form.text('mes'), sender: null, tz: null }];
}

/** The client's own id; null where the next number is to be taken (S5). */
export function readId(given: string): string | null | 'unusable' {
  const id = given.trim();
  if (/^0*$/.test(id)) return null;
  if (/^\d+$/.test(id)) return Number(id) <= LARGEST_ID ? String(Number(id)) : 'unusable';
  return CLIENT_ID.test(id) ? id : 'unusable';
}

/** A number that may be left out, or given as 0, which is the same. */
function optionalNumber(given: string, least: number, most: number): number | null | 'unusable' {
  if (/^\s*0*\s*$/.test(given)) return null;
  return wholeNumber(given, least, most) ?? 'unusable';
}

function readAttachments(form: Form, { type }: Kind): readonly Attachment[] | null {
  const files = form.files.map(({ name, bytes }) => ({ name, url: '', size: bytes.length }));
  if (type === 6 && !files.every(({ name }) => MMS_FILE.test(name))) return null;
  const url = form.text('fileurl').trim();
  if (url === '') return files;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  // The least that a file may have, since nobody looks how long it is.
  return [...files, { name: new URL(url).pathname.split('/').at(-1) ?? '', url, size: 101 }];
}

/** What only some kinds need: an e-mail a subject and the sender's address, an MMS a subject, a text or a file. */
function lacksMore(form: Form, { kind, text }: Prepared, sender: string, fileBytes: number): boolean {
  const subject = form.text('subj').trim();
  if (kind.channel === 'email') return subject === '' || !sender.includes('@');
  return kind.type === 6 && subject === '' && text === '' && fileBytes === 0;
}
