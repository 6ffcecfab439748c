import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/mocks/http/server.ts';
import { wireSandbox } from '../../src/mocks/sandbox.ts';

let server: Listening;

beforeAll(async () => {
  server = await wireSandbox({ clock: 'frozen' }).listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

/** Asks over a socket of its own, and says when it may go on (HTTP 100). */
function ask(path: string, options: RequestOptions, body: string | null, token = 'my-token') {
  return new Promise<{ status: number; text: string; headers: IncomingMessage['headers'] }>((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, ...options.headers };
    const outgoing = request(`${server.url}/octotoo${path}`, { ...options, headers }, async (incoming) => {
      resolve({ status: incoming.statusCode ?? 0, text: await text(incoming), headers: incoming.headers });
    });
    outgoing.on('error', reject);
    if (options.headers !== undefined && 'expect' in options.headers) outgoing.on('continue', () => outgoing.end(body));
    else outgoing.end(body);
  });
}

describe('Octotoo over a socket', () => {
  it('answers a filter of 500 ids, a URL of more than 20 KB', async () => {
    const phones = Array.from({ length: 500 }, (_, index) => ({ phone: 380670000000 + index }));
    const sms = { sms: { from: 'Shop', text: 'Hello' }, recipients: phones };
    const sent = await ask('/sms-v3', { method: 'POST' }, JSON.stringify(sms));
    const ids: number[] = Object.values(JSON.parse(sent.text).info);
    const path = `/sms-v3?${ids.map((id) => `filter%5Bid%5D%5Bin%5D%5B%5D=${id}`).join('&')}`;
    expect(path.length).toBeGreaterThan(20_000);
    const { status, text: body } = await ask(path, {}, null);
    expect(status).toBe(200);
    expect(JSON.parse(body).data.map(({ id }: { id: number }) => id)).toStrictEqual(ids.reverse());
  });

  it('takes an empty chunked POST that waits for 100 Continue, as PHP sends it', async () => {
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked', expect: '100-continue' };
    const { status, text: body } = await ask('/sms-v3', { method: 'POST', headers }, null, 'php');
    expect(status).toBe(422);
    expect(JSON.parse(body).errors).toHaveLength(2);
  });

  it('answers HEAD as GET without the body, and DELETE of a chat with none', async () => {
    const head = await ask('/sms-v3', { method: 'HEAD' }, null, 'head');
    expect([head.status, head.text, head.headers['x-rate-limit-remaining']]).toStrictEqual([200, '', '8']);
    const chat = JSON.stringify({ name: 'Chat', recipient: '380671234567', source_addr: 'Shop' });
    const { data } = JSON.parse((await ask('/two-way-chats', { method: 'POST' }, chat, 'head')).text);
    const deleted = await ask(`/two-way-chats/${data[0].id}`, { method: 'DELETE' }, null, 'head');
    expect([deleted.status, deleted.text, deleted.headers['content-type']]).toStrictEqual([204, '', undefined]);
  });
});
