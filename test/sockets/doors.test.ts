import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { proxyOthers } from '../../src/commands/proxy-others.ts';
import type { Listening } from '../../src/mocks/http/server.ts';
import { providers } from '../../src/mocks/providers/index.ts';
import type { Doors, SandboxOptions } from '../../src/mocks/sandbox.ts';
import { createCertificates } from '../../src/tls/create-certificates.ts';
import { type Authority, openAuthority } from '../../src/tls/open-authority.ts';
import { openSandbox } from '../kit/sandbox.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

const DAY = 86_400_000;
const HOSTS = providers.flatMap(({ hosts }) => hosts);
const BALANCE =
  'GET /user/balance.json HTTP/1.1\r\nHost: api.turbosms.ua\r\nAuthorization: Bearer t\r\nConnection: close\r\n\r\n';

const removals: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(removals.map((remove) => remove())));

let authority: Authority;
let ca: string;
beforeAll(async () => {
  authority = await openAuthority({
    folder: await temporaryFolder((remove) => removals.push(remove)),
    hosts: HOSTS,
    now: Date.now,
  });
  ca = authority.certificate.toString();
});

const certificatesAt = (now: () => number) => {
  const made = createCertificates(authority, HOSTS, now);
  return async () => made;
};

/** A sandbox on a port of its own with these doors. */
async function listen(doors: Doors, options: SandboxOptions = {}) {
  const sandbox = openSandbox(options);
  const listening = await sandbox.listen({ port: 0, host: '127.0.0.1', doors });
  return { sandbox, listening };
}

/** Runs a program; its exit code and what it printed. */
function run(program: string, ...args: readonly string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), out: stdout + stderr });
    });
    child.stdin?.end();
  });
}
const curl = (...args: readonly string[]) => run('curl', '--silent', '--show-error', '--max-time', '20', ...args);

/** Everything that comes back when these bytes are sent to a port. */
function say(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
  return text(socket);
}

/** A tunnel through the port's proxy. */
function tunnel(port: number, authorityName: string): Promise<{ status: number; head: string; socket: Socket }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`CONNECT ${authorityName} HTTP/1.1\r\nHost: ${authorityName}\r\n\r\n`);
    });
    socket.once('error', reject).once('data', (data) => {
      const head = String(data);
      resolve({ status: Number(head.split(' ')[1]), head, socket });
    });
  });
}

