import { RawHeaders, splitUrl } from '../http/arrival.ts';
import type { Visitor } from '../http/serve.ts';
import type { Written } from '../http/write-reply.ts';
import type { Underway } from '../world/in-flight.ts';
import { viewWorld } from '../world/snapshot.ts';
import type { World } from '../world/world.ts';
import { putState, readCheckpoint, type State } from './checkpoint.ts';
import type { DataFile, DataFolder } from './folder.ts';
import { type Entry, type IncomingCall, type IncomingRequest, sumOfAnswer } from './incoming.ts';
import { type LogAbout, type ReadLog, readLog } from './log.ts';
import { DamagedFile, DataError } from './sqlite.ts';

/** A sandbox as the log sees it: what came in can come in again. */
export interface Walker {
  readonly world: World;
  /** Answers a request at its moment, with those that were under way with it. */
  request(visitor: Visitor, underWay: readonly Underway[], real: number): Written;
  /** Does what a call of the control API did. */
  call(call: CallAgain, body: Uint8Array, real: number): void;
}

/** A call of the control API, to come in again. */
export type CallAgain = Omit<IncomingCall, 'kind' | 'url'> & { readonly path: string; readonly rawQuery: string };

/** Gives a sandbox that begins with these options; nothing leaves it. */
export type MakeWalker = (options: object) => Walker;

/** A file that is not what was written, and what of it is lost. */
export interface Damage {
  readonly file: DataFile;
  readonly what: string;
}

/** A world as it was. */
export interface Recovered {
  readonly walker: Walker;
  /** The number of the first entry that is not in it. */
  readonly next: number;
  /** How many entries were walked again. */
  readonly walked: number;
  /** The numbers of requests that were answered otherwise than they had been. */
  readonly otherwise: readonly number[];
  /** The versions of Holub whose logs were walked. */
  readonly versions: ReadonlySet<string>;
}

export interface Recovery {
  /** null where the folder holds no world. */
  readonly recovered: Recovered | null;
  readonly damages: readonly Damage[];
}

/**
 * Makes the world of a folder anew: the newest checkpoint that is whole, and all that came in since. Where something is
 * damaged, the world is as it was right before that: what came later would meet another world than it had met.
 * @param present this Holub's version, and how the sandbox begins that is to have the world; null for any
 * @param before the number of the first entry to leave out
 * @throws DataError where a whole checkpoint is not understood
 */
export function recover(
  folder: DataFolder,
  make: MakeWalker,
  present: { readonly version: string; readonly options: object | null },
  before = Number.POSITIVE_INFINITY,
): Recovery {
  const damages: Damage[] = [];
  const base = newestWhole(folder, before, damages);
  if (base === null) {
    for (const file of folder.list('log')) damages.push({ file, what: 'there is no whole checkpoint to begin from' });
    return { recovered: null, damages };
  }
  const walk = new Walk(make, present.version, base);
  const logs = folder.list('log').filter(({ n }) => n < before);
  const from = logs.findLastIndex(({ n }) => n <= base.next);
  for (const [index, file] of logs.slice(Math.max(from, 0)).entries()) {
    const damage = walk.through(file);
    if (damage === null) continue;
    damages.push({ file, what: damage });
    const lost = logs.slice(Math.max(from, 0) + index + 1);
    for (const later of lost) damages.push({ file: later, what: 'it goes on from what is lost' });
    break;
  }
  return { recovered: walk.end(present.options), damages };
}

function newestWhole(
  folder: DataFolder,
  before: number,
  damages: Damage[],
): (State & { readonly next: number }) | null {
  for (const file of folder.list('checkpoint').toReversed()) {
    if (file.n > before) continue;
    try {
      return readCheckpoint(file.path);
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      damages.push({ file, what: error.message });
    }
  }
  return null;
}

/** What was walked so far. */
class Walk {
  readonly #make: MakeWalker;
  readonly #version: string;
  readonly #versions = new Set<string>();
  readonly #otherwise: number[] = [];
  #state: State | null;
  #walker: Walker | null = null;
  #options = '';
  #first: number;
  #next: number;

  constructor(make: MakeWalker, version: string, { next, ...state }: State & { readonly next: number }) {
    this.#make = make;
    this.#version = version;
    this.#state = state;
    this.#first = next;
    this.#next = next;
  }

