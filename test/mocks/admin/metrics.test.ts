import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../kit/sandbox.ts';

const SMS = { recipients: ['380671234567'], sms: { sender: 'Shop', text: 'Hello' } };

describe('metrics', () => {
  it('count what was asked since the start, whatever the journal and a reset forget', async () => {
    const sandbox = openSandbox({ limits: { journal: 1 } });
    await sandbox.call('turbosms', '/message/send.json', { json: SMS });
    await sandbox.call('turbosms', '/user/balance.json');
    await sandbox.call('turbosms', '/user/balance.json', { credential: 'invalid' });
    await sandbox.call('turbosms', '/no/such.json');
    await sandbox.admin('/reset', {}, 'POST');
    await sandbox.call('turbosms', '/user/balance.json');
    const { text, headers } = await sandbox.admin('/metrics');
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const lines = text.split('\n');
    for (const line of [
      '# TYPE holub_exchanges_total counter',
      'holub_exchanges_total{provider="turbosms",operation="POST /message/send.json",outcome="answered"} 1',
      'holub_exchanges_total{provider="turbosms",operation="GET /user/balance.json",outcome="answered"} 2',
      'holub_exchanges_total{provider="turbosms",operation="GET /user/balance.json",outcome="refused"} 1',
      'holub_exchanges_total{provider="turbosms",operation="",outcome="unmatched"} 1',
      'holub_info{version="1.2.3"} 1',
      'holub_in_flight 0',
      'holub_limit{of="accounts"} 10000',
      'holub_used{of="accounts"} 1',
      'holub_used{of="journal"} 1',
      'holub_dropped_total{of="journal"} 3',
      'holub_callbacks_total{result="barred"} 0',
      'holub_clock_seconds 1772445600',
    ]) {
      expect(lines).toContain(line);
    }
    expect(text).toMatch(/^process_resident_memory_bytes [1-9]\d+$/m);
    expect(text).not.toContain('my-token');
  });

  it('of two sandboxes do not meet', async () => {
    const [first, second] = [openSandbox(), openSandbox()];
    await first.call('turbosms', '/user/balance.json');
    await first.admin('/metrics');
    expect((await second.admin('/metrics')).text).not.toContain('/user/balance.json');
  });
});

describe('a request that has a name of its own', () => {
  it('is found by it in the journal', async () => {
    const sandbox = openSandbox();
    for (const id of ['order-1', 'order-2']) {
      await sandbox.call('turbosms', '/user/balance.json', { headers: { 'X-Request-Id': id } });
    }
    await sandbox.call('turbosms', '/user/balance.json');
    const { exchanges } = (await sandbox.admin('/journal?requestId=order-2')).json;
    expect(exchanges.map(({ id }: { id: number }) => id)).toEqual([2]);
  });
});
