import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a program left behind. */
export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that runs until it is stopped. */
export interface Running {
  readonly child: ChildProcess;
  /** Resolves with all it has printed once that holds `text`. @throws Error when it ends first */
  printed(text: string): Promise<string>;
  readonly ended: Promise<Ran>;
  /** Tells the program and its children to stop, and waits until they have. */
  stop(): Promise<Ran>;
}

/** Starts a program in the project's folder. */
export function start(command: string, args: readonly string[], options: { cwd?: string; env?: object } = {}): Running {
  const child = spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a program's children can be told as a terminal's Ctrl+C tells them.
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return {
    child,
    ended,
    stop() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
      return ended;
    },
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => stdout.includes(text) && resolve(stdout);
        child.stdout.on('data', look);
        void ended.then(() => reject(new Error(`ended without ${JSON.stringify(text)}:\n${stdout}\n${stderr}`)));
        look();
      }),
  };
}

/** Runs a program to its end. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: object } = {},
): Promise<Ran> {
  return start(command, args, options).ended;
}

/** The command line as `npm run holub` and `npm start` run it. */
export const holub = (...args: readonly string[]) => run(process.execPath, ['src/cli.ts', ...args]);
export const startHolub = (...args: readonly string[]) => start(process.execPath, ['src/cli.ts', 'start', ...args]);

/** Where a Holub that was started listens, once it says so. The port is its own choice: no other test can have taken it. */
export async function addressOf(server: Running): Promise<string> {
  const [, url = ''] = /listening on (http:\/\/\S+:\d+)/.exec(await server.printed('Ctrl+C')) ?? [];
  return url;
}

/** A port that was free a moment ago, for a program that chooses none itself. Others may take it meanwhile. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
