import { distance } from 'fastest-levenshtein';

/** The word that is the fewest letters away. */
export function nearest(given: string, words: readonly string[]): string | undefined {
  const [first] = [...words].sort((a, b) => distance(a, given) - distance(b, given));
  return first;
}
