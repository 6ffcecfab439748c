// Everything but the tests, in one command. A line a step; the output of the failing ones only.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';

interface Step {
  name: string;
  command: [program: string, ...args: string[]];
}

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
const colours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
const specs = readdirSync(new URL('../specs', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `specs/${name}`);

// The slow ones first.
const steps: Step[] = [
  { name: 'types', command: ['tsc', '--pretty', String(colours)] },
  { name: 'types of the inbox', command: ['tsc', '-p', 'src/inbox', '--pretty', String(colours)] },
  { name: 'types of the inbox’s tests', command: ['tsc', '-p', 'test/inbox', '--pretty', String(colours)] },
  { name: 'specs', command: ['redocly', 'lint', ...specs] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
  { name: 'generated files', command: [process.execPath, 'scripts/generate.ts', '--check'] },
  { name: 'fidelity', command: [process.execPath, 'scripts/fidelity.ts', '--check'] },
  {
    name: 'lint, format and arrows',
    command: ['biome', 'ci', '--error-on-warnings', `--colors=${colours ? 'force' : 'off'}`],
  },
];

function run({ command: [program, ...args] }: Step): Promise<{ passed: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: `${bin}${delimiter}${process.env.PATH}`,
        FORCE_COLOR: colours ? '1' : '0',
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => done({ passed: false, output: String(error) }));
    child.on('close', (code) => done({ passed: code === 0, output }));
  });
}

const waiting = [...steps];
const failures: { name: string; output: string }[] = [];

async function work(): Promise<void> {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const startedAt = performance.now();
    const { passed, output } = await run(step);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const mark = passed ? styleText('green', '✓') : styleText('red', '✗');
    console.log(`${mark} ${step.name} ${styleText('dim', `${seconds} s`)}`);
    if (!passed) failures.push({ name: step.name, output });
  }
}

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));

for (const { name, output } of failures) {
  console.log(`\n${styleText('red', `✗ ${name}`)}\n\n${output.trim()}`);
}
process.exitCode = failures.length > 0 ? 1 : 0;
