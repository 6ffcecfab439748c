import { type Difference, differences } from './matches.ts';
import type { ExpectStep, Found } from './schema.ts';
import { askControl, type Target } from './target.ts';

/** What was looked at, for captures, and where it is not as expected; each path begins within `expect`. */
export interface Looked {
  readonly differences: readonly Difference[];
  readonly seen: unknown;
}

/** Looks at what has become of the world. */
export async function checkState(target: Target, expected: ExpectStep['expect']): Promise<Looked> {
  const { messages, exchanges, account, usage } = expected;
  const looks: Looked[] = [];
  if (exchanges !== undefined) looks.push(await find(target, 'journal', 'exchanges', exchanges));
  if (usage !== undefined) {
    const seen = await askControl(target, 'GET', '/usage');
    looks.push({ seen, differences: differences(seen, usage, ['usage']) });
  }
  if (account !== undefined) {
    const { provider, credential, is } = account;
    const seen = await askControl(target, 'GET', `/accounts/${provider}/${encodeURIComponent(credential)}`);
    looks.push({ seen, differences: differences(seen, is, ['account', 'is']) });
  }
  if (messages !== undefined) looks.push(await find(target, 'messages', 'messages', messages));
  return { seen: looks.at(-1)?.seen, differences: looks.flatMap((look) => look.differences) };
}

const MOST = '1000';

async function find(target: Target, path: string, key: string, { where = {}, count, newest }: Found): Promise<Looked> {
  const query = new URLSearchParams({ limit: MOST });
  for (const [name, value] of Object.entries(where)) query.set(name, String(value));
  const list =
    ((await askControl(target, 'GET', `/${path}?${query}`)) as Record<string, readonly unknown[]>)[key] ?? [];
  return {
    seen: list[0],
    differences: [
      ...(count === undefined ? [] : differences(list.length, count, [key, 'count'])),
      ...(newest === undefined ? [] : differences(list[0], newest, [key, 'newest'])),
    ],
  };
}