  /** Walks what a log holds, as far as it goes on from here. @returns what stopped it; null for nothing */
  through({ n, path }: DataFile): string | null {
    let log: ReadLog | null = null;
    try {
      if (n > this.#next) throw new DamagedFile(`the entries ${this.#next} to ${n - 1} are missing before it`);
      log = readLog(path);
      const walker = this.#withOptions(log.about);
      this.#versions.add(log.about.version);
      let answers: Answer[] = [];
      for (const entry of log.entries()) {
        if (entry.n < this.#next) continue;
        if (entry.n > this.#next) throw new DamagedFile(`the entries ${this.#next} to ${entry.n - 1} are missing`);
        if (entry.answered.length > 0) {
          this.#otherwise.push(...unlike(answers, entry.answered));
          answers = [];
        }
        const sum = walkEntry(walker, entry);
        if (sum !== null) answers.push({ n: entry.n, sum });
        this.#next += 1;
      }
      return null;
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      return `${error.message}: entry ${this.#next} and those after it`;
    } finally {
      log?.close();
    }
  }

  end(options: object | null): Recovered {
    return {
      walker: options === null && this.#walker !== null ? this.#walker : this.#withOptions({ options: options ?? {} }),
      next: this.#next,
      walked: this.#next - this.#first,
      otherwise: this.#otherwise,
      versions: this.#versions,
    };
  }

  /** The walker that begins with these options, with the world as it stands. */
  #withOptions({ options }: Pick<LogAbout, 'options'>): Walker {
    const wanted = JSON.stringify(options);
    if (this.#walker !== null && wanted === this.#options) return this.#walker;
    const state = this.#walker === null ? this.#state : stateOf(this.#walker.world, this.#version);
    const walker = this.#make(options);
    if (state !== null) put(walker.world, state, this.#version);
    this.#walker = walker;
    this.#options = wanted;
    this.#state = null;
    return walker;
  }
}

/** What a request was answered when it came again: the number of its entry, and the checksum. */
interface Answer {
  readonly n: number;
  readonly sum: number;
}

/** The numbers of those that were answered otherwise; none where the first answers are those of a log before. */
function unlike(answers: readonly Answer[], sums: readonly number[]): readonly number[] {
  if (answers.length !== sums.length) return [];
  return answers.filter(({ sum }, index) => sum !== sums[index]).map(({ n }) => n);
}

/** A world that is given up for another. */
const stateOf = (world: World, version: string): State => {
  return { snapshot: viewWorld(world), clock: world.clock.anchors(), version };
};

function put(world: World, state: State, version: string): void {
  try {
    putState(world, state, version);
  } catch (error) {
    const { issues } = error as { issues?: readonly { path: readonly PropertyKey[]; message: string }[] };
    if (issues === undefined) throw error;
    const [{ path, message } = { path: [], message: '' }] = issues;
    throw new DataError(
      `The world that is kept is none that this Holub understands (${path.join('.')}: ${message}). Start it with the version and the providers that it was kept with, or name another folder.`,
    );
  }
}

const NO_BYTES = new Uint8Array(0);

/** @returns the checksum of the answer; null where there is none */
function walkEntry(walker: Walker, { incoming, body, real }: Entry): number | null {
  switch (incoming.kind) {
    case 'request': {
      const { status, body: answer } = walker.request(visitorOf(incoming, body), incoming.underWay, real);
      return sumOfAnswer(status, answer);
    }
    case 'control': {
      walker.call({ ...incoming, ...splitUrl(`//${incoming.url}`) }, body ?? NO_BYTES, real);
      return null;
    }
    default: {
      const { callback, status } = incoming;
      walker.world.clock.atOnce(() => walker.world.outbox.answer(callback, status), real);
      return null;
    }
  }
}

function visitorOf({ method, url, host, headers, fetched }: IncomingRequest, bytes: Uint8Array | null): Visitor {
  return {
    arrival: { method, ...splitUrl(`//${url}`), host, headers: new RawHeaders(headers) },
    bytes,
    fetched: fetched === null ? null : { ...fetched, bytes: Buffer.from(fetched.base64, 'base64') },
  };
}
