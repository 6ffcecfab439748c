import type { Taped } from './taped.ts';
import { parsed } from './target.ts';

const SECRET_FIELDS =
  /^(?:.*token|.*api[-_]?key|key|login|user(?:name)?|psw|pass(?:word)?|.*secret|auth(?:orization)?)$/i;
const SECRET_HEADERS = /auth|token|key|secret|cookie/i;

/** The four that mean something to every sandbox are nobody's secret. */
const RESERVED = new Set(['invalid', 'blocked', 'nomoney', 'throttled']);

/** The secrets of a request: what signs it in, in headers, query and body, each as it stands there. */
export function secretsIn({ url, headers, bytes }: Taped): readonly string[] {
  const question = url.indexOf('?');
  const text = Buffer.from(bytes).toString('latin1');
  const found = [
    ...headers.filter(([name]) => SECRET_HEADERS.test(name)).flatMap(([, value]) => inHeader(value)),
    ...(question < 0 ? [] : inFields(url.slice(question + 1))),
    ...inFields(text),
    ...inParts(text),
    ...inJson(parsed(text)),
  ];
  return found.filter((secret) => secret.length > 2 && !RESERVED.has(secret));
}

/** `Bearer TOKEN`: the scheme says nothing. Of cookies each value counts. */
function inHeader(value: string): readonly string[] {
  return value.split(/[;,]\s*/).map((part) => part.replace(/^(?:\w+\s+|[\w-]+=)/, ''));
}

/** As written, and decoded where that is another text. */
function inFields(text: string): readonly string[] {
  return text.split('&').flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return SECRET_FIELDS.test(name) ? [...new Set([value, new URLSearchParams(`v=${value}`).get('v') ?? ''])] : [];
  });
}

/** The fields of a multipart body. */
function inParts(text: string): readonly string[] {
  const parts = text.matchAll(/name="([^"]+)"\r?\n(?:[^\r\n]+\r?\n)*\r?\n([^\r\n]*)\r?\n--/g);
  return [...parts].flatMap(([, name = '', value = '']) => (SECRET_FIELDS.test(name) ? [value] : []));
}

function inJson(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const isSecret = SECRET_FIELDS.test(key) && (typeof each === 'string' || typeof each === 'number');
    return isSecret ? [String(each)] : inJson(each);
  });
}
