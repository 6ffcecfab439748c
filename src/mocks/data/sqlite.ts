import type { DatabaseSync } from 'node:sqlite';

/** Why data cannot be kept or taken up, with the remedy. */
export class DataError extends Error {
  override readonly name = 'DataError';
}

/** What a file holds is not what was written into it. */
export class DamagedFile extends Error {}

/** How to open a file. */
export interface OpenOptions {
  /** Reads what can still be read of a file that SQLite gives up. */
  readonly salvage?: boolean;
}

/** Opens a file of SQLite for this process alone, made if need be. @throws DataError, DamagedFile */
export function openSqlite(file: string, { salvage = false }: OpenOptions = {}): DatabaseSync {
  // Not imported: only who keeps data needs it, and Node 20 does not have it.
  const sqlite = process.getBuiltinModule('node:sqlite');
  if (sqlite === undefined) {
    throw new DataError(`Keeping data needs Node 22.13 or newer, and this is ${process.version.slice(1)}.`);
  }
  return told(file, () => {
    const database = new sqlite.DatabaseSync(file, { timeout: 0, ...(salvage ? { defensive: false } : {}) });
    database.exec(`PRAGMA locking_mode = EXCLUSIVE;${salvage ? ' PRAGMA writable_schema = ON;' : ''}`);
    return database;
  });
}

/** SQLite's numbers for what may go wrong with a file. */
const BUSY = 5;
const DAMAGED: ReadonlySet<number> = new Set([/* CORRUPT */ 11, /* NOTADB */ 26, /* ERROR: a table is missing */ 1]);

/** Runs what touches a file, and tells what SQLite says of it in our words. @throws DataError, DamagedFile */
export function told<Result>(file: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    const { code, errcode, message } = error as { code?: string; errcode?: number; message: string };
    if (code !== 'ERR_SQLITE_ERROR') throw error;
    const kind = (errcode ?? 0) & 0xff;
    if (kind === BUSY)
      throw new DataError(`${file} is in use by another Holub. Stop that one, or name another folder.`);
    if (DAMAGED.has(kind)) throw new DamagedFile(message);
    throw new DataError(`${file} cannot be written: ${message}. See to room and rights there, or name another folder.`);
  }
}
