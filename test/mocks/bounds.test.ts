import { describe, expect, it } from 'vitest';
import type { Limits } from '../../src/mocks/world/bounds.ts';
import { openSandbox, type TestSandbox } from '../kit/sandbox.ts';

const open = (limits: Partial<Limits>) => openSandbox({ limits });
const boundsOf = async (sandbox: TestSandbox) => (await sandbox.admin('/health')).json.bounds;
const SMS = { recipients: ['380671234567'], sms: { sender: 'Shop', text: 'Hello' } };
const fault = { match: { provider: 'turbosms' }, kind: 'latency', latencyMs: 0, times: 1 };

describe('health', () => {
  it('shows every limit, how far it is reached, and what became of callbacks', async () => {
    const sandbox = openSandbox();
    await sandbox.call('turbosms', '/message/send.json', { json: SMS });
    await sandbox.admin('/faults', fault);
    const { json } = await sandbox.admin('/health');
    expect(json.bounds).toMatchObject({
      accounts: { limit: 10_000, used: 1, dropped: 0 },
      messages: { limit: 1_000_000, used: 1, dropped: 0 },
      journal: { limit: 10_000, used: 1, dropped: 0 },
      faults: { limit: 10_000, used: 1, dropped: 0 },
      deeds: { limit: 10_000, used: 1, dropped: 0 },
      bodyBytes: { limit: 33_554_432, used: null, dropped: 0 },
    });
    expect(json.callbacks).toEqual({ accepted: 0, refused: 0, barred: 0, underWay: 0 });
  });
});

