import { randomBytes } from 'node:crypto';
import { createSandbox, type Sandbox, type SandboxOptions } from '../index.ts';
import { banner } from './banner.ts';
import { calledAs } from './called-as.ts';
import { readScenarioFiles, type ScenarioFile } from './replay.ts';

/** The flags of `holub start`, read. */
export interface StartFlags {
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly clock: string;
  readonly startAt?: string;
  readonly adminToken?: string;
  readonly fetchFiles: boolean;
  readonly scenario?: readonly string[];
}

/** `holub start`: serves until SIGINT or SIGTERM. */
export async function start(flags: StartFlags): Promise<void> {
  const { port, host, seed, clock, startAt, fetchFiles } = flags;
  // Anybody who reaches the port could read every message, so the control API asks who it is.
  const madeUp = isLoopback(host) ? null : randomBytes(16).toString('hex');
  const adminToken = flags.adminToken ?? madeUp;
  const files = await readScenarioFiles(flags.scenario ?? []);
  const sandbox = openSandbox(files, {
    seed,
    clock: clock as NonNullable<SandboxOptions['clock']>,
    ...(startAt === undefined ? {} : { startAt }),
    fetchFiles,
    adminToken,
    scenarios: files.map(({ read }) => read.scenario),
  });
  const url = await open(sandbox, port, host);
  const shownToken = flags.adminToken === undefined ? adminToken : null;
  const { isTTY } = process.stdout;
  console.log(banner({ url, seed, clock: sandbox.clock.read(), adminToken: shownToken, colours: isTTY }));
  stopOn(sandbox, 'SIGINT');
  stopOn(sandbox, 'SIGTERM');
}

/** A sandbox with the scenarios' worlds; ends with 2 and the place when one cannot be laid down. */
function openSandbox(files: readonly ScenarioFile[], options: SandboxOptions): Sandbox {
  try {
    return createSandbox(options);
  } catch (error) {
    if (files.length === 0 || !(error instanceof Error)) throw error;
    console.error(`holub: ${files.map(({ file }) => file).join(', ')}: ${error.message}`);
    process.exit(2);
  }
}

async function open(sandbox: Sandbox, port: number, host: string): Promise<string> {
  try {
    return await sandbox.listen({ port, host });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    console.error(`holub: ${REMEDIES[code]?.(port, host) ?? message}`);
    process.exit(1);
  }
}

/** What to do when the port cannot be had, by the system's word for it. */
const REMEDIES: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port, host) =>
    `port ${port} on ${host} is taken. Stop what listens there, or use another: ${calledAs(`start --port ${port + 1}`)}`,
  EACCES: (port) => `port ${port} may not be used by this user. Use one above 1023: ${calledAs('start --port 8380')}`,
  EADDRNOTAVAIL: (_, host) => `this machine has no address ${host}. Use 127.0.0.1, or 0.0.0.0 for all it has.`,
  ENOTFOUND: (_, host) => `${host} is no address. Use 127.0.0.1, or 0.0.0.0 for all this machine has.`,
};

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

/** Ends cleanly on the first signal; a second one ends at once. */
function stopOn(sandbox: Sandbox, signal: NodeJS.Signals): void {
  process.once(signal, () => {
    console.log('holub: stopping');
    void sandbox.close().then(() => process.exit(0));
  });
}
