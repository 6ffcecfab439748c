import { describe, expect, it } from 'vitest';
import { createClient, type Nature } from '../../src/client/index.ts';

/** A time that passes only by waiting for it. */
function stillNature(random = 0.5) {
  let now = 0;
  const waits: number[] = [];
  const nature: Nature = {
    now: () => now,
    random: () => random,
    async wait(ms, signal) {
      signal.throwIfAborted();
      waits.push(ms);
      now += ms;
    },
  };
  return { nature, waits };
}

/** A provider that answers with these statuses, one after the other, and then with 200. */
function answering(statuses: readonly number[], headers: Record<string, string> = {}) {
  const left = [...statuses];
  const bodies: string[] = [];
  const fetch = async (request: Request) => {
    bodies.push(await request.text());
    const status = left.shift() ?? 200;
    return Response.json({ response_code: 0 }, { status, headers: status === 200 ? {} : headers });
  };
  return { fetch, bodies };
}

const options = { credentials: { token: 't' }, baseUrl: 'http://localhost:8380/octotoo' };
const sms = { body: { sms: { from: 'Shop', text: 'Hi' }, recipients: [{ phone: 380671234567 }] } };

describe('a paced client', () => {
  it('keeps requests apart, also those that are made at once', async () => {
    const { nature: passing, waits } = stillNature();
    const nature = { ...passing, now: () => 0 };
    const client = createClient('octotoo', {
      ...options,
      ...answering([]),
      pace: { requests: 4, perMs: 1000 },
      nature,
    });
    await Promise.all([client.GET('/sms-v3'), client.GET('/sms-v3'), client.GET('/sms-v3')]);
    expect(waits).toEqual([250, 500]);
  });
});

describe('a client that tries again', () => {
  it('does so after 429 and 5xx, with waits that double and are drawn, and sends the same body', async () => {
    const { nature, waits } = stillNature(0.25);
    const { fetch, bodies } = answering([429, 429]);
    const client = createClient('octotoo', { ...options, fetch, retry: { baseMs: 400 }, nature });
    const { response } = await client.POST('/sms-v3', sms);
    expect(response.status).toBe(200);
    expect(waits).toEqual([100, 200]);
    expect(new Set(bodies).size).toBe(1);
    expect(bodies).toHaveLength(3);
  });

  it('gives up after so many tries, and answers with what was said last', async () => {
    const { nature } = stillNature();
    const { fetch, bodies } = answering([503, 503, 503, 503]);
    const client = createClient('octotoo', { ...options, fetch, retry: true, nature });
    expect((await client.GET('/sms-v3')).response.status).toBe(503);
    expect(bodies).toHaveLength(3);
  });

  it('waits as long as it is told to, within its bounds', async () => {
    const { nature, waits } = stillNature();
    const { fetch } = answering([429, 429], { 'retry-after': '7' });
    await createClient('octotoo', { ...options, fetch, retry: { maxMs: 5000 }, nature }).GET('/sms-v3');
    expect(waits).toEqual([5000, 5000]);
  });

  it('sends nothing twice that may have been sent, unless it is told to', async () => {
    const { nature } = stillNature();
    for (const [repeatPosts, asked] of [
      [false, 1],
      [true, 2],
    ] as const) {
      const { fetch, bodies } = answering([500]);
      await createClient('octotoo', { ...options, fetch, retry: { repeatPosts }, nature }).POST('/sms-v3', sms);
      expect(bodies).toHaveLength(asked);
    }
  });

  it('stops waiting when it is aborted', async () => {
    const { fetch, bodies } = answering([429, 429, 429]);
    const abort = new AbortController();
    const nature = {
      ...stillNature().nature,
      wait: async (_: number, signal: AbortSignal) => {
        abort.abort(new Error('enough'));
        signal.throwIfAborted();
      },
    };
    const client = createClient('octotoo', { ...options, fetch, retry: true, nature });
    await expect(client.GET('/sms-v3', { signal: abort.signal })).rejects.toThrow('enough');
    expect(bodies).toHaveLength(1);
  });
});
