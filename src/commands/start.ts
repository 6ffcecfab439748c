import { join } from 'node:path';
import type { Keeper } from '../data.ts';
import type { SandboxOptions, Scenario } from '../index.ts';
import { newRun } from '../library/new-run.ts';
import { version } from '../library/version.ts';
import type { ControlApi } from '../mocks/admin/api.ts';
import { isAnyAddress, isLoopback } from '../mocks/http/loopback.ts';
import type { Listening } from '../mocks/http/server.ts';
import { type ListenAt, type Wiring, wireSandbox } from '../mocks/sandbox.ts';
import type { Authority } from '../tls/open-authority.ts';
import { banner } from './banner.ts';
import { calledAs } from './called-as.ts';
import { certificatesIn } from './certificates.ts';
import { endWith } from './complaints.ts';
import { dataFolder } from './data-folder.ts';
import { createLog, type Log } from './log.ts';
import { limitsIn } from './options.ts';
import { quoted } from './quoted.ts';
import { type Said, type Settings, settingsOrEnd } from './read-settings.ts';

/** `holub start`: serves until SIGINT or SIGTERM. */
export async function start(flags: Said['flags']): Promise<void> {
  const settings = await settingsOrEnd({ flags, env: process.env, folder: process.cwd() });
  if (!settings.options.printConfig) return serve(settings);
  const { printConfig } = await import('./print-config.ts');
  console.log(printConfig(settings));
}

async function serve({ options, file }: Settings): Promise<void> {
  const { port, host, clock, startAt, fetchFiles, allowPrivate, tls } = options;
  const log = createLog(options.log);
  outliveReaders();
  // Anybody who reaches the port could read every message, so the control API asks who it is.
  const madeUp = isLoopback(host) ? null : await madeUpToken();
  const adminToken = options.adminToken ?? madeUp;
  // Nobody reads a log of JSON to find a token, and a secret that stands there stays there.
  if (options.log === 'json' && options.adminToken === undefined && madeUp !== null) {
    endWith(['with --log json a token that is made up would stand in the log. Give one: HOLUB_ADMIN_TOKEN']);
  }
  const scenarios = await scenariosIn(options.scenario);
  const worlds: readonly World[] = [
    ...(file === null ? [] : [{ from: file.name, scenario: { name: file.name, world: file.world } }]),
    ...scenarios.map(({ file: from, read }) => ({ from, scenario: read.scenario })),
  ];
  const data = options.data === undefined ? null : await openDataOrEnd(options.data, log);
  // It is loaded when it is first called, but what is laid down before anybody comes is laid down through it.
  const isLaidDown = worlds.length > 0 || data !== null;
  const api = isLaidDown ? (await import('../mocks/admin/api.ts')).controlApi : null;
  const sandbox = openSandbox(worlds, api, {
    version,
    run: newRun(),
    ...(data === null ? {} : { data }),
    seed: options.seed,
    clock: clock as NonNullable<SandboxOptions['clock']>,
    ...(startAt === undefined ? {} : { startAt }),
    fetchFiles,
    allowPrivate,
    limits: limitsIn(options),
    adminToken,
    adminHosts: options.adminHost,
    scenarios: worlds.map(({ scenario }) => scenario),
    onNotice: log.notice,
    ...(options.logExchanges ? { onExchange: log.exchange } : {}),
  });
  const ca = calledAs(options.data === undefined ? 'ca' : `ca --data ${quoted(options.data)}`);
  const certificates = certificatesIn(options.data ?? dataFolder(process.env), (made) =>
    tellOfAuthority(made, ca, log),
  );
  if (tls) await certificates().catch((error: Error) => endWith([`there are no certificates: ${error.message}`]));
  const others = options.proxyOthers ? { others: (await import('./proxy-others.ts')).proxyOthers } : {};
  const listening = await open(sandbox, { port, host, doors: { certificates, tls, ...others } });
  const { url } = listening;
  const shownToken = options.adminToken === undefined ? adminToken : null;
  const { isTTY } = process.stdout;
  const { seed } = sandbox.world.random;
  const read = { ...sandbox.world.clock.read(), now: new Date(sandbox.world.clock.now()).toISOString() };
  const shown = banner({
    url,
    isEverywhere: isAnyAddress(host),
    ca,
    seed,
    clock: read,
    adminToken: shownToken,
    tls,
    colours: isTTY,
  });
  log.info(`listening on ${url}`, { url, seed, clock: read }, shown);
  const close = async () => {
    sandbox.letGo();
    await listening.close();
    await sandbox.close();
  };
  stopOn('SIGINT', close, log);
  stopOn('SIGTERM', close, log);
}

