import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../kit/temporary-folder.ts';
import { ownNode } from './own-node.ts';
import { ROOT, run, start } from './run.ts';

describe.skipIf(ownNode === undefined)("the built package on the machine's own node", () => {
  const node = ownNode as string;

  beforeAll(async () => {
    const { code, stderr } = await run('npm', ['run', 'build']);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('starts, answers and stops', async () => {
    const server = start(node, ['dist/cli.cjs', 'start', '--port', '0']);
    const banner = await server.printed('Ctrl+C');
    const url = /listening on (http:\S+)\./.exec(banner)?.[1];
    const health = await (await fetch(`${url}/__admin/health`)).json();
    expect(health).toMatchObject({ status: 'ok' });
    expect((await server.stop()).code).toBe(0);
  });

  it('reads one file until the first send is answered, and of Node neither fetch nor TLS nor crypto', async () => {
    const witness = join(await temporaryFolder(), 'witness.cjs');
    await writeFile(
      witness,
      `process.on('exit', () => {
         const files = Object.keys(require.cache).map((file) => file.split(/[\\\\/]/).pop());
         console.error(JSON.stringify({ files, modules: process.moduleLoadList }));
       });`,
    );
    const server = start(node, ['--require', witness, 'dist/cli.cjs', 'start', '--port', '0']);
    const url = /listening on (http:\S+)\./.exec(await server.printed('Ctrl+C'))?.[1];
    const sent = await fetch(`${url}/turbosms/message/send.json`, {
      method: 'POST',
      headers: { Authorization: 'Bearer my-token', 'Content-Type': 'application/json' },
      body: JSON.stringify({ recipients: ['380500000001'], sms: { sender: 'Shop', text: 'Hello' } }),
    });
    expect(await sent.json()).toMatchObject({ response_code: 801 });
    const { files, modules } = JSON.parse((await server.stop()).stderr);
    const withoutHash = (file: string) => file.replace(/-[\w-]{8}\.cjs$/, '.cjs');
    expect(files.map(withoutHash)).toEqual(['witness.cjs', 'cli.cjs', 'cli-rolldown-runtime.cjs', 'cli-start.cjs']);
    expect(modules).toContain('NativeModule http');
    expect(
      modules.filter((name: string) => /undici|(?:^NativeModule | _)(?:tls|crypto|https|zlib)/.test(name)),
    ).toEqual([]);
  });

  it('has the inbox ready-made: no bundler, no sources', async () => {
    const server = start(node, ['dist/cli.cjs', 'start', '--port', '0']);
    const url = /listening on (http:\S+)\./.exec(await server.printed('Ctrl+C'))?.[1];
    const page = await (await fetch(`${url}/`, { headers: { Accept: 'text/html' } })).text();
    const script = await fetch(`${url}/__admin/inbox/inbox.js`);
    await server.stop();
    expect(page).toContain('src="/__admin/inbox/inbox.js"');
    expect({ status: script.status, type: script.headers.get('content-type') }).toEqual({
      status: 200,
      type: 'text/javascript; charset=utf-8',
    });
    const built = await readdir(join(ROOT, 'dist/inbox'));
    expect(built).toEqual(expect.arrayContaining(['index.html', 'inbox.css', 'inbox.js', 'inter-latin.woff2']));
    expect(built.filter((name) => /\.(?:ts|tsx|map)$/.test(name))).toEqual([]);
  });

  it('is a library without a build step', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'holub-user-'));
    const program = join(folder, 'program.mjs');
    await writeFile(
      program,
      `import { createClient, createSandbox } from ${JSON.stringify(join(ROOT, 'dist/index.js'))};
       const sandbox = createSandbox({ clock: 'frozen' });
       const client = createClient('turbosms', { credentials: { token: 't' }, fetch: sandbox.fetch });
       const { data } = await client.POST('/user/balance.json');
       console.log(data.response_result.balance);
       await sandbox.close();`,
    );
    const ran = await run(node, [program]);
    await rm(folder, { recursive: true });
    expect(ran).toMatchObject({ code: 0, stdout: '1000\n', stderr: '' });
  });
});
