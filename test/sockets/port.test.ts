import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/mocks/http/server.ts';
import { openSandbox, type TestSandbox } from '../kit/sandbox.ts';

const LIMITS = { connections: 2_500, headerBytes: 16 * 1024, urlBytes: 4 * 1024, bodyBytes: 64 * 1024 };
/** Short, so that nobody waits: what is late is late soon. */
const PATIENCE = { headMs: 300, requestMs: 600, idleMs: 300, checkMs: 50 };

let sandbox: TestSandbox;
let port: Listening;
beforeAll(async () => {
  sandbox = openSandbox({ limits: LIMITS });
  port = await sandbox.listen({ port: 0, host: '127.0.0.1', patience: PATIENCE });
});
afterAll(() => port.close());

/** A connection, and all that came back through it until it was closed by the other side. */
interface Wire {
  readonly socket: Socket;
  readonly closed: Promise<string>;
}

async function open(at = port): Promise<Wire> {
  const socket = connect(at.port, '127.0.0.1');
  let received = '';
  socket.setEncoding('latin1').on('data', (text) => {
    received += text;
  });
  // A reset is an end like any other: what matters is what came before it.
  socket.on('error', () => {});
  const closed = new Promise<string>((done) => socket.once('close', () => done(received)));
  await new Promise((connected) => socket.once('connect', connected));
  return { socket, closed };
}

/** What comes back to these bytes until the other side closes. */
async function ask(bytes: string, at = port): Promise<string> {
  const { socket, closed } = await open(at);
  socket.write(bytes, 'latin1');
  return closed;
}

const statusesOf = (received: string) =>
  [...received.matchAll(/HTTP\/1\.1 (\d{3}) [A-Z]/g)].map(([, status]) => Number(status));

/** It still answers everybody else. */
async function expectAnswering(): Promise<void> {
  const reply = await fetch(`${port.url}/turbosms/user/balance.json`, {
    headers: { authorization: 'Bearer my-token' },
  });
  expect(await reply.json()).toMatchObject({ response_code: 0 });
}

