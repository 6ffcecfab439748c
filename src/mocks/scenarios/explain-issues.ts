import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { steps } from './schema.ts';
import { oneOf } from './words.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong, where, and what was expected there. */
export interface Explained {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** It is the last key itself that is wrong, not what stands at it. */
  readonly isKey?: boolean;
}

/** Says of each issue what was expected; of a union, what the kind that was meant expects. */
export function explainIssues(issues: readonly Issue[], value: unknown): readonly Explained[] {
  return issues.flatMap((issue) => explain(issue, [], value));
}

function explain(issue: Issue, before: readonly PropertyKey[], root: unknown): readonly Explained[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      isKey: true,
      message: `${key} is ${issue.message}${meant(key, issue.message)}`,
    }));
  }
  if (issue.code === 'invalid_union') return explainUnion(issue, path, root);
  if (issue.code === 'custom' || !issue.message.startsWith('Invalid')) return [{ path, message: issue.message }];
  const found = valueAt(root, path);
  const message = found === undefined ? missing(issue, path) : `${expectation(issue)}, found ${shown(found)}`;
  return [{ path, message }];
}

function missing(issue: Issue, path: readonly PropertyKey[]): string {
  return `${String(path.at(-1) ?? 'it')} is missing; ${expectation(issue)}`;
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return `expected ${NAMES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `expected ${oneOf(issue.values.map(String))}`;
  return `expected what fits: ${issue.message}`;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Of a union's kinds, the one that was meant: the step with this key, else the kind with the fewest complaints. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  root: unknown,
): readonly Explained[] {
  const found = valueAt(root, path);
  const isStep = path.at(-2) === 'steps';
  if (isStep) {
    const kinds = Object.keys(steps);
    const has = typeof found === 'object' && found !== null ? Object.keys(found) : [];
    const kind = kinds.find((each) => has.includes(each));
    if (kind === undefined)
      return [{ path, message: `expected a step with ${oneOf(kinds)}${has.map((key) => near(key, kinds)).join('')}` }];
    return (issue.errors[kinds.indexOf(kind)] ?? []).flatMap((each) => explain(each, path, root));
  }
  if (!issue.message.startsWith('Invalid')) return [{ path, message: `${issue.message}, found ${shown(found)}` }];
  const [best] = [...issue.errors].sort((a, b) => a.length - b.length);
  return (best ?? []).flatMap((each) => explain(each, path, root));
}

const meant = (key: string, expected: string) => near(key, expected.replace(/^.*one of /, '').split(', '));

function near(key: string, words: readonly string[]): string {
  const [nearest] = [...words].sort((a, b) => distance(a, key) - distance(b, key));
  return nearest !== undefined && distance(nearest, key) <= Math.max(2, key.length / 2)
    ? `. Did you mean ${nearest}?`
    : '';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
