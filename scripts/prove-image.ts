// Builds the image and holds it to what docs/containers.md says of it. Wants Docker or Podman; arguments go to its `build`.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ENGINES = [
  { name: 'docker', build: [], run: [] },
  // Without it an image of Podman's has no health check. Its read-only containers have a /tmp to write in; Docker's have none.
  { name: 'podman', build: ['--format=docker'], run: ['--read-only-tmpfs=false'] },
] as const;

const HARD = ['--read-only', '--cap-drop=ALL', '--security-opt=no-new-privileges'];
const TOKEN = 'a-token-of-the-proof';
const LARGEST_MB = 250;

const engine = ENGINES.find(({ name }) => spawnSync(name, ['version']).status === 0);
if (engine === undefined) {
  console.error('Neither docker nor podman answers here, so nothing has been proven.');
  process.exit(2);
}

const root = fileURLToPath(new URL('../', import.meta.url));
const own = `holub-proof-${process.pid}`;
const folder = await mkdtemp(join(tmpdir(), `${own}-`));
const file = promisify(execFile);

/** Asks the engine. @throws Error with what it said */
const ask = async (...args: readonly string[]) => (await file(engine.name, args, { cwd: root })).stdout.trim();
/** The exit code of a command in the running container. */
const codeOf = (...args: readonly string[]) => spawnSync(engine.name, ['exec', own, ...args]).status;
const start = (...args: readonly string[]) =>
  ask('run', '--detach', '--name', own, ...HARD, ...engine.run, '--volume', `${own}:/data`, ...args, own);
const inspect = (what: string) => ask('image', 'inspect', '--format', what, own);
const addressOf = async (port: number) => `http://${(await ask('port', own, String(port))).split('\n')[0]}`;
const curl = async (...args: readonly string[]) => (await file('curl', ['-sS', ...args])).stdout;
const BEARER = ['-H', 'Authorization: Bearer my-token'];
const MESSAGE = JSON.stringify({ recipients: ['380500000001'], sms: { sender: 'Shop', text: 'Hello from outside' } });

