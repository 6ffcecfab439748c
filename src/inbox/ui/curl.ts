import type { Exchange } from '../control/schemas.ts';

/** What curl sets itself, or what belonged to one connection. */
const LEFT_OUT = new Set([
  'host',
  'content-length',
  'connection',
  'accept-encoding',
  'transfer-encoding',
  'expect',
  'user-agent',
]);

/** A request as a curl command that asks the same again of this server. */
export function curlOf({ request }: Exchange, origin: string): string {
  const { method, url, host, headers, body, bodyEncoding } = request;
  const isPlain = method === (body === '' ? 'GET' : 'POST');
  const own = new URL(origin).host;
  const given = Object.entries(headers).filter(([name]) => !LEFT_OUT.has(name));
  // A provider that was found by its own host is found by it again.
  const all = host === own || host === '' ? given : [['Host', host] as const, ...given];
  const words = [
    'curl',
    // Braces and brackets in an address are meant as they are.
    ...(/[[\]{}]/.test(url) ? ['-g'] : []),
    ...(isPlain ? [] : ['-X', method]),
    quoted(`${origin}${url}`),
    ...all.flatMap(([name, value]) => ['-H', quoted(`${name}: ${value}`)]),
  ];
  if (body === '') return words.join(' ');
  if (bodyEncoding === 'base64') return `echo ${quoted(body)} | base64 -d | ${words.join(' ')} --data-binary @-`;
  return `${words.join(' ')} --data-raw ${quoted(body)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
