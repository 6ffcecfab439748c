// Runs the programs of examples/ whose languages are here against a Holub of their own, and tells what came of each. Arguments
// say which: Node PHP.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { EXAMPLES, type Outcome, runExample } from './run-example.ts';

const names = process.argv.slice(2);
const chosen = EXAMPLES.filter(({ name }) => names.length === 0 || names.some((each) => name.startsWith(each)));
if (chosen.length === 0) {
  console.error(`There is no such example. There are: ${EXAMPLES.map(({ name }) => name).join('; ')}.`);
  process.exit(2);
}

const MARKS = { sent: '✓', failed: '✗', skipped: '-' } as const;

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'holub-examples-'));
// The files have to be there before a program starts that wants them.
execFileSync(process.execPath, [cli, 'ca', '--data', folder]);
const holub = spawn(process.execPath, [cli, 'start', '--port', '0', '--data', folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => holub.once('close', resolve));

try {
  const url = await addressIn(createInterface({ input: holub.stdout }));
  const way = { url, ca: join(folder, 'tls/ca.pem'), bundle: join(folder, 'tls/bundle.pem'), folder };
  const states: Outcome['state'][] = [];
  const width = Math.max(...chosen.map(({ name }) => name.length));
  for (const example of chosen) {
    const outcome = await runExample(example, way);
    states.push(outcome.state);
    const took = outcome.state === 'skipped' ? '' : `${outcome.ms} ms`;
    const told = outcome.state === 'sent' ? outcome.printed : outcome.why;
    const columns = [example.name.padEnd(width), example.provider.padEnd(8), took.padStart(8), told];
    console.log(`${MARKS[outcome.state]} ${columns.join('  ')}`);
  }
  const count = (state: Outcome['state']) => states.filter((each) => each === state).length;
  console.log(`\n${count('sent')} sent, ${count('failed')} failed, ${count('skipped')} skipped`);
  if (count('failed') > 0) process.exitCode = 1;
} finally {
  holub.kill();
  await ended;
  await rm(folder, { recursive: true });
}

/** Where Holub listens, once it does. */
async function addressIn(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const url = /listening on (http:\S+)\./.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('Holub has not started.');
}