function hold(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

/** Waits until the image's own health check is content. @returns how long that took, ms */
async function healthy(): Promise<number> {
  const startedAt = performance.now();
  const [, ...command] = JSON.parse(await inspect('{{json .Config.Healthcheck.Test}}')) as readonly string[];
  while (codeOf(...command) !== 0) {
    hold(performance.now() - startedAt < 30_000, `not healthy after 30 s: ${await ask('logs', own)}`);
  }
  return Math.round(performance.now() - startedAt);
}

/** Tells the container to stop. @returns how long it took to end, ms */
async function stop(): Promise<number> {
  const startedAt = performance.now();
  await ask('kill', '--signal=TERM', own);
  const code = await ask('wait', own);
  hold(code === '0', `it ended with ${code}`);
  return Math.round(performance.now() - startedAt);
}

const certificate = join(folder, 'ca.pem');

/** What holds of the image: a sentence, and how that is seen. What is returned is what was measured. */
const PROOFS: readonly (readonly [sentence: string, see: () => Promise<unknown>])[] = [
  ['it builds', () => ask('build', ...engine.build, '--tag', own, ...process.argv.slice(2), '.')],
  [
    `it has less than ${LARGEST_MB} MB`,
    async () => {
      const megabytes = Math.round(Number(await inspect('{{.Size}}')) / 1e6);
      hold(megabytes < LARGEST_MB, `${megabytes} MB`);
      return `${megabytes} MB`;
    },
  ],
  [
    'its health check is content, with a read-only root, no capability and no /tmp',
    async () => {
      await start('--env', `HOLUB_ADMIN_TOKEN=${TOKEN}`, '--publish', '127.0.0.1::8380');
      return `${await healthy()} ms after its start`;
    },
  ],
  [
    'its user is nobody in particular',
    async () => {
      const id = await ask('exec', own, 'id');
      hold(/^uid=1000\(holub\) gid=1000\(holub\)/.test(id), id);
      return id;
    },
  ],
  [
    'nothing but /data can be written to',
    async () => {
      for (const path of ['/x', '/holub/x', '/trust/x', '/tmp/x']) hold(codeOf('touch', path) !== 0, `${path} can`);
      hold(codeOf('touch', '/data/x') === 0, '/data cannot');
    },
  ],
  [
    'it has no npm, no compiler, no source map',
    async () => {
      hold(codeOf('sh', '-c', 'command -v npm yarn corepack') !== 0, 'there is one');
      hold(codeOf('test', '-e', 'node_modules/typescript') !== 0, 'there is a compiler');
      hold((await ask('exec', own, 'find', '/holub', '-name', '*.map')) === '', 'there are source maps');
    },
  ],
  [
    'its health needs no token, all else of the control API does',
    async () => {
      const url = `${await addressOf(8380)}/__admin`;
      const bearer = { headers: { Authorization: `Bearer ${TOKEN}` } };
      const asked = [fetch(`${url}/health`), fetch(`${url}/messages`), fetch(`${url}/messages`, bearer)];
      const said = (await Promise.all(asked)).map(({ status }) => status).join(', ');
      hold(said === '200, 401, 200', said);
    },
  ],
  [
    'a program outside sends through it as its proxy, by the certificate of `holub ca`',
    async () => {
      await writeFile(certificate, await ask('exec', own, 'holub', 'ca', '--pem'));
      const sent = ['--json', MESSAGE, 'https://api.turbosms.ua/message/send.json'];
      const answer = await curl('--cacert', certificate, '--proxy', await addressOf(8380), ...BEARER, ...sent);
      hold(answer.includes('SUCCESS_MESSAGE_SENT'), answer);
    },
  ],
  [
    'it ends at SIGTERM, also while somebody watches its events',
    async () => {
      const headers = { Authorization: `Bearer ${TOKEN}` };
      const events = await fetch(`${await addressOf(8380)}/__admin/events`, { headers });
      hold(events.status === 200, `the events say ${events.status}`);
      const ms = await stop();
      await events.text().catch(() => '');
      return `${ms} ms`;
    },
  ],
  [
    'at port 443 it is https://api.turbosms.ua to who trusted it before, and knows what was sent: /data outlives it',
    async () => {
      await ask('rm', own);
      const sysctl = 'net.ipv4.ip_unprivileged_port_start=0';
      await start('-e', 'HOLUB_PORT=443', '-e', 'HOLUB_TLS=true', '--sysctl', sysctl, '-p', '127.0.0.1::443');
      await healthy();
      const to = `api.turbosms.ua:443:${(await addressOf(443)).replace('http://', '')}`;
      const balance = 'https://api.turbosms.ua/user/balance.json';
      const answer = await curl('--cacert', certificate, '--connect-to', to, ...BEARER, balance);
      hold(/"balance":999\.\d+/.test(answer), answer);
      return `SIGTERM to exit ${await stop()} ms`;
    },
  ],
  [
    'a variable goes over what the image says, a flag over a variable',
    async () => {
      const given = ['-e', 'HOLUB_HOST=127.0.0.1', '-e', 'HOLUB_SEED=7', '-e', 'HOLUB_CLOCK=frozen'];
      const printed = await ask('run', '--rm', ...given, own, 'start', '--clock', 'x60', '--print-config');
      const lines = ['host: 127.0.0.1 # HOLUB_HOST', 'seed: 7 # HOLUB_SEED', 'clock: x60 # --clock'];
      for (const line of [...lines, 'data: /data # HOLUB_DATA']) hold(printed.includes(line), printed);
    },
  ],
  [
    'the other commands work in it',
    async () => {
      await ask('run', '--rm', ...HARD, own, 'replay', 'scenarios/one-time-code.yaml');
      await ask('run', '--rm', ...HARD, own, 'verify', 'turbosms');
    },
  ],
];

try {
  for (const [sentence, see] of PROOFS) {
    const measured = await see();
    console.log(`✓ ${sentence}${sentence === 'it builds' || measured === undefined ? '' : `: ${measured}`}`);
  }
} catch (error) {
  const { message, stderr = '' } = error as Error & { stderr?: string };
  console.log(`✗ ${message}\n${stderr}`);
  process.exitCode = 1;
} finally {
  for (const args of [
    ['rm', '--force', own],
    ['volume', 'rm', '--force', own],
    ['rmi', '--force', own],
  ])
    spawnSync(engine.name, args);
  await rm(folder, { recursive: true });
}
