import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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
  /** Whether each start of it has a folder of its own, that goes when it is stopped. */
  readonly hasFolder?: boolean;
  /** The arguments of Node that start it on a port. */
  command(port: number, folder: string): readonly string[];
  /** Readies a started one: limits that would end the measurement are lifted. */
  ready?(base: string): Promise<void>;
}

/** A started server. */
export interface Running {
  readonly base: string;
  /** Resident memory now and at most so far, MB; null where the system does not say. */
  memory(): { readonly now: number; readonly peak: number } | null;
  /** Processor time of all its threads so far, the system's for it among it, ms; null where the system does not say. */
  processorMs(): number | null;
  stop(): Promise<void>;
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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
  command: (port) => [at('bare.ts'), String(port)],
};

export const minimal: ServerKind = {
  name: 'Hono + zod + Map',
  knows: ['sends', 'bodies', 'turbosms'],
  command: (port) => [at('minimal.ts'), String(port)],
};

/** As the first line of the command line says it. */
const NURSERY = ['--max-semi-space-size=16'];

/** @param flags what `holub start` is told besides the port */
export const holub = (flags: readonly string[] = []): ServerKind => ({
  name: ['Holub', ...flags].join(' '),
  knows: ['sends', 'bodies', 'turbosms', 'holub'],
  command: (port) => [...NURSERY, at('../dist/cli.js'), 'start', '--port', String(port), ...flags],
  ready: giveEnough,
});

/** Keeps what came in: a column of its own beside Holub without, for what an acknowledged send costs then. */
export const keeping: ServerKind = {
  ...holub(),
  name: 'Holub --data',
  knows: ['sends'],
  hasFolder: true,
  command: (port, folder) => holub(['--data', folder]).command(port, folder),
};

/** Whether the server and the generator can each have a core of their own. */
export const canPin = availableParallelism() > 1 && has('taskset');

/** Starts a program on a core, where that can be said. */
export function spawnOn(core: number, program: string, args: readonly string[]): ChildProcess {
  const [command, ...rest] = canPin ? ['taskset', '-c', String(core), program, ...args] : [program, ...args];
  return spawn(command as string, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Starts a server's process. @returns it, and the way to kill it and to remove what it kept */
export function launch(kind: ServerKind, port: number): { child: ChildProcess; stop(): Promise<void> } {
  const folder = kind.hasFolder === true ? mkdtempSync(join(tmpdir(), 'holub-bench-data-')) : null;
  const child = spawnOn(0, process.execPath, kind.command(port, folder ?? ''));
  child.stdout?.resume();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    child,
    async stop() {
      child.kill('SIGKILL');
      await ended;
      if (folder !== null) rmSync(folder, { recursive: true });
    },
  };
}

/** Starts a server and waits until it answers. @throws when it has not after ten seconds */
export async function startServer(kind: ServerKind, port: number): Promise<Running> {
  const { child, stop } = launch(kind, port);
  const base = `http://127.0.0.1:${port}`;
  await answering(base);
  await kind.ready?.(base);
  return { base, memory: () => memoryOf(child.pid ?? 0), processorMs: () => processorMsOf(child.pid ?? 0), stop };
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

/** A hundredth of a second: what Linux counts processor time in, whatever it runs on. */
const TICK_MS = 10;

function processorMsOf(pid: number): number | null {
  try {
    // The name of the program stands in brackets and may hold anything; utime and stime are fields 14 and 15 (proc_pid_stat(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
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
