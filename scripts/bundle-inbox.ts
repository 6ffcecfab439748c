// src/inbox -> the files that a browser gets: one page, one script, one style sheet, a typeface, and our own scenarios.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle as bundleStyles } from 'lightningcss';
import { rolldown } from 'rolldown';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const source = (path: string) => root(`src/inbox/${path}`);
const inter = (path: string) => root(`node_modules/@fontsource-variable/inter/${path}`);

/** Files that go as they are, by the names under which they are served. */
const PLAIN: Readonly<Record<string, string>> = {
  'index.html': source('index.html'),
  'icon.svg': source('icon.svg'),
  'inter-latin.woff2': inter('files/inter-latin-wght-normal.woff2'),
  'inter-cyrillic.woff2': inter('files/inter-cyrillic-wght-normal.woff2'),
  'inter-cyrillic-ext.woff2': inter('files/inter-cyrillic-ext-wght-normal.woff2'),
  'inter-license.txt': inter('LICENSE'),
};

/** All files of the inbox by name. @throws where a source cannot be compiled, with its place */
export async function bundleInbox(): Promise<ReadonlyMap<string, Uint8Array>> {
  const plain = Object.entries(PLAIN).map(async ([name, path]) => [name, await readFile(path)] as const);
  const written = { 'inbox.js': bundleScript(), 'scenarios.json': collectScenarios() };
  const texts = Object.entries(written).map(
    async ([name, text]) => [name, new TextEncoder().encode(await text)] as const,
  );
  return new Map<string, Uint8Array>([...(await Promise.all([...plain, ...texts])), ['inbox.css', bundleSheet()]]);
}

async function bundleScript(): Promise<string> {
  // How JSX is written stands in the folder's tsconfig.json, which the bundler reads.
  const bundle = await rolldown({ input: source('main.tsx'), platform: 'browser', transform: { target: 'es2022' } });
  const { output } = await bundle.generate({ format: 'es', minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}

function bundleSheet(): Uint8Array {
  // Browsers of early 2024 and newer: light-dark() is written for those that do not have it yet.
  const targets = { chrome: 120 << 16, firefox: 121 << 16, safari: (17 << 16) | (2 << 8) };
  return bundleStyles({ filename: source('styles/index.css'), minify: true, targets }).code;
}

/** The scenarios that come with Holub: each file's name with its text. */
async function collectScenarios(): Promise<string> {
  const files = (await readdir(root('scenarios'))).filter((file) => file.endsWith('.yaml')).sort();
  const texts = await Promise.all(files.map((file) => readFile(root(`scenarios/${file}`), 'utf8')));
  return JSON.stringify(Object.fromEntries(files.map((file, index) => [file, texts[index]])));
}
