import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledAs } from '../../src/commands/called-as.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';
import { addressOf, holub, run, start, startHolub } from './run.ts';

describe('holub start', () => {
  it('says where to point which program, answers, and stops cleanly on SIGTERM and SIGINT', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const server = startHolub('--port', '0', '--clock', 'frozen', '--start-at', '2026-03-02T12:00:00');
      const url = await addressOf(server);
      const banner = await server.printed('Ctrl+C');
      expect(banner).toContain(`https://api.turbosms.ua`);
      expect(banner).toContain(`${url}/turbosms`);
      const clock = await (await fetch(`${url}/__admin/clock`)).json();
      // Without a zone it is Kyiv time.
      expect(clock).toEqual({ now: '2026-03-02T10:00:00.000Z', mode: 'frozen', pace: 1 });
      server.child.kill(signal);
      const { code, stderr } = await server.ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
  });

  it('sends the first message of its own banner', async () => {
    const server = startHolub('--port', '0');
    const banner = await server.printed('Ctrl+C');
    const command = banner.split('\n').find((line) => line.includes('message/send.json')) ?? '';
    const { stdout } = await start('bash', ['-c', command]).ended;
    expect(JSON.parse(stdout)).toMatchObject({ response_code: 801 });
    await server.stop();
  });

  it('is plain where there is no terminal', async () => {
    const server = startHolub('--port', '0');
    const banner = await server.printed('Ctrl+C');
    expect(banner).not.toContain('\u001b[');
    await server.stop();
  });

  it('logs a JSON object a line where it is asked to, and no secret', async () => {
    const server = startHolub('--port', '0', '--log', 'json', '--log-exchanges', '--admin-token', 'hush-hush');
    const [first = ''] = (await server.printed('\n')).split('\n');
    const { level, url } = JSON.parse(first);
    expect(level).toBe('info');
    await fetch(`${url}/turbosms/user/balance.json?token=a-secret-token`, { headers: { 'X-Request-Id': 'order-12' } });
    const logged = await server.printed('order-12');
    server.child.kill('SIGTERM');
    const { stdout } = await server.ended;
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).message)).toEqual([`listening on ${url}`, 'exchange', 'stopping']);
    expect(logged + stdout).not.toMatch(/secret-token|hush/);
  });

  it('answers on when nobody reads its log any more', async () => {
    const server = startHolub('--port', '0', '--log', 'json', '--log-exchanges');
    const { url } = JSON.parse((await server.printed('\n')).split('\n')[0] ?? '');
    server.child.stdout?.destroy();
    const balance = () => fetch(`${url}/turbosms/user/balance.json?token=my-token`);
    for (let count = 0; count < 5; count += 1) expect((await balance()).status).toBe(200);
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('makes no token up for a log of JSON', async () => {
    const { code, stderr } = await holub('start', '--port', '0', '--host', '0.0.0.0', '--log', 'json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Give one: HOLUB_ADMIN_TOKEN')]);
  });

  it('names the remedy when the port is taken', async () => {
    const first = startHolub('--port', '0');
    const { port } = new URL(await addressOf(first));
    const second = await holub('start', '--port', port);
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`port ${port} on 127.0.0.1 is taken`);
    expect(second.stderr).toContain(`holub start --port ${Number(port) + 1}`);
    await first.stop();
  });

  it.each([
    [['--port', '70000'], 'A port is a number from 0 to 65535'],
    [['--port', 'eighty'], 'A port is a number from 0 to 65535'],
    [['--seed', 'luck'], 'A seed is a whole number'],
    [['--clock', 'x0'], 'Use real, frozen, or a pace such as x60'],
    [['--start-at', 'soon'], 'Use an ISO date'],
    [['--prot', '1'], "unknown option '--prot'"],
    [['--admin-host', 'holub.local', 'http://holub.local'], 'without http:// and a port'],
    [['now'], 'too many arguments'],
  ])('refuses %j with 2 and says what it takes', async (args, remedy) => {
    const { code, stderr } = await holub('start', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(remedy);
  });

  it('refuses a variable and a key that nobody knows with 2', async () => {
    const variable = await run(process.execPath, ['src/cli.ts', 'start'], { env: { HOLUB_PROT: '1' } });
    expect(variable).toMatchObject({ code: 2, stderr: 'holub: There is no HOLUB_PROT. Did you mean HOLUB_PORT?\n' });
    const file = join(await temporaryFolder(), 'config.yaml');
    await writeFile(file, 'prot: 1\n');
    const key = await holub('start', '--config', file);
    expect(key.code).toBe(2);
    expect(key.stderr).toContain(`${file}:1:1 prot: `);
    expect(key.stderr).toContain('Did you mean port?');
  });

  it('does what the config file says, and tells what that is', async () => {
    const file = join(await temporaryFolder(), 'config.yaml');
    const world = 'accounts: [{ provider: turbosms, credential: shop, balance: "12.50" }]\n';
    await writeFile(file, `port: 0\nclock: frozen\n${world}`);
    const { stdout } = await holub('start', '--config', file, '--print-config');
    expect(stdout).toContain(`clock: frozen # ${file}:2\n`);

    const server = startHolub('--config', file);
    const url = await addressOf(server);
    const at = async (path: string) => (await fetch(`${url}/__admin${path}`)).json();
    expect(await at('/clock')).toMatchObject({ mode: 'frozen' });
    expect(await at('/accounts/turbosms/shop')).toMatchObject({ balance: '12.50' });
    await server.stop();
  });

  it('asks for a token where other machines can reach it, and health stays open', async () => {
    const server = startHolub('--port', '0', '--host', '0.0.0.0');
    const printed = await server.printed('asks for a token');
    const { port } = new URL(await addressOf(server));
    // An address that a browser takes, whatever it was bound to.
    expect(printed).toContain(`listening on http://127.0.0.1:${port} and on every other address`);
    expect(printed).not.toContain('0.0.0.0');
    const token = /asks for a token: (\w+)/.exec(printed)?.[1] ?? '';
    const at = `http://127.0.0.1:${port}/__admin`;
    const status = async (path: string, headers = {}) => (await fetch(`${at}${path}`, { headers })).status;
    expect(await status('/health')).toBe(200);
    expect(await status('/messages')).toBe(401);
    expect(await status('/messages', { Authorization: 'Bearer wrong' })).toBe(401);
    expect(await status('/messages', { Authorization: `Bearer ${token}` })).toBe(200);
    expect(await status('/messages', { Authorization: `Basic ${btoa(`admin:${token}`)}` })).toBe(200);
    await server.stop();
  });
});

