import { providers } from '../providers/index.ts';
import { kindOf } from './matches.ts';
import type { ExpectedReply } from './schema.ts';
import type { Taped } from './taped.ts';
import { parsed } from './target.ts';

const CODE_KEYS = /code|status|error|name/i;

/**
 * An expectation that the same answer meets from another account on another day: the HTTP status, the shape of the
 * JSON, and the provider's own words and codes for what it answered. Ids, times, money and states may differ.
 */
export function loosely({ reply, provider }: Taped): ExpectedReply {
  if (reply === null) return { broken: true };
  const json = parsed(reply.text);
  if (typeof json !== 'object' || json === null) return { status: reply.status };
  const answers = (providers.find(({ slug }) => slug === provider)?.answers ?? []).filter(
    ({ scope }) => scope !== 'state',
  );
  const words = new Set<unknown>(answers.flatMap(({ name, code }) => [name, code]));
  return { status: reply.status, body: shapeOf(json, '', words) };
}

function shapeOf(value: unknown, key: string, words: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) return value.map((each) => shapeOf(each, key, words));
  if (kindOf(value) === 'object') {
    return Object.fromEntries(
      Object.entries(value as object).map(([name, each]) => [name, shapeOf(each, name, words)]),
    );
  }
  if (CODE_KEYS.test(key) && words.has(value)) return value;
  return { $any: value === null ? true : kindOf(value) };
}
