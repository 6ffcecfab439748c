import { isDeepStrictEqual } from 'node:util';
import { readPattern } from './pattern.ts';

/** One thing that is not as it was expected to be, in words. */
export interface Difference {
  /** The keys that lead there; empty for the whole. */
  readonly path: readonly string[];
  readonly expected: string;
  readonly actual: string;
}

/** Where a value is not as expected: of an object the named keys count, of a list every item. Empty when it fits. */
export function differences(actual: unknown, expected: unknown, path: readonly string[] = []): readonly Difference[] {
  const differs = [{ path, expected: shown(expected), actual: shown(actual) }];
  const [operator, ...others] = isObject(expected) ? Object.keys(expected) : [];
  if (operator === '$equals' && others.length === 0) {
    return exactDifferences(actual, (expected as { readonly $equals: unknown }).$equals, path);
  }
  if (operator?.startsWith('$') && others.length === 0) {
    const check = CHECKS[operator];
    if (check === undefined)
      throw new Error(`there is no matcher ${operator}; expected ${Object.keys(CHECKS).join(', ')}`);
    return check(actual, (expected as Readonly<Record<string, unknown>>)[operator]) ? [] : differs;
  }
  if (Array.isArray(expected)) return Array.isArray(actual) ? listDifferences(actual, expected, path) : differs;
  if (!isObject(expected)) return isDeepStrictEqual(actual, expected) ? [] : differs;
  if (!isObject(actual)) return differs;
  return Object.entries(expected).flatMap(([key, each]) => differences(actual[key], each, [...path, key]));
}

function listDifferences(
  actual: readonly unknown[],
  expected: readonly unknown[],
  path: readonly string[],
): readonly Difference[] {
  if (actual.length !== expected.length) {
    const counted = (list: readonly unknown[]) => `${list.length} in a list: ${shown(list)}`;
    return [{ path, expected: counted(expected), actual: counted(actual) }];
  }
  return expected.flatMap((each, index) => differences(actual[index], each, [...path, String(index)]));
}

/** Where two values differ at all, as deep down as can be told; the order of keys counts. */
function exactDifferences(actual: unknown, expected: unknown, path: readonly string[]): readonly Difference[] {
  if (isSame(actual, expected)) return [];
  const differs = [{ path, expected: shown(expected), actual: shown(actual) }];
  const isList = kindOf(expected) === 'list';
  if (kindOf(actual) !== kindOf(expected) || !(isList || isObject(expected))) return differs;
  const [found, wanted] = [actual, expected] as Readonly<Record<string, unknown>>[];
  const keys = new Set([...Object.keys(wanted ?? {}), ...Object.keys(found ?? {})]);
  const within = [...keys].flatMap((key) => exactDifferences(found?.[key], wanted?.[key], [...path, key]));
  return within.length === 0 ? differs : within;
}

const isSame = (actual: unknown, expected: unknown) => JSON.stringify(actual) === JSON.stringify(expected);

type Check = (actual: unknown, operand: unknown) => boolean;

const fits: Check = (actual, expected) => differences(actual, expected).length === 0;

/** What can be asked of a value besides being one. */
const CHECKS: Readonly<Record<string, Check>> = {
  $match: (actual, operand) => isPlain(actual) && readPattern(String(operand)).exec(String(actual)) !== null,
  $contains: (actual, operand) =>
    typeof actual === 'string'
      ? actual.includes(String(operand))
      : Array.isArray(actual) && actual.some((each) => fits(each, operand)),
  $equals: isSame,
  $any: (actual, operand) => (operand === true ? actual !== undefined : kindOf(actual) === operand),
  $length: (actual, operand) => (typeof actual === 'string' || Array.isArray(actual)) && fits(actual.length, operand),
  $gt: (actual, operand) => isPlain(actual) && Number(actual) > Number(operand),
  $lt: (actual, operand) => isPlain(actual) && Number(actual) < Number(operand),
  $oneOf: (actual, operand) => Array.isArray(operand) && operand.some((each) => fits(actual, each)),
  $not: (actual, operand) => !fits(actual, operand),
  $absent: (actual, operand) => (actual === undefined) === (operand === true),
};

/** `string number boolean null list object`: what `$any` asks for. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === 'object';
}

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** A value as a report shows it. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 500 ? `${text.slice(0, 497)}...` : text;
}