describe('TLS beside HTTP on one port', () => {
  let listening: Listening;
  let sandbox: ReturnType<typeof openSandbox>;
  beforeAll(async () => {
    ({ listening, sandbox } = await listen({ certificates: certificatesAt(Date.now), tls: true }));
  });
  afterAll(() => listening.close());

  it('every host of every provider has a certificate that openssl takes', async () => {
    const checks = [...HOSTS, 'localhost'].map((host) =>
      run(
        'openssl',
        ...['s_client', '-connect', `127.0.0.1:${listening.port}`, '-CAfile', authority.certificateFile],
        ...['-servername', host, '-verify_hostname', host, '-verify_return_error', '-x509_strict'],
      ),
    );
    for (const { code, out } of await Promise.all(checks)) {
      expect(out).toContain('Verify return code: 0 (ok)');
      expect(code).toBe(0);
    }
  });

  it('an address of this machine has one too', async () => {
    const { out } = await curl(
      '--cacert',
      authority.certificateFile,
      `https://127.0.0.1:${listening.port}/__admin/health`,
    );
    expect(JSON.parse(out)).toMatchObject({ status: 'ok' });
  });

  it('another name is refused by the client', async () => {
    const error = await new Promise<NodeJS.ErrnoException>((resolve) => {
      connectTls({ port: listening.port, host: '127.0.0.1', servername: 'example.com', ca }).once('error', resolve);
    });
    expect(error.code).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
    const strange = `https://smsc.ua.example.com:${listening.port}/`;
    const to = `smsc.ua.example.com:${listening.port}:127.0.0.1`;
    const { code } = await curl('--cacert', authority.certificateFile, '--resolve', to, strange);
    expect(code).toBe(60);
  });

  it('and so is the authority where nobody trusts it', async () => {
    expect((await curl(`https://127.0.0.1:${listening.port}/`)).code).toBe(60);
  });

  it('plain HTTP is answered as ever, also where its first byte is late', async () => {
    expect(await say(listening.port, BALANCE)).toContain('"balance":1000');
    const socket = connect(listening.port, '127.0.0.1');
    for (const byte of BALANCE) {
      socket.write(byte);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await text(socket)).toContain('"balance":1000');
  });

  it.each(['http', 'https'])('a request of a megabyte comes whole by %s', async (scheme) => {
    const recipients = Array.from({ length: 70_000 }, (_, index) => String(380_500_000_000 + index));
    const file = join(await temporaryFolder(), 'body.json');
    await writeFile(file, JSON.stringify({ recipients, sms: { sender: 'Shop', text: 'Hello' } }));
    const url = `${scheme}://127.0.0.1:${listening.port}/turbosms/message/send.json`;
    const { out } = await curl(
      ...[
        '--cacert',
        authority.certificateFile,
        '-H',
        'Authorization: Bearer t',
        '-H',
        'Content-Type: application/json',
      ],
      ...['--data-binary', `@${file}`, url],
    );
    expect(JSON.parse(out)).toHaveProperty('response_code');
  });

  it('a client that wants HTTP/2 gets HTTP/1.1', async () => {
    const url = `https://127.0.0.1:${listening.port}/__admin/health`;
    const { out } = await curl(
      '--http2',
      '--cacert',
      authority.certificateFile,
      '-o',
      '/dev/null',
      '-w',
      '%{http_version}',
      url,
    );
    expect(out).toBe('1.1');
  });

  it.each([
    ['connection-reset', 56],
    ['empty-response', 52],
    ['truncated-body', 18],
    ['malformed-chunk', 56],
  ])('a fault of kind %s breaks the connection within TLS too', async (kind, expected) => {
    await sandbox.admin('/faults', { match: { provider: 'turbosms' }, kind, times: 1 });
    const url = `https://127.0.0.1:${listening.port}/turbosms/user/balance.json`;
    const { code, out } = await curl('--cacert', authority.certificateFile, '-H', 'Authorization: Bearer t', url);
    expect(code).toBe(expected);
    if (kind === 'connection-reset') expect(out).toMatch(/reset by peer/i);
  });

  it('what is neither is told so, and hurts nobody', async () => {
    expect(await say(listening.port, '\x00\x01\x02 nonsense\r\n\r\n')).toContain('400 Bad Request');
    const broken = connect(listening.port, '127.0.0.1', () => broken.end(Buffer.from([22, 3, 1, 0, 200, 1, 2, 3])));
    await text(broken).catch(() => '');
    expect(await say(listening.port, BALANCE)).toContain('"balance":1000');
  });
});

describe('a connection too many', () => {
  const FULL = 'All 1 connections are taken. Close some, or start Holub with --max-connections.';

  it.each([true, false])('is told so in TLS and in front of a tunnel (--tls: %s)', async (tls) => {
    const { listening } = await listen({ certificates: certificatesAt(Date.now), tls }, { limits: { connections: 1 } });
    const only = connect(listening.port, '127.0.0.1');
    await new Promise((connected) => only.once('connect', connected));
    if (tls) {
      const secured = connectTls({ port: listening.port, host: '127.0.0.1', servername: 'smsc.ua', ca });
      secured.write(BALANCE);
      expect(await text(secured)).toContain(FULL);
    }
    const { status, head } = await tunnel(listening.port, 'smsc.ua:443');
    expect([status, head]).toEqual([503, expect.stringContaining(FULL)]);
    only.destroy();
    await listening.close();
  });
});

