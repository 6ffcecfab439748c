import { describe, expect, it } from 'vitest';
import { openSandbox, type TestSandbox } from '../../../kit/sandbox.ts';

const ask = async (sandbox: TestSandbox, credential = 'my-token', path = '/sms-v3') =>
  sandbox.call('octotoo', path, { credential });

async function statuses(sandbox: TestSandbox, count: number): Promise<number[]> {
  const seen: number[] = [];
  for (let index = 0; index < count; index += 1) seen.push((await ask(sandbox)).status);
  return seen;
}

const NINE = Array<number>(9).fill(200);

describe('nine requests a second', () => {
  it('pass; the tenth is refused until the clock advances, and another token never is (C-24)', async () => {
    const sandbox = openSandbox();
    expect(await statuses(sandbox, 10)).toStrictEqual([...NINE, 429]);
    const refused = await ask(sandbox);
    expect(refused.text).toBe('{"name":"Too Many Requests","message":"Rate limit exceeded.","code":0,"status":429}');
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'x-rate-limit-limit': '9',
      'x-rate-limit-remaining': '0',
      'x-rate-limit-reset': '1',
      'x-sandbox-hint': expect.stringContaining('frozen'),
    });
    expect(refused.headers.has('retry-after')).toBe(false);
    expect((await ask(sandbox, 'another-token')).status).toBe(200);

    await sandbox.advance('1s');
    expect(await statuses(sandbox, 10)).toStrictEqual([...NINE, 429]);
  });

  it('are counted down in the headers of every authenticated answer, refusals too', async () => {
    const sandbox = openSandbox();
    const rate = ({ headers }: { headers: Headers }) =>
      ['limit', 'remaining', 'reset'].map((name) => headers.get(`x-rate-limit-${name}`));
    expect(rate(await ask(sandbox))).toStrictEqual(['9', '8', '0']);
    expect(rate(await sandbox.call('octotoo', '/sms-v3', { json: {} }))).toStrictEqual(['9', '7', '0']);
    expect(rate(await sandbox.call('octotoo', '/sms-v3', { body: '{', method: 'POST' }))).toStrictEqual([
      '9',
      '6',
      '0',
    ]);
    expect(rate(await ask(sandbox, 'my-token', '/rcs/1'))).toStrictEqual(['9', '5', '0']);
  });

  it('do not count what never reaches the account: an unknown path, a wrong method, no token, health', async () => {
    const sandbox = openSandbox();
    for (let index = 0; index < 10; index += 1) {
      await ask(sandbox, 'my-token', '/sms-v3/1');
      await sandbox.call('octotoo', '/sms-v3', { method: 'PUT' });
      await sandbox.call('octotoo', '/sms-v3', { credential: null });
      await ask(sandbox, 'my-token', '/sms-v3/health');
    }
    expect(await statuses(sandbox, 10)).toStrictEqual([...NINE, 429]);
  });

  it('are over at once where the answer is armed', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/faults', { match: { provider: 'octotoo' }, kind: 'answer', answer: 'too-many', times: 1 });
    const { status, headers } = await ask(sandbox);
    expect([status, headers.get('x-rate-limit-limit'), headers.get('x-rate-limit-reset')]).toStrictEqual([
      429,
      '9',
      '1',
    ]);
    expect((await ask(sandbox)).headers.get('x-rate-limit-remaining')).toBe('8');
  });

  it('are set by the account: another quota, none, or never any for the token throttled', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/octotoo/my-token', { quota: { limit: 2, perSeconds: 60 } }, 'PUT');
    expect(await statuses(sandbox, 3)).toStrictEqual([200, 200, 429]);
    expect((await ask(sandbox)).headers.get('x-rate-limit-reset')).toBe('60');
    await sandbox.admin('/accounts/octotoo/my-token', { quota: null }, 'PUT');
    const free = await ask(sandbox);
    expect([free.status, free.headers.has('x-rate-limit-limit')]).toStrictEqual([200, false]);
    expect((await ask(sandbox, 'throttled')).status).toBe(429);
    await sandbox.advance('1h');
    expect((await ask(sandbox, 'throttled')).status).toBe(429);
  });
});
