import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a server has to know to be asked a row: to take sends, to take any body, TurboSMS's calls, or all of Holub's. */
export type Knowledge = 'sends' | 'bodies' | 'turbosms' | 'holub';

/** Something to measure. */
export interface ServerKind {
  readonly name: string;
  /** What it understands, as the rows' `needs` say it. */
  readonly knows: readonly Knowledge[];
  /** Whether its paths have no provider in front. */
  readonly isBare?: boolean;
  /** The arguments of Node that start it on a port. */
  command(port: number): readonly string[];
  /** Readies a started one: limits that would end the measurement are lifted. */
  ready?(base: string): Promise<void>;
}

/** A started server. */
export interface Running {
  readonly base: string;
  /** Resident memory now and at most so far, MB; null where the system does not say. */
  memory(): { readonly now: number; readonly peak: number } | null;
  stop(): Promise<void>;
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A program of this folder as JavaScript: Node takes half as long again to start one with types. @returns its path */
function withoutTypes(name: string): string {
  const folder = at('../node_modules/.cache/holub-bench');
  const file = join(folder, `${name}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, stripTypeScriptTypes(readFileSync(at(`${name}.ts`), 'utf8')));
  return file;
}

/** Enough money and no limit, for as long as the measurement lasts; everything is still counted. */
const ENDLESS = { balance: '90000000000', quota: { limit: 1_000_000_000, perSeconds: 1 } };

async function giveEnough(base: string): Promise<void> {
  for (const provider of ['turbosms', 'smsc', 'octotoo']) {
    const url = `${base}/__admin/accounts/${provider}/bench`;
    const settings = JSON.stringify(ENDLESS);
    const done = await fetch(url, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: settings });
    if (!done.ok) throw new Error(`no account for the benchmark: ${done.status} ${await done.text()}`);
  }
}

export const bare: ServerKind = {
  name: 'bare node:http',
  knows: ['sends', 'bodies', 'turbosms', 'holub'],
  command: (port) => [withoutTypes('bare'), String(port)],
};

export const minimal: ServerKind = {
  name: 'Hono + zod + Map',
  knows: ['sends', 'bodies', 'turbosms'],
  command: (port) => [withoutTypes('minimal'), String(port)],
};

/** As the first line of the command line says it. */
const NURSERY = ['--min-semi-space-size=16', '--max-semi-space-size=16'];

/** @param flags what `holub start` is told besides the port */
export const holub = (flags: readonly string[] = []): ServerKind => ({
  name: ['Holub', ...flags].join(' '),
  knows: ['sends', 'bodies', 'turbosms', 'holub'],
  command: (port) => [...NURSERY, at('../dist/cli.cjs'), 'start', '--port', String(port), ...flags],
  ready: giveEnough,
});

/** Whether the server and the generator can each have a core of their own. */
export const canPin = availableParallelism() > 1 && has('taskset');

/** Starts a program on a core, where that can be said. */
export function spawnOn(core: number, program: string, args: readonly string[], env = process.env): ChildProcess {
  const [command, ...rest] = canPin ? ['taskset', '-c', String(core), program, ...args] : [program, ...args];
  return spawn(command as string, rest, { stdio: ['ignore', 'pipe', 'inherit'], env });
}

/** Starts a server and waits until it answers. @throws when it has not after ten seconds */
export async function startServer(kind: ServerKind, port: number): Promise<Running> {
  const child = spawnOn(0, process.execPath, kind.command(port));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdout?.resume();
  const base = `http://127.0.0.1:${port}`;
  await answering(base);
  await kind.ready?.(base);
  return {
    base,
    memory: () => memoryOf(child.pid ?? 0),
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function answering(base: string): Promise<void> {
  const until = performance.now() + 10_000;
  while (performance.now() < until) {
    try {
      await (await fetch(`${base}/`)).arrayBuffer();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  throw new Error(`nothing answers at ${base}`);
}

function memoryOf(pid: number): ReturnType<Running['memory']> {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const mb = (name: string) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024);
    return { now: mb('VmRSS'), peak: mb('VmHWM') };
  } catch {
    return null;
  }
}

/** Whether a program is there. */
export function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
