import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../kit/sandbox.ts';

const text = `${'a'.repeat(100)} – b`;

async function sent() {
  const { call, admin } = openSandbox();
  const sms = (recipients: readonly string[], said: string) =>
    call('turbosms', '/message/send.json', { json: { recipients, sms: { sender: 'Shop', text: said } } });
  await sms(['380671110001', '380671110002'], text);
  await sms(['380671110001'], 'Hello');
  await call('octotoo', '/viber', {
    json: { recipients: [{ phone: '380671110001' }], viber: { from: 'Shop', text: 'Hello' } },
  });
  return (await admin('/usage')).json;
}

describe('what a run would have cost', () => {
  it('is told by provider and by channel', async () => {
    const usage = await sent();
    expect(usage.byProvider).toEqual([
      { provider: 'turbosms', currency: 'UAH', messages: 3, legs: 3, parts: 5, cost: '1.70' },
      { provider: 'octotoo', currency: 'UAH', messages: 1, legs: 1, parts: 1, cost: '1.00' },
    ]);
    expect(usage.byChannel).toEqual([
      { channel: 'sms', messages: 3, legs: 3, parts: 5, cost: '1.70' },
      { channel: 'viber', messages: 1, legs: 1, parts: 1, cost: '1.00' },
    ]);
    expect(usage.total).toEqual({ messages: 4, parts: 6, cost: '2.70' });
  });

  it('names the texts that took a part more because of one character', async () => {
    expect((await sent()).oneTooMany).toEqual([
      { provider: 'turbosms', text, messages: 2, parts: 2, needed: 1, because: 'encoding', character: '–' },
    ]);
  });
});
