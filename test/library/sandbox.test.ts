import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createSandbox, type Sandbox, SandboxError, version } from '../../src/index.ts';
import { send } from '../kit/send.ts';

function open(): Sandbox {
  const sandbox = createSandbox({ clock: 'frozen', startAt: '2026-03-02T12:00:00' });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe('a sandbox in the process', () => {
  it('answers by host and by prefix, with no socket', async () => {
    const sandbox = open();
    const init = { headers: { Authorization: 'Bearer t' } };
    for (const url of ['https://api.turbosms.ua/user/balance.json', 'http://x/turbosms/user/balance.json']) {
      const bodies = [await sandbox.fetch(url, init), await sandbox.fetch(new Request(url, init))];
      for (const body of bodies) expect(await body.json()).toMatchObject({ response_result: { balance: 1000 } });
    }
  });

  it('opens a port and closes it', async () => {
    const sandbox = open();
    expect(() => sandbox.url).toThrow('Call listen() first');
    const url = await sandbox.listen();
    expect(sandbox.url).toBe(url);
    await expect(sandbox.listen()).rejects.toThrow('listens on');
    expect(await (await fetch(`${url}/__admin/health`)).json()).toMatchObject({ status: 'ok', version });
    await sandbox.close();
    await expect(fetch(`${url}/__admin/health`)).rejects.toThrow('fetch failed');
  });

  it('lets go of those who watch events or wait for a message when it is closed', async () => {
    const sandbox = open();
    const url = await sandbox.listen();
    const watched = await fetch(`${url}/__admin/events`);
    const waiting = fetch(`${url}/__admin/messages/wait?timeout=60s`);
    await vi.waitFor(async () => {
      const { bounds } = (await (await fetch(`${url}/__admin/health`)).json()) as { bounds: object };
      expect(bounds).toMatchObject({ watchers: { used: 1 }, waits: { used: 1 } });
    });
    await sandbox.close();
    // Neither is cut off in the middle: both are told.
    expect(await watched.text()).toContain('event: ready');
    expect(await (await waiting).json()).toEqual({ error: 'Holub is stopping, and no message has come.' });
  });

  it('closes itself where its scope ends', async () => {
    let url = '';
    {
      await using sandbox = createSandbox();
      url = await sandbox.listen();
    }
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('turns its clock, and says what it cannot', async () => {
    const { clock } = open();
    expect(clock.read()).toEqual({ now: '2026-03-02T10:00:00.000Z', mode: 'frozen', pace: 1 });
    expect(await clock.advance('90s')).toMatchObject({ now: '2026-03-02T10:01:30.000Z' });
    expect(await clock.advance(500)).toMatchObject({ now: '2026-03-02T10:01:30.500Z' });
    expect(await clock.set({ now: '2026-03-03T10:00:00Z' })).toMatchObject({ now: '2026-03-03T10:00:00.000Z' });
    expect(clock.now()).toBe(Date.parse('2026-03-03T10:00:00Z'));
    await expect(clock.advance('soon')).rejects.toThrow(SandboxError);
    await expect(clock.set({ now: '2026-03-01T10:00:00Z' })).rejects.toThrow(SandboxError);
  });

  it('changes an account, and names the field that it does not have', async () => {
    const sandbox = open();
    expect(await sandbox.account('turbosms', 'a/b', { balance: '0.10' })).toMatchObject({
      credential: 'a/b',
      balance: '0.10',
    });
    const refused = sandbox.account('turbosms', 'a', { balanse: '1' } as object);
    await expect(refused).rejects.toMatchObject({ name: 'SandboxError', issues: [expect.objectContaining({})] });
  });

  it('lists the messages and the exchanges that fit', async () => {
    const sandbox = open();
    await send(sandbox, { text: 'one', token: 'a' });
    await send(sandbox, { text: 'two', token: 'b' });
    await send(sandbox, { text: 'three', token: 'invalid' });
    const texts = async (filter: object) => (await sandbox.messages(filter)).map(({ text }) => text);
    expect(await texts({})).toEqual(['two', 'one']);
    expect(await texts({ credential: 'a' })).toEqual(['one']);
    expect(await texts({ text: /^O/i })).toEqual(['one']);
    expect(await texts({ limit: 1 })).toEqual(['two']);
    expect(await sandbox.journal({ outcome: 'refused' })).toMatchObject([{ credential: 'invalid' }]);
    expect(await sandbox.journal()).toHaveLength(3);
  });

  it('arms, lists, counts and removes faults', async () => {
    const sandbox = open();
    const fault = await sandbox.arm({ match: { provider: 'turbosms' }, kind: 'connection-reset' });
    await expect(send(sandbox)).rejects.toThrow('fetch failed');
    expect(await sandbox.faults()).toEqual([{ ...fault, hits: 1 }]);
    await sandbox.disarm(fault.id);
    expect(await sandbox.faults()).toEqual([]);
    await expect(sandbox.disarm(fault.id)).rejects.toThrow('There is no fault "f1"');
  });

  it('is given up by the signal of a request, as fetch is', async () => {
    const sandbox = open();
    await sandbox.arm({ match: { provider: 'turbosms' }, kind: 'latency', latencyMs: 60_000 });
    const over = new AbortController();
    const asking = sandbox.fetch('https://api.turbosms.ua/user/ping.json', { signal: over.signal });
    over.abort(new Error('enough'));
    await expect(asking).rejects.toThrow('enough');
    const late = sandbox.fetch('https://api.turbosms.ua/user/ping.json', { signal: AbortSignal.timeout(5) });
    await expect(late).rejects.toMatchObject({ name: 'TimeoutError' });
    const [fault] = await sandbox.faults();
    await expect(sandbox.fetch('https://x/', { signal: over.signal })).rejects.toThrow('enough');
    expect(fault?.hits).toBe(2);
  });

  it('goes back to a snapshot, and to the start', async () => {
    const sandbox = open();
    await send(sandbox, { text: 'one' });
    const snapshot = await sandbox.snapshot();
    await send(sandbox, { text: 'two' });
    await sandbox.restore(snapshot);
    expect(await sandbox.messages()).toHaveLength(1);
    await sandbox.reset();
    expect(await sandbox.messages()).toHaveLength(0);
  });

  it('asks itself with the admin token where there is one', async () => {
    const sandbox = createSandbox({ clock: 'frozen', adminToken: 'secret' });
    expect(await sandbox.account('turbosms', 't')).toMatchObject({ balance: '1000.00' });
    expect((await sandbox.fetch('http://x/__admin/messages')).status).toBe(401);
    await sandbox.close();
  });
});
