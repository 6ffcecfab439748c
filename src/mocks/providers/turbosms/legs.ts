import { encodingOf, lengthIn } from '../../telecom/encoding.ts';
import { countParts } from '../../telecom/parts.ts';
import { isNumericSender, testSender } from '../../telecom/sender.ts';
import { isForbiddenText } from '../../telecom/test-text.ts';
import type { Account } from '../../world/accounts.ts';
import { type Content, type LegDraft, NO_CONTENT, NO_REPORTS } from '../../world/message.ts';
import type { Fields } from '../provider.ts';
import type { AnswerName } from './answers.ts';
import type { Call } from './call.ts';
import { fileById, isPicture, type UploadedFile } from './files.ts';
import { pricesIn } from './rules.ts';
import { asInteger, endingOf, isEmpty, isWebAddress, isYes } from './wire.ts';

/** The parameters of one channel: the global ones, overridden by its own. */
export interface Part {
  readonly fields: Fields;
  readonly typed: boolean;
  readonly malformedText: boolean;
}

/** Whose message it is, and where. */
type Tenant = Pick<Call, 'account' | 'world'>;

const SMS_LIFE_MS = 86_400_000;
const VIBER_LETTERS = 1000;
const DEFAULT_TTL = 3600;
const BUTTON_LETTERS = 30;

/** The leg of an SMS, or the refusal. */
export function smsLeg(part: Part, { account, world }: Tenant): LegDraft | AnswerName {
  const { sender, text } = part.fields;
  const refusal = checkSender(sender, account) ?? checkText(text, part) ?? checkSmsLength(text as string);
  if (refusal !== null) return refusal;
  const { encoding, parts } = countParts(text as string);
  return {
    channel: 'sms',
    sender: sender as string,
    text: text as string,
    encoding,
    parts,
    price: parts * pricesIn(world).sms,
    validityMs: SMS_LIFE_MS,
    reports: NO_REPORTS,
    content: isYes(part.fields.is_flash) ? { flash: true } : NO_CONTENT,
  };
}

/** The leg of a Viber message, or the refusal. */
export function viberLeg(part: Part, { account, world }: Tenant): LegDraft | AnswerName {
  const { fields } = part;
  const { sender, text, action } = fields;
  const badSender = checkSender(sender, account);
  if (badSender !== null) return badSender;
  const ttl = readTtl(part);
  if (typeof ttl === 'string') return ttl;
  const file = readFile(fields.file_id, account);
  if (typeof file === 'string') return file;
  const shape = readShape(fields, file);
  if (typeof shape === 'string') return shape;
  const badText = shape.needsText || !isEmpty(text) ? checkText(text, part) : null;
  if (badText !== null) return badText;
  const body = isEmpty(text) ? '' : (text as string);
  if (lettersIn(body) > VIBER_LETTERS) return 'NOT_ALLOWED_MESSAGE_TEXT_LENGTH';
  const transactional = isYes(fields.is_transactional);
  if (transactional && shape.kind !== 'text') return 'NOT_ALLOWED_MESSAGE_TRANSACTION_CONTENT';
  if (transactional && testSender(sender as string) === 'shared') return 'NOT_ALLOWED_MESSAGE_TRANSACTION_SENDER';
  if (isNumericSender(sender as string)) return 'NOT_ALLOWED_MESSAGE_TRAFFIC_TYPE';

  const prices = pricesIn(world);
  const content = contentOf(shape, fields, file);
  return {
    channel: 'viber',
    sender: sender as string,
    text: body,
    encoding: null,
    parts: 1,
    // A file without text is charged as a transactional message, everything with a button or picture as promotional.
    price: transactional || shape.kind === 'file' ? prices.viberTransactional : prices.viberPromotional,
    validityMs: ttl * 1000,
    reports: { read: true, click: !isEmpty(action) && isYes(fields.count_clicks) },
    content,
  };
}

function checkSender(sender: unknown, account: Account): AnswerName | null {
  if (isEmpty(sender)) return 'REQUIRED_MESSAGE_SENDER';
  if (typeof sender !== 'string' || lettersIn(sender) > 20 || !sender.isWellFormed()) return 'INVALID_MESSAGE_SENDER';
  const test = testSender(sender);
  if (test === 'unregistered') return 'NOT_ALLOWED_MESSAGE_SENDER';
  if (test === 'inactive') return 'NOT_ALLOWED_MESSAGE_SENDER_NOT_ACTIVE';
  return account.senders === null || account.senders.includes(sender) ? null : 'NOT_ALLOWED_MESSAGE_SENDER';
}

/** Whether a text may be sent, leaving aside its length. */
export function checkText(text: unknown, { malformedText }: { readonly malformedText: boolean }): AnswerName | null {
  if (isEmpty(text)) return 'REQUIRED_MESSAGE_TEXT';
  if (typeof text !== 'string' || !text.isWellFormed()) return 'INVALID_MESSAGE_TEXT';
  if (malformedText && text.includes('\uFFFD')) return 'INVALID_MESSAGE_TEXT';
  return isForbiddenText(text) ? 'NOT_ALLOWED_MESSAGE_TEXT' : null;
}

