import { spawnSync } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { rows, variableOf } from '../../src/commands/options.ts';
import { providers } from '../../src/mocks/providers/index.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';
import { addressOf, freePort, holub, ROOT, run, start, startHolub } from './run.ts';

const text = (path: string) => readFile(join(ROOT, path), 'utf8');
const dockerfile = await text('Dockerfile');
const blocksOf = (page: string, kind: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block);
const pages = { README: await text('README.md'), containers: await text('docs/containers.md') };

/** Every file that has services, parsed. */
const composed = [
  await text('compose.yaml'),
  ...Object.values(pages).flatMap((page) => blocksOf(page, 'yaml compose')),
].map((each) => parse(each, { merge: true }) as { readonly services: Readonly<Record<string, Service>> });

interface Service {
  readonly environment?: Readonly<Record<string, string>>;
  readonly networks?: { readonly default: { readonly aliases: readonly string[] } };
  readonly volumes?: readonly string[];
}

const known = rows.map(([name]) => variableOf(name));
const ownVariables = (names: readonly string[]) => names.filter((name) => name.startsWith('HOLUB_'));

describe('the image', () => {
  it('is built of no more than .dockerignore lets in', async () => {
    const folder = await temporaryFolder();
    const letIn = (await text('.dockerignore')).split('\n').filter((line) => line.startsWith('!'));
    for (const line of letIn) await cp(join(ROOT, line.slice(1)), join(folder, line.slice(1)), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    expect(await run(process.execPath, ['scripts/build.ts'], { cwd: folder })).toMatchObject({ code: 0 });
    for (const [, source = ''] of dockerfile.matchAll(/^COPY --from=build \/holub\/(\S+)/gm))
      expect((await run('test', ['-e', source], { cwd: folder })).code, source).toBe(0);
    const { stdout } = await run(process.execPath, ['dist/cli.cjs', '--version'], { cwd: folder });
    expect(stdout).toBe((await holub('--version')).stdout);
  });

  it('has a health check that says yes while Holub answers at HOLUB_PORT, and no otherwise', async () => {
    const [, json = ''] = /^HEALTHCHECK [^[]*CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    const [, ...args] = JSON.parse(json) as readonly string[];
    const server = startHolub('--port', '0', '--admin-token', 'of-nobody');
    const { port } = new URL(await addressOf(server));
    const check = () => run(process.execPath, args, { env: { HOLUB_PORT: port } });
    expect((await check()).code).toBe(0);
    await server.stop();
    expect((await check()).code).toBe(1);
  });

  it('sets variables that there are', () => {
    const [, line = ''] = /^ENV (.*)$/m.exec(dockerfile) ?? [];
    const names = ownVariables(line.split(' ').map((each) => each.split('=')[0] ?? ''));
    expect(names).toEqual(['HOLUB_HOST', 'HOLUB_DATA']);
    expect(known).toEqual(expect.arrayContaining(names));
  });
});

describe('compose', () => {
  it('is asked for what there is, under names that are the providers’', () => {
    const services = composed.flatMap((each) => Object.values(each.services));
    expect(services.length).toBeGreaterThan(6);
    const variables = services.flatMap(({ environment = {} }) => ownVariables(Object.keys(environment)));
    expect(known).toEqual(expect.arrayContaining(variables));
    const aliases = services.flatMap(({ networks }) => (networks === undefined ? [] : [networks.default.aliases]));
    expect(aliases).toHaveLength(2);
    const first = providers.map(({ hosts }) => hosts[0]);
    for (const each of aliases) expect([...each].sort()).toEqual(first.sort());
  });

  it('shows the key to Holub alone', () => {
    for (const { services } of composed) {
      const readers = Object.entries(services).filter(([, { volumes = [] }]) =>
        volumes.some((at) => at.startsWith('data:')),
      );
      for (const [name] of readers) expect(['holub', 'trust']).toContain(name);
    }
  });

  it('takes the file', async ({ skip }) => {
    const programs = [['docker', 'compose'], ['docker-compose']] as const;
    const found = programs.find(([program, ...args]) => spawnSync(program, [...args, 'version']).status === 0);
    if (found === undefined) skip('there is no docker compose here');
    const [program, ...args] = found as readonly [string, ...string[]];
    expect(await run(program, [...args, 'config', '--quiet'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('has a shop that sends through TurboSMS and says what became of it', async () => {
    const folder = await temporaryFolder();
    await holub('ca', '--bundle', '--data', folder, '--out', join(folder, 'bundle.pem'));
    const server = startHolub('--port', '0', '--data', folder);
    const url = await addressOf(server);
    const port = await freePort();
    const proxied = { HTTPS_PROXY: url, NODE_USE_ENV_PROXY: '1', NODE_EXTRA_CA_CERTS: join(folder, 'bundle.pem') };
    const shop = start(process.execPath, ['examples/compose/shop.mjs'], { env: { ...proxied, PORT: String(port) } });
    onTestFinished(async () => {
      await Promise.all([shop.stop(), server.stop()]);
    });
    await shop.printed('open');
    const order = (phone: string) =>
      fetch(`http://127.0.0.1:${port}/orders`, { method: 'POST', body: JSON.stringify({ phone }) });
    const [taken, refused] = await Promise.all([order('380500000001'), order('not a number')]);
    expect([taken.status, await taken.text()]).toEqual([201, 'TurboSMS says SUCCESS_MESSAGE_SENT\n']);
    expect(refused.status).toBe(502);
  });
});

describe('the recipes', () => {
  it('a workflow starts Holub with variables that there are', () => {
    const [workflow = ''] = blocksOf(pages.containers, 'yaml workflow');
    const { holub: service } = parse(workflow).jobs.test.services;
    expect(known).toEqual(expect.arrayContaining(ownVariables(Object.keys(service.env))));
    expect(service.ports).toEqual([expect.stringMatching(/:8380$/)]);
  });

  it('Testcontainers for Node is a program', async () => {
    const [program = ''] = blocksOf(pages.containers, 'js testcontainers');
    const file = join(await temporaryFolder(), 'recipe.mjs');
    await writeFile(file, program);
    expect(await run(process.execPath, ['--check', file])).toMatchObject({ code: 0, stderr: '' });
  });
});
