import { isForbiddenText } from '../../telecom/test-text.ts';
import type { Content } from '../../world/message.ts';
import { asText, isWebAddress, lengthOf } from '../framework/loose-values.ts';
import { VIBER_LETTERS } from './limits.ts';
import type { Pair } from './wire.ts';

/** A text that may be sent by SMS; null for any other. Its length is not limited here. */
export function readSmsText(value: unknown): string | null {
  const text = asText(value);
  if (text === null || text.trim() === '' || !text.isWellFormed() || isForbiddenText(text)) return null;
  return text;
}

/** A text that may be sent by Viber: "length and bad language" are grounds for refusal, 1000 code points assumed. */
export function readViberText(value: unknown): string | null {
  const text = readSmsText(value);
  return text === null || lengthOf(text) > VIBER_LETTERS ? null : text;
}

/** The text as an SMS carries it: what is outside of the BMP reaches the phone as `?` (client). */
export const asCarried = (text: string): string => text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '?');

/** What a Viber message shows besides its text. */
export function contentOf([caption, url]: Pair, picture: unknown): Content {
  return {
    ...(picture === undefined ? {} : { image: String(picture) }),
    ...(caption === undefined ? {} : { button: { text: String(caption), url: String(url) } }),
  };
}

/** A pair of parameters that is given by half, or holds what is no text. */
export function isHalf(pair: Pair): boolean {
  const [first, second] = pair.map((value) =>
    value === undefined ? 'absent' : asText(value)?.trim() ? 'text' : 'no text',
  );
  return first !== second || first === 'no text';
}

/** Whether a picture could be had from this address. Nothing is fetched: a host under `.invalid` stands for one gone. */
export function isPictureAddress(value: unknown): boolean {
  return isWebAddress(value) && !/(?:^|\.)invalid\.?$/i.test(new URL(value).hostname);
}
