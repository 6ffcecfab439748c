import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../kit/temporary-folder.ts';
import { holub, type Running, run, startHolub } from './run.ts';

interface Example {
  readonly provider: string;
  readonly command: readonly [string, ...string[]];
  /** What the environment says besides the proxy. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Each program with nothing but its environment changed; `CA` and `BUNDLE` stand for the files of `holub ca`. */
const EXAMPLES: readonly Example[] = [
  { provider: 'turbosms', command: ['php', '-d', 'curl.cainfo=BUNDLE', 'examples/php/send.php'] },
  { provider: 'smsc', command: ['python3', 'examples/python/send.py'], env: { SSL_CERT_FILE: 'BUNDLE' } },
  {
    provider: 'smsclub',
    command: [process.execPath, 'examples/node/send.mjs'],
    env: { NODE_USE_ENV_PROXY: '1', NODE_EXTRA_CA_CERTS: 'CA' },
  },
  { provider: 'octotoo', command: ['go', 'run', 'examples/go/send.go'], env: { SSL_CERT_FILE: 'BUNDLE' } },
];

const isThere = (program: string) => spawnSync(program, ['--help']).error === undefined;

describe('a program with the provider’s address in it, by proxy', () => {
  let server: Running;
  let url: string;
  let files: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const folder = await temporaryFolder(afterAll);
    await holub('ca', '--data', folder);
    files = { CA: join(folder, 'tls/ca.pem'), BUNDLE: join(folder, 'tls/bundle.pem') };
    server = startHolub('--port', '0', '--data', folder);
    url = /listening on (http:\S+)\./.exec(await server.printed('Ctrl+C'))?.[1] ?? '';
  });
  afterAll(() => server.stop());

  it.for(EXAMPLES)('for $provider', async ({ command, env = {}, provider }, { skip }) => {
    skip(!isThere(command[0]), `there is no ${command[0]} here`);
    const filled = (text: string) => text.replace(/\b(CA|BUNDLE)\b/, (name) => files[name] ?? name);
    const [program, ...args] = command.map(filled) as [string, ...string[]];
    const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]));
    const { code, stderr } = await run(program, args, { env: { HTTPS_PROXY: url, ...own } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const seen: unknown = await (await fetch(`${url}/__admin/messages?provider=${provider}`)).json();
    expect(seen).toMatchObject({
      messages: [{ provider, msisdn: '380500000001', text: expect.stringMatching(/^Hello from/) }],
    });
  });
});
