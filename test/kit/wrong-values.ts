import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';

type Node = Readonly<Record<string, unknown>>;

/** Any JSON, with the texts and keys that trip programs up. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, '', '\u0000', '\ud800', '0', '1', 'true', [], {}),
    fc.double({ noNaN: true }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'length', '0'), fc.string({ maxLength: 5 })),
      tie('value'),
      { maxKeys: 3 },
    ),
  ),
})).value;

/** A spec by its slug, to make requests from. */
export function readSpec(slug: string): Node {
  return parse(readFileSync(new URL(`../../specs/${slug}.yaml`, import.meta.url), 'utf8')) as Node;
}

/** Everything of a spec with the references followed, one level at a time. */
export function follow(spec: Node, node: unknown): Node {
  const ref = (node as Node | undefined)?.$ref;
  if (typeof ref !== 'string') return (node ?? {}) as Node;
  const target = ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, step) => (at as Node)[step.replaceAll('~1', '/').replaceAll('~0', '~')], spec);
  return follow(spec, target);
}

/** The JSON bodies that a spec's operations take, by `POST /path`. */
export function requestSchemas(spec: Node): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [path, item] of Object.entries(spec.paths as Node)) {
    for (const [method, operation] of Object.entries(follow(spec, item))) {
      const { content } = follow(spec, follow(spec, operation).requestBody) as { content?: Node };
      const schema = (content?.['application/json'] as Node | undefined)?.schema;
      if (schema !== undefined) found.set(`${method.toUpperCase()} ${path}`, schema);
    }
  }
  return found;
}

/** Requests of a schema's shape, in which any value may be of a wrong type. */
export function almost(spec: Node, schema: unknown, depth = 0): fc.Arbitrary<unknown> {
  const node = follow(spec, schema);
  const right = depth > 6 ? anyJson : rightOne(spec, node, depth + 1);
  return fc.oneof({ arbitrary: right, weight: 6 }, { arbitrary: anyJson, weight: 1 });
}

function rightOne(spec: Node, node: Node, depth: number): fc.Arbitrary<unknown> {
  const each = (schema: unknown) => almost(spec, schema, depth);
  const choices = (node.oneOf ?? node.anyOf) as unknown[] | undefined;
  const examples = [...((node.enum ?? node.examples ?? []) as unknown[]), ...('const' in node ? [node.const] : [])];
  const parts = node.allOf as unknown[] | undefined;
  const options: fc.Arbitrary<unknown>[] = examples.length > 0 ? [fc.constantFrom(...examples)] : [];
  if (choices !== undefined) options.push(fc.oneof(...choices.map(each)));
  if (parts !== undefined) options.push(fc.tuple(...parts.map(each)).map((values) => Object.assign({}, ...values)));
  const types = [node.type].flat();
  if (types.includes('object') || node.properties !== undefined) options.push(objects(node, each));
  if (types.includes('array')) options.push(fc.array(each(node.items ?? {}), { maxLength: 4 }));
  if (types.includes('integer')) options.push(fc.integer(), fc.constantFrom(Number.MAX_SAFE_INTEGER, 2 ** 53));
  if (types.includes('number')) options.push(fc.double({ noNaN: true }));
  if (types.includes('string'))
    options.push(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('380500000001', 'Shop'));
  if (types.includes('boolean')) options.push(fc.boolean());
  if (types.includes('null')) options.push(fc.constant(null));
  return options.length === 0 ? anyJson : fc.oneof(...options);
}

function objects(node: Node, each: (schema: unknown) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const known = Object.fromEntries(
    Object.entries((node.properties ?? {}) as Node).map(([name, schema]) => [name, each(schema)]),
  );
  const required = ((node.required ?? []) as string[]).filter((name) => name in known);
  const usual = fc.record(known, { requiredKeys: required });
  const loose = fc.record(known, { requiredKeys: [] });
  const { additionalProperties } = node;
  const more =
    typeof additionalProperties === 'object'
      ? fc.dictionary(fc.string({ maxLength: 4 }), each(additionalProperties), { maxKeys: 3 })
      : fc.constant({});
  return fc
    .tuple(fc.oneof({ arbitrary: usual, weight: 3 }, { arbitrary: loose, weight: 1 }), more)
    .map(([members, others]) => ({ ...others, ...members }));
}
