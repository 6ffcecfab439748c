import { describe, expect, it } from 'vitest';
import { createLog, type LogForm } from '../../src/commands/log.ts';
import { createSandbox } from '../../src/index.ts';

const AT = new Date('2026-03-02T10:00:00.000Z');
const TOKEN = 'a-long-secret-token';

/** What a log in this form says of a sandbox with one request, one bug and one full limit. */
async function logOf(form: LogForm) {
  const out: string[] = [];
  const err: string[] = [];
  const sinks = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const log = createLog(form, sinks, () => AT);
  await using sandbox = createSandbox({
    clock: 'frozen',
    startAt: AT,
    limits: { accounts: 1 },
    onNotice: log.notice,
    onExchange: log.exchange,
  });
  log.info('listening', { url: 'http://127.0.0.1:8380' }, 'A banner');
  const ask = (path: string, headers: Record<string, string>) =>
    sandbox.fetch(`https://api.turbosms.ua${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ secret: 'text' }),
    });
  await ask('/user/balance.json', { Authorization: `Bearer ${TOKEN}`, 'X-Request-Id': 'order-12' });
  await ask('/user/balance.json?token=short', {});
  await ask('/no/such.json?token=another-secret', {});
  return { out, err };
}

describe('a log', () => {
  it('for people has a line for each request, and what is amiss apart', async () => {
    expect(await logOf('pretty')).toEqual({
      out: [
        'A banner',
        '#1 turbosms POST /user/balance.json a-l*** answered 200 order-12',
        '#2 turbosms POST /user/balance.json *** answered 200',
        '#3 turbosms ano*** unmatched 200',
      ],
      err: [
        'holub: The limit of 1 accounts (--keep-accounts) is reached. Those that nobody used longest were dropped, with all that they had. So far: 1.',
      ],
    });
  });

  it('of JSON is an object a line', async () => {
    const { out, err } = await logOf('json');
    expect(err).toEqual([]);
    const lines = out.map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({
      time: AT.toISOString(),
      level: 'info',
      message: 'listening',
      url: 'http://127.0.0.1:8380',
    });
    expect(lines[1]).toEqual({
      time: AT.toISOString(),
      level: 'info',
      message: 'exchange',
      exchange: 1,
      requestId: 'order-12',
      provider: 'turbosms',
      operation: 'POST /user/balance.json',
      credential: 'a-l***',
      outcome: 'answered',
      status: 200,
      at: AT.toISOString(),
    });
    expect(lines.find(({ level }) => level === 'warn')).toMatchObject({
      kind: 'limit reached',
      limit: 'accounts',
      most: 1,
    });
  });

  it.each(['pretty', 'json'] as const)('that is %s holds no secret and no text', async (form) => {
    const { out, err } = await logOf(form);
    expect([...out, ...err].join('\n')).not.toMatch(/long-secret|another-secret|short|text/);
  });
});
