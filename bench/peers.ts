import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerKind } from './servers.ts';

/** Mock servers that npm can install, told to answer a send as well as each can. */
interface Peer {
  readonly name: string;
  readonly packages: readonly string[];
  /** Whether it keeps what it is sent. */
  readonly isStateful: boolean;
  /** The script in `node_modules` and its arguments; `folder` is its own. */
  command(port: number, folder: string): readonly string[];
}

const SPEC = fileURLToPath(new URL('../specs/turbosms.yaml', import.meta.url));
const SEND = '/turbosms/message/send.json';

const PEERS: readonly Peer[] = [
  {
    name: 'Prism',
    packages: ['@stoplight/prism-cli@5'],
    isStateful: false,
    command: (port) => [
      '@stoplight/prism-cli/dist/index.js',
      'mock',
      SPEC,
      '-p',
      String(port),
      '--verboseLevel',
      'silent',
    ],
  },
  {
    name: 'Mockoon',
    packages: ['@mockoon/cli@9'],
    isStateful: true,
    command(port, folder) {
      const data = join(folder, 'mockoon.json');
      writeFileSync(data, JSON.stringify(mockoonEnvironment(port)));
      return ['@mockoon/cli/bin/run.js', 'start', '--data', data, '--disable-log-to-file'];
    },
  },
  {
    name: 'json-server',
    packages: ['json-server@0.17'],
    isStateful: true,
    command(port, folder) {
      const [data, routes] = [join(folder, 'db.json'), join(folder, 'routes.json')];
      writeFileSync(data, JSON.stringify({ messages: [] }));
      writeFileSync(routes, JSON.stringify({ [SEND]: '/messages' }));
      return ['json-server/lib/cli/bin.js', data, '--routes', routes, '--port', String(port), '--quiet'];
    },
  },
];

/** A bucket of messages that each send is added to. */
function mockoonEnvironment(port: number): object {
  const response = {
    uuid: 'response',
    statusCode: 200,
    label: '',
    headers: [{ key: 'Content-Type', value: 'application/json' }],
    bodyType: 'DATABUCKET',
    databucketID: 'bkt1',
    crudKey: 'id',
    rules: [],
    default: true,
  };
  const route = { uuid: 'route', type: 'crud', method: '', endpoint: SEND.slice(1), responses: [response] };
  const data = [{ uuid: 'bucket', id: 'bkt1', name: 'messages', value: '[]' }];
  return { uuid: 'bench', lastMigration: 33, name: 'bench', port, hostname: '', routes: [route], data };
}

/** The peers, installed into the system's folder for temporary files. @throws what npm says where one cannot be had */
export function installPeers(): readonly ServerKind[] {
  const folder = join(tmpdir(), 'holub-bench-peers');
  mkdirSync(folder, { recursive: true });
  const packages = PEERS.flatMap((peer) => peer.packages);
  if (!existsSync(join(folder, 'node_modules', 'json-server'))) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...packages], { stdio: 'ignore' });
  }
  return PEERS.map((peer) => ({
    name: `${peer.name}, ${peer.isStateful ? 'stateful' : 'stateless'}`,
    knows: ['sends'],
    isBare: peer.name === 'Prism',
    command(port) {
      const [script = '', ...args] = peer.command(port, folder);
      return [join(folder, 'node_modules', script), ...args];
    },
  }));
}
