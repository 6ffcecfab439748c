import type { Captures } from './schema.ts';
import type { Taped } from './taped.ts';
import { parsed } from './target.ts';

/** What later requests ask for by a value of a reply: the captures of each exchange, and the requests that use them. */
export interface Linked {
  readonly taped: Taped;
  readonly captures: Captures;
}

/** A text that could be an id: long enough not to be found by chance. */
const ID = /[A-Za-z0-9][\w-]{3,}/g;

/** Finds the ids that replies give and later requests name, and puts `{id1}` in their place. */
export function link(tapes: readonly Taped[]): readonly Linked[] {
  const names = new Map<string, string>();
  return tapes.map((taped, index) => {
    const request = named(taped, names);
    const later = tapes.slice(index + 1).map(({ url, bytes }) => ` ${url} ${Buffer.from(bytes).toString('latin1')} `);
    const before = ` ${taped.url} ${Buffer.from(taped.bytes).toString('latin1')} `;
    const captures: Record<string, Captures[string]> = {};
    for (const [value, from] of idsIn(taped.reply?.text ?? '')) {
      const isNew = !names.has(value) && !holds(before, value);
      if (!isNew || !later.some((text) => holds(text, value))) continue;
      const name = `id${names.size + 1}`;
      names.set(value, name);
      captures[name] = from;
    }
    return { taped: request, captures };
  });
}

/** Ids with where they stand: by path in JSON, by what comes before them in any other text. */
function idsIn(text: string): ReadonlyMap<string, Captures[string]> {
  const found = new Map<string, Captures[string]>();
  const json = parsed(text);
  if (typeof json === 'object' && json !== null) {
    for (const [path, value] of leavesOf(json, '')) if (fullId(value)) found.set(value, path);
    return found;
  }
  for (const { 0: value, index } of text.matchAll(/[A-Za-z0-9][\w-]*/g)) {
    if (!/\d/.test(value) || found.has(value)) continue;
    const before = text.slice(Math.max(0, index - 12), index);
    const start = index <= 12 ? '^' : '';
    found.set(value, { match: `${start}${quoted(before).replaceAll(/\d+/g, '\\d+')}([\\w-]+)` });
  }
  return found;
}

const fullId = (value: string) => value.match(ID)?.[0] === value && /\d/.test(value);
const quoted = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('\n', '\\n');

function* leavesOf(value: unknown, path: string): Generator<[path: string, value: string]> {
  if (typeof value === 'string' || typeof value === 'number') yield [path, String(value)];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (!key.includes('.')) yield* leavesOf(each, path === '' ? key : `${path}.${key}`);
  }
}

const whole = (value: string) => new RegExp(`(?<![\\w-])${quoted(value)}(?![\\w-])`, 'g');
const holds = (text: string, value: string) => whole(value).test(text);

function named({ url, bytes, ...taped }: Taped, names: ReadonlyMap<string, string>): Taped {
  if (names.size === 0) return { ...taped, url, bytes };
  const text = Buffer.from(bytes).toString('latin1');
  const isJson = typeof parsed(text) === 'object';
  let namedUrl = url;
  let body = text;
  for (const [value, name] of names) {
    namedUrl = namedUrl.replaceAll(whole(value), `{${name}}`);
    // A number of JSON becomes a text that stands for it alone, and is a number again when it is filled in.
    if (isJson) body = body.replaceAll(new RegExp(`(?<=[:[,]\\s*)${quoted(value)}(?=\\s*[,\\]}])`, 'g'), `"{${name}}"`);
    body = body.replaceAll(whole(value), `{${name}}`);
  }
  return { ...taped, url: namedUrl, bytes: Buffer.from(body, 'latin1') };
}