async function madeUpToken(): Promise<string> {
  const { randomBytes } = await import('node:crypto');
  return randomBytes(16).toString('hex');
}

/** The folder's part for the world; ends with 1 and the remedy when it cannot be had. */
async function openDataOrEnd(folder: string, log: Log): Promise<Keeper> {
  const { openData } = await import('../data.ts');
  try {
    const tell = (message: string, isAmiss: boolean) => {
      if (isAmiss) log.notice({ kind: 'data', message });
      else log.info(message);
    };
    return openData(join(folder, 'world'), { tell });
  } catch (error) {
    return endWithError(error);
  }
}

function endWithError(error: unknown): never {
  console.error(`holub: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

/** An authority that nobody can have trusted yet. */
function tellOfAuthority({ certificateFile, state }: Authority, ca: string, log: Log): void {
  const what = state === 'made' ? 'made a certificate authority' : 'renewed its certificate authority';
  log.info(`${what}, ${certificateFile}. How programs come to trust it: ${ca}`);
}

async function scenariosIn(files: readonly string[]) {
  if (files.length === 0) return [];
  const { readScenarioFiles } = await import('./scenario-files.ts');
  return readScenarioFiles(files);
}

/** What holds from the start, and the file that says so. */
interface World {
  readonly from: string;
  readonly scenario: Scenario;
}

/** A sandbox with these worlds; ends with 2 and the place when one cannot be laid down. */
function openSandbox(worlds: readonly World[], api: ControlApi | null, options: SandboxOptions): Wiring {
  try {
    return wireSandbox(options, api);
  } catch (error) {
    if (error instanceof Error && error.name === 'DataError') return endWithError(error);
    if (worlds.length === 0 || !(error instanceof Error)) throw error;
    return endWith([`${worlds.map(({ from }) => from).join(', ')}: ${error.message}`]);
  }
}

async function open(sandbox: Wiring, at: ListenAt): Promise<Listening> {
  try {
    return await sandbox.listen(at);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    console.error(`holub: ${REMEDIES[code]?.(at.port, at.host) ?? message}`);
    process.exit(1);
  }
}

/** What to do when the port cannot be had, by the system's word for it. */
const REMEDIES: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port, host) =>
    `port ${port} on ${host} is taken. Stop what listens there, or use another: ${calledAs(`start --port ${port < 65_535 ? port + 1 : 8380}`)}`,
  EACCES: (port) => `port ${port} may not be used by this user. Use one above 1023: ${calledAs('start --port 8380')}`,
  EADDRNOTAVAIL: (_, host) => `this machine has no address ${host}. Use 127.0.0.1, or 0.0.0.0 for all it has.`,
  ENOTFOUND: (_, host) => `${host} is no address. Use 127.0.0.1, or 0.0.0.0 for all this machine has.`,
};

/** Whoever read the log may go, as `head` does. Those who ask the sandbox are still here. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Ends cleanly on the first signal; a second one ends at once. */
function stopOn(signal: NodeJS.Signals, close: () => Promise<void>, log: Log): void {
  process.once(signal, () => {
    log.info('stopping');
    void close().then(() => process.exit(0));
  });
}
