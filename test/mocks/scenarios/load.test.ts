import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../../src/index.ts';
import { openSandbox, type TestSandbox } from '../../kit/sandbox.ts';

const load = ({ admin }: TestSandbox, world: object) => admin('/scenarios', { name: 'A world', world });
const send = ({ call }: TestSandbox, recipients: readonly string[], parts: object = {}) =>
  call('turbosms', '/message/send.json', {
    json: { recipients, sms: { sender: 'Shop', text: `Hello ${recipients}` }, ...parts },
  });
const states = async ({ admin }: TestSandbox) =>
  (await admin('/messages')).json.messages.map((message: { state: string }) => message.state).reverse();

describe('loading a world into a sandbox that runs', () => {
  it('sets up accounts, and keeps what there was', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/accounts/smsc/mine', { balance: '3.00' }, 'PUT');
    const { json, status } = await load(sandbox, {
      clock: { now: '2026-05-01T09:00:00' },
      accounts: [{ provider: 'turbosms', credential: 'shop', balance: 5, templates: ['Hi *'] }],
      faults: [{ match: { provider: 'smsc' }, kind: 'status', status: 500 }],
    });
    expect(status).toBe(200);
    expect(json).toEqual({
      name: 'A world',
      accounts: 1,
      outcomes: 0,
      replies: 0,
      faults: ['f1'],
      clock: { now: '2026-05-01T06:00:00.000Z', mode: 'frozen', pace: 1 },
    });
    expect((await sandbox.admin('/accounts/turbosms/shop')).json).toMatchObject({
      balance: '5.00',
      templates: ['Hi *'],
    });
    expect((await sandbox.admin('/accounts/smsc/mine')).json.balance).toBe('3.00');
  });

  it('is all or nothing, and says where a world cannot be', async () => {
    const sandbox = openSandbox();
    const { status, json } = await load(sandbox, {
      seed: 5,
      accounts: [{ provider: 'turbosms', credential: 'shop' }],
      faults: [{ match: { provider: 'smsc' }, kind: 'answer', answer: 'no-such-answer' }],
    });
    expect(status).toBe(400);
    expect(json.issues[0].path).toBe('world.faults.0.answer');
    expect((await sandbox.admin('/accounts')).json.accounts).toEqual([]);
    expect(sandbox.world.random.seed).toBe(1);
  });

  it('refuses YAML with line and column', async () => {
    const sandbox = openSandbox();
    const request = new Request('http://holub/__admin/scenarios', {
      method: 'POST',
      headers: { 'content-type': 'application/yaml' },
      body: 'name: A\nworld:\n  seed: much\n',
    });
    const { error, issues } = (await (await sandbox.fetch(request)).json()) as { error: string; issues: unknown };
    expect(error).toBe('This is no scenario. Line 3, column 9: expected a number, found "much".');
    expect(issues).toEqual([{ path: 'world.seed', message: 'expected a number, found "much"', line: 3, column: 9 }]);
  });

  it('turns neither time nor luck back once something has been asked', async () => {
    const sandbox = openSandbox();
    expect((await load(sandbox, { clock: { now: '2026-01-01T00:00:00Z' }, seed: 3 })).status).toBe(200);
    await sandbox.call('turbosms', '/user/balance.json', { method: 'POST' });
    const back = await load(sandbox, { clock: { now: '2025-01-01T00:00:00Z' } });
    expect(back.json.issues).toEqual([{ path: 'world.clock.now', message: 'only before anything has been asked' }]);
    expect((await load(sandbox, { seed: 4 })).status).toBe(400);
    expect((await load(sandbox, { clock: { now: '2026-02-01T00:00:00Z' } })).status).toBe(200);
  });

  it('goes on from a snapshot', async () => {
    const sandbox = openSandbox();
    await send(sandbox, ['380671110001']);
    const snapshot = (await sandbox.admin('/snapshot')).json;
    const other = openSandbox({ startAt: 0 });
    expect((await load(other, { snapshot })).status).toBe(200);
    expect(await states(other)).toEqual(await states(sandbox));
    const wrong = await load(openSandbox(), { snapshot: { format: 'holub-snapshot-0' } });
    expect(wrong.json.issues[0].path).toBe('world.snapshot');
  });
});

