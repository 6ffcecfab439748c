import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownNode } from './own-node.ts';
import { ROOT, run, start } from './run.ts';

const PACKED = [
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'README.md',
  'LICENSE',
  'scenarios',
  'scripts',
  'specs',
  'src',
];
const BROUGHT = ['@types/node', 'axios', 'typescript', 'undici', 'vitest'];
const SENDS = ['fetch.mjs', 'axios.cjs', 'undici.mjs', 'https.cjs'];

let source: string;
let project: string;

/** Runs a program and gives what it printed; anything but success fails the test that wanted it. */
async function printed(command: string, args: readonly string[], options: { cwd?: string; env?: object } = {}) {
  const { code, stdout, stderr } = await run(command, args, { cwd: project, ...options });
  expect({ code, output: code === 0 ? '' : stdout + stderr }).toEqual({ code: 0, output: '' });
  return stdout;
}

/** Versions as they are here, so that they are in npm's cache already. */
async function versionsHere(): Promise<readonly string[]> {
  return Promise.all(
    BROUGHT.map(async (name) => {
      const { version } = JSON.parse(await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
      return `${name}@${version}`;
    }),
  );
}

beforeAll(async () => {
  source = await mkdtemp(join(tmpdir(), 'holub-source-'));
  project = await mkdtemp(join(tmpdir(), 'holub-user-'));
  // Packed from a copy: other tests build in the project's own folder meanwhile.
  for (const name of PACKED) await cp(join(ROOT, name), join(source, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(source, 'node_modules'));
  await printed('npm', ['pack', '--silent', '--pack-destination', project], { cwd: source });
  await cp(join(ROOT, 'test/processes/packed'), project, { recursive: true });
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-progress'];
  await printed('npm', [...install, `./holub-${version}.tgz`, ...(await versionsHere())]);
}, 300_000);

afterAll(async () => {
  for (const folder of [source, project]) if (folder) await rm(folder, { recursive: true, force: true });
});

describe('the tarball', () => {
  it('holds what runs, and nothing else', async () => {
    const listed = await printed('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: source });
    const files: readonly string[] = JSON.parse(listed)[0].files.map(({ path }: { path: string }) => path);
    expect(files).toContain('dist/register.js');
    expect(files).toContain('dist/vitest.d.ts');
    expect(
      files.filter((path) => !/^(dist|specs|scenarios)\/|^(package\.json|README\.md|LICENSE)$/.test(path)),
    ).toEqual([]);
    expect(files.filter((path) => /(?<!\.d)\.ts$/.test(path))).toEqual([]);
  });

  it('is typed for a program of its own, strictly', async () => {
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    await printed('node_modules/.bin/tsc', [...options, '--exactOptionalPropertyTypes', 'typed.ts', 'sandbox.test.ts']);
  });

  it('has its command', async () => {
    expect(await printed('npx', ['--no-install', 'holub', '--version'])).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('holds what the README promises of it', async () => {
    const readme = await readFile(join(project, 'node_modules/holub/README.md'), 'utf8');
    const block = (note: string) => new RegExp(`^\`\`\`${note}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readme)?.[1] ?? '';
    await writeFile(join(project, 'readme.test.ts'), block('ts vitest'));
    await writeFile(join(project, 'readme.test.mjs'), block('js plain'));
    await cp(join(project, 'https.cjs'), join(project, 'commonjs/app.js'));
    await writeFile(join(project, 'commonjs/package.json'), '{ "type": "commonjs" }');
    const report = await printed('npx', ['--no-install', 'vitest', 'run', '--reporter', 'json', 'readme.test.ts']);
    expect(JSON.parse(report)).toMatchObject({ numPassedTests: 1 });
    expect(await printed(process.execPath, ['--test', 'readme.test.mjs'])).toContain('pass 1');
    const answers = await printed('bash', ['-ec', block('sh register')], { cwd: join(project, 'commonjs') });
    expect(answers.match(/SUCCESS_MESSAGE_SENT/g)).toHaveLength(2);
  });

  it('tests with Vitest', async () => {
    const report = await printed('npx', ['--no-install', 'vitest', 'run', '--reporter', 'json', 'sandbox.test.ts']);
    expect(JSON.parse(report)).toMatchObject({ numPassedTests: 1, numFailedTests: 0 });
  });
});

const NODES = [...new Set([process.execPath, ...(ownNode === undefined ? [] : [ownNode])])];

describe.each(NODES)('the tarball on %s', (node) => {
  it('is a library without a build step', async () => {
    const lines = (await printed(node, ['library.mjs'])).split('\n');
    expect(lines[0]).toBe('1000');
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ response_code: 801 });
    expect(lines[2]).toBe('4711');
  });

  it('lets the process end once it is closed', async () => {
    expect(await printed(node, ['ends.mjs'])).toContain('at once');
  });

  it('keeps a world in a folder, or says what that needs', async () => {
    const [major] = (await printed(node, ['--version'])).slice(1).split('.');
    const folder = await mkdtemp(join(tmpdir(), 'holub-kept-'));
    const said = await printed(node, ['data.mjs', folder]);
    await rm(folder, { recursive: true, force: true });
    if (Number(major) >= 24) expect(said).toBe('12.5\n12.5\n');
    else expect(said).toMatch(/^Keeping data needs Node 22\.13 or newer, and this is /);
  });

  it('asserts in node:test', async () => {
    expect(await printed(node, ['--test', 'otp.test.mjs'])).toContain('pass 3');
  });

  it.each(SENDS)('takes over %s, unmodified', async (program) => {
    const answer = JSON.parse(await printed(node, ['--import', 'holub/register', program]));
    expect(answer).toMatchObject({ response_code: 801, response_result: [{ phone: '380671234567' }] });
  });

  it('takes over by --require too', async () => {
    const answer = JSON.parse(await printed(node, ['--no-warnings', '--require', 'holub/register', 'axios.cjs']));
    expect(answer).toMatchObject({ response_code: 801 });
  });

  it('makes the sandbox as the environment says', async () => {
    const idWith = async (seed: string) => {
      const env = { HOLUB_SEED: seed, HOLUB_CLOCK: 'frozen', HOLUB_START_AT: '2026-03-02T12:00:00' };
      const answer = await printed(node, ['--import', 'holub/register', 'fetch.mjs'], { env });
      return JSON.parse(answer).response_result[0].message_id as string;
    };
    const [one, same, other] = await Promise.all([idWith('7'), idWith('7'), idWith('8')]);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it('says what would do where the environment cannot be used', async () => {
    const env = { HOLUB_CLOCK: 'soon' };
    const { code, stderr } = await run(node, ['--import', 'holub/register', 'fetch.mjs'], { cwd: project, env });
    expect(code).not.toBe(0);
    expect(stderr).toContain('Use real, frozen, or a pace such as x60');
  });

  it('sends to a running server', async () => {
    const server = start(node, ['node_modules/holub/dist/cli.cjs', 'start', '--port', '0'], { cwd: project });
    const url = /listening on (http:\S+)\./.exec(await server.printed('Ctrl+C'))?.[1] ?? '';
    const env = { HOLUB_URL: url };
    await Promise.all(SENDS.map((program) => printed(node, ['--import', 'holub/register', program], { env })));
    const { exchanges } = (await (await fetch(`${url}/__admin/journal`)).json()) as { exchanges: unknown[] };
    expect(exchanges).toHaveLength(SENDS.length);
    await server.stop();
  });
});
