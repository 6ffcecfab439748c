import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'junit2json';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveThroughMixedSession, traceOf } from '../kit/mixed-session.ts';
import { openSandbox } from '../kit/sandbox.ts';
import { addressOf, holub, type Running, start, startHolub } from './run.ts';

const STORY = 'scenarios/one-time-code.yaml';
const FAILING = `name: A code that never comes
world:
  outcomes: [{ sender: Shop, becomes: never-leaves }]
steps:
  - name: Send it
    request:
      provider: turbosms
      as: shop
      path: /message/send.json
      json: { recipients: ['380671234567'], sms: { sender: Shop, text: 'Code "1" & <2>' } }
  - advance: 5s
  - expect:
      messages:
        newest: { text: 'Code "1" & <3>', state: delivered }
  - force: { message: m7, state: delivered }
  - advance: 1s
`;

let folder: string;
let failing: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holub-replay-'));
  failing = join(folder, 'failing.yaml');
  await writeFile(failing, FAILING);
});

describe('holub replay', () => {
  it('plays all stories in fresh sandboxes and ends with 0', async () => {
    const { code, stdout, stderr } = await start('bash', [
      '-c',
      `${process.execPath} src/cli.ts replay scenarios/*.yaml`,
    ]).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+ scenarios: \d+ passed$/m);
    expect(stdout).not.toContain('\u001b[');
  });

  it('ends with 1 and tells file, line, step and the difference', async () => {
    const { code, stdout } = await holub('replay', failing, STORY);
    expect(code).toBe(1);
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines).toContain(`${failing}:14:50 expect.messages.newest.state`);
    expect(lines).toContain('expected "delivered"');
    expect(lines).toContain('got      "scheduled"');
    expect(lines).toContain('✗ 3 expect messages');
    expect(stdout).toContain(`${failing}:15:5`);
    expect(lines).toContain('- 5 advance 1s');
    expect(lines).toContain('2 scenarios: 1 failed, 1 passed');
  });

  it('shows colours where they are wanted', async () => {
    const { stdout } = await start(process.execPath, ['src/cli.ts', 'replay', STORY], {
      env: { FORCE_COLOR: '1', NO_COLOR: undefined },
    }).ended;
    expect(stdout).toContain('\u001b[32m✓');
  });

  it('writes a JUnit report that a parser takes', async () => {
    const { code, stdout } = await holub('replay', failing, STORY, '--report', 'junit');
    expect(code).toBe(1);
    const suites = await parse(stdout);
    if (suites === null || suites === undefined || !('testsuite' in suites)) throw new Error('no suites');
    expect(suites).toMatchObject({ tests: 14, failures: 2, skipped: 1, errors: 0 });
    const [suite] = suites.testsuite ?? [];
    expect(suite).toMatchObject({ name: 'A code that never comes', tests: 6, failures: 2, skipped: 1 });
    const failed = suite?.testcase?.find(({ failure }) => failure !== undefined);
    expect(failed).toMatchObject({ name: '3 expect messages', classname: 'A code that never comes' });
    expect(stdout).toContain(`file="${failing}" line="12"`);
    const [failure] = failed?.failure ?? [];
    expect(failure?.inner).toContain(
      `${failing}:14:50 step 3: expect.messages.newest.state: expected "delivered", got "scheduled"`,
    );
    expect(failure?.inner).toContain('expected "Code \\"1\\" & <3>", got "Code \\"1\\" & <2>"');
  });

  it('writes a JSON report', async () => {
    const { stdout } = await holub('replay', failing, STORY, '--report', 'json');
    const { passed, scenarios } = JSON.parse(stdout);
    expect(passed).toBe(false);
    expect(scenarios.map((each: { file: string; passed: boolean }) => [each.file, each.passed])).toEqual([
      [failing, false],
      [STORY, true],
    ]);
  });

  it.each([
    [['replay', 'no-such-file.yaml'], 'no-such-file.yaml is not there'],
    [['replay', 'package.json'], 'package.json:3:3 version: version is not known here'],
    [['replay', STORY, '--report', 'tap'], 'Allowed choices are pretty, json, junit'],
    [['replay'], "missing required argument 'file'"],
    [['start', '--scenario', 'biome.json'], 'biome.json:1:1 name: name is missing'],
    [['record', '--to', 'turbosms', '--out', 'x.yaml'], 'Write --to https://api.turbosms.ua'],
    [['replay', STORY, '--target', 'localhost:8380'], 'is no address. Write --target http://localhost:8380'],
    [['record', '--to', 'https://smsc.ua', '--out', 'nowhere/x.yaml'], 'nowhere/x.yaml cannot be written: ENOENT'],
    [['import', STORY, '--out', 'nowhere/x.yaml'], 'nowhere/x.yaml cannot be written: ENOENT'],
    [['ca', '--pem', '--bundle'], '--pem and --bundle cannot both be printed'],
    [['record', '--out', 'x.yaml'], "required option '--to <url>' not specified"],
  ])('%j ends with 2 and says why', async (args, why) => {
    const { code, stderr } = await holub(...args);
    expect(stderr).toContain(why);
    expect(code).toBe(2);
  });

  it('says so, and plays nothing, where no Holub answers', async () => {
    const nobody = 'http://127.0.0.1:1';
    const { code, stdout, stderr } = await holub('replay', STORY, '--target', nobody);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`no Holub answers at ${nobody}. Start one with holub start`);
  });
});