describe('beyond its limit', () => {
  it.each([
    [
      'turbosms',
      '/message/send.json',
      '{"response_code":300,"response_status":"INVALID_REQUEST","response_result":null}',
    ],
    ['smsc', '/sys/send.php', 'ERROR = 1 (parameters error)'],
    ['smsclub', '/sms/send', '"message":"Invalid JSON data in request body: Syntax error"'],
    ['octotoo', '/sms-v3', '"message":"Invalid JSON data in request body: Syntax error"'],
  ])('%s answers a body as one that is too long, and says what raises the limit', async (slug, path, words) => {
    const sandbox = open({ bodyBytes: 100 });
    const { text, headers } = await sandbox.call(slug, path, { json: { text: 'a'.repeat(100) } });
    expect(text).toContain(words);
    expect(headers.get('x-sandbox-hint')).toContain('start Holub with --max-body-bytes or --max-fields');
    expect((await boundsOf(sandbox)).bodyBytes).toEqual({ limit: 100, used: null, dropped: 1 });
  });

  it('the body of a call of the control API is refused', async () => {
    const sandbox = open({ adminBodyBytes: 100 });
    const { status, json } = await sandbox.admin('/snapshot', { format: 'x'.repeat(100) }, 'PUT');
    expect([status, json.error]).toEqual([
      413,
      'The body is longer than Holub takes. Send less, or start Holub with --max-admin-body-bytes.',
    ]);
    expect((await boundsOf(sandbox)).adminBodyBytes.dropped).toBe(1);
  });

  it.each([
    ['form', (names: string) => ({ form: names })],
    ['query', (names: string) => ({ query: names })],
    [
      'multipart form',
      (names: string) => {
        const body = new FormData();
        for (const name of names.split('&')) body.append(name.replace('=', ''), '1');
        return { body };
      },
    ],
  ])('the fields of a %s are not silently left out', async (_, ask) => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `a${index}=`).join('&');
    for (const [count, dropped] of [
      [7, 0],
      [11, 1],
    ] as const) {
      const sandbox = open({ fields: 10 });
      const { query = '', ...content } = ask(names(count)) as { query?: string };
      const path = `/user/balance.json${query === '' ? '' : `?${query}`}`;
      await sandbox.call('turbosms', path, content);
      expect((await boundsOf(sandbox)).fields.dropped).toBe(dropped);
    }
  });

  it('faults that have hit as often as they were to make room, and those still armed do not', async () => {
    const sandbox = open({ faults: 2 });
    await sandbox.admin('/faults', fault);
    await sandbox.call('turbosms', '/user/balance.json');
    await sandbox.admin('/faults', fault);
    expect((await sandbox.admin('/faults', { ...fault, times: 2 })).status).toBe(201);
    const { status, json } = await sandbox.admin('/faults', fault);
    expect([status, json.error]).toEqual([
      400,
      'There are 2 faults armed already. Remove some first, DELETE /__admin/faults, or start Holub with --max-faults.',
    ]);
    expect((await boundsOf(sandbox)).faults).toEqual({ limit: 2, used: 2, dropped: 1 });
  });

  it('no more outcomes and replies are laid down, and nothing of the scenario is', async () => {
    const sandbox = open({ wishes: 2 });
    const outcome = { msisdn: '380671234567', expires: true };
    const reply = { from: '380671234567', text: 'Yes' };
    const world = { outcomes: [outcome], replies: [reply] };
    expect((await sandbox.admin('/scenarios', { name: 'Two', world })).status).toBe(200);
    const account = { provider: 'turbosms', credential: 'late' };
    const one = { name: 'One more', world: { accounts: [account], outcomes: [outcome] } };
    const { status, json } = await sandbox.admin('/scenarios', one);
    expect([status, json.error]).toEqual([400, expect.stringContaining('2 may be. Reset first')]);
    expect(sandbox.world.accounts.find('turbosms', 'late')).toBeUndefined();
    expect((await sandbox.admin('/scenarios', { name: 'Accounts', world: { accounts: [account] } })).status).toBe(200);
    expect((await boundsOf(sandbox)).wishes).toEqual({ limit: 2, used: 2, dropped: 1 });
  });

  it('who wants to wait is answered at once, and may when another has been served', async () => {
    const sandbox = open({ waits: 1 });
    const first = sandbox.admin('/messages/wait?msisdn=380671234567&timeout=60s');
    const { status, json } = await sandbox.admin('/messages/wait?timeout=60s');
    expect([status, json.error]).toEqual([
      503,
      '1 callers wait for a message already, and no more may. Let some of them end first, or start Holub with --max-waits.',
    ]);
    await sandbox.call('turbosms', '/message/send.json', { json: SMS });
    expect((await first).status).toBe(200);
    expect((await sandbox.admin('/messages/wait?timeout=0')).status).toBe(200);
    expect((await boundsOf(sandbox)).waits).toEqual({ limit: 1, used: 0, dropped: 1 });
  });

  it('who wants to watch is answered at once, and may when another has gone', async () => {
    const sandbox = open({ watchers: 1 });
    const watch = (signal?: AbortSignal) =>
      sandbox.fetch(new Request('http://localhost/__admin/events', signal === undefined ? {} : { signal }));
    const gone = new AbortController();
    const first = await watch(gone.signal);
    expect(first.status).toBe(200);
    expect((await sandbox.admin('/events')).status).toBe(503);
    await first.body?.cancel();
    const second = await watch();
    expect(second.status).toBe(200);
    await second.body?.cancel();
    expect((await boundsOf(sandbox)).watchers).toEqual({ limit: 1, used: 0, dropped: 1 });
  });

  it('who watches and does not read is turned away', async () => {
    const sandbox = open({ unread: 100 });
    const stream = await sandbox.fetch(new Request('http://localhost/__admin/events'));
    const send = {
      json: { ...SMS, recipients: Array.from({ length: 600 }, (_, index) => `38067${1_000_000 + index}`) },
    };
    for (const _ of [1, 2, 3])
      await sandbox.call('turbosms', '/message/send.json', { ...send, credential: crypto.randomUUID() });
    const { watchers, unread } = await boundsOf(sandbox);
    expect([watchers.used, unread]).toEqual([0, { limit: 100, used: null, dropped: 1 }]);
    await stream.body?.cancel().catch(() => {});
  });

  it('an account takes its messages along, also from what has been counted', async () => {
    const sandbox = open({ accounts: 1 });
    const count = async () => (await sandbox.admin('/messages/counts')).json.messages;
    await sandbox.call('turbosms', '/message/send.json', { json: SMS, credential: 'first' });
    expect(await count()).toBe(1);
    await sandbox.call('turbosms', '/user/balance.json', { credential: 'second' });
    expect(await count()).toBe(0);
  });

  it('an account that comes back is a fresh one', async () => {
    const sandbox = open({ accounts: 2 });
    const balance = async (credential: string) =>
      (await sandbox.call('turbosms', '/user/balance.json', { credential })).json.response_result.balance;
    await sandbox.call('turbosms', '/message/send.json', { json: SMS, credential: 'first' });
    const spent = await balance('first');
    await balance('second');
    await balance('third');
    expect(spent).toBeLessThan(1000);
    expect(await balance('first')).toBe(1000);
    expect((await boundsOf(sandbox)).accounts).toEqual({ limit: 2, used: 2, dropped: 2 });
  });
});
