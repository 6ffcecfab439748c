import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownNode } from './own-node.ts';
import { ROOT, run, start } from './run.ts';

describe.skipIf(ownNode === undefined)("the built package on the machine's own node", () => {
  const node = ownNode as string;

  beforeAll(async () => {
    const { code, stderr } = await run('npm', ['run', 'build']);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('starts, answers and stops', async () => {
    const server = start(node, ['dist/cli.js', 'start', '--port', '0']);
    const banner = await server.printed('Ctrl+C');
    const url = /listening on (http:\S+)\./.exec(banner)?.[1];
    const health = await (await fetch(`${url}/__admin/health`)).json();
    expect(health).toMatchObject({ status: 'ok' });
    expect((await server.stop()).code).toBe(0);
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
