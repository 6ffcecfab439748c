// The programs of examples/, and how each is sent to Holub: by its environment alone.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

type Command = readonly [program: string, ...args: string[]];
type Environment = Readonly<Record<string, string>>;

/** A program with a provider's address in its code. */
export interface Example {
  readonly name: string;
  /** The slug of the provider that it sends through. */
  readonly provider: string;
  /** What the message says by which it is known. */
  readonly text: string;
  readonly command: Command;
  /** Ends with 0 where the program can run. */
  readonly probe: Command;
  /** What to install where it does not: Debian's packages, unless it says otherwise. */
  readonly wants: string;
  /** How its language is told of a proxy and an authority. */
  readonly environment: (way: Way) => Environment;
}

/** The way to a running Holub. */
export interface Way {
  /** Its address, `http://localhost:8380`. */
  readonly url: string;
  /** The files of `holub ca`. */
  readonly ca: string;
  readonly bundle: string;
  /** For what a language wants to have as a file of its own. */
  readonly folder: string;
}

export type Outcome =
  | { readonly state: 'sent'; readonly printed: string; readonly ms: number }
  | { readonly state: 'failed'; readonly why: string; readonly ms: number }
  | { readonly state: 'skipped'; readonly why: string };

const node = (way: Way) => ({ NODE_USE_ENV_PROXY: '1', NODE_EXTRA_CA_CERTS: way.ca });
const openssl = (way: Way) => ({ SSL_CERT_FILE: way.bundle });

/** PHP knows variables for a proxy only; its authorities stand in ini files, and a variable says where to look for more. */
function php({ folder, bundle }: Way) {
  const scanned = join(folder, 'php');
  mkdirSync(scanned, { recursive: true });
  writeFileSync(join(scanned, 'holub.ini'), `curl.cainfo=${bundle}\nopenssl.cafile=${bundle}\n`);
  return { PHP_INI_SCAN_DIR: `:${scanned}` };
}

const notifier = (dsn: string, text: string) => (way: Way) => ({ ...php(way), SMS_DSN: dsn, SMS_TEXT: text });
const hasBridge = (name: string) =>
  [
    'php',
    '-r',
    `exit(stream_resolve_include_path('Symfony/Component/Notifier/Bridge/${name}/autoload.php') ? 0 : 1);`,
  ] as const;

/** Java asks a store of its own, and takes properties in place of variables: from a variable. */
function java({ folder, ca, url }: Way) {
  const store = join(folder, 'cacerts');
  const home = /java\.home = (.*)/.exec(spawnSync('java', ['-XshowSettings:properties', '-version']).stderr.toString());
  copyFileSync(join(home?.[1]?.trim() ?? '', 'lib/security/cacerts'), store);
  const into = ['-keystore', store, '-storepass', 'changeit'];
  spawnSync('keytool', ['-importcert', '-noprompt', '-alias', 'holub', '-file', ca, ...into]);
  const { hostname, port } = new URL(url);
  const properties = {
    'https.proxyHost': hostname,
    'https.proxyPort': port,
    'javax.net.ssl.trustStore': store,
    'javax.net.ssl.trustStorePassword': 'changeit',
  };
  return {
    JDK_JAVA_OPTIONS: Object.entries(properties)
      .map(([name, value]) => `-D${name}=${value}`)
      .join(' '),
  };
}

