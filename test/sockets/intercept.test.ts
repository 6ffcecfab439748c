import http from 'node:http';
import https from 'node:https';
import { connect, type LookupFunction } from 'node:net';
import tls from 'node:tls';
import axios from 'axios';
import * as undici from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type FaultDraft, type Interception, type Sandbox } from '../../src/index.ts';
import { sending } from '../kit/send.ts';

/** Sends an SMS to the provider's own address, as a program with a client of its own does. */
type Client = (url: string, init: ReturnType<typeof sending>) => Promise<unknown>;

const viaAxios =
  (config: object = {}): Client =>
  async (url, { headers, body }) =>
    (await axios.post(url, body, { headers, ...config })).data;
const viaUndici =
  (dispatcher?: () => undici.Dispatcher): Client =>
  async (url, { headers, body }) => {
    const options = dispatcher === undefined ? {} : { dispatcher: dispatcher() };
    return (await undici.request(url, { method: 'POST', headers, body, ...options })).body.json();
  };
const viaNode =
  (module: typeof http | typeof https, options: object = {}): Client =>
  (url, { headers, body }) =>
    new Promise((resolve, reject) => {
      const request = module.request(url, { method: 'POST', headers, ...options }, async (response) => {
        try {
          resolve(JSON.parse(Buffer.concat(await response.toArray()).toString()));
        } catch (error) {
          reject(error);
        }
      });
      request.on('error', reject).end(body);
    });

const CLIENTS: readonly (readonly [name: string, client: Client])[] = [
  ['fetch', async (url, init) => (await fetch(url, init)).json()],
  ['undici', viaUndici()],
  ['undici, its own fetch', async (url, init) => (await undici.fetch(url, init)).json()],
  ['undici, an agent of its own', viaUndici(() => new undici.Agent({ keepAliveTimeout: 60_000 }))],
  ['undici, HTTP/2 where it can be had', viaUndici(() => new undici.Agent({ allowH2: true }))],
  ['node:https', viaNode(https)],
  ['node:https, an agent of its own', viaNode(https, { agent: new https.Agent({ keepAlive: true }) })],
  ['node:https, no agent', viaNode(https, { agent: false })],
  ['axios', viaAxios()],
  ['axios, an agent of its own', viaAxios({ httpsAgent: new https.Agent({ keepAlive: true }) })],
  ['axios, over fetch', viaAxios({ adapter: 'fetch' })],
];
const PLAIN: typeof CLIENTS = [
  ['fetch', async (url, init) => (await fetch(url, init)).json()],
  ['undici', viaUndici()],
  ['node:http', viaNode(http)],
  ['axios', viaAxios()],
];

const HOST = 'api.turbosms.ua';
const SEND = `https://${HOST}/message/send.json`;

