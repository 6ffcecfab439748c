import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Secrets } from '../../src/contracts/secrets.ts';
import { PLANTS } from '../contracts/plants.ts';
import { type Plant, SECRETS, TO } from '../contracts/stand-in.ts';
import { expectNoSecrets, listen, verify, written } from './live.ts';
import { addressOf, holub, ROOT, run, startHolub } from './run.ts';

describe('holub verify', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'holub-verify-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('runs all cases of all providers on the mock, and says what they cover', async () => {
    const { code, stdout, stderr } = await holub('verify', '--target', 'mock', '--report', 'json');
    const report = JSON.parse(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(report.counts).toMatchObject({ failed: 0, skipped: 0, drift: 0 });
    expect(report.counts.held).toBeGreaterThan(150);
    for (const { operations } of report.coverage) expect(operations.covered).toBe(operations.of);
  });

  it('is clean on a provider that is as the mock says, records it and stamps the day, and tells no secret', async () => {
    const { env, close } = await listen();
    const ran = await verify(env, '--report', 'md', '--record', folder);
    await close();
    expect({ code: ran.code, differences: ran.stdout.includes('No differences.') }).toEqual({
      code: 0,
      differences: true,
    });
    const day = new Date().toISOString().slice(0, 10);
    const stamps = JSON.parse(await readFile(join(folder, 'verified.json'), 'utf8'));
    expect(stamps.turbosms['ping-message']).toBe(day);
    expect(stamps.octotoo.alive).toBe(day);
    const recording = JSON.parse(await readFile(join(folder, day, 'turbosms.json'), 'utf8'));
    expect(recording).toMatchObject({ provider: 'turbosms', target: 'live' });
    const text = await written(folder, ran);
    expectNoSecrets(text);
    expect(text).toContain('<amount, number>');
  });

  it('checks the mock against what it has recorded: 0 while they agree, 1 with the place once they do not', async () => {
    const { env, close } = await listen();
    await verify(env, 'smsclub', 'octotoo', '--record', folder);
    await close();
    const day = join(folder, new Date().toISOString().slice(0, 10));
    const files = ['smsclub.json', 'octotoo.json'].map((name) => join(day, name));
    const agreed = await holub('verify', '--against', ...files);
    expect({ code: agreed.code, stderr: agreed.stderr }).toEqual({ code: 0, stderr: '' });
    const text = await readFile(files[0] ?? '', 'utf8');
    await writeFile(files[0] ?? '', text.replaceAll('"currency": "UAH"', '"currency": "EUR"'));
    const changed = await holub('verify', 'smsclub', '--against', ...files, '--report', 'md');
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain('| `success_request.info.currency` | "EUR", the mock says "UAH" |');
    const other = await holub('verify', 'octotoo', '--against', ...files);
    expect(other.code).toBe(0);
  });

  it('ends with 1 on a provider that has drifted, in every form of report, and tells no secret', async () => {
    const { env, close } = await listen(PLANTS);
    for (const form of ['pretty', 'json', 'junit', 'md']) {
      const ran = await verify(env, 'smsclub', '--report', form, '--record', folder);
      expect(ran.code).toBe(1);
      expect(ran.stdout).toContain('success_request.info.money');
      expectNoSecrets(await written(folder, ran));
    }
    await close();
  });

  it('hides a secret that the provider itself says', async () => {
    const token = SECRETS.HOLUB_LIVE_OCTOTOO_TOKEN ?? '';
    const echo: Plant = {
      name: 'an echo',
      provider: 'octotoo',
      operation: 'GET /cascades/{cascadeId}',
      change: ({ body }) => {
        body.message = `There is nothing for ${token} (${btoa(token)}).`;
      },
      kind: 'value',
      at: 'message',
    };
    const { env, close } = await listen([echo]);
    const ran = await verify(env, 'octotoo', '--record', folder);
    await close();
    const text = await written(folder, ran);
    expect(text).toContain('There is nothing for ***');
    expectNoSecrets(text);
  });

  it('ends with 1 where nobody answers, and tells no secret', async () => {
    const { env, close } = await listen();
    await close();
    for (const args of [[], ['--spend', '--to', TO]]) {
      const ran = await verify(env, ...args, '--record', folder);
      expect(ran.code).toBe(1);
      expect(ran.stdout).toContain('no answer came');
      expectNoSecrets(await written(folder, ran));
    }
  });

  it('spends nothing without --spend, and to one number with it; its number is in no recording', async () => {
    const { env, close, standIn } = await listen();
    const sent = () => [...standIn.sandbox.world.messages.newestFirst()];
    await verify(env, 'turbosms');
    expect(sent()).toEqual([]);
    const ran = await verify(env, 'turbosms', '--spend', '--to', `+${TO}`, '--budget', '4.00', '--record', folder);
    await close();
    expect(sent().map(({ msisdn }) => msisdn)).toEqual([TO, TO, TO]);
    expect(ran.stdout).toContain('3.84 UAH set aside');
    const day = new Date().toISOString().slice(0, 10);
    expect(await readFile(join(folder, day, 'turbosms.json'), 'utf8')).not.toContain(TO);
  });

  it.each([
    [['--target', 'moon'], 'no target'],
    [['telegram'], 'there is no provider "telegram"'],
    [['--spend'], '--spend is for --target live'],
    [['--target', 'live', '--spend'], '--spend needs --to'],
    [['--target', 'live', '--to-is', 'read'], '--to and --to-is say who gets messages'],
    [['--to-is', 'lost'], 'Allowed choices are'],
    [['--against', 'README.md'], 'README.md is no recording of holub verify'],
    [['--against', '/nowhere/at-all.json'], 'cannot be read'],
    [['--against', 'package.json', '--target', 'mock'], '--against asks the mock alone'],
    [['--to', '12'], '9 to 15 digits'],
    [['--budget', 'all'], 'A budget is a sum'],
    [['--target', 'live', 'turbosms'], 'set HOLUB_LIVE_TURBOSMS_TOKEN'],
    [['--target', 'live', '--credentials', '/nowhere/at-all'], 'cannot be read'],
    [['--report', 'pdf'], 'Allowed choices are'],
  ])('refuses %j with 2 and says why', async (args, why) => {
    const { code, stderr } = await holub('verify', ...args);
    expect({ code, told: stderr.includes(why) ? why : stderr }).toEqual({ code: 2, told: why });
  });

  it('reads credentials from a file', async () => {
    const { env, close } = await listen();
    const file = join(folder, 'live.env');
    await writeFile(
      file,
      Object.entries(env)
        .map(([name, value]) => `${name}='${value}'`)
        .join('\n'),
    );
    const ran = await run(
      process.execPath,
      ['src/cli.ts', 'verify', 'octotoo', '--target', 'live', '--credentials', file],
      {
        cwd: ROOT,
      },
    );
    await close();
    expect(ran.code).toBe(0);
  });

  it('holds on a running Holub, where nothing differs from the mock', async () => {
    const server = startHolub('--port', '0');
    const url = await addressOf(server);
    const { code, stdout } = await holub('verify', '--target', url, '--report', 'json');
    await server.stop();
    expect(
      JSON.parse(stdout).cases.filter(({ outcome, drift }: Told) => outcome !== 'held' || drift.length > 0),
    ).toEqual([]);
    expect(code).toBe(0);
  });

  it('that asks for its admin token gets it', async () => {
    const server = startHolub('--port', '0', '--admin-token', 'of-nobody');
    const url = await addressOf(server);
    const ask = (...args: readonly string[]) => holub('verify', 'octotoo', '--target', url, ...args);
    const [stranger, friend] = [await ask(), await ask('--admin-token', 'of-nobody')];
    await server.stop();
    expect(stranger).toMatchObject({ code: 1, stdout: '' });
    expect(stranger.stderr).toContain('asks for its admin token: --admin-token TOKEN');
    expect(friend).toMatchObject({ code: 0, stderr: '' });
    expect(friend.stdout).not.toContain('of-nobody');
  });

  it('does not take just any address for a Holub', async () => {
    const { env, close } = await listen();
    const { code, stderr } = await holub('verify', '--target', String(env.HOLUB_LIVE_OCTOTOO_URL));
    await close();
    expect({ code, told: stderr.includes('no Holub answers at') }).toEqual({ code: 1, told: true });
  });
});

interface Told {
  readonly outcome: string;
  readonly drift: readonly unknown[];
}

describe('what is kept as a secret', () => {
  it.each(['plain', '+&=/ ?', '"quoted\\"', 'пароль'])('%j is hidden in every guise', (secret) => {
    const secrets = new Secrets();
    secrets.keep(secret);
    const guises = [
      secret,
      encodeURIComponent(secret),
      JSON.stringify({ secret }),
      new URLSearchParams({ secret }).toString(),
    ];
    for (const guise of guises) {
      const hidden = secrets.hide(`<${guise}>`);
      expect(hidden).toContain('***');
      expect(hidden).not.toContain(secret);
    }
  });

  it('also inside base64, wherever it begins', () => {
    const secrets = new Secrets();
    secrets.keep('a-long-enough-secret');
    for (const before of ['', 'u:', 'user:', 'login:']) {
      expect(secrets.hide(btoa(`${before}a-long-enough-secret`))).toContain('***');
    }
  });
});
