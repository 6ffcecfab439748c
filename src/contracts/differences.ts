import type { Compared, Drift, DriftKind } from './drift.ts';
import { typeIn } from './normalize.ts';
import { typeOf } from './pattern.ts';

/** A difference, and the path by which the spec speaks of the same place. */
export interface Difference extends Pick<Drift, 'kind' | 'at' | 'mock' | 'live'> {
  readonly path: string;
}

/** Where two normalised answers differ. Below the paths of `varies` an account's own data stand: only their form counts. */
export function differences(mock: Compared, live: Compared, varies: readonly string[]): readonly Difference[] {
  return [
    ...(mock.status === live.status
      ? []
      : [{ kind: 'status' as const, at: 'status', path: 'status', mock: mock.status, live: live.status }]),
    ...headerDifferences(mock.headers, live.headers),
    ...bodyDifferences(mock.body, live.body, [], varies, false),
  ];
}

type Headers = Compared['headers'];

function headerDifferences(mock: Headers, live: Headers): readonly Difference[] {
  const names = [...new Set([...Object.keys(mock), ...Object.keys(live)])];
  return names
    .filter((name) => formOf(name, mock[name]) !== formOf(name, live[name]))
    .map((name) => ({
      kind: 'header' as const,
      at: `header ${name}`,
      path: `header ${name}`,
      ...(mock[name] === undefined ? {} : { mock: mock[name] }),
      ...(live[name] === undefined ? {} : { live: live[name] }),
    }));
}

/** Numbers of a rate limit change from request to request; that they are numbers does not. */
function formOf(name: string, value: string | undefined): string | undefined {
  if (name.startsWith('x-rate-limit')) return value?.replaceAll(/\d+/g, '0');
  return value?.toLowerCase().replaceAll(' ', '');
}

function bodyDifferences(
  mock: unknown,
  live: unknown,
  at: readonly string[],
  varies: readonly string[],
  above: boolean,
): readonly Difference[] {
  const varying = above || varies.some((pattern) => fits(pattern, at));
  const says = (kind: DriftKind, extra: object = { mock, live }) => {
    const path = at.join('.');
    return [{ kind, at: path, path, ...extra }];
  };
  if (typeIn(mock) !== typeIn(live)) {
    return varying && (mock === null || live === null) && at.length > 1 ? [] : says('type');
  }
  if (Array.isArray(mock) && Array.isArray(live)) {
    if (varying) {
      const [one, other] = [mock[0], live[0]];
      return one === undefined || other === undefined ? [] : bodyDifferences(one, other, [...at, '0'], varies, true);
    }
    const items = mock.slice(0, live.length);
    return [
      ...(mock.length === live.length ? [] : says('length', { mock: mock.length, live: live.length })),
      ...items.flatMap((each, index) => bodyDifferences(each, live[index], [...at, String(index)], varies, false)),
    ];
  }
  if (typeOf(mock) === 'object') return keyDifferences(mock as Node, live as Node, at, varies, varying);
  return mock === live || varying ? [] : says(isCode(at.at(-1) ?? '') ? 'code' : 'value');
}

type Node = Readonly<Record<string, unknown>>;

function keyDifferences(
  mock: Node,
  live: Node,
  at: readonly string[],
  varies: readonly string[],
  varying: boolean,
): readonly Difference[] {
  const place = (key: string) => ({ at: [...at, key].join('.'), path: [...at, key].join('.') });
  const keys = [...new Set([...Object.keys(mock), ...Object.keys(live)])];
  return keys.flatMap((key): readonly Difference[] => {
    if (!(key in live)) return [{ kind: 'gone', ...place(key), mock: mock[key] }];
    if (!(key in mock)) return [{ kind: 'new', ...place(key), live: live[key] }];
    return bodyDifferences(mock[key], live[key], [...at, key], varies, varying);
  });
}

/** The words under which providers print their codes. */
const isCode = (key: string) => /^(response_code|error_code|code|status|state|err)$/.test(key);

function fits(pattern: string, at: readonly string[]): boolean {
  const steps = pattern === '' ? [] : pattern.split('.');
  return steps.length === at.length && steps.every((step, index) => step === '*' || step === at[index]);
}
