import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../kit/browser.ts';
import { openSandbox, type TestSandbox } from '../kit/sandbox.ts';
import { attack } from './attack.js';

/** Somebody else's site: every page of it is empty. */
const site = createServer((_, outgoing) => outgoing.setHeader('Content-Type', 'text/html').end('<!doctype html>'));
let sitePort: number;
beforeAll(async () => {
  await new Promise<void>((opened) => site.listen(0, '127.0.0.1', opened));
  sitePort = (site.address() as AddressInfo).port;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});

const CODE = '4711';

/** A sandbox in which there is something to steal, and what a thief would change. */
async function prepare(sandbox: TestSandbox): Promise<() => unknown> {
  const { json } = await sandbox.call('turbosms', '/message/send.json', {
    json: { recipients: ['380671234567'], sms: { sender: 'Shop', text: `Your code: ${CODE}` } },
  });
  expect(json.response_code).toBe(801);
  const { world } = sandbox;
  return () => ({
    now: world.clock.now(),
    accounts: world.accounts.list().map(({ credential, balance }) => [credential, balance]),
    messages: world.messages.size,
    faults: world.faults.list(),
    deeds: world.deeds.list(),
  });
}

/** What a page does to the control API at `target`; gives back all that it could read. */
const attackOn = (target: string) => `(${attack})(${JSON.stringify(target)})`;

/** Whatever a page has got of the control API. */
function watchAdmin(page: Page): { readonly statuses: () => ReadonlySet<number> } {
  const statuses = new Set<number>();
  page.on('response', (reply) => void (reply.url().includes('/__admin') && statuses.add(reply.status())));
  return { statuses: () => statuses };
}

describe('a web page of another origin can neither read nor change what the control API has', () => {
  test.for([
    ['of another site', 'evil.example'],
    ['of another port of this machine', 'localhost'],
  ] as const)('when it is %s', async ([, host], { page, sandbox, problems }) => {
    const look = await prepare(sandbox);
    const before = look();
    const admin = watchAdmin(page);
    const { port } = new URL(sandbox.url);
    for (const target of [sandbox.url, `http://localhost:${port}`]) {
      await page.goto(`http://${host}:${sitePort}/`);
      const read = await page.evaluate<string>(attackOn(target));
      expect(read).not.toContain(CODE);
      expect(read).not.toMatch(/open|status|control API/);
    }
    expect(look()).toEqual(before);
    expect(admin.statuses()).toEqual(new Set([403]));
    problems.splice(0);
  });

  test('when it has no origin at all', async ({ page, sandbox, problems }) => {
    const look = await prepare(sandbox);
    const before = look();
    await page.goto(`http://evil.example:${sitePort}/`);
    await page.setContent(
      '<iframe sandbox="allow-scripts allow-forms" srcdoc="<!doctype html><p>in here</p>"></iframe>',
    );
    const [, frame] = page.frames();
    await frame?.waitForSelector('p');
    const read = await frame?.evaluate<string>(attackOn(sandbox.url));
    expect(read).toBeTypeOf('string');
    expect(read).not.toContain(CODE);
    expect(look()).toEqual(before);
    problems.splice(0);
  });

  test('when its name was made to point here', async ({ page, problems }) => {
    // Its own server has the port until the page is there. Then the name means Holub; the origin is the same.
    const own = createServer((_, outgoing) => outgoing.setHeader('Content-Type', 'text/html').end('<!doctype html>'));
    await new Promise<void>((opened) => own.listen(0, '127.0.0.1', opened));
    const { port } = own.address() as AddressInfo;
    await page.goto(`http://rebound.example:${port}/`);
    own.closeAllConnections();
    await new Promise((closed) => own.close(closed));
    const locked = openSandbox();
    const listening = await locked.listen({ port, host: '127.0.0.1' });
    const look = await prepare(locked);
    const before = look();
    const admin = watchAdmin(page);
    const read = await page.evaluate<string>(attackOn(''));
    expect(read).not.toContain(CODE);
    expect(read).toContain('does not know itself by the name rebound.example');
    expect(look()).toEqual(before);
    expect(admin.statuses()).toEqual(new Set([403]));
    await listening.close();
    problems.splice(0);
  });
});

describe('the page that Holub serves itself', () => {
  test('reads and changes', async ({ page, sandbox }) => {
    await prepare(sandbox);
    await page.goto('/');
    const read = await page.evaluate(async () => {
      const advance = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"by":"1h"}' };
      const turned = await fetch('/__admin/clock/advance', advance);
      return [turned.status, await (await fetch('/__admin/messages')).text()] as const;
    });
    expect(read).toEqual([200, expect.stringContaining(CODE)]);
  });
});
