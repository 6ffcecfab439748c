import { beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/inbox/control/schemas.ts';
import { FILTER_NAMES, type Filters, fitsFilters, isFiltered, withFilter } from '../../src/inbox/state/filters.ts';
import { openSandbox, type TestSandbox } from '../kit/sandbox.ts';

let sandbox: TestSandbox;
let all: readonly Message[];

beforeAll(async () => {
  sandbox = openSandbox();
  const viber = { sender: 'Shop', text: 'Знижки лише СЬОГОДНІ', ttl: 60 };
  const sms = { sender: 'Shop', text: 'Order 17' };
  await sandbox.call('turbosms', '/message/send.json', { json: { recipients: ['380500000020'], viber, sms } });
  await sandbox.call('turbosms', '/message/send.json', { json: { recipients: ['380671234567'], viber } });
  await sandbox.call('turbosms', '/message/send.json', {
    json: { recipients: ['380500000012', '380500000000'], sms: { sender: 'Bank', text: 'Order 18' } },
    credential: 'other',
  });
  await sandbox.call('smsclub', '/sms/send', {
    json: { phone: ['380971234567'], message: 'Order 19', src_addr: 'Clinic' },
  });
  await sandbox.advance('1m');
  all = (await sandbox.admin('/messages')).json.messages;
});

// What arrives live must be judged as the server judges what it lists, or a message would come and go on reload.
describe('the filters judge as the control API does', () => {
  it.each<Filters>([
    {},
    { provider: 'smsclub' },
    { credential: 'other' },
    { channel: 'viber' },
    { channel: 'sms', state: 'delivered' },
    { state: 'undeliverable' },
    { msisdn: '380671234567' },
    { msisdn: '38067' },
    { sender: 'Bank' },
    { sender: 'bank' },
    { search: 'order' },
    { search: 'сьогодні' },
    { search: 'SHOP' },
    { search: '80671' },
    { search: 'm1' },
    { search: 'nothing of the kind' },
    { provider: 'turbosms', search: 'order 18', state: 'delivered' },
  ])('%j', async (filters) => {
    const query = new URLSearchParams({ ...filters });
    const { messages } = (await sandbox.admin(`/messages?${query}`)).json;
    const fitting = all.filter((message) => fitsFilters(message, filters));
    expect(fitting.map(({ id }) => id)).toStrictEqual(messages.map(({ id }: Message) => id));
  });

  it('by the provider’s own id, too', () => {
    const [message] = all;
    const found = all.filter((each) => fitsFilters(each, { search: message?.providerId ?? '' }));
    expect(found).toContain(message);
  });
});

describe('a filter', () => {
  it('is set, and taken away by nothing', () => {
    const filters = withFilter({ sender: 'Shop' }, 'search', 'code');
    expect(filters).toStrictEqual({ sender: 'Shop', search: 'code' });
    expect(withFilter(filters, 'sender', '')).toStrictEqual({ search: 'code' });
    expect(withFilter(filters, 'sender', undefined)).toStrictEqual({ search: 'code' });
  });

  it('is told from none', () => {
    expect(isFiltered({})).toBe(false);
    for (const name of FILTER_NAMES) expect(isFiltered({ [name]: 'x' })).toBe(true);
  });
});
