// src/inbox -> the files that a browser gets: the inbox and the API reference, each a page, a script and a style sheet,
// a typeface, and the viewer of the reference.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle as bundleStyles } from 'lightningcss';
import { rolldown } from 'rolldown';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const source = (path: string) => root(`src/inbox/${path}`);
const inter = (path: string) => root(`node_modules/@fontsource-variable/inter/${path}`);

/** How each file is made, by the name under which it is served. */
const FILES: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'index.html': () => readFile(source('index.html')),
  'inbox.js': () => bundleScript('main.tsx'),
  'inbox.css': () => bundleSheet('styles/index.css'),
  'icon.svg': () => readFile(source('icon.svg')),
  'inter-latin.woff2': () => readFile(inter('files/inter-latin-wght-normal.woff2')),
  'inter-cyrillic.woff2': () => readFile(inter('files/inter-cyrillic-wght-normal.woff2')),
  'inter-cyrillic-ext.woff2': () => readFile(inter('files/inter-cyrillic-ext-wght-normal.woff2')),
  'inter-license.txt': () => readFile(inter('LICENSE')),
  'reference.html': () => readFile(source('reference.html')),
  'reference.js': () => bundleScript('reference.ts'),
  'reference.css': () => bundleSheet('styles/reference.css'),
  // Minified once already, and no module of ours.
  'openapi-explorer.min.js': () => readFile(root('node_modules/openapi-explorer/dist/browser/openapi-explorer.min.js')),
};

/** All files of the inbox by name. @throws where a source cannot be compiled, with its place */
export async function bundleInbox(): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = Object.entries(FILES).map(async ([name, make]) => [name, await make()] as const);
  return new Map(await Promise.all(made));
}

async function bundleScript(name: string): Promise<Uint8Array> {
  // How JSX is written stands in the folder's tsconfig.json, which the bundler reads.
  const bundle = await rolldown({ input: source(name), platform: 'browser', transform: { target: 'es2022' } });
  const { output } = await bundle.generate({ format: 'es', minify: true, comments: false });
  await bundle.close();
  return new TextEncoder().encode(output[0].code);
}

function bundleSheet(name: string): Uint8Array {
  // Browsers of early 2024 and newer: light-dark() is written for those that do not have it yet.
  const targets = { chrome: 120 << 16, firefox: 121 << 16, safari: (17 << 16) | (2 << 8) };
  return bundleStyles({ filename: source(name), minify: true, targets }).code;
}
