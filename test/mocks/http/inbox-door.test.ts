import { describe, expect, it } from 'vitest';
import { InboxDoor } from '../../../src/mocks/http/inbox-door.ts';
import { openSandbox } from '../../kit/sandbox.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

function ask(path: string, { method = 'GET', accept = BROWSER, origin = 'http://localhost:8380', headers = {} } = {}) {
  return new Request(`${origin}${path}`, { method, headers: { accept, ...headers } });
}

describe('the inbox is handed out', () => {
  it.each(['/', '/?lang=uk'])('to a browser at %s, with a policy that lets nothing else in', async (path) => {
    const response = await openSandbox().fetch(ask(path));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy')?.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)|<style|\bon\w+=/);
  });

  it('with everything that the page names', async () => {
    const { fetch } = openSandbox();
    const page = await (await fetch(ask('/'))).text();
    const sheet = await (await fetch(ask('/__admin/inbox/inbox.css'))).text();
    const named = [...`${page} ${sheet}`.matchAll(/\/__admin\/inbox\/[\w.-]+/g)].map(([path]) => path);
    expect(named).toContain('/__admin/inbox/inbox.js');
    for (const path of named) {
      const response = await fetch(ask(path, { accept: '*/*' }));
      expect([path, response.status, response.headers.get('x-content-type-options')]).toEqual([path, 200, 'nosniff']);
      expect(response.headers.get('content-type')).not.toBe('application/octet-stream');
    }
  });

  it('once: a browser that has it is told so', async () => {
    const { fetch } = openSandbox();
    const first = await fetch(ask('/__admin/inbox/inbox.js'));
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    const second = await fetch(ask('/__admin/inbox/inbox.js', { headers }));
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
  });

  it('without the admin token, which is asked for by what it reads', async () => {
    const { fetch } = openSandbox({ adminToken: 'secret' });
    expect((await fetch(ask('/'))).status).toBe(200);
    expect((await fetch(ask('/__admin/inbox/inbox.js'))).status).toBe(200);
    expect((await fetch(ask('/__admin/messages'))).status).toBe(401);
  });

  it('to nobody else: a program at / is told of the providers, as ever', async () => {
    const { fetch, world } = openSandbox();
    for (const request of [ask('/', { accept: '*/*' }), ask('/', { method: 'POST' }), ask('/index.html')]) {
      expect((await fetch(request)).status).toBe(404);
    }
    expect(world.journal.list()).toHaveLength(3);
  });

  it('not at a provider’s own host: there the provider answers', async () => {
    const { fetch, world } = openSandbox();
    const response = await fetch(ask('/', { origin: 'https://api.turbosms.ua' }));
    expect(response.headers.get('content-security-policy')).toBeNull();
    expect(world.journal.list().at(-1)?.provider).toBe('turbosms');
  });

  it('and is not in the journal', async () => {
    const { fetch, world } = openSandbox();
    await fetch(ask('/'));
    await fetch(ask('/__admin/inbox/inbox.css'));
    expect(world.journal.list()).toEqual([]);
  });

  it('no file that there is not', async () => {
    const { fetch } = openSandbox();
    for (const name of ['none.js', '..%2f..%2fpackage.json', '%2e%2e']) {
      const response = await fetch(ask(`/__admin/inbox/${name}`));
      expect([name, response.status]).toEqual([name, 404]);
    }
  });
});

describe('the files', () => {
  const page = { type: 'text/html', bytes: new TextEncoder().encode('<!doctype html>'), etag: '"1"' };

  it('are read when somebody first asks, and once', async () => {
    let reads = 0;
    const door = new InboxDoor([], async () => {
      reads += 1;
      return new Map([['index.html', page]]);
    });
    expect(reads).toBe(0);
    await Promise.all([door.answer('index.html', ask('/')), door.answer('index.html', ask('/'))]);
    expect(reads).toBe(1);
  });

  it('are tried again after they could not be read', async () => {
    let reads = 0;
    const door = new InboxDoor([], async () => {
      reads += 1;
      if (reads === 1) throw new Error('src/inbox/main.tsx:3:1 cannot be compiled');
      return new Map([['index.html', page]]);
    });
    await expect(door.answer('index.html', ask('/'))).rejects.toThrow('main.tsx:3:1');
    expect((await door.answer('index.html', ask('/'))).status).toBe(200);
  });
});
