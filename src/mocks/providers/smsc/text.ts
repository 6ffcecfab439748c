import type { Encoding } from '../../telecom/encoding.ts';
import { countParts, cutToParts } from '../../telecom/parts.ts';
import type { Charset } from '../provider.ts';
import { type Binary, readBinary } from './binary.ts';
import { type Kind, withoutPrefix } from './kinds.ts';
import { shorten } from './links.ts';
import { transliterate } from './translit.ts';

/** A text ready to be sent: what the recipient sees, and what it counts. */
export interface Prepared {
  readonly kind: Kind;
  readonly text: string;
  /** For the sender's own history. */
  readonly comment: string;
  /** The links that were shortened in it. */
  readonly urls: readonly string[];
  readonly binary: Binary | null;
  readonly encoding: Encoding | null;
  /** What one recipient counts: parts, seconds, or one. */
  readonly units: number;
}

/** How a request wants its texts. */
export interface TextOptions {
  readonly kind: Kind;
  readonly bin: string;
  readonly translit: string;
  readonly tinyurl: boolean;
  /** 0 for any number of parts. */
  readonly maxParts: number;
  readonly charset: Charset;
  /** The size of the files that come along, bytes; 0 for none. */
  readonly fileBytes: number;
}

const LONGEST_TEXT = 1000;
const OCTETS_OF_PART = 140;
const LETTERS_OF_SECOND = 15;
/** A sound file of telephone quality: 8000 samples of two bytes (assumed). */
const BYTES_OF_SECOND = 16_000;
/** The line that divides the text from the sender's comment (assumed, after the trailer of binary messages). */
const COMMENT = /\r?\n~~~\r?\n/;

/** Makes a text ready in the provider's order: comment off, links, translit, cut, count. Null where it cannot be. */
export function prepare(given: string, options: TextOptions): Prepared | null {
  const { text: bare, kind } = withoutPrefix(given, options.kind);
  // The document's limit is one of texts; an e-mail's body is longer (assumed).
  if (kind.channel !== 'email' && given.length > LONGEST_TEXT) return null;
  if (kind.type === 2) return prepareBinary(bare, kind, options);
  if (kind.withoutText === 'always') return plain(kind, { text: '', units: 1 });
  const [body = '', comment = ''] = bare.split(COMMENT, 2);
  const mayBeEmpty = kind.withoutText === 'with files' && options.fileBytes > 0;
  if (body === '' && !mayBeEmpty && kind.type !== 6) return null;
  const short = options.tinyurl ? shorten(body) : { text: body, urls: [] };
  const { translit, maxParts } = options;
  const latin = translit === '1' || translit === '2' ? transliterate(short.text, translit) : short.text;
  const cut = kind.counts === 'parts' && maxParts > 0 ? cutToParts(latin, maxParts) : latin;
  if (kind.type === 3 && !/^https?:\/\/\S+/i.test(cut)) return null;
  const rest = { text: cut, comment, urls: short.urls };
  return plain(kind, { ...rest, ...measure(cut, kind, options) });
}

function prepareBinary(text: string, kind: Kind, { bin, charset }: TextOptions): Prepared | null {
  const binary = readBinary(text, bin === '1' ? '1' : '2', charset);
  if (binary === null) return null;
  return plain(kind, { text: binary.hex, binary, units: partsOf(binary.octets) });
}

function measure(text: string, { counts }: Kind, { fileBytes }: TextOptions): Pick<Prepared, 'units' | 'encoding'> {
  switch (counts) {
    case 'parts': {
      const { parts, encoding } = countParts(text);
      return { units: parts, encoding };
    }
    case 'octets':
      return { units: partsOf(Buffer.byteLength(text)), encoding: null };
    case 'seconds': {
      const seconds = text === '' ? fileBytes / BYTES_OF_SECOND : text.length / LETTERS_OF_SECOND;
      return { units: Math.max(1, Math.ceil(seconds)), encoding: null };
    }
    default:
      return { units: 1, encoding: null };
  }
}

const partsOf = (octets: number) => Math.max(1, Math.ceil(octets / OCTETS_OF_PART));

function plain(kind: Kind, given: Partial<Prepared> & Pick<Prepared, 'text' | 'units'>): Prepared {
  return { kind, comment: '', urls: [], binary: null, encoding: null, ...given };
}
