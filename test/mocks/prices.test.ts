import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/mocks/scenarios/read-scenario.ts';
import { type CallOptions, openSandbox, type TestSandbox } from '../kit/sandbox.ts';

const PHONE = '380671234567';

const asked = (slug: string, path: string, options: CallOptions) => (sandbox: TestSandbox) =>
  sandbox.call(slug, path, options);
const turbosms = (parts: object) =>
  asked('turbosms', '/message/send.json', { json: { recipients: [PHONE], ...parts } });
const smsc = (fields: Readonly<Record<string, string>> = {}) =>
  asked('smsc', '/sys/send.php', { form: { phones: PHONE, mes: 'Hello', ...fields } });
const octotoo = (path: string, channel: string) =>
  asked('octotoo', path, {
    json: { [channel]: { from: 'Shop', text: 'Hello' }, recipients: [{ phone: Number(PHONE) }] },
  });
const smsclubViber = { sender: 'Shop', message: 'Hello', phones: [PHONE] };

/** How each price of each provider comes to be asked for, once. */
const PAID: readonly (readonly [string, string, (sandbox: TestSandbox) => Promise<unknown>])[] = [
  ['turbosms', 'sms', turbosms({ sms: { sender: 'Shop', text: 'Hello' } })],
  ['turbosms', 'viberTransactional', turbosms({ viber: { sender: 'Shop', text: 'Hello', is_transactional: 1 } })],
  ['turbosms', 'viberPromotional', turbosms({ viber: { sender: 'Shop', text: 'Hello' } })],
  [
    'turbosms',
    'session',
    async (sandbox) => {
      const inbound = { provider: 'turbosms', credential: 'my-token', from: PHONE, to: 'Shop', text: 'Hi' };
      await sandbox.admin('/inbound', inbound);
      const first = { json: { chat_id: 1234, message: 'Hello' } };
      await sandbox.call('turbosms', '/chat/send.json', first);
    },
  ],
  ['smsc', 'sms', smsc()],
  ['smsc', 'ping', smsc({ ping: '1' })],
  ['smsc', 'hlr', smsc({ hlr: '1' })],
  ['smsc', 'mms', smsc({ mms: '1' })],
  ['smsc', 'email', smsc({ mail: '1', phones: 'a@example.com', subj: 'Hi', sender: 'b@example.com' })],
  ['smsc', 'call', smsc({ call: '1' })],
  ['smsc', 'viber', smsc({ viber: '1' })],
  ['smsc', 'social', smsc({ soc: '1' })],
  ['smsc', 'whatsapp', smsc({ whatsapp: '1' })],
  ['smsc', 'telegram', smsc({ tg: '1' })],
  ['smsclub', 'sms', asked('smsclub', '/sms/send', { json: { phone: [PHONE], message: 'Hello', src_addr: 'Shop' } })],
  ['smsclub', 'viber', asked('smsclub', '/vibers/send', { json: smsclubViber })],
  ['octotoo', 'sms', octotoo('/sms-v3', 'sms')],
  ['octotoo', 'viber', octotoo('/viber', 'viber')],
  ['octotoo', 'rcs', octotoo('/rcs', 'rcs')],
];

type Prices = Record<string, Record<string, string | number>>;

const withPrices = (prices: Prices) => openSandbox({ scenarios: [{ name: 'Prices', world: { prices } }] });

const balanceOf = async (sandbox: TestSandbox, slug: string) =>
  (await sandbox.admin(`/accounts/${slug}/my-token`)).json.balance;

describe('a price that is set is what a message costs', () => {
  it('every price of every provider is looked at', () => {
    const { providers } = openSandbox();
    const all = providers.flatMap(({ slug, rules }) => Object.keys(rules.prices).map((name) => `${slug} ${name}`));
    expect(PAID.map(([slug, name]) => `${slug} ${name}`).sort()).toEqual(all.sort());
  });

  it.each(PAID)('%s %s', async (slug, name, ask) => {
    const sandbox = withPrices({ [slug]: { [name]: '7.77' } });
    await ask(sandbox);
    const { messages } = (await sandbox.admin('/messages')).json;
    expect(messages).toMatchObject([{ provider: slug, price: '7.77' }]);
    await sandbox.advance('2s');
    expect(await balanceOf(sandbox, slug)).toBe('992.23');
    expect((await sandbox.admin('/usage')).json.total.cost).toBe('7.77');
  });

  it('and others keep theirs', async () => {
    const sandbox = withPrices({ turbosms: { viberPromotional: '7.77' } });
    await turbosms({ sms: { sender: 'Shop', text: 'Hello' } })(sandbox);
    expect((await sandbox.admin('/messages')).json.messages[0].price).toBe('0.34');
  });
});

