import type { FirstMessage, Signature } from '../providers/provider.ts';
import { signedPath } from '../providers/provider.ts';

/** A request as anybody would write it down. */
export interface WrittenRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly message: FirstMessage;
}

/** Each language with the program that asks this and prints the answer; none needs anything installed beside it. */
const SNIPPETS = { curl, php, python, node } as const;

export type Language = keyof typeof SNIPPETS;

/** The first message of a provider in every language. @param base `http://localhost:8380`, without a slash at the end */
export function snippetsOf(slug: string, base: string, signature: Signature, message: FirstMessage) {
  const url = `${base}/${slug}${signedPath(message.path, signature)}`;
  const type = message.json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
  const request = { url, headers: { ...signature.headers, 'Content-Type': type }, message };
  return Object.entries(SNIPPETS).map(([language, write]) => ({
    language: language as Language,
    code: write(request),
  }));
}

function curl({ url, headers, message: { json, form = {} } }: WrittenRequest): string {
  const own = Object.entries(headers).filter(([name]) => json !== undefined || name !== 'Content-Type');
  const lines = [
    `curl ${quoted(url)}`,
    ...own.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(json === undefined
      ? Object.entries(form).map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`)
      : [`-d ${quoted(JSON.stringify(json))}`]),
  ];
  return lines.join(' \\\n  ');
}

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function php({ url, headers, message: { json, form } }: WrittenRequest): string {
  const content = json === undefined ? `http_build_query(${phpOf(form)})` : `json_encode(${phpOf(json)})`;
  const lines = Object.entries(headers).map(([name, value]) => `        ${phpOf(`${name}: ${value}`)},`);
  return [
    '<?php',
    `echo file_get_contents(${phpOf(url)}, false, stream_context_create(['http' => [`,
    "    'method' => 'POST',",
    "    'header' => [",
    ...lines,
    '    ],',
    `    'content' => ${content},`,
    ']]));',
  ].join('\n');
}

/** A value as PHP writes it. */
function phpOf(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
  if (Array.isArray(value)) return `[${value.map(phpOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, each]) => `${phpOf(key)} => ${phpOf(each)}`);
  return `[${pairs.join(', ')}]`;
}

function python({ url, headers, message: { json, form } }: WrittenRequest): string {
  const [library, data] =
    json === undefined ? ['urllib.parse', 'urllib.parse.urlencode(data)'] : ['json', 'json.dumps(data)'];
  return [
    `import ${library}, urllib.request`,
    '',
    `data = ${JSON.stringify(json ?? form, null, 4)}`,
    `headers = ${JSON.stringify(headers, null, 4)}`,
    `request = urllib.request.Request(${JSON.stringify(url)}, ${data}.encode(), headers)`,
    'print(urllib.request.urlopen(request).read().decode())',
  ].join('\n');
}

function node({ url, headers, message: { json, form } }: WrittenRequest): string {
  const own =
    json === undefined ? Object.entries(headers).filter(([name]) => name !== 'Content-Type') : Object.entries(headers);
  const body = json === undefined ? `new URLSearchParams(${scriptOf(form)})` : `JSON.stringify(${scriptOf(json)})`;
  return [
    `const response = await fetch(${JSON.stringify(url)}, {`,
    "  method: 'POST',",
    ...(own.length === 0 ? [] : [`  headers: ${scriptOf(Object.fromEntries(own))},`]),
    `  body: ${body},`,
    '});',
    'console.log(await response.text());',
  ].join('\n');
}

/** A value as a script writes it. */
function scriptOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(scriptOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const name = (key: string) => (/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key));
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${name(key)}: ${scriptOf(each)}`)
    .join(', ')} }`;
}
