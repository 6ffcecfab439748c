/** How the text of an SMS travels: 7-bit septets or 16-bit UTF-16 units (3GPP TS 23.038). */
export type Encoding = 'gsm-7' | 'ucs-2';

/**
 * The GSM 7 bit default alphabet in the order of its codes 0x00 to 0x7F (3GPP TS 23.038, 6.2.1), each one septet.
 * Code 0x1B, the escape to the extension table, is no character and is left out: 127 in all.
 */
export const GSM_7_ALPHABET =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** The extension table (3GPP TS 23.038, 6.2.1.1): an escape and a code, two septets each. */
export const GSM_7_EXTENSION = '\f^{}\\[~]|€';

const SEPTETS = new Uint8Array(0x10000);
for (const character of GSM_7_ALPHABET) SEPTETS[character.charCodeAt(0)] = 1;
for (const character of GSM_7_EXTENSION) SEPTETS[character.charCodeAt(0)] = 2;

/** What one UTF-16 unit costs in GSM-7: 1 or 2 septets; 0 when it is not in the alphabet. */
export function septetsOf(charCode: number): number {
  return SEPTETS[charCode] ?? 0;
}

/** GSM-7 when every character is in its alphabet or extension table, else UCS-2. The empty text is GSM-7. */
export function encodingOf(text: string): Encoding {
  for (let index = 0; index < text.length; index += 1) {
    if (SEPTETS[text.charCodeAt(index)] === 0) return 'ucs-2';
  }
  return 'gsm-7';
}

/**
 * The length of a text in the units of an encoding: septets (GSM-7) or UTF-16 units (UCS-2; an emoji is two).
 * Asked for GSM-7 of a text that does not fit it, a foreign unit counts as one septet, the `?` a gateway would put.
 */
export function lengthIn(text: string, encoding: Encoding): number {
  let units = text.length;
  if (encoding === 'ucs-2') return units;
  for (let index = 0; index < text.length; index += 1) {
    if (SEPTETS[text.charCodeAt(index)] === 2) units += 1;
  }
  return units;
}

/** The distinct characters that forced UCS-2, whole (an emoji is one), in order of appearance; [] for GSM-7 text. */
export function foreignCharacters(text: string): string[] {
  const foreign = new Set<string>();
  for (const character of text) {
    if (SEPTETS[character.charCodeAt(0)] === 0) foreign.add(character);
  }
  return [...foreign];
}
