/** A piece of a text: words, or an address that may be opened. */
export interface Piece {
  readonly text: string;
  readonly href: string | null;
}

/** What no address ends with, though a sentence may. */
const TRAILING = /[.,;:!?)\]}'"»”]+$/;

/** The addresses in a text. Only http and https: whatever else looks like one stays text. Joined it is the text again. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(/https?:\/\/[^\s<>\p{Cf}]+/giu)) {
    const address = found.replace(TRAILING, '');
    const href = safeHref(address);
    if (href === null) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), href: null });
    pieces.push({ text: address, href });
    end = index + address.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), href: null });
  return pieces;
}

/** The pieces of each part of a text. An address that runs over the end of a part is the whole address in both. */
export function piecesOfParts(parts: readonly string[]): readonly (readonly Piece[])[] {
  const rest = [...piecesOf(parts.join(''))];
  return parts.map((part) => {
    const pieces: Piece[] = [];
    for (let missing = part.length; missing > 0; ) {
      const next = rest.shift();
      if (next === undefined) break;
      const text = next.text.slice(0, missing);
      pieces.push({ text, href: next.href });
      if (text.length < next.text.length) rest.unshift({ text: next.text.slice(text.length), href: next.href });
      missing -= text.length;
    }
    return pieces;
  });
}

/** An address that a person may open: http or https, and nothing that runs. null for any other. */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
