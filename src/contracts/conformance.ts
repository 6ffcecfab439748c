import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { Evidence } from './case.ts';

type Node = Readonly<Record<string, unknown>>;

/** Says what is wrong with a reply by the spec; an empty list for a reply that conforms. */
export interface Conformance {
  /** Its operations, as it writes them. */
  readonly operations: readonly string[];
  /** How an operation is known: its own mark, else the document's. */
  evidenceOf(operation: string): Evidence;
  /** Whether the spec has this answer at all. */
  has(operation: string, status: number): boolean;
  problems(operation: string, status: number, contentType: string, body: string): readonly string[];
  /** The same, with the place that each speaks of. */
  objections(operation: string, status: number, contentType: string, body: string): readonly Objection[];
}

/** What a spec has against a reply, and where: a dotted path, empty for the whole. */
export interface Objection {
  readonly at: string;
  readonly message: string;
}

const known = new Map<string, Conformance>();

/** The spec of a slug as a judge of replies. Read once a process: a spec never changes while tests run. */
export function conformanceOf(slug: string): Conformance {
  const found = known.get(slug) ?? load(slug);
  known.set(slug, found);
  return found;
}

function load(slug: string): Conformance {
  const spec = parse(readFileSync(new URL(`../../specs/${slug}.yaml`, import.meta.url), 'utf8')) as Node;
  // The keywords of OpenAPI (x-evidence, discriminator, example) mean nothing to the validator.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: slug, ...spec });
  const compiled = new Map<string, ValidateFunction>();

  const resolve = (pointer: readonly string[]): { node: unknown; pointer: readonly string[] } => {
    let node: unknown = spec;
    let at: readonly string[] = [];
    for (const step of pointer) {
      node = (node as Node | undefined)?.[step];
      at = [...at, step];
      const ref = (node as Node | undefined)?.$ref;
      if (typeof ref === 'string' && ref.startsWith('#/')) {
        const target = ref
          .slice(2)
          .split('/')
          .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
        ({ node, pointer: at } = resolve(target));
      }
    }
    return { node, pointer: at };
  };

  const responseOf = (operation: string, status: number) => {
    const [method = '', path = ''] = operation.split(' ');
    const responses = resolve(['paths', path, method.toLowerCase(), 'responses']);
    const codes = Object.keys((responses.node as Node | undefined) ?? {});
    const code = [String(status), `${String(status)[0]}XX`, 'default'].find((each) => codes.includes(each));
    return code === undefined ? null : resolve([...responses.pointer, code]);
  };

  const judge = (operation: string, status: number, contentType: string, body: string): readonly Objection[] => {
    const whole = (message: string) => [{ at: '', message }];
    const response = responseOf(operation, status);
    if (response === null) return whole(`there is no answer with status ${status}`);
    const content = (response.node as Node).content as Node | undefined;
    const type = (contentType.split(';')[0] ?? '').trim();
    if (content === undefined) return body === '' ? [] : whole(`there is a body where none belongs: ${body}`);
    if (content[type] === undefined) return whole(`there is no answer of type ${JSON.stringify(type)}`);
    const { pointer } = resolve([...response.pointer, 'content', type, 'schema']);
    const ref = `${slug}#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref });
    compiled.set(ref, validate);
    const value = /json/.test(type) ? parsed(body) : { json: body };
    if (value === null) return whole('the body is no JSON');
    if (validate(value.json)) return [];
    return (validate.errors ?? []).slice(0, 8).map((error) => ({ at: placeOf(error), message: error.message ?? '' }));
  };

  const methods = ['get', 'post', 'put', 'patch', 'delete'];
  const paths = Object.keys((spec.paths as Node | undefined) ?? {});
  return {
    operations: paths.flatMap((path) =>
      methods
        .filter((each) => resolve(['paths', path, each]).node !== undefined)
        .map((each) => `${each.toUpperCase()} ${path}`),
    ),
    evidenceOf(operation) {
      const [method = '', path = ''] = operation.split(' ');
      const { node } = resolve(['paths', path, method.toLowerCase()]);
      const marked = (node as Node | undefined)?.['x-evidence'] ?? (spec.info as Node)['x-evidence'];
      return (marked ?? 'documented') as Evidence;
    },
    has: (operation, status) => responseOf(operation, status) !== null,
    problems(operation, status, contentType, body) {
      const found = judge(operation, status, contentType, body);
      return found.map(({ at, message }) => `${operation} ${status}: /${at.replaceAll('.', '/')} ${message}`);
    },
    objections: judge,
  };
}

/** A missing or surplus key stands at its own place, not at its object's. */
function placeOf({ instancePath, params }: ErrorObject): string {
  const key = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return [...instancePath.split('/').slice(1), ...(key === undefined ? [] : [String(key)])].join('.');
}

function parsed(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}
