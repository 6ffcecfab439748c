import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conformanceOf } from '../../src/contracts/conformance.ts';
import type { Listening } from '../../src/mocks/http/server.ts';
import { openSandbox } from '../kit/sandbox.ts';

const sandbox = openSandbox();
const locked = openSandbox({ adminToken: 'secret' });
let port: Listening;
let lockedPort: Listening;
beforeAll(async () => {
  port = await sandbox.listen({ port: 0, host: '127.0.0.1' });
  lockedPort = await locked.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => Promise.all([port.close(), lockedPort.close()]));

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly at?: Listening;
}

/** Asks with exactly these headers, as `fetch` would not. */
async function ask({ method = 'GET', path = '/__admin/accounts', headers = {}, body, at = port }: Asked) {
  const answered = await new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port: at.port, method, path, headers }, async (reply) => {
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: await text(reply) });
      });
      asking.once('error', reject);
      asking.end(body);
    },
  );
  return { ...answered, json: answered.text.startsWith('{') ? JSON.parse(answered.text) : undefined };
}

const EVIL = { Origin: 'http://evil.example' };
const ADVANCE = { method: 'POST', path: '/__admin/clock/advance', body: '{"by":"1h"}' };
const now = () => sandbox.world.clock.now();

describe('the control API on a port', () => {
  it.each<[string, Asked]>([
    ['reads', { headers: EVIL }],
    [
      'asks beforehand, with OPTIONS',
      { method: 'OPTIONS', headers: { ...EVIL, 'Access-Control-Request-Method': 'PUT' } },
    ],
    ['posts JSON as text/plain', { ...ADVANCE, headers: { ...EVIL, 'Content-Type': 'text/plain' } }],
    ['posts a form', { ...ADVANCE, headers: { ...EVIL, 'Content-Type': 'application/x-www-form-urlencoded' } }],
    ['posts from a sandboxed frame', { ...ADVANCE, headers: { Origin: 'null' } }],
    ['shows a picture', { headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' } }],
    ['is of another port', { headers: { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'same-site' } }],
    ['listens to events', { path: '/__admin/events', headers: { ...EVIL, Accept: 'text/event-stream' } }],
    [
      'opens a WebSocket',
      { path: '/__admin/events', headers: { ...EVIL, Connection: 'Upgrade', Upgrade: 'websocket' } },
    ],
    ['looks whether it is up', { path: '/__admin/health', headers: EVIL }],
    ['has made a name point here', { ...ADVANCE, headers: { Host: 'evil.example' } }],
  ])('turns away a page that %s', async (_, asked) => {
    const before = now();
    const { status, headers, json } = await ask(asked);
    expect(status).toBe(403);
    expect(json.error).toMatch(/^The control API .+\.$/);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(now()).toBe(before);
  });

  it('says so by its spec', async () => {
    const { status, headers, text } = await ask({ headers: EVIL });
    expect(
      conformanceOf('admin').problems('GET /__admin/accounts', status, String(headers['content-type']), text),
    ).toEqual([]);
  });

  it('answers programs, and the page that it serves itself', async () => {
    const own = `http://localhost:${port.port}`;
    const ownHeaders = { Host: `localhost:${port.port}`, Origin: own, 'Sec-Fetch-Site': 'same-origin' };
    const before = now();
    expect((await ask({})).status).toBe(200);
    expect((await ask({ ...ADVANCE, headers: ownHeaders })).status).toBe(200);
    expect(now()).toBe(before + 3_600_000);
  });

  it('lets no other page make use of what it answers', async () => {
    const { headers } = await ask({});
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
  });

  it('takes any name with the token; a stranger without it is not asked for one', async () => {
    const Host = 'holub:8380';
    const path = '/__admin/accounts';
    expect((await ask({ at: lockedPort, path, headers: { Host, Authorization: 'Bearer secret' } })).status).toBe(200);
    const stranger = await ask({ at: lockedPort, path, headers: { Host } });
    expect([stranger.status, stranger.headers['www-authenticate']]).toEqual([403, undefined]);
    const neighbour = await ask({ at: lockedPort, path });
    expect([neighbour.status, neighbour.headers['www-authenticate']]).toEqual([401, 'Basic realm="Holub"']);
  });

  it('keeps providers as they are: they know nothing of origins, and nobody may read them but a page of ours', async () => {
    const path = '/turbosms/user/balance.json?token=my-token';
    const { status, headers } = await ask({ path, headers: { ...EVIL, Host: 'evil.example' } });
    expect([status, headers['access-control-allow-origin']]).toEqual([200, undefined]);
  });
});

describe('a port that others reach', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'holub.example'])('at %s is not opened without a token', async (host) => {
    await expect(sandbox.listen({ port: 0, host })).rejects.toThrow('Give an adminToken, or listen on 127.0.0.1');
  });

  it('is opened with one', async () => {
    const listening = await locked.listen({ port: 0, host: '0.0.0.0' });
    try {
      expect((await ask({ at: listening })).status).toBe(401);
      expect((await ask({ at: listening, headers: { Authorization: 'Bearer secret' } })).status).toBe(200);
    } finally {
      await listening.close();
    }
  });

  it.each(['', 'two words', 'тока'])('takes no token that protects nothing: %j', (adminToken) => {
    expect(() => openSandbox({ adminToken })).toThrow('The admin token cannot be used');
  });
});
