import { foreignCharacters } from './encoding.ts';
import { countParts } from './parts.ts';

/** How a text could have been sent in fewer parts, had one character been another, or not been there. */
export interface OneTooMany {
  /** How many parts would have done. */
  readonly needed: number;
  /** `encoding`: the character is in no GSM-7 table and made all of the text UCS-2. `length`: it was one too many. */
  readonly because: 'encoding' | 'length';
  readonly character: string;
}

/** The one character that cost a text a part or more; null where there is none. */
export function oneTooMany(text: string): OneTooMany | null {
  const { parts } = countParts(text);
  if (parts === 1) return null;
  const [foreign, ...others] = foreignCharacters(text);
  if (foreign !== undefined && others.length === 0) {
    const { parts: needed } = countParts(text.replaceAll(foreign, '?'));
    if (needed < parts) return { needed, because: 'encoding', character: foreign };
  }
  const character = [...text].at(-1) ?? '';
  const { parts: needed } = countParts(text.slice(0, text.length - character.length));
  return needed < parts ? { needed, because: 'length', character } : null;
}
