import { describe, expect, it } from 'vitest';
import type { ReplayReport } from '../../../src/mocks/scenarios/play.ts';
import { readScenario } from '../../../src/mocks/scenarios/read-scenario.ts';
import { liveThroughMixedSession, traceOf } from '../../kit/mixed-session.ts';
import { openSandbox, type TestSandbox } from '../../kit/sandbox.ts';

const exported = async ({ admin }: TestSandbox, query = '') => (await admin(`/journal.scenario${query}`)).text;

async function replayed(scenario: string): Promise<{ sandbox: TestSandbox; failures: readonly unknown[] }> {
  const sandbox = openSandbox({ startAt: 0 });
  const request = new Request('http://holub/__admin/scenarios/replay', {
    method: 'POST',
    headers: { 'content-type': 'application/yaml' },
    body: scenario,
  });
  const report = (await (await sandbox.fetch(request)).json()) as ReplayReport;
  return { sandbox, failures: report.steps.flatMap((step) => step.failures) };
}

const trace = ({ admin }: TestSandbox) => traceOf(async (path) => (await admin(path)).text);

describe('the journal as a scenario', () => {
  it('replays a mixed session of all providers to the same bytes', async () => {
    const sandbox = openSandbox({ seed: 7 });
    await liveThroughMixedSession(sandbox);
    const again = await replayed(await exported(sandbox));
    expect(again.failures).toEqual([]);
    expect(await trace(again.sandbox)).toBe(await trace(sandbox));
  });

  it('is the same scenario again when the replay is exported', async () => {
    const sandbox = openSandbox();
    await liveThroughMixedSession(sandbox);
    const first = await exported(sandbox);
    const { sandbox: second } = await replayed(first);
    const { scenario } = readScenario(await exported(second));
    // The second one has loaded the first one's world before its first step; from there on they are alike.
    expect(scenario.steps?.slice(1)).toEqual(readScenario(first).scenario.steps);
  });

  it('of one account replays without the others', async () => {
    const sandbox = openSandbox();
    await liveThroughMixedSession(sandbox);
    const part = await exported(sandbox, '?provider=turbosms&credential=my-token');
    expect(part).not.toContain('smsclub:');
    expect((await replayed(part)).failures).toEqual([]);
  });

  it('checks only the replies that were asked for, and still asks all that came before', async () => {
    const sandbox = openSandbox();
    await liveThroughMixedSession(sandbox);
    const text = await exported(sandbox, '?from=5&to=6');
    const requests = (readScenario(text).scenario.steps ?? []).filter((step) => 'request' in step);
    expect(requests.map((step) => 'expect' in step)).toEqual([false, false, false, false, true, true]);
    expect((await replayed(text)).failures).toEqual([]);
  });

  it('begins in the middle of things after the journal was emptied, with how they stood', async () => {
    const sandbox = openSandbox();
    await liveThroughMixedSession(sandbox);
    await sandbox.admin('/journal', undefined, 'DELETE');
    await sandbox.call('turbosms', '/user/balance.json', { method: 'POST' });
    await sandbox.advance('1m');
    await sandbox.call('turbosms', '/chat/messages.json', { json: {} });
    const text = await exported(sandbox);
    expect((await replayed(text)).failures).toEqual([]);
  });

  it('lets the time pass that passed by itself', async () => {
    const sandbox = openSandbox();
    await sandbox.call('turbosms', '/user/balance.json', { method: 'POST' });
    sandbox.world.clock.advance(1234);
    await sandbox.call('turbosms', '/user/balance.json', { method: 'POST' });
    const { scenario } = readScenario(await exported(sandbox));
    expect(scenario.steps?.[1]).toEqual({ advance: 1234 });
  });

  it('tells of a broken connection as one', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/faults', { match: { provider: 'turbosms' }, kind: 'truncated-body' });
    await sandbox.call('turbosms', '/user/balance.json', { method: 'POST' }).catch(() => null);
    const { scenario } = readScenario(await exported(sandbox));
    expect(scenario.steps?.at(-1)).toMatchObject({ expect: { broken: true } });
  });
});
