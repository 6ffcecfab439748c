import type { Charset } from '../providers/provider.ts';

const utf8 = new TextDecoder();

/** Reads a request's text in its charset, and remembers whether any of it was not in it. */
export class TextReader {
  malformed = false;
  readonly #charset: Charset;

  constructor(charset: Charset) {
    this.#charset = charset;
  }

  /** The text of bytes; without a byte order mark. */
  read(bytes: Uint8Array): string {
    const text = this.#charset === 'utf-8' ? utf8.decode(bytes) : new TextDecoder(this.#charset).decode(bytes);
    if (!this.malformed && text.includes('\uFFFD')) this.malformed = !isUtf8(bytes);
    return text;
  }

  /** A form as `percentDecode` wants it: outside of UTF-8 what is not escaped has yet to be read byte by byte. */
  readForm(bytes: Uint8Array): string {
    return this.#charset === 'utf-8' ? this.read(bytes) : Buffer.from(bytes).toString('latin1');
  }

  percentDecode(encoded: string): string {
    const spaced = encoded.replaceAll('+', ' ');
    if (this.#charset !== 'utf-8') return ASCII.test(spaced) ? spaced : this.read(percentBytes(spaced, 'latin1'));
    if (!spaced.includes('%')) return spaced;
    try {
      return decodeURIComponent(spaced);
    } catch {
      return this.read(percentBytes(spaced, 'utf8'));
    }
  }
}

/** ASCII without an escape. */
const ASCII = /^[\x20-\x24\x26-\x7e]*$/;

/** The bytes of a percent-encoded text; a broken escape stands for itself. */
export function percentBytes(text: string, charset: 'utf8' | 'latin1'): Uint8Array {
  const pieces = text.split(/(%[0-9a-fA-F]{2})/);
  return Buffer.concat(
    pieces.map((piece) =>
      /^%[0-9a-fA-F]{2}$/.test(piece) ? Buffer.from(piece.slice(1), 'hex') : Buffer.from(piece, charset),
    ),
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
