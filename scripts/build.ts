// src/ -> dist/: plain JavaScript, declarations and source maps by tsc, every file that is not TypeScript as it is, and
// the inbox as a browser gets it.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleCli } from './bundle-cli.ts';
import { bundleInbox } from './bundle-inbox.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

await rm(at('dist'), { recursive: true, force: true });
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], {
  stdio: 'inherit',
});
await cp(at('src'), at('dist'), {
  recursive: true,
  filter: (source) => !source.endsWith('.ts') && source !== at('src/inbox'),
});
await mkdir(at('dist/inbox'));
for (const [name, bytes] of await bundleInbox()) await writeFile(at(`dist/inbox/${name}`), bytes);
await bundleCli();
