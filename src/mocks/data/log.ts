import { renameSync, rmSync } from 'node:fs';
import { type Arrived, type Entry, sumOf } from './incoming.ts';
import { DamagedFile, openSqlite, told } from './sqlite.ts';

/** Who wrote a log, and how its world begins anew when it is reset. Plain data. */
export interface LogAbout {
  readonly version: string;
  readonly options: object;
}

/** A file of what came in, open for writing. */
export interface Log {
  readonly first: number;
  /**
   * Adds an entry for each, all or none; once it returns, the end of this process does not lose them.
   * @param answered the checksums of what those before them were answered
   * @throws DataError
   */
  append(real: number, arrived: readonly Arrived[], answered: readonly number[]): void;
  /** The number of the next entry. */
  readonly next: number;
  /** How many bytes were added. */
  readonly bytes: number;
  close(): void;
}

const ENTRY_BYTES = 64;

/**
 * Makes a log whose entries count on from `first`.
 *
 * What is added together is one transaction: written to the system, which outlives a kill of this process, and not forced
 * to the disk. The old pages go to a journal beside it and not the new ones: so all that was acknowledged is in
 * the file itself, where a cut or a flipped byte shows, and not in a tail that is left out without a word.
 */
export function createLog(file: string, first: number, about: LogAbout): Log {
  // Made aside, so that a log is there with its tables or not at all.
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  const made = openSqlite(draft);
  told(draft, () => {
    made.exec('PRAGMA synchronous = OFF');
    made.exec('CREATE TABLE about (json TEXT NOT NULL) STRICT');
    made.exec(
      'CREATE TABLE entries (n INTEGER PRIMARY KEY, real REAL NOT NULL, head TEXT NOT NULL, body BLOB, answered TEXT, sum INTEGER NOT NULL) STRICT',
    );
    made.prepare('INSERT INTO about VALUES (?)').run(JSON.stringify(about));
  });
  made.close();
  rmSync(`${file}-journal`, { force: true });
  renameSync(draft, file);
  const database = openSqlite(file);
  const { insert, begin, commit, rollBack } = told(file, () => {
    database.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = PERSIST');
    return {
      insert: database.prepare('INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?)'),
      begin: database.prepare('BEGIN'),
      commit: database.prepare('COMMIT'),
      rollBack: database.prepare('ROLLBACK'),
    };
  });
  /** All of it or none; a single statement is that by itself. */
  const atOnce = (count: number, run: () => void) => {
    if (count === 1) {
      run();
      return;
    }
    begin.run();
    try {
      run();
      commit.run();
    } catch (error) {
      try {
        rollBack.run();
      } catch {
        // After some errors SQLite has done so itself.
      }
      throw error;
    }
  };
  let next = first;
  let bytes = 0;
  return {
    first,
    get next() {
      return next;
    },
    get bytes() {
      return bytes;
    },
    append(real, arrived, answered) {
      let n = next;
      let added = 0;
      let sums = answered.length === 0 ? null : answered.join();
      const insertAll = () => {
        for (const { incoming, body } of arrived) {
          const head = JSON.stringify(incoming);
          insert.run(n, real, head, body, sums, sumOf(n, real, head, body, sums));
          n += 1;
          added += head.length + (body?.length ?? 0) + ENTRY_BYTES;
          sums = null;
        }
      };
      told(file, () => atOnce(arrived.length, insertAll));
      next = n;
      bytes += added;
    },
    close() {
      told(file, () => database.exec('PRAGMA journal_mode = DELETE'));
      database.close();
    },
  };
}

/** What a log holds, up to where it is damaged. */
export interface ReadLog {
  readonly about: LogAbout;
  /** In order. @throws DamagedFile where one is not what was written */
  entries(): Generator<Entry>;
  close(): void;
}

/** Opens a log that nobody writes any more. @throws DamagedFile where not even its beginning can be read */
export function readLog(file: string): ReadLog {
  const database = openReadable(file);
  try {
    const about = told(file, () => database.prepare('SELECT json FROM about').get());
    if (about === undefined) throw new DamagedFile('nothing says who wrote it');
    return {
      about: parsed<LogAbout>(about.json),
      *entries() {
        const rows = told(file, () => database.prepare('SELECT * FROM entries ORDER BY n').iterate());
        for (;;) {
          const row = told(file, () => rows.next());
          if (row.done === true) return;
          yield entryOf(row.value);
        }
      },
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

function openReadable(file: string) {
  const database = openSqlite(file);
  try {
    told(file, () => database.prepare('SELECT n FROM entries LIMIT 1').all());
    return database;
  } catch (error) {
    database.close();
    if (!(error instanceof DamagedFile)) throw error;
    return openSqlite(file, { salvage: true });
  }
}

function entryOf({ n, real, head, body, answered, sum }: Record<string, unknown>): Entry {
  const bytes = body instanceof Uint8Array ? body : null;
  const sums = answered === null ? null : String(answered);
  if (sumOf(Number(n), Number(real), String(head), bytes, sums) !== sum) {
    throw new DamagedFile(`the entry ${n} is not what was written`);
  }
  const before = sums === null ? [] : sums.split(',').map(Number);
  return { n: Number(n), real: Number(real), incoming: parsed(head), body: bytes, answered: before };
}

function parsed<Value>(text: unknown): Value {
  try {
    return JSON.parse(String(text)) as Value;
  } catch {
    throw new DamagedFile('a text is not what was written');
  }
}