describe('a sandbox that intercepts', () => {
  let sandbox: Sandbox;
  let interception: Interception;

  beforeAll(() => {
    sandbox = createSandbox({ clock: 'frozen' });
    interception = sandbox.intercept();
  });
  afterAll(() => sandbox.close());
  beforeEach(() => sandbox.reset());

  it('names the hosts it has', () => {
    expect(interception.hosts).toContain(HOST);
  });

  it.each(CLIENTS)('gets what is sent with %s', async (_, client) => {
    // Twice: a client that keeps its connections must find the second way as well.
    for (const text of ['Your code: 1111', 'Your code: 2222']) {
      expect(await client(SEND, sending({ text }))).toMatchObject({ response_code: 801 });
      expect((await sandbox.waitForMessage({ timeout: 0 })).text).toBe(text);
    }
  });

  it.each(PLAIN)('gets what is sent unencrypted with %s', async (_, client) => {
    expect(await client(SEND.replace('https', 'http'), sending())).toMatchObject({ response_code: 801 });
    expect(await sandbox.messages()).toHaveLength(1);
  });

  it('takes a host however it is written', async () => {
    for (const host of [HOST.toUpperCase(), `${HOST}:443`, `${HOST}.`]) {
      expect((await fetch(SEND.replace(HOST, host), sending())).status, host).toBe(200);
    }
  });

  it('takes many requests at once', async () => {
    const texts = Array.from({ length: 100 }, (_, index) => `Your code: ${1000 + index}`);
    await Promise.all(texts.map((text) => fetch(SEND, sending({ text }))));
    expect((await sandbox.messages()).map(({ text }) => text).sort()).toEqual(texts);
  });

  it('takes a body of megabytes', async () => {
    const answer = await viaNode(https)(SEND, sending({ text: 'x'.repeat(3_000_000) }));
    expect(answer).toHaveProperty('response_code');
  });

  it('takes a connection whose name alone is the provider, as through a tunnel', async () => {
    const server = http.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const tunnel = connect((server.address() as { port: number }).port, '127.0.0.1');
    const agent = new https.Agent();
    Object.assign(agent, { createConnection: () => tls.connect({ socket: tunnel, servername: HOST }) });
    expect(await viaNode(https, { agent })(SEND, sending())).toMatchObject({ response_code: 801 });
    expect(tunnel.destroyed).toBe(true);
    server.close();
  });

  it('leaves every other request alone', async () => {
    const server = http.createServer((_, outgoing) => outgoing.end('"elsewhere"')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    for (const [name, client] of PLAIN) {
      expect(await client(`http://127.0.0.1:${port}/message/send.json`, sending()), name).toBe('elsewhere');
    }
    expect(await sandbox.journal()).toEqual([]);
    server.close();
  });

  it('leaves the ports of other protocols alone', async () => {
    const server = http.createServer((_, outgoing) => outgoing.end('"the real host"')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const lookup: LookupFunction = (_, { all }, done) => {
      if (all) done(null, [{ address: '127.0.0.1', family: 4 }]);
      else done(null, '127.0.0.1', 4);
    };
    expect(await viaNode(http, { lookup })(`http://${HOST}:${port}/`, sending())).toBe('the real host');
    expect(await sandbox.journal()).toEqual([]);
    server.close();
  });
});

describe('the end of an interception', () => {
  it('is where its scope ends, and a kept connection does not outlive it', async () => {
    const [first, second] = [createSandbox(), createSandbox()];
    const agent = new https.Agent({ keepAlive: true });
    for (const sandbox of [first, second]) {
      using _ = sandbox.intercept();
      for (const [index, client] of [
        viaNode(https, { agent }),
        ...CLIENTS.slice(0, 2).map(([, each]) => each),
      ].entries()) {
        await client(SEND, sending({ text: `Your code: ${index}` }));
      }
    }
    expect(await first.messages()).toHaveLength(3);
    expect(await second.messages()).toHaveLength(3);
    await first.close();
    await second.close();
  });

  it('gives the hosts back to the one before', async () => {
    await using outer = createSandbox();
    await using inner = createSandbox();
    outer.intercept();
    const interception = inner.intercept();
    await fetch(SEND, sending({ text: 'inner' }));
    interception.stop();
    interception.stop();
    await fetch(SEND, sending({ text: 'outer' }));
    expect((await inner.messages()).map(({ text }) => text)).toEqual(['inner']);
    expect((await outer.messages()).map(({ text }) => text)).toEqual(['outer']);
  });

  it('leaves Node as it was', async () => {
    const before = [tls.connect, connect, http.request, https.request, fetch];
    const sandbox = createSandbox();
    sandbox.intercept();
    expect(tls.connect).not.toBe(before[0]);
    await sandbox.close();
    expect([tls.connect, connect, http.request, https.request, fetch]).toEqual(before);
    expect(() => sandbox.intercept()).toThrow('The sandbox was closed.');
  });

  it('lets nothing out through a tls.connect that was kept, and says why', async () => {
    const { connect: kept } = tls;
    await using sandbox = createSandbox();
    sandbox.intercept();
    const failure = new Promise((resolve) => kept({ host: HOST, port: 443 }).on('error', resolve));
    expect(String(await failure)).toContain('Begin it first');
  });
});

describe('a fault is seen as what it claims to be', () => {
  /** Every error in the chain, as its code or its message. */
  const causes = (error: unknown): string => {
    const { code, message, cause } = error as NodeJS.ErrnoException & { cause?: unknown };
    return [code, message, ...(cause === undefined ? [] : [causes(cause)])].join(' ');
  };
  const SEEN: readonly (readonly [FaultDraft['kind'], RegExp])[] = [
    ['connection-reset', /ECONNRESET.*read ECONNRESET/],
    ['empty-response', /other side closed|socket hang up/],
    ['malformed-chunk', /Invalid character in chunk size/],
    ['truncated-body', /other side closed|aborted/],
  ];
  const cases = SEEN.flatMap(([kind, seen]) => CLIENTS.map(([name, client]) => ({ kind, name, client, seen })));

  it.each(cases)('$kind by $name', async ({ kind, client, seen }) => {
    await using sandbox = createSandbox();
    sandbox.intercept();
    await sandbox.arm({ match: { provider: 'turbosms' }, kind, times: 1 });
    const failure = await client(SEND, sending()).catch((error: unknown) => error);
    expect(causes(failure)).toMatch(seen);
    // All but an empty response break after the work: the message is there, and the program does not know.
    expect(await sandbox.messages()).toHaveLength(kind === 'empty-response' ? 0 : 1);
    expect(await client(SEND, sending({ text: 'again' }))).toMatchObject({ response_code: 801 });
  });

  it.each(CLIENTS)('latency by %s', async (_, client) => {
    await using sandbox = createSandbox();
    sandbox.intercept();
    await sandbox.arm({ match: { provider: 'turbosms' }, kind: 'latency', latencyMs: 80 });
    const before = performance.now();
    await client(SEND, sending());
    expect(performance.now() - before).toBeGreaterThan(75);
  });
});
