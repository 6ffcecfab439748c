import fc from 'fast-check';
import { follow } from './wrong-values.ts';

type Node = Readonly<Record<string, unknown>>;

/** Members of a name that must not come from anywhere: what names something that there is, and what is left out. */
export type Told = Readonly<Record<string, fc.Arbitrary<unknown> | null>>;

/** Values that a schema of a spec describes; what several keywords together forbid is left for the judge to sift. */
export function right(spec: Node, schema: unknown, told: Told = {}, depth = 0): fc.Arbitrary<unknown> {
  const node = follow(spec, schema);
  const each = (part: unknown) => right(spec, part, told, depth + 1);
  const parts = node.allOf as unknown[] | undefined;
  if (parts !== undefined) {
    const own = node.properties === undefined ? [] : [{ ...node, allOf: undefined }];
    return fc.tuple(...[...parts, ...own].map(each)).map((values) => Object.assign({}, ...values));
  }
  const choices = (node.oneOf ?? node.anyOf) as unknown[] | undefined;
  if (choices !== undefined && node.properties === undefined) return fc.oneof(...choices.map(each));
  const fixed = [...((node.enum ?? []) as unknown[]), ...('const' in node ? [node.const] : [])];
  if (fixed.length > 0) return fc.constantFrom(...fixed);
  const types = [node.type ?? (node.properties === undefined ? [] : 'object')].flat() as string[];
  return types.length === 0
    ? fc.jsonValue({ maxDepth: 1 })
    : fc.oneof(...types.map((type) => typed(type, node, each, told, depth)));
}

function typed(
  type: string,
  node: Node,
  each: (schema: unknown) => fc.Arbitrary<unknown>,
  told: Told,
  depth: number,
): fc.Arbitrary<unknown> {
  const { minimum: min, maximum: max } = node as { minimum?: number; maximum?: number };
  switch (type) {
    case 'object':
      return objects(node, each, told);
    case 'array': {
      const {
        minItems: minLength = 0,
        maxItems = 3,
        items = {},
      } = node as { minItems?: number; maxItems?: number; items?: unknown };
      return fc.array(each(items), {
        minLength,
        maxLength: depth > 8 ? minLength : Math.max(minLength, Math.min(maxItems, 3)),
      });
    }
    case 'string':
      return strings(node);
    case 'integer':
      return fc.integer({ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) });
    case 'number':
      return fc.double({
        noNaN: true,
        noDefaultInfinity: true,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      });
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

function strings(node: Node): fc.Arbitrary<unknown> {
  const {
    minLength = 0,
    maxLength = 40,
    pattern,
    format,
    examples = [],
    example,
  } = node as {
    minLength?: number;
    maxLength?: number;
    pattern?: string;
    format?: string;
    examples?: string[];
    example?: string;
  };
  const shown = [...examples, ...(typeof example === 'string' ? [example] : [])];
  if (format === 'uri') return fc.constantFrom('https://example.com/1.jpg', 'https://example.com/sale?id=1');
  // White space alone is as nothing to a framework that trims, and no schema says so.
  const any = fc
    .string({ unit: 'grapheme-ascii', minLength, maxLength: Math.min(maxLength, Math.max(minLength, 40)) })
    .filter((text) => text === '' || text.trim() !== '');
  if (pattern !== undefined && !pattern.includes('(?')) return fc.stringMatching(new RegExp(pattern));
  const likely = ['380500000001', 'Shop', 'Hello', ...shown].filter(
    ({ length }) => length >= minLength && length <= maxLength,
  );
  return likely.length === 0 ? any : fc.oneof(any, fc.constantFrom(...likely));
}

function objects(node: Node, each: (schema: unknown) => fc.Arbitrary<unknown>, told: Told): fc.Arbitrary<unknown> {
  const members = Object.entries((node.properties ?? {}) as Node).filter(([name]) => told[name] !== null);
  const known = Object.fromEntries(members.map(([name, schema]) => [name, told[name] ?? each(schema)]));
  const required = ((node.required ?? []) as string[]).filter((name) => name in known);
  const { additionalProperties } = node;
  const usual = fc.record(known, { requiredKeys: required });
  if (typeof additionalProperties !== 'object' || additionalProperties === null) return usual;
  const more = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), each(additionalProperties), { minKeys: 1, maxKeys: 3 });
  return fc.tuple(more, usual).map(([others, own]) => ({ ...others, ...own }));
}

/** A valid value that was changed at one place, so that it is none any more. */
export interface Wrong {
  readonly value: unknown;
  /** Dotted, `*` for any item of a list. */
  readonly at: string;
  /** `missing`, or the type of what stands there instead. */
  readonly how: string;
}

const INSTEAD: readonly unknown[] = [null, true, 0, -1, 1.5, 99_999_999, '', 'x', 'n'.repeat(2000), [], {}];

/** Every place of a value, with a change of each kind that the judge does not let through. */
export function wrongs(value: unknown, isRight: (value: unknown) => boolean): readonly Wrong[] {
  return placesOf(value).flatMap((place) => {
    const at = place.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
    const missing = typeof place.at(-1) === 'string' ? [{ value: without(value, place), at, how: 'missing' }] : [];
    const others = INSTEAD.map((other) => ({ value: put(value, place, other), at, how: nameOf(other) }));
    return [...missing, ...others].filter((wrong) => !isRight(wrong.value));
  });
}

type Place = readonly (string | number)[];

function placesOf(value: unknown, above: Place = []): readonly Place[] {
  const below = Array.isArray(value)
    ? value.flatMap((each, index) => placesOf(each, [...above, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => placesOf(each, [...above, key]))
      : [];
  return [above, ...below];
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (value === '') return 'empty';
  if (typeof value === 'string' && value.length > 100) return 'long';
  return typeof value === 'number' ? String(value) : typeof value;
}

function put(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[key] = put(copy[key], rest, other);
  return copy;
}

function without(value: unknown, [key, ...rest]: Place): unknown {
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  if (key === undefined) return copy;
  if (rest.length === 0) delete copy[key];
  else copy[key] = without(copy[key], rest);
  return copy;
}
