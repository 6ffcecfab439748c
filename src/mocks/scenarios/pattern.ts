import { createRequire } from 'node:module';
import type { RE2JS as Engine } from 're2js';

/** A regular expression from outside: finding takes time in proportion to the text, whatever the expression. */
export interface Pattern {
  /** The first match and its groups; null where there is none. @throws BadPattern for a text that is too long for it */
  exec(text: string): readonly (string | undefined)[] | null;
}

/** A pattern that cannot be used; the message says why. */
export class BadPattern extends Error {
  constructor(source: string, why: string) {
    super(`the pattern ${source.slice(0, 200)} cannot be used: ${why}`);
  }
}

/** So many states of the pattern times characters of the text are walked: half a second at the most. */
const MOST_STEPS = 50_000_000;
const LONGEST = 2_000;

const require = createRequire(import.meta.url);

/**
 * Reads a pattern's source, in RE2's syntax: JavaScript's without look-around and back-references, which can take for ever.
 * @throws BadPattern
 */
export function readPattern(source: string): Pattern {
  if (source.length > LONGEST) throw new BadPattern(source, `it is longer than ${LONGEST} characters`);
  // Loaded when the first pattern comes: most sandboxes never see one.
  const { RE2JS } = require('re2js') as { readonly RE2JS: typeof Engine };
  const compiled = compile(RE2JS, source);
  return {
    exec(text) {
      if (text.length * compiled.programSize() > MOST_STEPS) {
        throw new BadPattern(source, `a text of ${text.length} characters is too long for one with counts this large`);
      }
      const matcher = compiled.matcher(text);
      if (!matcher.find()) return null;
      const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group));
      return groups.map((group) => group ?? undefined);
    },
  };
}

/** What JavaScript writes `\p{Script=Cyrillic}` and RE2 `\p{Cyrillic}`. */
const PROPERTY = /\\([pP])\{(?:Script|sc|Script_Extensions|scx|General_Category|gc)=/g;

function compile(RE2JS: typeof Engine, source: string): Engine {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(source.replaceAll(PROPERTY, '\\$1{')));
  } catch (error) {
    const why = String((error as Error).message).replace('error parsing regexp: ', '');
    const hint = /\(\?<?[=!]|\\[1-9k]/.test(source) ? '; look-around and back-references are not taken' : '';
    throw new BadPattern(source, `${why}${hint}`);
  }
}