/** "Up to 1521 characters in Latin or 661 in Cyrillic (10 segments)", though a column says string(1000) (T15). */
function checkSmsLength(text: string): AnswerName | null {
  const encoding = encodingOf(text);
  const longest = encoding === 'gsm-7' ? 1521 : 661;
  return lengthIn(text, encoding) > longest ? 'NOT_ALLOWED_MESSAGE_TEXT_LENGTH' : null;
}

/** The length as the provider counts it: in characters, not in UTF-16 units. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (const _ of text) letters += 1;
  return letters;
}

function readTtl({ fields, typed }: Part): number | AnswerName {
  if (isEmpty(fields.ttl)) return DEFAULT_TTL;
  const ttl = typed && typeof fields.ttl !== 'number' ? null : asInteger(fields.ttl);
  if (ttl === null) return 'INVALID_TTL';
  return ttl >= 60 && ttl <= 86_400 ? ttl : 'NOT_ALLOWED_MESSAGE_TTL';
}

function readFile(fileId: unknown, account: Account): UploadedFile | null | AnswerName {
  if (isEmpty(fileId) || fileId === 0 || fileId === '0') return null;
  const id = asInteger(fileId);
  if (id === null) return 'NOT_ALLOWED_MESSAGE_DATA';
  return fileById(account, id) ?? 'NOT_ALLOWED_FILE_ID';
}

/** The shapes of a Viber message that the document describes. */
interface Shape {
  readonly kind: 'text' | 'button' | 'picture' | 'file' | 'file button';
  readonly needsText: boolean;
}

/** Which shape the parameters make, or what is missing or wrong for it. */
function readShape(fields: Fields, file: UploadedFile | null): Shape | AnswerName {
  const { text, caption, action, image_url: image } = fields;
  if (!isEmpty(caption) && (typeof caption !== 'string' || !caption.isWellFormed())) return 'NOT_ALLOWED_MESSAGE_DATA';
  if (!isEmpty(action) && !isWebAddress(action)) return 'NOT_ALLOWED_MESSAGE_DATA';
  const pictureFile = file !== null && isPicture(file);
  // `image_url` is ignored beside a picture's file_id.
  if (!pictureFile && !isEmpty(image)) {
    if (!isWebAddress(image)) return 'NOT_ALLOWED_MESSAGE_DATA';
    if (!PICTURES.includes(endingOf(image))) return 'NOT_ALLOWED_MESSAGE_IMAGE';
  }
  const picture = pictureFile || !isEmpty(image);
  if (file !== null && !pictureFile && isEmpty(caption)) return 'NOT_ALLOWED_MESSAGE_IMAGE';

  if (isEmpty(text) && isEmpty(action)) {
    if (picture && isEmpty(caption)) return { kind: 'picture', needsText: false };
    if (file !== null && !picture) {
      return isLongFileName(caption as string) ? 'NOT_ALLOWED_FILE_NAME_LENGTH' : { kind: 'file', needsText: false };
    }
  }
  if (isEmpty(caption) && isEmpty(action)) {
    if (picture && !isEmpty(text)) return 'REQUIRED_MESSAGE_BUTTON';
    return { kind: 'text', needsText: true };
  }
  if (isEmpty(caption)) return 'REQUIRED_MESSAGE_BUTTON_CAPTION';
  if (isEmpty(action) && file === null) return 'REQUIRED_MESSAGE_BUTTON_ACTION';
  if (lettersIn(caption) > BUTTON_LETTERS) return 'NOT_ALLOWED_MESSAGE_BUTTON_TEXT_LENGTH';
  return { kind: isEmpty(action) ? 'file button' : 'button', needsText: true };
}

const PICTURES = ['jpg', 'jpeg', 'png', 'gif'];

/** 25 Latin characters, or 12 as soon as one is Cyrillic (T19). */
export function isLongFileName(name: string): boolean {
  return lettersIn(name) > (/\p{Script=Cyrillic}/u.test(name) ? 12 : 25);
}

function contentOf(shape: Shape, fields: Fields, file: UploadedFile | null): Content {
  const caption = isEmpty(fields.caption) ? '' : String(fields.caption);
  if (shape.kind === 'file' && file !== null) return { file: { name: caption, url: file.link } };
  const button =
    shape.kind === 'button'
      ? { button: { text: caption, url: String(fields.action) } }
      : shape.kind === 'file button' && file !== null
        ? { button: { text: caption, url: file.link } }
        : {};
  const image = pictureOf(shape, fields, file);
  return image === null ? button : { ...button, image };
}

function pictureOf(shape: Shape, fields: Fields, file: UploadedFile | null): string | null {
  if (file !== null && isPicture(file) && shape.kind !== 'file button') return file.link;
  return isEmpty(fields.image_url) ? null : String(fields.image_url);
}
