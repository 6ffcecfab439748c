import { valueAt } from './fill.ts';
import { readPattern } from './pattern.ts';
import type { Captures } from './schema.ts';
import { CannotGoOn } from './target.ts';

/** Takes values by their paths or patterns. @throws CannotGoOn when there is nothing to take */
export function capture(captures: Captures, value: unknown, text: string, into: Map<string, unknown>): void {
  for (const [name, from] of Object.entries(captures)) {
    const taken = typeof from === 'string' ? valueAt(value, from) : firstOf(readPattern(from.match).exec(text));
    if (taken === undefined) {
      const where = typeof from === 'string' ? from : `/${from.match}/`;
      throw new CannotGoOn(`nothing to capture as ${name} at ${where} in ${text.slice(0, 500)}`);
    }
    into.set(name, taken);
  }
}

const firstOf = (found: readonly (string | undefined)[] | null): string | undefined => found?.[1] ?? found?.[0];
