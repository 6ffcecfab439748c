import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../kit/sandbox.ts';

interface Shown {
  readonly text: string;
  readonly state: string;
  readonly channel: string;
  readonly provider: string;
  readonly legs: readonly { readonly content: object }[];
}

async function playDay(options = {}) {
  const sandbox = openSandbox(options);
  const { status, json, text } = await sandbox.admin('/demo', undefined, 'POST');
  if (status !== 200) throw new Error(text);
  return { sandbox, played: json };
}

const all = async (sandbox: Awaited<ReturnType<typeof playDay>>['sandbox']) =>
  (await sandbox.admin('/messages?limit=1000')).json.messages as readonly Shown[];

describe('the demo', () => {
  it('is a day from the next morning to the evening, of every kind of message', async () => {
    const { sandbox, played } = await playDay();
    expect(played.beganAt).toBe('2026-03-03T05:30:00.000Z');
    expect(played.clock.now).toBe('2026-03-03T19:30:00.000Z');
    const messages = await all(sandbox);
    expect(messages).toHaveLength(played.messages);
    expect(messages.length).toBeGreaterThan(100);
    expect(new Set(messages.map(({ provider }) => provider))).toEqual(
      new Set(['turbosms', 'smsc', 'smsclub', 'octotoo']),
    );
    expect(new Set(messages.map(({ channel }) => channel))).toEqual(new Set(['sms', 'viber', 'rcs']));
    const states = new Set(messages.map(({ state }) => state));
    for (const state of ['delivered', 'read', 'clicked']) expect(states).toContain(state);
    const kinds = new Set(messages.flatMap(({ legs }) => legs.flatMap(({ content }) => Object.keys(content))));
    for (const kind of ['button', 'image', 'carousel', 'video', 'file', 'options']) expect(kinds).toContain(kind);
    const { conversations } = (await sandbox.admin('/conversations?answered=true&limit=100')).json;
    expect(conversations.length).toBeGreaterThan(5);
    const { exchanges } = (await sandbox.admin('/journal?outcome=refused')).json;
    expect(exchanges.flatMap(({ answers }: { answers: string[] }) => answers)).toEqual(
      expect.arrayContaining([
        'NOT_ALLOWED_MESSAGE_DUPLICATE',
        'NOT_ALLOWED_MESSAGE_SENDER',
        'REQUIRED_MESSAGE_TEXT',
        'no-recipient',
      ]),
    );
    expect((await sandbox.admin('/near-misses')).json.nearMisses).toHaveLength(1);
    // What is refused is meant to be.
    expect(exchanges).toHaveLength(4);
  });

  it('is the same for the same seed, another for another, and another when asked again', async () => {
    const days = async (options: object, times = 1) => {
      const { sandbox } = await playDay(options);
      for (let time = 1; time < times; time++) await sandbox.admin('/demo', undefined, 'POST');
      return all(sandbox);
    };
    const first = await days({ seed: 7 });
    expect(await days({ seed: 7 })).toEqual(first);
    expect(await days({ seed: 8 })).not.toEqual(first);
    const both = await days({ seed: 7 }, 2);
    expect(both.slice(-first.length)).toMatchObject(first.map(({ text }) => ({ text })));
    const second = both.slice(0, -first.length);
    expect(second.map(({ text }) => text)).not.toEqual(first.map(({ text }) => text));
  });

  it('is recorded, and replays to the same bytes', async () => {
    const { sandbox } = await playDay();
    const { text } = await sandbox.admin('/journal.scenario');
    const replay = new Request('http://localhost/__admin/scenarios/replay', {
      method: 'POST',
      headers: { 'Content-Type': 'application/yaml' },
      body: text,
    });
    const report = (await (await sandbox.fetch(replay)).json()) as { passed: boolean; steps: { result: string }[] };
    expect(report.steps.filter(({ result }) => result !== 'passed')).toEqual([]);
    expect(report.passed).toBe(true);
  });
});
