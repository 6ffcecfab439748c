import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, openSqlite, told } from './sqlite.ts';

/** A file of the folder: a log, or a checkpoint, by the number of the first entry that it holds or does not hold. */
export interface DataFile {
  readonly kind: 'log' | 'checkpoint';
  readonly n: number;
  readonly path: string;
}

/** The files of a world, and the one process that has them. */
export interface DataFolder {
  readonly path: string;
  /** In the order of their numbers. */
  list(kind: DataFile['kind']): readonly DataFile[];
  pathOf(kind: DataFile['kind'], n: number): string;
  /** Gives a file a name under which nobody takes it for data: `log-….damaged-1.sqlite`. @returns its new path */
  setAside(file: DataFile): string;
  /** Keeps the two newest checkpoints with all that came after the older of them, and removes what came before. */
  prune(): void;
}

const FILE = /^(log|checkpoint)-(\d{12})\.sqlite$/;

/** Looks into a folder of data, made if need be. @throws DataError where it cannot be had */
export function openFolder(path: string): DataFolder {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new DataError(`${path} is no folder that can be used: ${(error as Error).message}. Name another one.`);
  }
  const pathOf = (kind: DataFile['kind'], n: number) => join(path, `${kind}-${String(n).padStart(12, '0')}.sqlite`);
  const list = (kind: DataFile['kind']) =>
    readdirSync(path)
      .map((name) => FILE.exec(name))
      .filter((found) => found !== null && found[1] === kind)
      .map((found) => Number(found?.[2]))
      .sort((a, b) => a - b)
      .map((n) => ({ kind, n, path: pathOf(kind, n) }));
  return {
    path,
    pathOf,
    list,
    setAside({ path: from }) {
      let to = '';
      for (let count = 1; to === '' || existsSync(to); count++) {
        to = from.replace(/\.sqlite$/, `.damaged-${count}.sqlite`);
      }
      renameSync(from, to);
      // What had not been finished in it belongs to it.
      if (existsSync(`${from}-journal`)) renameSync(`${from}-journal`, `${to}-journal`);
      return to;
    },
    prune() {
      const [oldest, ...others] = list('checkpoint').slice(-2);
      if (oldest === undefined || others.length === 0) return;
      const logs = list('log');
      for (const file of list('checkpoint')) if (file.n < oldest.n) remove(file.path);
      for (const [index, { path: file }] of logs.entries()) {
        const end = logs[index + 1]?.n;
        if (end !== undefined && end <= oldest.n) remove(file);
      }
    },
  };
}

function remove(path: string): void {
  rmSync(path, { force: true });
  rmSync(`${path}-journal`, { force: true });
}

/** The bytes of a file. */
export const sizeOf = (path: string): number => statSync(path).size;

/** Holds a folder for this process until it is let go, or ends in any way. @throws DataError where another has it */
export function lockFolder(path: string): () => void {
  const file = join(path, 'lock.sqlite');
  const database = openSqlite(file);
  try {
    told(file, () => database.exec('BEGIN EXCLUSIVE'));
  } catch {
    database.close();
    throw new DataError(`${path} is in use by another Holub. Stop that one, or name another folder.`);
  }
  // What an end of the process left half made.
  for (const name of readdirSync(path)) if (name.includes('.part')) rmSync(join(path, name), { force: true });
  return () => database.close();
}