describe('the server certificate', () => {
  it('is renewed while the port is open, when its time is nearly over', async () => {
    let now = Date.now();
    const { listening } = await listen({ certificates: certificatesAt(() => now), tls: true });
    onTestFinished(() => listening.close());
    const serialAt = () =>
      new Promise<{ serial: string; until: number }>((resolve, reject) => {
        const socket = connectTls({ port: listening.port, host: '127.0.0.1', servername: 'smsc.ua', ca }, () => {
          const { serialNumber, valid_to: until } = socket.getPeerCertificate();
          socket.destroy();
          resolve({ serial: serialNumber, until: Date.parse(until) });
        });
        socket.once('error', reject);
      });
    const first = await serialAt();
    expect((await serialAt()).serial).toBe(first.serial);
    now = first.until - 31 * DAY;
    expect((await serialAt()).serial).toBe(first.serial);
    now = first.until - 29 * DAY;
    // The client's clock has not moved, and takes no certificate from the future: it is only looked at.
    const second = await new Promise<string>((resolve) => {
      const options = { port: listening.port, host: '127.0.0.1', servername: 'smsc.ua', rejectUnauthorized: false };
      const socket = connectTls(options, () => {
        resolve(socket.getPeerCertificate().serialNumber);
        socket.destroy();
      });
    });
    expect(second).not.toBe(first.serial);
  });
});

describe('a port without --tls', () => {
  it('does not look at what comes in', async () => {
    const { listening } = await listen({ certificates: certificatesAt(Date.now) });
    onTestFinished(() => listening.close());
    expect((await curl('-k', `https://127.0.0.1:${listening.port}/`)).code).toBe(35);
    expect(await say(listening.port, BALANCE)).toContain('"balance":1000');
  });
});

