// src/ -> dist/: plain JavaScript, declarations and source maps by tsc, and every file that is not TypeScript as it is.
import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

await rm(at('dist'), { recursive: true, force: true });
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], {
  stdio: 'inherit',
});
await cp(at('src'), at('dist'), {
  recursive: true,
  filter: (source) => !source.endsWith('.ts'),
});
