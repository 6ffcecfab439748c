import iconv from 'iconv-lite';
import type { Charset } from '../provider.ts';

/** A binary message: its header, the bytes after it, and how the phone is to take them. */
export interface Binary {
  readonly octets: number;
  readonly hex: string;
  readonly pid: number | null;
  readonly dcs: number | null;
}

const TRAILER = /\r?\n~~~\r?\n([\s\S]*)$/;
const TRAILER_BYTES = /^pid: ?(\d{1,3}), dcs: ?(\d{1,3})\s*$/;

/**
 * A binary message as `bin` has it: 1 bytes, 2 hex. Its first byte is the length of the header, 0 for none, and is
 * not itself sent then. Null where it is none: an odd number of digits, or a header longer than the message (assumed).
 */
export function readBinary(text: string, bin: '1' | '2', charset: Charset): Binary | null {
  const trailer = TRAILER.exec(text);
  const numbers = trailer === null ? null : TRAILER_BYTES.exec(trailer[1] ?? '');
  if (trailer !== null && numbers === null) return null;
  const body = trailer === null ? text : text.slice(0, trailer.index);
  const bytes = bin === '1' ? bytesOf(body, charset) : bytesOfHex(body.replaceAll(/\s/g, ''));
  const headerLength = bytes?.[0];
  if (bytes === null || headerLength === undefined || headerLength >= bytes.length) return null;
  const sent = headerLength === 0 ? bytes.subarray(1) : bytes;
  const [pid = null, dcs = null] = numbers === null ? [] : numbers.slice(1).map(Number);
  return { octets: sent.length, hex: bytes.toString('hex').toUpperCase(), pid, dcs };
}

function bytesOfHex(hex: string): Buffer | null {
  return /^(?:[0-9a-f]{2})+$/i.test(hex) ? Buffer.from(hex, 'hex') : null;
}

/** The bytes that a text was read from. */
function bytesOf(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text);
  // The one byte that windows-1251 leaves open is read as the control character of its number, and goes back so.
  return Buffer.concat([...text].map((each) => (each === '\u0098' ? Buffer.of(0x98) : iconv.encode(each, charset))));
}
