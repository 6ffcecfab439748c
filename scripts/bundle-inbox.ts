// src/inbox -> the files that a browser gets: one page, one script, one style sheet.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle as bundleStyles } from 'lightningcss';
import { rolldown } from 'rolldown';

const at = (path: string) => fileURLToPath(new URL(`../src/inbox/${path}`, import.meta.url));

/** Files that go as they are. */
const PLAIN = ['index.html', 'icon.svg'];

/** All files of the inbox by name. @throws where a source cannot be compiled, with its place */
export async function bundleInbox(): Promise<ReadonlyMap<string, Uint8Array>> {
  const [script, plain] = await Promise.all([bundleScript(), Promise.all(PLAIN.map((name) => readFile(at(name))))]);
  const files = new Map<string, Uint8Array>(PLAIN.map((name, index) => [name, plain[index] as Uint8Array]));
  return files.set('inbox.js', new TextEncoder().encode(script)).set('inbox.css', bundleSheet());
}

async function bundleScript(): Promise<string> {
  // How JSX is written stands in the folder's tsconfig.json, which the bundler reads.
  const bundle = await rolldown({ input: at('main.tsx'), platform: 'browser', transform: { target: 'es2022' } });
  const { output } = await bundle.generate({ format: 'es', minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}

function bundleSheet(): Uint8Array {
  // Browsers of the last two years; older ones than these have no light-dark().
  const targets = { chrome: 120 << 16, firefox: 121 << 16, safari: (17 << 16) | (2 << 8) };
  return bundleStyles({ filename: at('styles/index.css'), minify: true, targets }).code;
}
