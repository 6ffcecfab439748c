import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readSpec, requestSchemas } from './wrong-values.ts';

/** Judges by a spec whether a JSON body is one that its operation takes, by `POST /path`. */
export function judgeRequests(slug: string): ReadonlyMap<string, (body: unknown) => boolean> {
  const spec = readSpec(slug);
  const ajv = new Ajv2020({ strict: false, validateFormats: true });
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: slug, ...spec });
  const schemas = [...requestSchemas(spec)];
  return new Map(
    schemas.map(([operation, schema]) => {
      const validate = ajv.compile(rooted(slug, schema) as object);
      return [operation, (body: unknown) => validate(body) === true];
    }),
  );
}

/** A schema whose references lead into the spec wherever it stands. */
function rooted(slug: string, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((each) => rooted(slug, each));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, each]) =>
    key === '$ref' && typeof each === 'string' ? [key, `${slug}${each}`] : [key, rooted(slug, each)],
  );
  return Object.fromEntries(entries);
}
