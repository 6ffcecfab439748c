import { rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { RequestLog, Visitor } from '../http/serve.ts';
import type { FetchedFile, MockRequest } from '../providers/provider.ts';
import type { Callback } from '../world/agenda.ts';
import type { World } from '../world/world.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { type DataFolder, lockFolder, openFolder, sizeOf } from './folder.ts';
import { type Arrived, type IncomingRequest, sumOfAnswer } from './incoming.ts';
import { createLog, type Log } from './log.ts';
import { type Damage, type MakeWalker, type Recovered, recover, type Walker } from './recover.ts';
import { DataError } from './sqlite.ts';

/** Keeps a world in a folder: writes down what comes in before it is answered, and now and then the world itself. */
export interface Keeper extends RequestLog {
  /**
   * Puts the world of the folder into this sandbox, or takes this one's as the first, and keeps it from now on.
   * @param options how the sandbox's world begins; plain data
   * @throws DataError when the folder cannot be had or understood
   */
  begin(present: Walker, make: MakeWalker, options: object): void;
  /**
   * Writes down a call of the control API.
   * @param isExposed whether other machines reach the port
   * @returns why that cannot be; null where it is done
   */
  call(request: MockRequest, isExposed: boolean, real: number): string | null;
  /** Writes down what a callback was answered. */
  callback(callback: Callback, status: number, real: number): void;
  /** What was found amiss since the start, in a sentence each, the latest first; files by their names alone. */
  readonly amiss: readonly string[];
  /** Writes the world down, and lets the folder go. */
  close(): Promise<void>;
}

export interface KeeperOptions {
  readonly folder: string;
  /** Of Holub. */
  readonly version: string;
  /** Makes a checkpoint of all that came before an entry, beside this thread, and resolves when it is there. */
  readonly checkpointAside: (before: number, signal: AbortSignal) => Promise<void>;
  /** Is told, in a sentence each, what was found, and what is amiss. */
  readonly tell: (sentence: string, isAmiss: boolean) => void;
  /** A log shorter than this is not worth a checkpoint, bytes; 16 MiB by default. */
  readonly shortLog?: number;
}

const MIB = 1024 * 1024;
const MOST_AMISS = 20;

/** Opens a folder for keeping; nobody else can then. @throws DataError */
export function openKeeper({ folder: path, version, checkpointAside, ...rest }: KeeperOptions): Keeper {
  const shortLog = rest.shortLog ?? 16 * MIB;
  const folder = openFolder(path);
  const unlock = lockFolder(path);
  const closing = new AbortController();
  const amiss: string[] = [];
  const tell = (sentence: string, isAmiss: boolean) => {
    // Whoever asks without a token need not learn where the folder is.
    if (isAmiss && amiss.unshift(unplaced(sentence, path)) > MOST_AMISS) amiss.pop();
    rest.tell(sentence, isAmiss);
  };
  let kept: { readonly world: World; readonly options: object } | null = null;
  let log: Log | null = null;
  /** The bytes of the log files since the latest checkpoint, without the current one's. */
  let behind = 0;
  let aside: Promise<void> | null = null;
  /** Whether the latest that came in could not be written down. */
  let refuses = false;
  /** The checksums of answers that no entry has yet. */
  let answers: number[] = [];

  const beginLog = (next: number, options: object) => createLog(folder.pathOf('log', next), next, { version, options });

  /** Begins a new log, and has all before it made into a checkpoint meanwhile, where the logs have grown enough. */
  const turnPage = (full: Log, options: object) => {
    const newest = folder.list('checkpoint').at(-1);
    if (behind + full.bytes < Math.max(shortLog, newest === undefined ? 0 : sizeOf(newest.path))) return;
    const { next } = full;
    // Counted anew whatever comes of it: what fails is tried again after as much again.
    behind = -full.bytes;
    try {
      log = beginLog(next, options);
      behind = 0;
      full.close();
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      tell(`No new log could be begun: ${error.message} The old one goes on.`, true);
      return;
    }
    aside = checkpointAside(next, closing.signal)
      .then(
        () => folder.prune(),
        (error: Error) => {
          if (!closing.signal.aborted)
            tell(`No checkpoint could be made: ${error.message} The log goes on without.`, true);
        },
      )
      .finally(() => {
        aside = null;
      });
  };

  /** @returns why they could not be written down; null where they are */
  const append = (real: number, ...arrived: readonly Arrived[]): string | null => {
    try {
      if (log === null) return 'What comes in cannot be kept: the folder of data is closed.';
      log.append(real, arrived, answers);
      answers = [];
      refuses = false;
      if (aside === null && kept !== null && behind + log.bytes >= shortLog) turnPage(log, kept.options);
      return null;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      if (!refuses) tell(`${error.message} Until then everything is answered 503.`, true);
      refuses = true;
      return error.message;
    }
  };

  const keeper: Keeper = {
    amiss,
    begin({ world }, make, options) {
      const fresh = beginningOf(world);
      const { recovered, damages } = recover(folder, make, { version, options });
      const next = recovered?.next ?? 1;
      const path = folder.pathOf('checkpoint', next);
      const setAside = ({ file, what }: Damage) => {
        tell(`${file.path} is damaged: ${what}. It is set aside as ${folder.setAside(file)}.`, true);
      };
      // What could be saved is written first, so that no end of this process in between loses it.
      for (const damage of damages) if (damage.file.path === path) setAside(damage);
      if (recovered === null || damages.length > 0) writeCheckpoint(path, world, { version, next });
      for (const damage of damages) if (damage.file.path !== path) setAside(damage);
      tell(summary(folder, world, fresh, recovered, version), recovered !== null && recovered.otherwise.length > 0);
      kept = { world, options };
      const newest = folder.list('checkpoint').at(-1)?.n ?? next;
      const since = folder.list('log').filter(({ n }) => n >= newest && n < next);
      behind = since.reduce((sum, { path }) => sum + sizeOf(path), 0);
      log = beginLog(next, options);
      world.outbox.goOn();
      world.settle();
    },
    requests(visitors, underWay, real) {
      // One that is alone is under way with itself, which goes without saying.
      const others = underWay.length > 1 ? underWay : [];
      return append(
        real,
        ...visitors.map((visitor) => ({ incoming: requestOf(visitor, others), body: visitor.bytes })),
      );
    },
    answered({ written: { status, body } }) {
      answers.push(sumOfAnswer(status, body));
    },
    call({ method, path, rawQuery, headers, bytes }, isExposed, real) {
      const url = rawQuery === '' ? path : `${path}?${rawQuery}`;
      const contentType = headers.get('content-type') ?? '';
      return append(real, { incoming: { kind: 'control', method, url, contentType, isExposed }, body: bytes });
    },
    callback(callback, status, real) {
      const obstacle = append(real, { incoming: { kind: 'callback', callback, status }, body: null });
      // It will be sent again after a restart: nobody then knows that it was answered.
      if (obstacle !== null) tell(`The answer of a callback is not kept: ${obstacle}`, true);
    },
    async close() {
      closing.abort();
      await aside;
      try {
        if (log !== null && kept !== null) {
          const { next } = log;
          log.close();
          if (folder.list('checkpoint').at(-1)?.n !== next) {
            writeCheckpoint(folder.pathOf('checkpoint', next), kept.world, { version, next });
          }
          if (log.first === next) rmSync(folder.pathOf('log', next));
          folder.prune();
        }
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        tell(
          `No checkpoint could be written: ${error.message} Nothing is lost: the log is walked again at the next start.`,
          true,
        );
      } finally {
        log = null;
        unlock();
      }
    },
  };
  return keeper;
}

function requestOf({ arrival, fetched }: Visitor, underWay: IncomingRequest['underWay']): IncomingRequest {
  const { method, path, rawQuery, host } = arrival;
  const headers: string[] = [];
  for (const [name, value] of arrival.headers) headers.push(name, value);
  const url = rawQuery === '' ? path : `${path}?${rawQuery}`;
  return { kind: 'request', method, url, host, headers, fetched: fetched === null ? null : fileOf(fetched), underWay };
}

function fileOf({ bytes, ...rest }: FetchedFile) {
  return { ...rest, base64: Buffer.from(bytes).toString('base64') };
}

/** A sentence that does not say where the folder is. */
function unplaced(sentence: string, path: string): string {
  return sentence.replaceAll(join(path, sep), '').replaceAll(path, 'The folder of data');
}

/** What whoever opens a world says of how it begins, and may find otherwise in one that is kept. */
function beginningOf({ clock, random }: World): string {
  const { mode, pace } = clock.read();
  return `clock ${mode}${pace === 1 ? '' : ` x${pace}`}, seed ${random.seed}`;
}

/** What was found in a folder, in a sentence or two. */
function summary(
  { path }: DataFolder,
  world: World,
  fresh: string,
  recovered: Recovered | null,
  version: string,
): string {
  if (recovered === null) return `${path} keeps this world from now on.`;
  const { walked, otherwise, versions } = recovered;
  const own = beginningOf(world);
  const reset = own === fresh ? '' : ` A new one has ${fresh}: after POST /__admin/reset, or in another folder.`;
  const kept = `${path} goes on: ${world.messages.size} messages, ${own}, as it was left; ${walked} entries of its log were walked again.${reset}`;
  const others = [...versions].filter((each) => each !== version);
  const from = others.length === 0 ? '' : ` Holub ${others.join(', ')} wrote them, and this is ${version}.`;
  if (otherwise.length === 0) return `${kept}${from}`;
  return `${kept}${from} ${otherwise.length} requests were answered otherwise than they had been, the first of them entry ${otherwise[0]}: what they gave out may be gone.`;
}