describe('what becomes of messages', () => {
  it('goes by number, by sender, by text; what was laid down last counts', async () => {
    const sandbox = openSandbox();
    await load(sandbox, {
      outcomes: [
        { sender: 'Shop', becomes: 'undeliverable' },
        { msisdn: '380671110002', reaches: { enroute: '1s' }, expires: true },
        { text: '380671110003', becomes: 'delivered-at-once' },
      ],
    });
    for (const end of '123') await send(sandbox, [`38067111000${end}`]);
    await send(sandbox, ['380671110004'], { sms: { sender: 'Bank', text: 'Hello' } });
    await sandbox.advance('1m');
    expect(await states(sandbox)).toEqual(['undeliverable', 'enroute', 'delivered', 'delivered']);
    await sandbox.advance('24h');
    expect((await states(sandbox))[1]).toBe('expired');
  });

  it.each([
    [
      'turbosms',
      'NOT_ALLOWED_NUMBER_STOPLIST',
      '/message/send.json',
      { recipients: ['380671110001'], sms: { sender: 'Shop', text: 'Hi' } },
    ],
    ['smsclub', 'sms-black-list', '/sms/send', { phone: ['380671110001'], src_addr: 'Shop', message: 'Hi' }],
    ['octotoo', 'black-list', '/sms-v3', { recipients: [{ phone: 380671110001 }], sms: { from: 'Shop', text: 'Hi' } }],
  ])('is a refusal at submission where it is said to be: %s', async (slug, _, path, json) => {
    const sandbox = openSandbox();
    await load(sandbox, { outcomes: [{ msisdn: '380671110001', becomes: 'stop-list' }] });
    await sandbox.call(slug, path, { json });
    expect((await sandbox.admin('/messages')).json.messages).toEqual([]);
    await sandbox.admin('/reset', {});
    await sandbox.call(slug, path, { json });
    expect((await sandbox.admin('/messages')).json.messages).toHaveLength(1);
  });

  it('survives a snapshot, and a reply that is used up does too', async () => {
    const sandbox = openSandbox();
    await load(sandbox, {
      outcomes: [{ becomes: 'delivered' }],
      replies: [{ from: '380671110001', text: 'Yes', times: 1 }],
    });
    const ask = (to: TestSandbox, text: string) =>
      to.call('turbosms', '/message/send.json', {
        json: { recipients: ['380671110001'], viber: { sender: 'Shop', text } },
      });
    const inbox = async (of: TestSandbox) =>
      (await of.call('turbosms', '/chat/messages.json', { json: { new_only: 1 } })).json.response_result.length;
    await ask(sandbox, 'Once?');
    await sandbox.advance('10s');
    expect(await inbox(sandbox)).toBe(1);
    const other = openSandbox({ startAt: 0 });
    await other.admin('/snapshot', (await sandbox.admin('/snapshot')).json, 'PUT');
    await ask(other, 'Twice?');
    await other.advance('10s');
    expect(await inbox(other)).toBe(0);
    expect(await states(other)).toEqual(['delivered', 'delivered']);
  });
});

describe('sandbox.load', () => {
  it('takes an object or YAML', async () => {
    const sandbox = createSandbox({ clock: 'frozen' });
    const loaded = await sandbox.load(
      'name: A\nworld: { accounts: [{ provider: smsc, credential: a, balance: "1.50" }] }',
    );
    expect(loaded).toMatchObject({ name: 'A', accounts: 1 });
    await sandbox.load({ name: 'B', world: { accounts: [{ provider: 'smsc', credential: 'b', balance: '2.50' }] } });
    expect((await sandbox.account('smsc', 'a')).balance).toBe('1.50');
    expect((await sandbox.account('smsc', 'b')).balance).toBe('2.50');
    await expect(sandbox.load('name: [')).rejects.toThrow(/^1:8/);
    await expect(sandbox.load({ name: '' })).rejects.toThrow('expected a text that is not empty');
    await sandbox.close();
  });
});
