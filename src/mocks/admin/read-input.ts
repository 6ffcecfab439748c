import { z } from 'zod';
import type { MockRequest } from '../providers/provider.ts';
import { LIMITS } from '../world/bounds.ts';
import { parseDuration } from '../world/duration.ts';
import { BadInput } from './control.ts';

/** The JSON body of a call, as the schema wants it. @throws BadInput 400, 413, 415 */
export function readJson<Schema extends z.ZodType>({ body }: MockRequest, schema: Schema): z.infer<Schema> {
  switch (body.kind) {
    case 'json':
      return check(body.value, schema, 'The body');
    case 'none':
      return check({}, schema, 'The body is empty. It');
    case 'form':
    case 'multipart':
      throw new BadInput(415, 'The body is a form. Send JSON with Content-Type: application/json.');
    default:
      throw unreadable(body.why);
  }
}

const UNREADABLE = {
  syntax: () => new BadInput(400, 'The body is not valid JSON. Look for a missing quote, brace or comma.'),
  'media type': () => new BadInput(415, 'The body is not JSON. Send JSON with Content-Type: application/json.'),
  size: () =>
    new BadInput(
      413,
      `The body is longer than Holub takes. Send less, or start Holub with ${LIMITS.adminBodyBytes.flag}.`,
    ),
};

/** Why a body could not be read. */
export const unreadable = (why: keyof typeof UNREADABLE): BadInput => UNREADABLE[why]();

/** The query of a call, as the schema wants it. @throws BadInput 400 */
export function readQuery<Schema extends z.ZodType>({ query }: MockRequest, schema: Schema): z.infer<Schema> {
  return check({ ...query }, schema, 'The query');
}

const nothing = z.strictObject({});

/** Refuses what would clear all, where its caller means a part. @throws BadInput 400 */
export function takesNoQuery(request: MockRequest): void {
  readQuery(request, nothing);
}

/** A value as the schema wants it. @throws BadInput 400 that names `what` */
export function check<Schema extends z.ZodType>(value: unknown, schema: Schema, what: string): z.infer<Schema> {
  const result = judge(value, schema, what);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const [first] = issues;
  const where = first === undefined || first.path === '' ? '' : `${first.path}: `;
  throw new BadInput(400, `${what} cannot be used: ${where}${first?.message ?? 'it is malformed'}.`, issues);
}

/** zod 4.6 compares the length that an object claims to have, and throws where that is no primitive (2026-11-22). */
function judge<Schema extends z.ZodType>(value: unknown, schema: Schema, what: string) {
  try {
    return schema.safeParse(value, { error: (issue) => complaint(issue, schema) });
  } catch {
    const path = schema instanceof z.ZodObject ? throwingKey(value, schema) : '';
    const message = 'holds an object where a text or a list is wanted';
    throw new BadInput(400, `${what} cannot be used: ${path} ${message}.`, [{ path, message }]);
  }
}

/** The member of a body that its schema throws at. */
function throwingKey(value: unknown, { shape }: z.ZodObject): string {
  const throws = ([key, schema]: [string, z.core.$ZodType]) => {
    try {
      z.safeParse(schema, Object(value)[key]);
      return false;
    } catch {
      return true;
    }
  };
  return Object.entries(shape).find(throws)?.[0] ?? '';
}

/** What is wrong and what to write instead; undefined where the schema's own words say so. */
function complaint(issue: z.core.$ZodRawIssue, schema: z.ZodType): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const unknown = issue.keys.map((key) => JSON.stringify(key)).join(', ');
      // Only the outermost keys are known here.
      if ((issue.path ?? []).length > 0 || !(schema instanceof z.ZodObject)) return `there is no ${unknown} here`;
      const known = Object.keys(schema.shape).join(', ');
      return known === '' ? `there is no ${unknown} here, nor anything else` : `there is no ${unknown}; use ${known}`;
    }
    case 'invalid_value':
      return `use one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be of type ${issue.expected}`;
    default:
      return undefined;
  }
}

/** A span of time as the control API takes it. @throws BadInput 400 */
export function readDuration(value: string | number, name: string): number {
  const span = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  const spanMs = parseDuration(span);
  if (spanMs !== null) return spanMs;
  const issue = { path: name, message: 'a span such as 90s, 1h30m or 14d, or milliseconds as a number' };
  throw new BadInput(400, `${name} is no span of time. Write 90s, 1h30m or 14d, or milliseconds as a number.`, [issue]);
}