describe('a running server', () => {
  let server: Running;
  let url: string;
  const asked = async (path: string) => (await fetch(`${url}/__admin${path}`)).text();

  beforeAll(async () => {
    server = startHolub('--port', '0', '--scenario', 'scenarios/balance-runs-out.yaml', 'scenarios/stop-list.yaml');
    url = await addressOf(server);
  });
  afterAll(() => server.stop());

  it('has the worlds of its scenarios from the start and after a reset', async () => {
    const balance = async () => JSON.parse(await asked('/accounts/turbosms/campaign')).balance;
    expect(await balance()).toBe('1.00');
    await fetch(`${url}/__admin/accounts/turbosms/campaign`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"balance":"7.00"}',
    });
    await fetch(`${url}/__admin/reset`, { method: 'POST' });
    expect(await balance()).toBe('1.00');
  });

  it('is a target that a story can be played against again and again', async () => {
    for (const _ of '12') {
      const { code, stdout } = await holub('replay', STORY, '--target', `${url}/`);
      expect(stdout).toContain('1 scenario: 1 passed');
      expect(code).toBe(0);
    }
  });

  it('gets the same bytes from an exported session of all providers, in another process', async () => {
    const sandbox = openSandbox({ seed: 11 });
    await liveThroughMixedSession(sandbox);
    const file = join(folder, 'session.yaml');
    await writeFile(file, (await sandbox.admin('/journal.scenario')).text);
    // Nothing of its own may be left in the other one.
    const other = startHolub('--port', '0', '--clock', 'frozen');
    const [, otherUrl = ''] = /listening on (http:\S+)\./.exec(await other.printed('Ctrl+C')) ?? [];
    const { code, stdout } = await holub('replay', file, '--target', otherUrl);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    const there = await traceOf(async (path) => (await fetch(`${otherUrl}/__admin${path}`)).text());
    const here = await traceOf(async (path) => (await sandbox.admin(path)).text);
    expect(there).toBe(here);
    await other.stop();
  });

  it('is recorded through a door in front of it: no token, no whole number, and it replays', async () => {
    await fetch(`${url}/__admin/reset`, { method: 'POST' });
    const out = join(folder, 'recording.yaml');
    const recorder = start(process.execPath, ['src/cli.ts', 'record', '--to', url, '--out', out, '--port', '0']);
    const [, door = ''] = /through (http:\S+) to/.exec(await recorder.printed('Ctrl+C')) ?? [];
    const token = 'a-very-secret-token';
    const post = async (path: string, json: unknown) => {
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
      return (await fetch(`${door}${path}`, { method: 'POST', headers, body: JSON.stringify(json) })).json();
    };
    const sent = (await post('/turbosms/message/send.json', {
      recipients: ['380671234567', '+38 (050) 000-00-12'],
      sms: { sender: 'Shop', text: 'Call 067 123 45 67 or 0671234567' },
    })) as { response_result: readonly { message_id: string }[] };
    await post('/turbosms/message/status.json', { messages: sent.response_result.map((row) => row.message_id) });
    await fetch(`${door}/sys/send.php?login=${token}&psw=pa%24%24word&phones=%2B380671234567&mes=Hi&id=70077&fmt=3`);
    await fetch(`${door}/sys/status.php?login=${token}&psw=pa%24%24word&phone=380671234567&id=70077`);
    await post('/octotoo/sms-v3', { recipients: [{ phone: 380671234567 }], sms: { from: 'Shop', text: 'Hi' } });
    expect((await recorder.stop()).stdout).toContain('5 exchanges in');

    const recording = await readFile(out, 'utf8');
    expect(recording).not.toContain(token);
    expect(recording).not.toMatch(/pa(?:\$\$|%24%24)word/);
    expect(recording.replaceAll(/[\s().-]/g, '')).not.toMatch(/671234567|500000012/);
    // One number, one mask, in whatever form it was written.
    expect(new Set(recording.match(/67\s?9\d{6}/g)).size).toBe(1);
    const { code, stdout } = await holub('replay', out);
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });

  it('gives an archive that is a scenario, too', async () => {
    const har = join(folder, 'session.har');
    const out = join(folder, 'imported.yaml');
    await writeFile(har, await asked('/journal.har'));
    expect((await holub('import', har, '--out', out)).stdout).toContain(`5 requests in ${out}`);
    for (const file of [har, out]) expect(await holub('replay', file)).toMatchObject({ code: 0 });
  });
});
