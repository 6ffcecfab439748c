// src/inbox -> the files that a browser gets: the inbox and the API reference, each a page, a script and a style sheet.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle as bundleStyles } from 'lightningcss';
import { rolldown } from 'rolldown';

const at = (path: string) => fileURLToPath(new URL(`../src/inbox/${path}`, import.meta.url));

type Made = Uint8Array | Promise<Uint8Array>;

const asItIs = (path: string) => readFile(at(path));

/** How each file of the inbox, by name, is made. */
const FILES: Readonly<Record<string, () => Made>> = {
  'index.html': () => asItIs('index.html'),
  'inbox.js': () => bundleScript('main.tsx'),
  'inbox.css': () => bundleSheet('styles/index.css'),
  'icon.svg': () => asItIs('icon.svg'),
  'reference.html': () => asItIs('reference.html'),
  'reference.js': () => bundleScript('reference.ts'),
  'reference.css': () => bundleSheet('styles/reference.css'),
  // Minified once already, and no module of ours.
  'openapi-explorer.min.js': () => asItIs('../../node_modules/openapi-explorer/dist/browser/openapi-explorer.min.js'),
};

/** All files of the inbox by name. @throws where a source cannot be compiled, with its place */
export async function bundleInbox(): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = Object.entries(FILES).map(async ([name, make]) => [name, await make()] as const);
  return new Map(await Promise.all(made));
}

async function bundleScript(source: string): Promise<Uint8Array> {
  // How JSX is written stands in the folder's tsconfig.json, which the bundler reads.
  const bundle = await rolldown({ input: at(source), platform: 'browser', transform: { target: 'es2022' } });
  const { output } = await bundle.generate({ format: 'es', minify: true, comments: false });
  await bundle.close();
  return new TextEncoder().encode(output[0].code);
}

function bundleSheet(source: string): Uint8Array {
  // Browsers of the last two years; older ones than these have no light-dark().
  const targets = { chrome: 120 << 16, firefox: 121 << 16, safari: (17 << 16) | (2 << 8) };
  return bundleStyles({ filename: at(source), minify: true, targets }).code;
}
