import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPostOffice, type Resolve } from '../../src/mocks/world/post-office.ts';
import { OutOfReach } from '../../src/mocks/world/reach.ts';
import { openSandbox } from '../kit/sandbox.ts';

/** A receiver on this machine that writes down what it gets. `/to?URL` redirects there. */
let receiver: Server;
let port: number;
const got: { path: string; host: string; body: string }[] = [];
beforeAll(async () => {
  receiver = createServer(async (incoming, outgoing) => {
    const { url = '', headers } = incoming;
    got.push({ path: url, host: headers.host ?? '', body: await text(incoming) });
    if (url.startsWith('/to?')) outgoing.writeHead(302, { Location: decodeURIComponent(url.slice(4)) });
    else if (url === '/loop') outgoing.writeHead(302, { Location: '/loop' });
    else if (url === '/nothing') outgoing.writeHead(204);
    outgoing.end(url === '/nothing' ? undefined : 'here');
  });
  await new Promise<void>((opened) => receiver.listen(0, '127.0.0.1', opened));
  port = (receiver.address() as AddressInfo).port;
});
afterAll(() => receiver.close());
beforeEach(() => void got.splice(0));

/** Names that mean these addresses, one list after the other; the last one stays. */
function names(...answers: readonly (readonly string[])[]): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  const resolve = ((name: string, _: object, done: (error: null, addresses: object[]) => void) => {
    asked.push(name);
    const addresses = answers[Math.min(asked.length, answers.length) - 1] ?? [];
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }) as unknown as Resolve;
  return { resolve, asked };
}

const usual = () => ({ loopback: true, private: false });
const exposed = () => ({ loopback: false, private: false });

describe('what leaves the sandbox', () => {
  it('reaches a receiver on this machine, by address and by name, and nothing is added to it', async () => {
    const { resolve, asked } = names(['127.0.0.1']);
    const { send } = openPostOffice(usual, resolve);
    for (const host of ['127.0.0.1', 'shop.test']) {
      const reply = await send(`http://${host}:${port}/hook?a=1`, {
        method: 'POST',
        headers: { 'X-A': '1' },
        body: 'told',
      });
      expect([reply.status, await reply.text()]).toEqual([200, 'here']);
    }
    expect(asked).toEqual(['shop.test']);
    expect(got).toEqual([
      { path: '/hook?a=1', host: `127.0.0.1:${port}`, body: 'told' },
      { path: '/hook?a=1', host: `shop.test:${port}`, body: 'told' },
    ]);
  });

  it('takes an answer without a body', async () => {
    const { send } = openPostOffice(usual);
    expect((await send(`http://127.0.0.1:${port}/nothing`, {})).status).toBe(204);
  });

  it.each([
    ['a name that means a private address', ['10.0.0.5']],
    ['a name that means one among others', ['127.0.0.1', '169.254.169.254']],
    ['a name that means one of IPv6', ['::ffff:192.168.0.1']],
  ])('does not reach %s', async (_, addresses) => {
    const { send } = openPostOffice(usual, names(addresses).resolve);
    await expect(send(`http://shop.test:${port}/`, {})).rejects.toBeInstanceOf(OutOfReach);
    expect(got).toEqual([]);
  });

  it('goes to the address that was checked, whatever the name means a moment later', async () => {
    const { resolve, asked } = names(['127.0.0.1'], ['169.254.169.254']);
    const { send } = openPostOffice(usual, resolve);
    expect((await send(`http://rebound.test:${port}/`, {})).status).toBe(200);
    expect(asked).toEqual(['rebound.test']);
    await expect(send(`http://rebound.test:${port}/`, {})).rejects.toBeInstanceOf(OutOfReach);
    expect(got.length).toBe(1);
  });

  it('follows a redirect only to where it may go, and only where redirects are followed', async () => {
    const { send } = openPostOffice(usual, names(['127.0.0.1']).resolve);
    const to = (url: string) => `http://127.0.0.1:${port}/to?${encodeURIComponent(url)}`;
    expect(await (await send(to('/file.jpg'), {})).text()).toBe('here');
    expect(got.map(({ path }) => path).at(-1)).toBe('/file.jpg');
    await expect(send(to('http://169.254.169.254/latest/meta-data/'), {})).rejects.toBeInstanceOf(OutOfReach);
    await expect(send(to('http://0xa000005/'), {})).rejects.toBeInstanceOf(OutOfReach);
    await expect(send(to('file:///etc/passwd'), {})).rejects.toThrow('no address of the web');
    expect((await send(to('http://10.0.0.5/'), { redirect: 'manual' })).status).toBe(302);
  });

  it('gives up on an endless redirect', async () => {
    const { send } = openPostOffice(usual);
    expect((await send(`http://127.0.0.1:${port}/loop`, {})).status).toBe(302);
    expect(got.length).toBe(6);
  });

  it('does not reach this machine while others reach the port', async () => {
    const { send } = openPostOffice(exposed);
    await expect(send(`http://127.0.0.1:${port}/`, {})).rejects.toBeInstanceOf(OutOfReach);
    await expect(send(`http://localhost:${port}/`, {})).rejects.toBeInstanceOf(OutOfReach);
  });
});

