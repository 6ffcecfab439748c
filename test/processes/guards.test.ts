import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './run.ts';

/** What the linter says of a file of this name and text, in a project that has nothing else. */
function lint(path: string, text: string): { status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'holub-guards-'));
  for (const part of ['biome.json', 'biome-plugins']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  const biome = join(ROOT, 'node_modules/.bin/biome');
  const { status, stdout, stderr } = spawnSync(biome, ['lint', path], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, output: stdout + stderr };
}

describe('the arrows hold', () => {
  it.each([
    ['src/mocks/telecom/x.ts', "import { stateAt } from '../world/delivery.ts';\nexport const x = stateAt;\n", 'Arrow'],
    [
      'src/mocks/world/x.ts',
      "import { providers } from '../providers/index.ts';\nexport const x = providers;\n",
      'Arrow',
    ],
    [
      'src/mocks/providers/turbosms/x.ts',
      "import { walk } from '../../http/pipeline.ts';\nexport const x = walk;\n",
      'Arrow',
    ],
    [
      'src/mocks/providers/turbosms/x.ts',
      "import { rules } from '../smsc/rules.ts';\nexport const x = rules;\n",
      'rrow',
    ],
    [
      'src/mocks/providers/turbosms/x.ts',
      "import { Hono } from 'hono';\nexport const x = Hono;\n",
      'Only src/mocks/http',
    ],
    ['src/client/x.ts', "import { wireSandbox } from '../mocks/sandbox.ts';\nexport const x = wireSandbox;\n", 'rrow'],
    ['src/intercept/x.ts', "import { version } from '../library/version.ts';\nexport const x = version;\n", 'Arrow'],
    [
      'src/tls/x.ts',
      "import { providers } from '../mocks/providers/index.ts';\nexport const x = providers;\n",
      'Arrow',
    ],
    ['src/library/x.ts', "import { matchers } from '../matchers/index.ts';\nexport const x = matchers;\n", 'Arrow'],
    [
      'src/matchers/x.ts',
      "import { providers } from '../mocks/providers/index.ts';\nexport const x = providers;\n",
      'Arrow',
    ],
    ['src/mocks/sandbox.ts', "import { start } from '../cli.ts';\nexport const x = start;\n", ''],
  ])('%s may not say %j', (path, text, complaint) => {
    const { status, output } = lint(path, text);
    expect(status).toBe(1);
    expect(output).toContain(complaint);
  });

  it.each([
    ['Date.now()'],
    ['new Date()'],
    ['Math.random()'],
    ['performance.now()'],
    ['crypto.randomUUID()'],
    ['setTimeout(() => {}, 1)'],
  ])('%s is ambient, so only the world has it', (expression) => {
    const text = `export const x = ${expression};\n`;
    expect(lint('src/mocks/providers/turbosms/x.ts', text).status).toBe(1);
    expect(lint('src/contracts/x.ts', text).status).toBe(0);
  });
});
