import type { Encoding } from './encoding.ts';
import { encodingOf, lengthIn, septetsOf } from './encoding.ts';

/**
 * How many units a part holds, alone and joined to others (3GPP TS 23.040, 9.2.3.24.1).
 * A part has 140 octets; joined, six of them go to the header that numbers the parts.
 */
export const PART_LIMITS = {
  'gsm-7': { alone: 160, joined: 153 },
  'ucs-2': { alone: 70, joined: 67 },
} as const satisfies Record<Encoding, { alone: number; joined: number }>;

/** What a text costs. `units`: septets for GSM-7, UTF-16 units for UCS-2. `parts`: at least 1. */
export interface PartCount {
  readonly encoding: Encoding;
  readonly units: number;
  readonly parts: number;
}

/**
 * In how many parts a text is sent: the billing unit.
 *
 * The empty text is one part: an empty SMS is still one message on the air. Long texts are not `units / 153`: an
 * escape pair or a surrogate pair never straddles two parts, so a part may end one unit early.
 * A text of one part costs no allocation but the answer.
 */
export function countParts(text: string): PartCount {
  const encoding = encodingOf(text);
  const units = lengthIn(text, encoding);
  const { alone, joined } = PART_LIMITS[encoding];
  if (units <= alone) return { encoding, units, parts: 1 };
  if (encoding === 'gsm-7' && units === text.length) {
    return { encoding, units, parts: Math.ceil(units / joined) };
  }
  let parts = 0;
  for (let end = 0; end < text.length; parts += 1) end = endOfPart(text, end, encoding, joined);
  return { encoding, units, parts };
}

/** The text of each part, in order. Joined they are the text again, exactly; the empty text gives `['']`. */
export function splitParts(text: string): string[] {
  const { encoding, parts } = countParts(text);
  if (parts === 1) return [text];
  const { joined } = PART_LIMITS[encoding];
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start, encoding, joined);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/**
 * The longest beginning of a text that fits into `maxParts` parts; '' when `maxParts` is below 1.
 *
 * Measured in the encoding of the whole text, even where what is left would be GSM-7: 100 Latin letters and one
 * Cyrillic cut to one part leave 70 letters.
 */
export function cutToParts(text: string, maxParts: number): string {
  const { encoding, parts } = countParts(text);
  if (parts <= maxParts) return text;
  const { alone, joined } = PART_LIMITS[encoding];
  if (maxParts < 2) return maxParts < 1 ? '' : text.slice(0, endOfPart(text, 0, encoding, alone));
  let end = 0;
  for (let part = 1; part <= maxParts; part += 1) end = endOfPart(text, end, encoding, joined);
  return text.slice(0, end);
}

/** The index after the last unit that the part beginning at `start` can hold. */
function endOfPart(text: string, start: number, encoding: Encoding, limit: number): number {
  if (encoding === 'ucs-2') {
    const end = start + limit;
    if (end >= text.length) return text.length;
    return isSurrogatePair(text, end - 1) ? end - 1 : end;
  }
  let end = start;
  for (let septets = 0; end < text.length; end += 1) {
    septets += septetsOf(text.charCodeAt(end));
    if (septets > limit) break;
  }
  return end;
}

/** Whether the units at `index` and after it are the two halves of one character (UTF-16, Unicode 3.9). */
function isSurrogatePair(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
}