describe('the provider says the price that holds', () => {
  it('SMSC in get_price and in what a send costs', async () => {
    const sandbox = withPrices({ smsc: { sms: '2.50', email: 0.125 } });
    const zones = (await sandbox.call('smsc', '/sys/get.php?get_price=1&fmt=3')).json.zones[0];
    expect(zones).toMatchObject({ api: '2.5', mass: '2.5', mail: '0.125', viber: '0.9' });
    const told = await sandbox.call('smsc', '/sys/send.php', {
      form: { phones: PHONE, mes: 'Hello', cost: '1', fmt: '3' },
    });
    expect(told.json).toMatchObject({ cost: '2.5' });
  });

  it('Octotoo in its report', async () => {
    const sandbox = withPrices({ octotoo: { sms: '0.93' } });
    await octotoo('/sms-v3', 'sms')(sandbox);
    await sandbox.advance('1m');
    const { text } = await sandbox.call('octotoo', '/sms-v3');
    expect(text).toContain('"price":0.93');
  });

  it('and refuses whoever cannot pay it', async () => {
    const sandbox = withPrices({ turbosms: { sms: '1000.01' } });
    const refused = (await turbosms({ sms: { sender: 'Shop', text: 'Hello' } })(sandbox)) as { text: string };
    expect(refused.text).toContain('REQUIRED_BALANCE');
  });
});

describe('a price belongs to the world', () => {
  const send = turbosms({ sms: { sender: 'Shop', text: 'Hello' } });
  const priceOfNewest = async (sandbox: TestSandbox) => (await sandbox.admin('/messages')).json.messages[0].price;

  it('it can change while it runs, and what was sent before keeps its own', async () => {
    const sandbox = openSandbox();
    await send(sandbox);
    await sandbox.admin('/scenarios', { name: 'Dearer', world: { prices: { turbosms: { sms: '1.00' } } } });
    expect(await priceOfNewest(sandbox)).toBe('0.34');
    await turbosms({ sms: { sender: 'Shop', text: 'Another' } })(sandbox);
    expect(await priceOfNewest(sandbox)).toBe('1.00');
  });

  it('a reset goes back to those of the start', async () => {
    const sandbox = withPrices({ turbosms: { sms: '1.00' } });
    await sandbox.admin('/scenarios', { name: 'Dearer', world: { prices: { turbosms: { sms: '2.00' } } } });
    await sandbox.admin('/reset', undefined, 'POST');
    await send(sandbox);
    expect(await priceOfNewest(sandbox)).toBe('1.00');
  });

  it('a snapshot takes it along', async () => {
    const before = await withPrices({ turbosms: { sms: '1.00' } }).admin('/snapshot');
    const sandbox = openSandbox();
    await sandbox.admin('/snapshot', before.json, 'PUT');
    await send(sandbox);
    expect(await priceOfNewest(sandbox)).toBe('1.00');
    const broken = { ...before.json, prices: { turbosms: { sms: 10_000 } } };
    expect((await sandbox.admin('/snapshot', broken, 'PUT')).status).toBe(400);
  });

  it('the journal as a scenario replays to the same bytes', async () => {
    const sandbox = withPrices({ smsc: { sms: '2.50' } });
    await smsc({ cost: '3', fmt: '3' })(sandbox);
    const { text } = await sandbox.admin('/journal.scenario');
    const again = openSandbox();
    const { json } = await again.admin('/scenarios/replay', readScenario(text).scenario);
    expect(json).toMatchObject({ passed: true });
    expect(text).toContain('"cost": "2.5"');
  });

  it.each([
    [{ turbosms: { sms: '-1' } }, 'an amount'],
    [{ turbosms: { sms: '0.12345' } }, 'an amount'],
    [{ turbosms: { rcs: '1' } }, 'rcs'],
    [{ turbo: { sms: '1' } }, 'turbosms'],
  ])('%j is none', async (prices, complaint) => {
    const { status, text } = await openSandbox().admin('/scenarios', { name: 'x', world: { prices } });
    expect(status).toBe(400);
    expect(text).toContain(complaint);
  });
});
