import { describe, expect, it } from 'vitest';
import { openTurbosms, PHONE, SMS } from '../kit/turbosms.ts';

const send = { recipients: [PHONE], sms: SMS };

describe('two sandboxes in one process', () => {
  it('never see each other', async () => {
    const one = openTurbosms();
    const two = openTurbosms();
    const id = await one.send({ sms: SMS });
    await one.send({ viber: SMS });
    await one.admin('/faults', { match: { provider: 'turbosms' }, kind: 'answer', answer: 'FATAL_ERROR' });
    await one.admin('/clock/advance', { by: '1h' });
    await one.set({ senders: ['Bank'], stopList: ['380501234567'], blocked: true });

    expect((await two.admin('/messages')).json.messages).toEqual([]);
    expect((await two.admin('/journal')).json.exchanges).toEqual([]);
    expect((await two.admin('/faults')).json.faults).toEqual([]);
    expect((await two.admin('/accounts')).json.accounts).toEqual([]);
    expect((await two.admin('/clock')).json.now).toBe('2026-03-02T10:00:00.000Z');
    expect(await two.balance()).toBe(1000);
    expect((await two.status(id)).response_code).toBe(414);
    expect((await two.ask('message/send', send)).response_code).toBe(801);
    expect((await two.ask('chat/senders')).response_result).toEqual([]);
  });
});

describe('a hundred tokens on one server, all at once', () => {
  const tokens = Array.from({ length: 100 }, (_, index) => `token-${index}`);

  it('never see each other', async () => {
    const sandbox = openTurbosms();
    const results = await Promise.all(
      tokens.map(async (credential, index) => {
        const options = { credential };
        const ask = (method: string, json?: unknown) => sandbox.ask(method, json, options);
        await sandbox.set({ quota: { limit: 2, perSeconds: 60 } }, credential);
        if (index % 2 === 0) {
          const match = { provider: 'turbosms', credential, operation: '/user/ping.json' };
          await sandbox.admin('/faults', { match, kind: 'answer', answer: 'FATAL_ERROR' });
        }
        // The same message for all of them: the rule against duplicates holds for each alone.
        const first = await ask('message/send', { ...send, sequence_id: 'same' });
        const repeated = await ask('message/send', { ...send, sequence_id: 'same' });
        const duplicate = await ask('message/send', send);
        const viber: number[] = [];
        for (const text of ['a', 'b', 'c']) {
          viber.push(
            (await ask('message/send', { recipients: [PHONE], viber: { sender: 'Shop', text } })).response_code,
          );
        }
        const file = await ask('file/add', { url: 'https://example.com/a.pdf' });
        return {
          id: first.response_result[0].message_id as string,
          codes: [first.response_code, repeated.response_code, duplicate.response_code, ...viber],
          balance: (await ask('user/balance')).response_result.balance,
          ping: (await ask('user/ping')).response_code,
          file: file.response_result.id as number,
          chats: (await ask('chat/messages')).response_result.length,
        };
      }),
    );
    for (const [index, { codes, balance, ping, chats }] of results.entries()) {
      expect(codes).toEqual([801, 507, 427, 801, 801, 426]);
      expect(balance).toBe(998.46);
      expect(ping).toBe(index % 2 === 0 ? 999 : 1);
      expect(chats).toBe(2);
    }
    expect(new Set(results.map(({ id }) => id)).size).toBe(100);
    expect(new Set(results.map(({ file }) => file)).size).toBe(100);

    await Promise.all(
      tokens.map(async (credential, index) => {
        const strange = results[(index + 1) % results.length];
        const answer = await sandbox.ask('message/status', { messages: [strange?.id] }, { credential });
        expect(answer.response_result[0].response_code).toBe(414);
        const file = await sandbox.ask('file/details', { id: strange?.file }, { credential });
        expect(file.response_code).toBe(417);
        const { json } = await sandbox.admin(`/messages?credential=${credential}`);
        expect(json.messages.length).toBe(3);
      }),
    );
  });

  it('stay as they are when one of them is reset', async () => {
    const sandbox = openTurbosms();
    for (const credential of ['mine', 'theirs']) await sandbox.send({ sms: SMS }, [PHONE], { credential });
    await sandbox.admin('/reset?provider=turbosms&credential=mine', {}, 'POST');
    expect(await sandbox.balance('mine')).toBe(1000);
    expect(await sandbox.balance('theirs')).toBe(999.66);
    const { json } = await sandbox.admin('/messages');
    expect(json.messages.map(({ credential }: { credential: string }) => credential)).toEqual(['theirs']);
    const again = await sandbox.ask('message/send', send, { credential: 'theirs' });
    expect(again.response_code).toBe(427);
  });
});