describe('holub explain', () => {
  it('prints what a code means and how to get it', async () => {
    const { code, stdout } = await holub('explain', 'turbosms', '427');
    expect(code).toBe(0);
    expect(stdout).toContain('427 NOT_ALLOWED_MESSAGE_DUPLICATE');
    expect(stdout).toContain('How to get it: Send the same twice');
    expect(stdout.match(/curl -X POST/g)).toHaveLength(2);
  });

  it('lists all answers of a provider', async () => {
    const { stdout } = await holub('explain', 'turbosms');
    expect(stdout.split('\n').filter((line) => /^\d/.test(line))).toHaveLength(69);
  });

  it('says how the answer is known', async () => {
    const { stdout } = await holub('explain', 'turbosms', '427');
    expect(stdout.split('\n')[0]).toMatch(/, relied on by real clients$/);
  });

  it('wastes no column on codes that are names', async () => {
    for (const provider of ['octotoo', 'smsclub']) {
      const { stdout } = await holub('explain', provider);
      for (const line of stdout.trimEnd().split('\n')) expect(line.slice(0, 20)).toMatch(/ [1-5]\d\d /);
    }
  });

  it.each([
    [[], 'Use one of: octotoo, turbosms, smsc, smsclub'],
    [['turbosms', 'DUPLICATE'], 'NOT_ALLOWED_MESSAGE_DUPLICATE'],
    [['turbosmss', '427'], 'Use one of'],
  ])('says what is near when there is no such thing: %j', async (args, near) => {
    const { code, stderr } = await holub('explain', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(near);
  });
});

describe('holub', () => {
  it('helps', async () => {
    const { code, stdout } = await holub('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('explain');
    expect((await holub('start', '--help')).stdout).toContain('--start-at');
  });

  it('suggests the command that was meant', async () => {
    const { code, stderr } = await holub('strat');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean start?');
  });
});

describe('in a clone, where no command is installed', () => {
  const NPM = { npm_package_name: 'holub', npm_lifecycle_event: 'start' };

  it('holub is called by npm', () => {
    expect(calledAs('explain turbosms 427', NPM)).toBe('npm run holub -- explain turbosms 427');
  });

  it.each([
    {},
    { npm_package_name: 'holub', npm_lifecycle_event: 'npx' },
    { npm_package_name: 'my-shop', npm_lifecycle_event: 'start' },
  ])('and by its own name elsewhere: %j', (env) => {
    expect(calledAs('explain turbosms 427', env)).toBe('holub explain turbosms 427');
  });

  it('flags that npm has kept for itself are asked for behind a --', async () => {
    const { code, stderr } = await run('npm', ['start', '--port', '8381']);
    expect(code).toBe(2);
    expect(stderr).toContain('npm start -- --port 8381');
  });
});
