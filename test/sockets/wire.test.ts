import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/mocks/http/server.ts';
import { openTurbosms, PHONE, SMS } from '../kit/turbosms.ts';

const sandbox = openTurbosms();
let listening: Listening;
beforeAll(async () => {
  listening = await sandbox.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => listening.close());
beforeEach(async () => {
  await sandbox.admin('/reset', {}, 'POST');
});

const SEND = JSON.stringify({ recipients: [PHONE], sms: SMS });
const HEADERS = { authorization: 'Bearer my-token', 'content-type': 'application/json' };
const arm = async (fault: object) => {
  const { status, text } = await sandbox.admin('/faults', { match: { provider: 'turbosms' }, times: 1, ...fault });
  if (status !== 201) throw new Error(text);
};
const send = () =>
  fetch(`${listening.url}/turbosms/message/send.json`, { method: 'POST', headers: HEADERS, body: SEND });
const sent = async () => (await sandbox.admin('/messages')).json.messages.length as number;

/** Runs curl; its exit code (0, 18 partial file, 52 empty reply, 56 receive error) and what it printed. */
function curl(...args: readonly string[]): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve) => {
    execFile('curl', ['--silent', '--max-time', '20', ...args], { maxBuffer: 2 ** 26 }, (error, stdout) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout });
    });
  });
}
const curlSend = () =>
  curl(
    ...Object.entries(HEADERS).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    '--data-raw',
    SEND,
    `${listening.url}/turbosms/message/send.json`,
  );

describe('a fault on a real socket', () => {
  it.each([
    ['connection-reset', 56, 1],
    ['empty-response', 52, 0],
    ['truncated-body', 18, 1],
    ['malformed-chunk', 56, 1],
  ])('of kind %s is seen as such by curl (%d), and the work is done: %d', async (kind, expected, messages) => {
    await arm({ kind });
    expect((await curlSend()).code).toBe(expected);
    expect(await sent()).toBe(messages);
    expect((await curlSend()).code).toBe(0);
  });

  it.each([
    ['connection-reset', 'ECONNRESET'],
    ['empty-response', 'UND_ERR_SOCKET'],
  ])('of kind %s makes fetch fail with %s, as it fails without a socket', async (kind, code) => {
    for (const ask of [send, () => sandbox.call('turbosms', '/message/send', { json: {} })]) {
      await arm({ kind });
      const error = await ask().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(TypeError);
      expect((error as TypeError & { cause: { code: string } }).cause.code).toBe(code);
    }
  });

  it.each(['truncated-body', 'malformed-chunk'])(
    'of kind %s begins an answer for fetch that then breaks',
    async (kind) => {
      await arm({ kind });
      const reply = await send();
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
      await expect(reply.text()).rejects.toThrow(TypeError);
      expect((await send()).status).toBe(200);
    },
  );

  it('of kind latency holds the reply back, and the message is there before', async () => {
    await arm({ kind: 'latency', latencyMs: 300 });
    const started = performance.now();
    const reply = await send();
    expect(performance.now() - started).toBeGreaterThanOrEqual(290);
    expect(await reply.json()).toMatchObject({ response_code: 801 });
  });

  it('of kind latency does not keep a client that gave up, and its message was sent', async () => {
    await arm({ kind: 'latency', latencyMs: 600_000 });
    const signal = AbortSignal.timeout(200);
    const giveUp = fetch(`${listening.url}/turbosms/message/send.json`, {
      method: 'POST',
      headers: HEADERS,
      body: SEND,
      signal,
    });
    await expect(giveUp).rejects.toThrow();
    expect(await sent()).toBe(1);
    expect(await (await send()).json()).toMatchObject({ response_code: 427 });
  });

  it('of kind status has no body', async () => {
    await arm({ kind: 'status', status: 502 });
    const reply = await send();
    expect([reply.status, await reply.text()]).toEqual([502, '']);
  });
});

