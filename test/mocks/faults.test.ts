import { describe, expect, it } from 'vitest';
import { providers } from '../../src/mocks/providers/index.ts';
import { FAULT_KINDS, type FaultKind } from '../../src/mocks/world/faults.ts';
import { firstSends } from '../kit/first-sends.ts';
import { openSandbox, type TestSandbox } from '../kit/sandbox.ts';

/** A refusal of each provider that says no to a whole request. */
const REFUSALS: Readonly<Record<string, string>> = {
  turbosms: 'FATAL_ERROR',
  smsc: 'ip-is-blocked',
  smsclub: 'too-many',
  octotoo: 'unavailable',
};

/** What a fault of each kind takes with it. */
function extras(kind: FaultKind, slug: string): object {
  const answer = REFUSALS[slug];
  return { status: { status: 503 }, latency: { latencyMs: 1 }, answer: { answer } }[kind as string] ?? {};
}

/** How a request ended: its status, or where it broke. */
async function ending(ask: () => Promise<{ readonly status: number }>): Promise<unknown> {
  try {
    return (await ask()).status;
  } catch (error) {
    const { message, cause } = error as Error & { cause: NodeJS.ErrnoException };
    return `${message}: ${cause.code ?? cause.message}`;
  }
}

const arm = async (sandbox: TestSandbox, fault: object) => (await sandbox.admin('/faults', fault)).json;
const hitsOf = async (sandbox: TestSandbox, id: string) => (await sandbox.admin(`/faults/${id}`)).json.hits;

const BREAKS: Readonly<Record<string, string>> = {
  'connection-reset': 'fetch failed: ECONNRESET',
  'empty-response': 'fetch failed: UND_ERR_SOCKET',
  'malformed-chunk': 'terminated: Response does not match the HTTP/1.1 protocol (Invalid character in chunk size)',
  'truncated-body': 'terminated: UND_ERR_SOCKET',
};

const slugs = providers.map(({ slug }) => slug);

describe.each(slugs)('%s', (slug) => {
  const provider = providers.find((each) => each.slug === slug);
  const keys = Object.keys(provider?.operations ?? {});

  it.each(FAULT_KINDS)('suffers %s on every operation, as the spec spells it, and on no other', async (kind) => {
    const sandbox = openSandbox();
    for (const operation of keys) {
      const [method = '', path = ''] = operation.split(' ');
      const fault = await arm(sandbox, { match: { provider: slug, operation }, kind, ...extras(kind, slug) });
      const ask = () => sandbox.call(slug, path.replaceAll(/\{\w+\}/g, '1'), { method });
      const end = await ending(ask);
      if (kind in BREAKS) expect(end, operation).toBe(BREAKS[kind]);
      else expect(end, operation).toBeTypeOf('number');
      if (kind === 'status') expect(end, operation).toBe(503);
      expect(await hitsOf(sandbox, fault.id), operation).toBe(1);
      const [exchange] = (await sandbox.admin('/journal?limit=1')).json.exchanges;
      expect(exchange, operation).toMatchObject({ outcome: 'fault', faults: [fault.id] });
      await sandbox.admin(`/faults/${fault.id}`, undefined, 'DELETE');
    }
  });

  it('takes an operation by its path alone, in either method', async () => {
    const sandbox = openSandbox();
    for (const operation of keys) {
      const [method = '', path = ''] = operation.split(' ');
      const fault = await arm(sandbox, { match: { provider: slug, operation: path }, kind: 'status', status: 503 });
      await sandbox.call(slug, path.replaceAll(/\{\w+\}/g, '1'), { method });
      expect(await hitsOf(sandbox, fault.id), operation).toBe(1);
      await sandbox.admin(`/faults/${fault.id}`, undefined, 'DELETE');
    }
  });

  const send = (msisdn?: string) => {
    const found = firstSends(msisdn).find((each) => each.slug === slug);
    if (found === undefined) throw new Error(`no send of ${slug}`);
    return found;
  };

  it.each(FAULT_KINDS)('%s comes before or after the work, as in life', async (kind) => {
    const sandbox = openSandbox();
    await arm(sandbox, { match: { provider: slug }, kind, ...extras(kind, slug) });
    await ending(() => sandbox.call(slug, send().path, send().options));
    const worked = !['status', 'answer', 'empty-response'].includes(kind);
    expect((await sandbox.admin('/messages')).json.messages).toHaveLength(worked ? 1 : 0);
  });

  it('hits by credential, by number and by operation, and all of them have to fit', async () => {
    const sandbox = openSandbox();
    const { operation, path, options } = send();
    const match = { provider: slug, operation, credential: 'mine', msisdn: '380671234567' };
    const fault = await arm(sandbox, { match, kind: 'status', status: 503 });
    const status = async (credential: string, msisdn: string) =>
      (await sandbox.call(slug, path, { ...send(msisdn).options, credential })).status;
    expect(await status('theirs', '380671234567')).not.toBe(503);
    expect(await status('mine', '380671234568')).not.toBe(503);
    expect(await status('mine', '380671234567')).toBe(503);
    expect(await hitsOf(sandbox, fault.id)).toBe(1);
    expect(options).toBeDefined();
  });

  it('hits what bears no known operation by its provider', async () => {
    const sandbox = openSandbox();
    await arm(sandbox, { match: { provider: slug }, kind: 'status', status: 503 });
    expect((await sandbox.call(slug, '/no/such/path')).status).toBe(503);
  });
});

