import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../kit/temporary-folder.ts';
import { holub, run, start, startHolub } from './run.ts';

const urlIn = (printed: string) => /listening on (http:\S+)\./.exec(printed)?.[1] ?? '';
const BALANCE = ['-sS', '-H', 'Authorization: Bearer t'];

/** Says of every module of the certificates that it is being loaded. */
const WATCH = `import { registerHooks } from 'node:module';
registerHooks({ resolve(name, context, next) {
  if (name.includes('@peculiar') || name.includes('/tls/')) console.error('LOADED ' + name);
  return next(name, context);
} });`;

describe('holub start --tls', () => {
  it('answers https:// with the certificate that holub ca gives', async () => {
    const folder = await temporaryFolder();
    const server = startHolub('--port', '0', '--tls', '--data', folder);
    const printed = await server.printed('Ctrl+C');
    const url = urlIn(printed);
    expect(printed).toContain(url.replace('http:', 'https:'));
    expect(printed).toContain('made a certificate authority');

    const { stdout } = await holub('ca', '--data', folder, '--pem');
    expect(stdout).toBe(await readFile(join(folder, 'tls/ca.pem'), 'utf8'));
    const file = join(folder, 'given.pem');
    expect((await holub('ca', '--data', folder, '--out', file)).code).toBe(0);
    const to = `api.turbosms.ua:443:127.0.0.1:${new URL(url).port}`;
    const args = [...BALANCE, '--cacert', file, '--connect-to', to, 'https://api.turbosms.ua/user/balance.json'];
    expect((await run('curl', args)).stdout).toContain('"balance":1000');
    expect((await run('curl', [...BALANCE, `${url}/turbosms/user/balance.json`])).stdout).toContain('"balance":1000');
    expect((await server.stop()).code).toBe(0);
  });

  it('and no server without it loads what certificates need, until a program wants a tunnel', async () => {
    const folder = await temporaryFolder();
    const watch = `data:text/javascript,${encodeURIComponent(WATCH)}`;
    const server = start(process.execPath, ['--import', watch, 'src/cli.ts', 'start', '--port', '0', '--data', folder]);
    const url = urlIn(await server.printed('Ctrl+C'));
    await run('curl', [...BALANCE, `${url}/turbosms/user/balance.json`]);
    const before = await readFile(join(folder, 'tls/ca.pem'), 'utf8').catch(() => null);
    expect(before).toBeNull();
    const proxied = [...BALANCE, '-k', '--proxy', url, 'https://api.turbosms.ua/user/balance.json'];
    expect((await run('curl', proxied)).stdout).toContain('"balance":1000');
    const { stderr, stdout } = await server.stop();
    expect(stderr.split('\n')[0]).toContain('open-authority');
    expect(stdout).toContain('made a certificate authority');
  });

  it('is not started where there can be no certificates', async () => {
    const { code, stderr } = await holub('start', '--port', '0', '--tls', '--data', '/dev/null/holub');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^holub: there are no certificates: ENOTDIR.*'\/dev\/null\/holub/);
  });
});

describe('holub ca', () => {
  it('says where the authority is, what it is for, and how every program comes to trust it', async () => {
    const folder = await temporaryFolder();
    const { code, stdout } = await run(process.execPath, ['src/cli.ts', 'ca'], { env: { HOLUB_DATA: folder } });
    expect(code).toBe(0);
    expect(stdout).toContain(join(folder, 'tls/ca.pem'));
    const ways = [
      'NODE_EXTRA_CA_CERTS',
      'SSL_CERT_FILE',
      'CURL_CA_BUNDLE',
      'REQUESTS_CA_BUNDLE',
      'keytool',
      'curl.cainfo',
    ];
    for (const way of [...ways, 'update-ca-certificates', 'add-trusted-cert', 'certutil'])
      expect(stdout).toContain(way);
    expect(stdout).toContain('smscentre.com');
  });

  it('gives the bundle for programs that trust one file alone', async () => {
    const folder = await temporaryFolder();
    const { stdout } = await holub('ca', '--data', folder, '--bundle');
    expect(stdout.startsWith(await readFile(join(folder, 'tls/ca.pem'), 'utf8'))).toBe(true);
    expect(stdout.match(/BEGIN CERTIFICATE/g)?.length).toBeGreaterThan(50);
  });
});