describe('the wire', () => {
  it('takes an empty chunked POST with Expect: 100-continue', async () => {
    const head = [
      'POST /turbosms/user/balance.json HTTP/1.1',
      'Host: api.turbosms.ua',
      'Authorization: Bearer my-token',
      'Content-Type: application/json',
      'Transfer-Encoding: chunked',
      'Expect: 100-continue',
      'Connection: close',
    ].join('\r\n');
    // As PHP's curl does it: the end of the empty body follows once the server says that it may.
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(listening.port, '127.0.0.1', () => socket.write(`${head}\r\n\r\n`));
      socket.on('data', (data) => {
        const begins = text === '';
        text += data;
        if (begins) socket.write('0\r\n\r\n');
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n/);
    expect(answer).toMatch(/"response_result":\{"balance":1000\}\}$/);
  });

  it('takes a body after Expect: 100-continue', async () => {
    const { stdout } = await curl(
      ...Object.entries(HEADERS).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
      ...['-H', 'Expect: 100-continue', '--data-raw', SEND],
      `${listening.url}/turbosms/message/send.json`,
    );
    expect(JSON.parse(stdout)).toMatchObject({ response_code: 801 });
  });

  it('takes a URL of 60 KB', async () => {
    const id = '2d80c1c0-5e3c-78c9-134b-2fc4fcbfa0ba';
    const query = Array.from({ length: 1200 }, (_, index) => `messages[${index}]=${id}`).join('&');
    expect(query.length).toBeGreaterThan(60_000);
    const reply = await fetch(`${listening.url}/turbosms/message/status?token=my-token&${query}`);
    const { response_result } = (await reply.json()) as { response_result: unknown[] };
    expect(response_result.length).toBe(1200);
  });

  it('answers HEAD as GET without the body, and the connection goes on', async () => {
    for (let count = 0; count < 3; count++) {
      const reply = await fetch(`${listening.url}/turbosms/user/balance?token=my-token`, { method: 'HEAD' });
      expect([reply.status, await reply.text()]).toEqual([200, '']);
      expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
    }
    expect((await fetch(`${listening.url}/__admin/health`, { method: 'HEAD' })).status).toBe(200);
  });

  it('finds a provider by the Host header', async () => {
    const { stdout } = await curl('-H', 'Host: api.turbosms.ua', `${listening.url}/user/ping?token=my-token`);
    expect(JSON.parse(stdout)).toMatchObject({ response_status: 'PONG' });
  });

  it('finds a provider through a proxy, whose request line has the whole address', async () => {
    const { stdout } = await curl('--proxy', listening.url, 'http://api.turbosms.ua/user/ping?token=my-token');
    expect(JSON.parse(stdout)).toMatchObject({ response_status: 'PONG' });
  });

  it('reads a body of 100 MB to its end and refuses it in the words of the provider', async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(0x20);
    let left = 100;
    const body = new ReadableStream({
      pull(controller) {
        if (left-- > 0) controller.enqueue(chunk);
        else controller.close();
      },
    });
    const reply = await fetch(`${listening.url}/turbosms/message/send`, {
      method: 'POST',
      headers: HEADERS,
      body,
      duplex: 'half',
    } as RequestInit);
    expect(await reply.json()).toMatchObject({ response_code: 300 });
  });

  it.each([
    'GET / HTTP/9.9\r\n\r\n',
    'nonsense\r\n\r\n',
    'GET /turbosms/user/ping HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n',
    'GET http://%zz/ HTTP/1.1\r\nHost: a\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  ])('outlives %j', async (bytes) => {
    await new Promise<void>((resolve) => {
      const socket = connect(listening.port, '127.0.0.1', () => socket.end(bytes));
      socket.on('close', () => resolve());
      socket.on('error', () => resolve());
      socket.resume();
    });
    expect((await send()).status).toBe(200);
  });

  it('outlives a client that hangs up in the middle of its body', async () => {
    await new Promise<void>((resolve) => {
      const head = 'POST /turbosms/message/send HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{"sms"';
      const socket = connect(listening.port, '127.0.0.1', () => socket.write(head, () => socket.resetAndDestroy()));
      socket.on('close', () => resolve());
    });
    expect((await send()).status).toBe(200);
  });

  it('keeps many clients at once apart', async () => {
    const codes = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const headers = { ...HEADERS, authorization: `Bearer client-${index}` };
        const ask = () => fetch(`${listening.url}/turbosms/message/send`, { method: 'POST', headers, body: SEND });
        const replies = [await ask(), await ask()];
        const answers = (await Promise.all(replies.map((reply) => reply.json()))) as { response_code: number }[];
        return answers.map(({ response_code }) => response_code).join();
      }),
    );
    expect(new Set(codes)).toEqual(new Set(['801,427']));
  });
});

describe('closing', () => {
  it('frees the port, also while a client waits for events', async () => {
    const other = openTurbosms();
    const first = await other.listen({ port: 0, host: '127.0.0.1' });
    const events = await fetch(`${first.url}/__admin/events`);
    await first.close();
    const again = await other.listen({ port: first.port, host: '127.0.0.1' });
    expect(again.port).toBe(first.port);
    await again.close();
    await events.body?.cancel().catch(() => {});
  });

  it('is told of a port that is taken', async () => {
    await expect(openTurbosms().listen({ port: listening.port, host: '127.0.0.1' })).rejects.toThrow(/EADDRINUSE/);
  });
});

describe('callbacks', () => {
  it('reach a real receiver with the login and without the secret', async () => {
    const receiver = openTurbosms();
    const at = await receiver.listen({ port: 0, host: '127.0.0.1' });
    await sandbox.set({ callbackUrl: at.url.replace('http://', 'http://user:pass@').concat('/hook?x=1#s3cret') });
    await sandbox.send({ sms: SMS }, '380500000000');
    await sandbox.advance('0s');
    const { json } = await receiver.admin('/journal');
    expect(json.exchanges[0].request).toMatchObject({
      method: 'POST',
      url: '/hook?x=1',
      headers: { authorization: `Basic ${Buffer.from('user:pass').toString('base64')}` },
    });
    await at.close();
  });
});

describe('an address as it was typed', () => {
  it.each(['/__admin/messages?text=код', '/smsc/sys/send.php?mes=Привіт'])('is asked for escaped: %s', async (path) => {
    const { code, stdout } = await curl('-i', `${listening.url}${path}`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^HTTP\/1\.1 400 /);
    expect(stdout).toContain('rawurlencode');
  });
});
