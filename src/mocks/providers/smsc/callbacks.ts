import iconv from 'iconv-lite';
import type { Account } from '../../world/accounts.ts';
import { formatMoney } from '../../world/money.ts';
import { nodeCrypto, nodeZlib } from '../../world/node-modules.ts';
import type { CallbackRules, Happening, OutgoingRequest } from '../../world/rules.ts';
import type { World } from '../../world/world.ts';
import { dated, unixTime } from './dates.ts';
import { hlrMembers } from './hlr.ts';
import { resultXml, writeJson } from './layout.ts';
import { dataOf, legOf, wireId } from './sent.ts';
import { standingAt } from './states.ts';

type Fields = Readonly<Record<string, string | number>>;

/** What is told, and what is signed of it before the secret. */
interface Told {
  readonly fields: Fields;
  readonly signed: string;
}

/** Every status, and every incoming message, is told once: rules for telling again are not known (assumed). */
export const callbacks: CallbackRules = {
  retriesMs: [],
  accepts: (status) => status >= 200 && status < 300,
  tell: (happening, account, world) => ({ ...tell(happening, account, world) }),
  write: (told, _attempt, callbackUrl) => writeCallback(told as unknown as Told, callbackUrl),
};

function tell(happening: Happening, _account: Account, world: World): Told {
  if (happening.kind === 'inbound') {
    const { chat, chatMessage } = happening;
    const time = dated(chatMessage.at, world);
    const { id, text } = chatMessage;
    const fields = { id, phone: chat.msisdn, mes: text, to: chat.sender, sent: time, time };
    return { fields, signed: `${chat.msisdn}:${text}:${chat.sender}` };
  }
  const { message, moment } = happening;
  const standing = standingAt(moment);
  const { status, err, at } = standing;
  const { parts, price } = legOf(message);
  const { type } = dataOf(message);
  const fields = {
    id: wireId(message.providerId),
    phone: message.msisdn,
    status,
    time: dated(at, world),
    ts: unixTime(at),
    err,
    cnt: parts,
    cost: formatMoney(price, 0),
    type,
    flag: type,
    ...hlrMembers(message, standing),
  };
  return { fields, signed: `${message.providerId}:${message.msisdn}:${status}` };
}

/** The request, as the query of the handler's own address wants it: `charset`, `fmt`, and the secret of a signature. */
function writeCallback({ fields, signed }: Told, callbackUrl: string): OutgoingRequest {
  const { searchParams } = new URL(callbackUrl);
  const fmt = searchParams.get('fmt');
  const wanted = searchParams.get('charset')?.toLowerCase() ?? '';
  const known = fmt === '2' || fmt === '3' ? ['utf-8'] : ['utf-8', 'koi8-r'];
  const charset = known.includes(wanted) ? wanted : 'windows-1251';
  const all = { ...fields, ...signature(signed, searchParams, charset) };
  const post = (type: string, body: OutgoingRequest['body']) => ({
    url: callbackUrl,
    headers: { 'Content-Type': `${type}; charset=${charset}` },
    body,
  });
  if (fmt === '3') return post('application/json', bytesOf(writeJson(all), charset));
  if (fmt === '2') return post('text/xml', bytesOf(resultXml(all), charset));
  const pairs = Object.entries(all).map(([name, value]) => `${name}=${percentEncoded(String(value), charset)}`);
  return post('application/x-www-form-urlencoded', pairs.join('&'));
}

/** The digest of the signed string and the secret, in the bytes of the charset (assumed). */
function signature(signed: string, query: URLSearchParams, charset: string): Fields {
  const [md5, sha1, crc] = ['md5', 'sha1', 'crc32'].map((name) => query.get(name));
  const bytes = (secret: string) => bytesOf(`${signed}:${secret}`, charset);
  if (md5 != null) return { md5: nodeCrypto().createHash('md5').update(bytes(md5)).digest('hex') };
  if (sha1 != null) return { sha1: nodeCrypto().createHash('sha1').update(bytes(sha1)).digest('hex') };
  return crc == null ? {} : { crc32: nodeZlib().crc32(bytes(crc)) };
}

const bytesOf = (text: string, charset: string) => new Uint8Array(iconv.encode(text, charset));

function percentEncoded(text: string, charset: string): string {
  return Array.from(bytesOf(text, charset), (byte) => PERCENT[byte]).join('');
}

/** How each byte stands in a form: letters, digits and `-._*` as they are, the space as a plus. */
const PERCENT = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[\w.*-]/.test(character)) return character;
  return byte === 0x20 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
});