/** Every program of examples/ that sends a message and ends. */
export const EXAMPLES: readonly Example[] = [
  {
    name: 'curl',
    provider: 'smsclub',
    text: 'Hello from curl',
    command: ['sh', 'examples/curl/send.sh'],
    probe: ['curl', '--version'],
    wants: 'curl',
    environment: ({ bundle }) => ({ CURL_CA_BUNDLE: bundle }),
  },
  {
    name: 'Node, fetch',
    provider: 'smsclub',
    text: 'Hello from Node',
    command: [process.execPath, 'examples/node/send.mjs'],
    probe: [process.execPath, '--version'],
    wants: 'Node 24',
    environment: node,
  },
  {
    name: 'Node, axios',
    provider: 'turbosms',
    text: 'Hello from axios',
    command: [process.execPath, 'examples/node/send-axios.mjs'],
    probe: [process.execPath, '-e', "require.resolve('axios')"],
    wants: 'axios, by npm ci',
    environment: node,
  },
  {
    name: 'Python, urllib',
    provider: 'smsc',
    text: 'Hello from Python',
    command: ['python3', 'examples/python/send.py'],
    probe: ['python3', '--version'],
    wants: 'python3',
    environment: openssl,
  },
  {
    name: 'Python, requests',
    provider: 'octotoo',
    text: 'Hello from requests',
    command: ['python3', 'examples/python/send_requests.py'],
    probe: ['python3', '-c', 'import requests'],
    wants: 'python3-requests',
    environment: ({ bundle }) => ({ REQUESTS_CA_BUNDLE: bundle }),
  },
  {
    name: 'PHP, curl',
    provider: 'turbosms',
    text: 'Hello from PHP',
    command: ['php', 'examples/php/send.php'],
    probe: ['php', '-r', "exit(extension_loaded('curl') ? 0 : 1);"],
    wants: 'php-cli php-curl',
    environment: php,
  },
  {
    name: 'PHP, Symfony, TurboSMS',
    provider: 'turbosms',
    text: 'Hello from Symfony',
    command: ['php', 'examples/php/notifier.php'],
    probe: hasBridge('TurboSms'),
    wants: 'php-cli php-symfony-turbo-sms-notifier',
    environment: notifier('turbosms://my-token@default?from=Shop', 'Hello from Symfony'),
  },
  {
    name: 'PHP, Symfony, SMSC',
    provider: 'smsc',
    text: 'Hello from Symfony, too',
    command: ['php', 'examples/php/notifier.php'],
    probe: hasBridge('Smsc'),
    wants: 'php-cli php-symfony-smsc-notifier',
    environment: notifier('smsc://my-login:my-password@default?from=Shop', 'Hello from Symfony, too'),
  },
  {
    name: 'Go',
    provider: 'octotoo',
    text: 'Hello from Go',
    command: ['go', 'run', 'examples/go/send.go'],
    probe: ['go', 'version'],
    wants: 'golang-go',
    environment: openssl,
  },
  {
    name: 'Ruby',
    provider: 'turbosms',
    text: 'Hello from Ruby',
    command: ['ruby', 'examples/ruby/send.rb'],
    probe: ['ruby', '--version'],
    wants: 'ruby',
    // Ruby takes the proxy for http:// addresses for the others too, and looks at no other variable.
    environment: (way) => ({ http_proxy: way.url, ...openssl(way) }),
  },
  {
    name: 'Java',
    provider: 'smsc',
    text: 'Hello from Java',
    command: ['java', 'examples/java/Send.java'],
    probe: ['javac', '--version'],
    wants: 'default-jdk-headless',
    environment: java,
  },
];

/** Runs a program against a running Holub, and looks whether its message has arrived there. Takes no longer than a minute. */
export async function runExample(example: Example, way: Way): Promise<Outcome> {
  const [probe, ...probeArgs] = example.probe;
  if (spawnSync(probe, probeArgs, { cwd: root }).status !== 0)
    return { state: 'skipped', why: `wants ${example.wants}` };
  const proxy = { HTTPS_PROXY: way.url, https_proxy: way.url, NO_PROXY: '', no_proxy: '' };
  const startedAt = performance.now();
  const { code, stdout, stderr } = await run(example.command, { ...proxy, ...example.environment(way) });
  const ms = Math.round(performance.now() - startedAt);
  if (code !== 0) return { state: 'failed', why: `ended with ${code}\n${stdout}${stderr}`.trim(), ms };
  const arrived = await textsAt(way.url, example.provider);
  if (arrived.includes(example.text)) return { state: 'sent', printed: stdout.trim().replaceAll(/\s+/g, ' '), ms };
  return { state: 'failed', why: `no “${example.text}” has arrived, but ${JSON.stringify(arrived)}`, ms };
}

async function textsAt(url: string, provider: string): Promise<readonly string[]> {
  const answer = await fetch(`${url}/__admin/messages?provider=${provider}`);
  const { messages } = (await answer.json()) as { readonly messages: readonly { readonly text: string }[] };
  return messages.map(({ text }) => text);
}

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run([program, ...args]: Command, environment: Environment): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
    const ran = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      ran.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      ran.stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...ran }));
  });
}
