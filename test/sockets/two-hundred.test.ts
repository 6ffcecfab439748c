import { describe, expect, it, type TestContext } from 'vitest';
import { createSandbox, type Exchange, type Message, type Sandbox, type WaitedMessage } from '../../src/index.ts';
import { providers } from '../../src/mocks/providers/index.ts';
import { type FirstSend, firstSends } from '../kit/first-sends.ts';

const TESTS = Array.from({ length: 200 }, (_, index) => index);

/** Everything that a test of a user does, with a token of its own: it waits, is broken off, tries again, and looks. */
async function userTest(index: number, url: string): Promise<void> {
  const credential = `token-${index}`;
  const msisdn = String(380_670_000_000 + index);
  const send = firstSends(msisdn)[index % 4] as FirstSend;
  const { slug } = send;
  const admin = async <Result>(path: string, method = 'GET', body?: unknown): Promise<Result> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/__admin${path}`, { method, headers, body: JSON.stringify(body) ?? null });
    return (await response.json()) as Result;
  };
  const balance = `${100 + index}.00`;
  await admin(`/accounts/${slug}/${credential}`, 'PUT', { balance });
  await admin('/faults', 'POST', { match: { provider: slug, credential }, kind: 'connection-reset', times: 1 });

  const mine = `provider=${slug}&credential=${credential}`;
  const waiting = admin<WaitedMessage>(`/messages/wait?${mine}&extract=Hel(lo)&timeout=60s`);
  await expect(fetch(...wired(send, url, credential))).rejects.toThrow('fetch failed');
  expect(await waiting).toMatchObject({ credential, msisdn, extracted: 'lo' });

  // The broken request had done its work. The retry is another message, or a duplicate that the provider refuses.
  await (await fetch(...wired(send, url, credential))).text();
  const { messages } = await admin<{ messages: Message[] }>(`/messages?${mine}`);
  expect(messages.every((message) => message.msisdn === msisdn && message.credential === credential)).toBe(true);
  const spent = messages.reduce((sum, { price }) => sum + Number(price), 0);
  const account = await admin<{ balance: string }>(`/accounts/${slug}/${credential}`);
  expect(Number(account.balance)).toBeCloseTo(100 + index - spent, 4);
  const { exchanges } = await admin<{ exchanges: Exchange[] }>(`/journal?${mine}`);
  expect(exchanges.map(({ outcome }) => outcome === 'fault')).toEqual([false, true]);
}

/** The send as `fetch` takes it, signed in with a credential. */
function wired({ slug, path, options }: FirstSend, url: string, credential: string): [string, RequestInit] {
  const { headers = {}, query = {} } = providers.find((each) => each.slug === slug)?.sign(credential) ?? {};
  const isJson = options.json !== undefined;
  const body = isJson ? JSON.stringify(options.json) : new URLSearchParams(options.form).toString();
  const type = isJson ? 'application/json' : 'application/x-www-form-urlencoded';
  const target = `${url}/${slug}${path}?${new URLSearchParams(query)}`;
  return [target, { method: 'POST', headers: { ...headers, 'content-type': type }, body }];
}

/** Runs it and notes what it took. */
async function measured(annotate: TestContext['annotate'], run: () => Promise<unknown>): Promise<void> {
  const [time, memory] = [performance.now(), process.memoryUsage().heapUsed];
  await run();
  const ms = Math.round(performance.now() - time);
  const mb = ((process.memoryUsage().heapUsed - memory) / 2 ** 20).toFixed(1);
  await annotate(`${ms} ms, ${mb} MB of heap more than before`, 'figures');
}

describe('two hundred tests at once', () => {
  it('on one server, each with a token of its own, do not meet', { timeout: 60_000 }, async ({ annotate }) => {
    await using sandbox = createSandbox({ clock: 'frozen' });
    const url = await sandbox.listen();
    await measured(annotate, () => Promise.all(TESTS.map((index) => userTest(index, url))));
    expect(await sandbox.faults()).toHaveLength(200);
  });

  it('in one process, each with a sandbox of its own, do not meet', { timeout: 60_000 }, async ({ annotate }) => {
    const sandboxes: Sandbox[] = [];
    await measured(annotate, async () => {
      for (const index of TESTS) {
        sandboxes.push(createSandbox({ seed: index % 2, clock: 'frozen', startAt: '2026-03-02T12:00:00' }));
      }
      await Promise.all(
        sandboxes.map(async (sandbox, index) => {
          const send = firstSends('380500000001')[index % 4] as FirstSend;
          const waiting = sandbox.waitForMessage({ state: 'delivered', timeout: '60s' });
          await sandbox.fetch(...wired(send, 'http://localhost', 'the-same-token'));
          // Each world has a time of its own.
          await sandbox.clock.advance(`${10 + index}s`);
          expect(await waiting).toMatchObject({ provider: send.slug, credential: 'the-same-token' });
        }),
      );
    });
    for (const [index, sandbox] of sandboxes.entries()) {
      expect(sandbox.clock.now()).toBe(Date.parse('2026-03-02T10:00:00Z') + (10 + index) * 1000);
      expect(await sandbox.journal()).toHaveLength(1);
      expect(await sandbox.messages()).toMatchObject([{ id: 'm1', msisdn: '380500000001' }]);
      await sandbox.close();
    }
  });
});