describe('arming', () => {
  it.each([
    ['0671234567', 'match.msisdn'],
    ['+380671234567', 'match.msisdn'],
  ])('refuses the number %s, which would fit nothing', async (msisdn, path) => {
    const { status, json } = await openSandbox().admin('/faults', {
      match: { provider: 'turbosms', msisdn },
      kind: 'connection-reset',
    });
    expect(status).toBe(400);
    expect(json.issues).toMatchObject([{ path }]);
  });

  it.each([
    ['status', {}, 'status is needed for kind status'],
    ['latency', {}, 'latencyMs is needed for kind latency'],
    ['answer', {}, 'answer is needed for kind answer'],
    ['latency', { latencyMs: 1, status: 503 }, 'status belongs to kind status only'],
  ])('%s with %j is refused: %s', async (kind, more, complaint) => {
    const { status, json } = await openSandbox().admin('/faults', { match: { provider: 'smsc' }, kind, ...more });
    expect(status).toBe(400);
    expect(json.error).toContain(complaint);
  });

  it('an answer goes by its name or its number', async () => {
    const sandbox = openSandbox();
    for (const answer of ['FATAL_ERROR', 999, '999']) {
      const fault = await arm(sandbox, { match: { provider: 'turbosms' }, kind: 'answer', answer, times: 1 });
      expect(fault.answer).toBe('FATAL_ERROR');
      const { json } = await sandbox.call('turbosms', '/user/ping.json', { method: 'POST' });
      expect(json.response_code).toBe(999);
    }
  });

  it('is over after its times, and still listed with its hits', async () => {
    const sandbox = openSandbox();
    const fault = await arm(sandbox, { match: { provider: 'smsc' }, kind: 'status', status: 502, times: 2 });
    const statuses = [];
    for (const _ of [1, 2, 3]) statuses.push((await sandbox.call('smsc', '/sys/balance.php')).status);
    expect(statuses).toEqual([502, 502, 200]);
    expect((await sandbox.admin('/faults')).json.faults).toMatchObject([{ id: fault.id, times: 2, hits: 2 }]);
  });

  it('with a probability draws from the seed: the same one gives the same misfortunes', async () => {
    const misfortunes = async (seed: number) => {
      const sandbox = openSandbox({ seed });
      await arm(sandbox, { match: { provider: 'smsc' }, kind: 'status', status: 502, probability: 0.5 });
      const statuses = [];
      for (let count = 0; count < 64; count++) statuses.push((await sandbox.call('smsc', '/sys/balance.php')).status);
      return statuses;
    };
    const first = await misfortunes(7);
    expect(await misfortunes(7)).toEqual(first);
    expect(await misfortunes(8)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 502]));
  });
});