const BALANCE = '/turbosms/user/balance.json?token=my-token';
const get = (path = BALANCE, headers = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`;
const last = (path?: string) => get(path, 'Connection: close\r\n');
const post = (headers: string, body = '') => `POST ${BALANCE} HTTP/1.1\r\nHost: x\r\n${headers}\r\n${body}`;
const CHUNKED = 'Transfer-Encoding: chunked\r\n';
const JSON_TYPE = 'Content-Type: application/json\r\n';

describe('the port, to what is no request', () => {
  it.each<[string, string, readonly number[]]>([
    ['letters', 'hello\r\n\r\n', [400]],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', [400]],
    ['zeros', '\0'.repeat(64), [400]],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
    ['an unknown version', 'GET / HTTP/3.7\r\nHost: x\r\n\r\n', [400]],
    ['an unknown method', 'FETCH / HTTP/1.1\r\nHost: x\r\n\r\n', [400]],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n', [400]],
    ['a raw letter in the address', get('/\xd0\x96'), [400]],
    ['a space in the address', get('/a b'), [400]],
    ['a header without a colon', get(BALANCE, 'nonsense\r\n'), [400]],
    ['a header with a zero in it', get(BALANCE, 'X: a\0b\r\n'), [400]],
    ['a space before the colon', get(BALANCE, 'X : a\r\n'), [400]],
    ['a folded header', get(BALANCE, 'X: a\r\n b\r\n'), [400]],
    ['a line feed alone', 'GET / HTTP/1.1\nHost: x\n\n', [400]],
    ['a length that is none', post('Content-Length: many\r\n', '{}'), [400]],
    ['a negative length', post('Content-Length: -1\r\n', '{}'), [400]],
    ['two lengths', post('Content-Length: 2\r\nContent-Length: 3\r\n', '{}'), [400]],
    ['a length and chunks', post(`${CHUNKED}Content-Length: 2\r\n`, '0\r\n\r\n'), [400]],
    ['an unknown coding', post('Transfer-Encoding: gzip\r\n', '{}'), [400]],
    ['a chunk of no length', post(CHUNKED, 'zz\r\n{}\r\n0\r\n\r\n'), [400]],
    ['a chunk longer than it says', post(CHUNKED, '1\r\n{}}\r\n0\r\n\r\n'), [400]],
    ['a huge chunk length', post(CHUNKED, 'fffffffffffffffff\r\n'), [400]],
    ['endless chunk extensions', post(CHUNKED, `1;${'a'.repeat(20_000)}\r\n`), [413]],
    ['headers longer than the limit', get(BALANCE, `X: ${'a'.repeat(17_000)}\r\n`), [431]],
    ['ten thousand headers', get(BALANCE, 'X: a\r\n'.repeat(10_000)), [431]],
    ['an endless header name', get(BALANCE, 'a'.repeat(100_000)), [431]],
    ['an endless address', `GET /${'a'.repeat(100_000)}`, [431]],
  ])('%s', async (_, bytes, statuses) => {
    const received = await ask(bytes);
    expect(statusesOf(received)).toEqual(statuses);
    // Node says no more to a request without a Host; everything else is told what is wrong.
    if (!/^GET \/ HTTP\/1\.1\r\n\r\n$/.test(bytes)) expect(received).toMatch(/\r\n\r\n\{"error":"[A-Z].+\."\}$/);
    await expectAnswering();
  });
});

describe('the port, to what is an odd request', () => {
  it.each<[string, string, readonly number[]]>([
    ['an address longer than the limit', last(`/${'a'.repeat(5_000)}`), [414]],
    ['an empty line first', `\r\n${last()}`, [200]],
    ['three at once', get() + get() + last(), [200, 200, 200]],
    // In one piece: Node's parser gives up before the first is answered.
    ['one before one that cannot be read', `${get()}nonsense\r\n\r\n`, [400]],
    ['one of HTTP/0.9', 'GET /\r\n\r\n', [404]],
    ['one of HTTP/1.0', `GET ${BALANCE} HTTP/1.0\r\n\r\n`, [200]],
    ['one to nobody', last('/nothing/here'), [404]],
    ['a path of dots', last('/../../../../etc/passwd'), [404]],
    ['an escaped path', last('/%2e%2e/%5f%5fadmin/accounts'), [404]],
    ['a broken escape', last('/%zz%'), [404]],
    ['a slash too many before the control API', last('//__admin/accounts'), [404]],
    [
      'the control API by another name',
      `GET /__admin/accounts HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
      [403],
    ],
    [
      'a prototype for a name',
      last('/turbosms/user/balance.json?__proto__[a]=1&constructor[prototype][a]=1&token=my-token'),
      [200],
    ],
    [
      'a body longer than the limit',
      post(`${JSON_TYPE}Content-Length: 70000\r\nConnection: close\r\n`, 'a'.repeat(70_000)),
      [200],
    ],
    [
      '100,000 open brackets',
      post(`${JSON_TYPE}Content-Length: 60000\r\nConnection: close\r\n`, '['.repeat(60_000)),
      [200],
    ],
    [
      'a body to HEAD',
      `HEAD ${BALANCE} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
      [200],
    ],
    [
      'an upgrade to a WebSocket',
      get(BALANCE, 'Upgrade: websocket\r\nConnection: Upgrade, close\r\nSec-WebSocket-Key: a\r\n'),
      [200],
    ],
    [
      'Expect: 100-continue',
      post(`${JSON_TYPE}Expect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n`, '{}'),
      [100, 200],
    ],
    ['an unknown expectation', post('Expect: miracles\r\nContent-Length: 0\r\nConnection: close\r\n'), [417]],
  ])('%s', async (_, bytes, statuses) => {
    expect(statusesOf(await ask(bytes))).toEqual(statuses);
    await expectAnswering();
  });
});

describe('the port, to a client that is slow', () => {
  it.each<[string, string, readonly number[]]>([
    ['that says nothing', '', [408]],
    ['that stops within the first line', 'GET /turbo', [408]],
    ['that stops within the headers', `GET ${BALANCE} HTTP/1.1\r\nHost: x\r\nX: `, [408]],
    ['that stops within the body', post(`${JSON_TYPE}Content-Length: 10\r\n`, '{"a"'), [408]],
    ['that stops within a chunk', post(`${JSON_TYPE}${CHUNKED}`, 'a\r\n{"a"'), [408]],
    ['that stops after an answer', get(), [200]],
    ['that stops within the next request', `${get()}GET /turbo`, [200, 408]],
  ])('%s', async (_, bytes, statuses) => {
    expect(statusesOf(await ask(bytes))).toEqual(statuses);
    await expectAnswering();
  });

  it('that sends a letter now and then does not stay', async () => {
    const { socket, closed } = await open();
    socket.write(`GET ${BALANCE} HTTP/1.1\r\nHost: x\r\nX: `);
    const drip = setInterval(() => socket.writable && socket.write('a'), 20);
    expect(statusesOf(await closed)).toEqual([408]);
    clearInterval(drip);
  });

  it('has less time for the head than for the whole', async () => {
    const hasty = await sandbox.listen({
      port: 0,
      host: '127.0.0.1',
      patience: { ...PATIENCE, headMs: 200, requestMs: 60_000 },
    });
    expect(statusesOf(await ask('GET /turbo', hasty))).toEqual([408]);
    await hasty.close();
  });

  it('that closes its side gets its answers, and the connection ends', async () => {
    const { socket, closed } = await open();
    socket.end(get() + get());
    expect(statusesOf(await closed)).toEqual([200, 200]);
  });

  it('that closes its side in the middle is let go', async () => {
    const { socket, closed } = await open();
    socket.end(post(`${JSON_TYPE}Content-Length: 10\r\n`, '{"a"'));
    expect(statusesOf(await closed).filter((status) => status < 400)).toEqual([]);
    await expectAnswering();
  });

  it('that goes away in the middle is forgotten', async () => {
    const { socket, closed } = await open();
    socket.write(post(`${JSON_TYPE}Content-Length: 10\r\n`, '{"a"'));
    socket.resetAndDestroy();
    await closed;
    await expectAnswering();
    await expect.poll(() => sandbox.world.bounds.read().connections.used).toBeLessThan(2);
  });
});

describe('the port, to very many', () => {
  it('idle connections answers the next one, and closes them when nothing comes', async () => {
    const idle: Wire[] = [];
    for (let batch = 0; batch < 20; batch++)
      idle.push(...(await Promise.all(Array.from({ length: 100 }, () => open()))));
    await expectAnswering();
    const ends = await Promise.all(idle.map(({ closed }) => closed));
    expect(ends.length).toBe(2000);
    expect(new Set(ends.flatMap(statusesOf))).toEqual(new Set([408]));
    await expect.poll(() => sandbox.world.bounds.read().connections.used).toBeLessThan(10);
  });

  it('pipelined requests answers each in its order', async () => {
    const paths = Array.from({ length: 500 }, (_, index) => `/nothing/${index}`);
    const received = await ask(paths.map((path) => get(path)).join('') + last('/nothing/at/the/end'));
    expect(statusesOf(received)).toEqual(Array.from({ length: 501 }, () => 404));
    const named = [...received.matchAll(/No provider has GET (\S+)\. /g)].map(([, path]) => path);
    expect(named).toEqual([...paths, '/nothing/at/the/end']);
  });

  it('connections beyond the limit says so, and lets them in when others have gone', async () => {
    const small = openSandbox({ limits: { connections: 2 } });
    const narrow = await small.listen({
      port: 0,
      host: '127.0.0.1',
      patience: { ...PATIENCE, idleMs: 60_000, headMs: 30_000, requestMs: 60_000 },
    });
    const first = await open(narrow);
    const second = await open(narrow);
    const refused = await ask(get(), narrow);
    expect(statusesOf(refused)).toEqual([503]);
    expect(refused).toContain('All 2 connections are taken. Close some, or start Holub with --max-connections.');
    for (const { socket } of [first, second]) socket.destroy();
    await expect.poll(async () => statusesOf(await ask(last(), narrow))).toEqual([200]);
    expect(small.world.bounds.read().connections).toMatchObject({ limit: 2, dropped: expect.any(Number) });
    await narrow.close();
  });

  it('random bytes goes on answering', async () => {
    // The same noise each time: a step of a linear congruential generator makes a byte.
    let state = 20_261_122;
    const byte = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state >> 16;
    };
    const pieces = [
      'GET ',
      'POST ',
      BALANCE,
      ' HTTP/1.1\r\n',
      'Host: x\r\n',
      CHUNKED,
      JSON_TYPE,
      'Content-Length: 5\r\n',
      '\r\n',
      '5\r\n',
      '{"a":',
      '0\r\n\r\n',
    ];
    const noise = Array.from({ length: 200 }, () =>
      Array.from({ length: 1 + (byte() % 20) }, () =>
        byte() % 4 === 0 ? String.fromCharCode(byte() & 255) : pieces[byte() % pieces.length],
      ).join(''),
    );
    const ends = await Promise.all(noise.map((bytes) => ask(bytes)));
    for (const status of ends.flatMap(statusesOf)) expect(status).toBeLessThan(500);
    await expectAnswering();
  });
});
