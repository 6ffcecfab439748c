import { describe, expect, it } from 'vitest';
import { smsclub } from '../../../../src/mocks/providers/smsclub/index.ts';
import { openClub, PHONE } from './club.ts';

/** Where an answer is at home, if not at `POST /vibers/send` or, by its name, at `POST /sms/send`. */
const HOMES: Readonly<Record<string, string>> = {
  statuses: 'POST /vibers/status',
  'ids-missing': 'POST /vibers/status',
  'chat-read': 'GET /vibers/chat',
  'object-not-found': 'GET /vibers/chat',
  'chat-id-missing': 'GET /vibers/chat',
  'chats-read': 'GET /vibers/chats',
  balance: 'POST /sms/balance',
  originators: 'POST /sms/originator',
  'sms-bad-ids': 'POST /sms/status',
  'sms-too-many-ids': 'POST /sms/status',
  registered: 'POST /originators/registration-originators',
  'registration-refused': 'POST /originators/registration-originators',
};
const homeOf = (name: string) =>
  HOMES[name] ?? (name.startsWith('sms-') && !NAMED_SMS.has(name) ? 'POST /sms/send' : 'POST /vibers/send');
const NAMED_SMS: ReadonlySet<string> = new Set(['sms-pair', 'sms-sender', 'sms-text']);

const everything = { phones: [PHONE], phone: [PHONE], sender: 'Shop', src_addr: 'Shop', message: 'Hello' };

describe('an armed answer', () => {
  const global = smsclub.answers
    .filter(({ scope }) => scope === 'global')
    .map((answer) => [answer.name, answer] as const);

  it.each(global)('%s is given without doing the work', async (name, answer) => {
    const { call, admin } = await openClub();
    const operation = homeOf(name);
    const [method = '', path = ''] = operation.split(' ');
    await admin('/faults', { match: { provider: 'smsclub', operation }, kind: 'answer', answer: name, times: 1 });
    const { status } = await call('smsclub', path, { method, ...(method === 'POST' ? { json: everything } : {}) });
    expect(status).toBe(answer.http);
    const [exchange] = (await admin('/journal')).json.exchanges;
    expect(exchange.outcome).toBe('fault');
    expect(exchange.answers).toContain(name);
    expect((await admin('/messages?provider=smsclub')).json.messages).toEqual([]);
  });

  it.each([
    ['incorrect-phones', '/vibers/send'],
    ['black-list', '/vibers/send'],
    ['sms-bad-phone', '/sms/send'],
    ['sms-black-list', '/sms/send'],
  ])('%s hits the number that it names, and the others are sent to', async (answer, path) => {
    const { ask, admin } = await openClub();
    const match = { provider: 'smsclub', msisdn: '380671234568' };
    await admin('/faults', { match, kind: 'answer', answer });
    const numbers = [PHONE, '380671234568'];
    const { json } = await ask(path, { ...everything, phones: numbers, phone: numbers });
    const { messages } = (await admin('/messages?provider=smsclub')).json;
    expect(messages.map(({ msisdn }: { msisdn: string }) => msisdn)).toEqual([PHONE]);
    expect(JSON.stringify(json)).toContain('380671234568');
  });

  it.each([
    [464, 'no-money'],
    ['429', 'too-many'],
    [453, 'sms-duplicate'],
  ])('may be named by its number: %s', async (number, name) => {
    const { admin } = await openClub();
    const { json } = await admin('/faults', { match: { provider: 'smsclub' }, kind: 'answer', answer: number });
    expect(json.answer).toBe(name);
  });

  it.each([400, 401, 404, 405, 429, 453, 460, 461, 462, 463, 464, 465, 466, 467, 468, 500])(
    'a fault of status %i answers in the provider’s words',
    async (status) => {
      const { ask, admin } = await openClub();
      await admin('/faults', { match: { provider: 'smsclub' }, kind: 'status', status });
      const path = status === 453 ? '/sms/send' : '/vibers/send';
      const answer = await ask(path, everything);
      expect(answer.status).toBe(status);
      expect(answer.json).toBeTypeOf('object');
    },
  );

  it('of another 5xx has no body: nothing is known of it', async () => {
    const { viber, admin } = await openClub();
    await admin('/faults', { match: { provider: 'smsclub' }, kind: 'status', status: 503 });
    const { status, text } = await viber();
    expect([status, text]).toEqual([503, '']);
  });
});