describe('a sandbox', () => {
  const SMS = { recipients: ['380500000000'], sms: { sender: 'Shop', text: 'Hello' } };

  it('tells of a callback that it did not send, and not its secret', async () => {
    const sandbox = openSandbox({ adminToken: 'secret' });
    const notices: unknown[] = [];
    sandbox.world.notices.subscribe((notice) => notices.push(notice));
    const account = sandbox.world.accounts.open(sandbox.world.rulesOf('turbosms'), 'my-token');
    account.callbackUrl = `http://login:password@127.0.0.1:${port}/hook#hidden`;
    const exposing = await sandbox.listen({ port: 0, host: '0.0.0.0' });
    await sandbox.call('turbosms', '/message/send.json', { json: SMS });
    await sandbox.world.outbox.idle();
    await exposing.close();
    expect(got).toEqual([]);
    expect(sandbox.world.outbox.tally).toMatchObject({ accepted: 0, barred: 1 });
    expect(notices).toEqual([{ kind: 'callback barred', host: `127.0.0.1:${port}`, message: expect.any(String) }]);
    expect(JSON.stringify(notices)).not.toMatch(/password|hidden/);
  });

  it('refuses a callback URL that it would not send to, and takes it where it would', async () => {
    const put = (sandbox: ReturnType<typeof openSandbox>, callbackUrl: string) =>
      sandbox.admin('/accounts/turbosms/my-token', { callbackUrl }, 'PUT');
    const usual = openSandbox();
    const refused = await put(usual, 'http://192.168.0.9/hook');
    expect([refused.status, refused.json.issues[0].path]).toEqual([400, 'callbackUrl']);
    expect(refused.json.error).toContain('--allow-private');
    expect((await put(usual, 'http://169.254.169.254/')).status).toBe(400);
    for (const url of [
      'http://localhost:3000/',
      'http://127.0.0.1:3000/',
      'http://app:3000/',
      'https://example.com/',
    ]) {
      expect((await put(usual, url)).status).toBe(200);
    }
    expect((await put(openSandbox({ allowPrivate: true }), 'http://192.168.0.9/hook')).status).toBe(200);
  });

  it('says why a file was not fetched', async () => {
    const sandbox = openSandbox({ fetchFiles: true });
    const json = { url: 'http://169.254.169.254/latest/user-data.jpg' };
    const { json: answer, headers } = await sandbox.call('turbosms', '/file/add.json', { json });
    expect(answer.response_status).toBe('NOT_ALLOWED_FILE_EMPTY');
    expect(headers.get('x-sandbox-hint')).toContain('169.254.169.254 is never asked');
  });
});