describe('as a proxy', () => {
  let victim: Server;
  let asked: string[];
  let listening: Listening;
  let sandbox: ReturnType<typeof openSandbox>;
  const victimPort = () => (victim.address() as AddressInfo).port;

  beforeAll(async () => {
    ({ listening, sandbox } = await listen({ certificates: certificatesAt(Date.now) }));
    victim = createHttpServer((incoming, outgoing) => {
      asked.push(`${incoming.headers.host} ${incoming.url} ${incoming.headers['proxy-authorization'] ?? '-'}`);
      outgoing.setHeader('Set-Cookie', ['a=1', 'b=2']);
      outgoing.end('the victim');
    });
    victim.on('connection', () => asked.push('connection'));
    await new Promise<void>((resolve) => victim.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(async () => {
    await listening.close();
    victim.close();
  });

  it.each(HOSTS)('a tunnel to %s ends here, with its certificate', async (host) => {
    const { status, socket } = await tunnel(listening.port, `${host}:443`);
    expect(status).toBe(200);
    const secured = connectTls({ socket, servername: host, ca });
    secured.write(`GET /__admin/nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(await text(secured)).toContain('The control API has no /__admin/nothing');
  });

  it.each(['SMSC.UA:443', 'smsc.ua.:443', 'smsc.ua:80'])('and so does one to %s', async (name) => {
    const { status, socket } = await tunnel(listening.port, name);
    expect(status).toBe(200);
    socket.write('GET /sys/balance.php?login=a&psw=b HTTP/1.1\r\nHost: smsc.ua\r\nConnection: close\r\n\r\n');
    expect(await text(socket)).toContain('1000');
  });

  it('curl finds its way by HTTPS_PROXY and by HTTP_PROXY alone', async () => {
    const through = ['--proxy', listening.url, '--cacert', authority.certificateFile, '-H', 'Authorization: Bearer t'];
    for (const scheme of ['https', 'http']) {
      const { out } = await curl(...through, `${scheme}://api.turbosms.ua/user/balance.json`);
      expect(JSON.parse(out).response_result).toEqual({ balance: 1000 });
    }
  });

  it('and reaches the port itself, where it forgets NO_PROXY', async () => {
    for (const name of ['localhost', '127.0.0.1']) {
      const { out } = await curl('--proxy', listening.url, `http://${name}:${listening.port}/__admin/health`);
      expect(JSON.parse(out)).toMatchObject({ status: 'ok' });
    }
  });

  it('a client that asks for a whole https address without a tunnel is answered', async () => {
    const request = BALANCE.replace('/user', 'https://api.turbosms.ua/user');
    expect(await say(listening.port, request)).toContain('"balance":1000');
  });

  it.each([
    'example.com:443',
    'example.com:80',
    '93.184.216.34:443',
    '[2001:db8::1]:443',
    '[::1]:443',
    '[::ffff:127.0.0.1]:443',
    '127.0.0.1:443',
    'localhost:22',
    '2130706433:80',
    '0x7f000001:80',
    'smsc.ua:22',
    'smsc.ua:25',
    'smsc.ua:8443',
    'evilsmsc.ua:443',
    'smsc.ua.evil.com:443',
    'sub.smsc.ua:443',
    'ua:443',
    'api.turbosms.ua.:22',
  ])('CONNECT to %s is refused', async (name) => {
    const { status, head } = await tunnel(listening.port, name);
    expect(status).toBe(403);
    expect(head).toMatch(/passes nothing on/);
  });

  it.each([
    'smsc.ua',
    'smsc.ua:',
    ':443',
    'smsc.ua:443:443',
    'smsc.ua:0',
    'smsc.ua:70000',
    'a@smsc.ua:443',
    '/smsc.ua:443',
  ])('CONNECT to %s is no CONNECT', async (name) => {
    expect(await say(listening.port, `CONNECT ${name} HTTP/1.1\r\nHost: smsc.ua\r\n\r\n`)).toMatch(/^HTTP\/1.1 400 /);
  });

  it.each([
    'http://example.com/',
    'http://93.184.216.34/',
    'http://[2001:db8::1]/',
    'http://smsc.ua:22/',
    'http://evilsmsc.ua/',
    'http://smsc.ua.evil.com/sys/balance.php',
    'http://smsc.ua@example.com/',
    'https://example.com/',
  ])('a request for %s is refused', async (url) => {
    const answer = await say(listening.port, `GET ${url} HTTP/1.1\r\nHost: smsc.ua\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
    expect(answer).toContain('passes nothing on');
  });

  it('nothing reaches anybody else, whatever the request line and the Host header say', async () => {
    const there = `127.0.0.1:${victimPort()}`;
    const heads = [
      `CONNECT ${there} HTTP/1.1\r\nHost: smsc.ua:443`,
      `GET http://${there}/ HTTP/1.1\r\nHost: smsc.ua`,
      `GET /sys/balance.php HTTP/1.1\r\nHost: ${there}`,
      `GET http://smsc.ua/sys/balance.php HTTP/1.1\r\nHost: ${there}`,
      `GET http://smsc.ua@${there}/ HTTP/1.1\r\nHost: smsc.ua`,
      `GET /__admin/health HTTP/1.1\r\nHost: ${there}`,
    ];
    for (const head of heads) {
      await say(listening.port, `${head}\r\nAuthorization: Bearer t\r\nConnection: close\r\n\r\n`);
    }
    const { socket } = await tunnel(listening.port, 'smsc.ua:80');
    socket.write(`GET http://${there}/ HTTP/1.1\r\nHost: ${there}\r\nConnection: close\r\n\r\n`);
    await text(socket);
    expect(asked).toEqual([]);
  });

  it('the address of a request wins over its Host header', async () => {
    const request =
      'GET http://smsc.ua/sys/balance.php?login=a&psw=b HTTP/1.1\r\nHost: api.turbosms.ua\r\nConnection: close\r\n\r\n';
    expect(await say(listening.port, request)).toContain('1000');
    const { exchanges } = (await sandbox.admin('/journal?limit=1')).json;
    expect(exchanges[0].provider).toBe('smsc');
  });

  describe('that passes others on', () => {
    const openOthers = async (adminToken: string | null = null) => {
      const opened = await listen({ certificates: certificatesAt(Date.now), others: proxyOthers }, { adminToken });
      onTestFinished(() => opened.listening.close());
      return opened.listening;
    };

    it('they are reached by a tunnel and by a request, which ask for what was meant', async () => {
      const warnings: string[] = [];
      const heed = ({ message }: Error) => void warnings.push(message);
      process.on('warning', heed);
      onTestFinished(() => void process.off('warning', heed));
      const { url } = await openOthers();
      const there = `http://127.0.0.1:${victimPort()}/path?x=1`;
      expect((await curl('--proxy', url, there)).out).toBe('the victim');
      expect((await curl('--proxy', url, '--proxytunnel', there)).out).toBe('the victim');
      const host = `127.0.0.1:${victimPort()}`;
      expect(asked).toEqual(['connection', `${host} /path?x=1 -`, 'connection', `${host} /path?x=1 -`]);
      expect((await curl('--proxy', url, '-D', '-', there)).out.match(/set-cookie/gi)).toHaveLength(2);
      expect(warnings).toEqual([]);
    });

    it('the providers are not', async () => {
      const { port } = await openOthers();
      expect((await tunnel(port, 'smsc.ua:22')).status).toBe(403);
      expect(await say(port, BALANCE.replace('/user', 'http://api.turbosms.ua/user'))).toContain('"balance":1000');
    });

    it('nobody there is told so', async () => {
      const { port } = await openOthers();
      const closed = createServer();
      await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
      const name = `127.0.0.1:${(closed.address() as AddressInfo).port}`;
      await new Promise((resolve) => closed.close(resolve));
      expect((await tunnel(port, name)).status).toBe(502);
      const answer = await say(port, `GET http://${name}/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 502 /);
    });

    it('the admin token is asked for, where there is one, and is kept here', async () => {
      const { url } = await openOthers('hush');
      const there = `http://127.0.0.1:${victimPort()}/`;
      expect((await curl('--proxy', url, '-o', '/dev/null', '-w', '%{http_code}', there)).out).toBe('407');
      expect((await curl('--proxy', url, '--proxytunnel', there)).out).toContain('407');
      expect((await curl('--proxy', url, '--proxy-user', 'holub:wrong', there)).out).toContain('admin token');
      expect(asked).toEqual([]);
      expect((await curl('--proxy', url, '--proxy-user', 'holub:hush', there)).out).toBe('the victim');
      expect(asked.at(-1)).toMatch(/ -$/);
      const balance = ['--proxy', url, '-H', 'Authorization: Bearer t', 'http://api.turbosms.ua/user/balance.json'];
      expect((await curl(...balance)).out).toContain('"balance":1000');
    });
  });
});

describe('where there is no certificate', () => {
  it('a tunnel to a provider says so before TLS begins', async () => {
    const { listening } = await listen({});
    onTestFinished(() => listening.close());
    const { status, head } = await tunnel(listening.port, 'smsc.ua:443');
    expect([status, head.includes('has no certificates')]).toEqual([501, true]);
    expect((await tunnel(listening.port, 'smsc.ua:80')).status).toBe(200);
  });

  it('and why, where it cannot be had', async () => {
    const certificates = async () => {
      throw new Error('EROFS: read-only file system');
    };
    const { listening } = await listen({ certificates });
    onTestFinished(() => listening.close());
    const { status, head } = await tunnel(listening.port, 'smsc.ua:443');
    expect([status, head.includes('EROFS')]).toEqual([500, true]);
  });
});

describe('closing', () => {
  it('waits for nobody who has said nothing', async () => {
    const { listening } = await listen({ certificates: certificatesAt(Date.now), tls: true });
    const silent = connect(listening.port, '127.0.0.1');
    const halfway = connect(listening.port, '127.0.0.1', () => halfway.write(Buffer.from([22, 3, 1])));
    const { socket } = await tunnel(listening.port, 'smsc.ua:443');
    for (const each of [silent, halfway, socket]) each.on('error', () => {});
    await listening.close();
    for (const each of [silent, halfway, socket]) {
      if (!each.closed) await new Promise((resolve) => each.once('close', resolve).resume());
    }
  });
});
