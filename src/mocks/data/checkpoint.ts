import { renameSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { ClockAnchors } from '../world/clock.ts';
import { putSnapshot, restoreSnapshot, type Snapshot, viewWorld } from '../world/snapshot.ts';
import type { World } from '../world/world.ts';
import { DamagedFile, openSqlite, told } from './sqlite.ts';

/** A world as it stood between two entries of the log. */
export interface State {
  readonly snapshot: Snapshot;
  readonly clock: ClockAnchors;
  /** Of the Holub that took it down. */
  readonly version: string;
}

export interface CheckpointAbout {
  /** Of Holub. */
  readonly version: string;
  /** The number of the first entry that it does not hold. */
  readonly next: number;
  readonly clock: ClockAnchors;
  /** How many parts there are. */
  readonly parts: number;
}

const PART_LENGTH = 1024 * 1024;

/** Writes the world down. The file is there whole, on the disk, or not at all. @throws DataError */
export function writeCheckpoint(file: string, world: World, about: Pick<CheckpointAbout, 'version' | 'next'>): void {
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  const database = openSqlite(draft);
  try {
    told(draft, () => {
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL; BEGIN');
      database.exec('CREATE TABLE about (json TEXT NOT NULL, sum INTEGER NOT NULL) STRICT');
      database.exec(
        'CREATE TABLE parts (n INTEGER PRIMARY KEY, place TEXT NOT NULL, json BLOB NOT NULL, sum INTEGER NOT NULL) STRICT',
      );
      const insert = database.prepare('INSERT INTO parts VALUES (?, ?, ?, ?)');
      let parts = 0;
      for (const [place, text] of partsOf(viewWorld(world))) {
        parts += 1;
        const json = Buffer.from(text);
        insert.run(parts, place, json, crc32(json, parts));
      }
      const json = JSON.stringify({ ...about, clock: world.clock.anchors(), parts } satisfies CheckpointAbout);
      database.prepare('INSERT INTO about VALUES (?, ?)').run(json, crc32(json));
      database.exec('COMMIT');
    });
  } catch (error) {
    database.close();
    rmSync(draft, { force: true });
    throw error;
  }
  database.close();
  renameSync(draft, file);
}

/** Reads a checkpoint. @throws DamagedFile where anything in it is not what was written */
export function readCheckpoint(file: string): CheckpointAbout & State {
  const database = openSqlite(file);
  try {
    return told(file, () => {
      const row = database.prepare('SELECT * FROM about').get();
      if (row === undefined || crc32(String(row.json)) !== row.sum)
        throw new DamagedFile('its head is not what was written');
      const about = JSON.parse(String(row.json)) as CheckpointAbout;
      const snapshot: Record<string, unknown> = {};
      let parts = 0;
      for (const { n, place, json, sum } of database.prepare('SELECT * FROM parts ORDER BY n').iterate()) {
        parts += 1;
        if (n !== parts || !(json instanceof Uint8Array) || crc32(json, parts) !== sum) {
          throw new DamagedFile(`the part ${parts} is not what was written`);
        }
        put(snapshot, String(place), JSON.parse(Buffer.from(json).toString()));
      }
      if (parts !== about.parts) throw new DamagedFile(`${about.parts - parts} parts are missing`);
      return { ...about, snapshot: snapshot as unknown as Snapshot };
    });
  } finally {
    database.close();
  }
}

/**
 * Puts a world in the place of this one, its clock as far from real time as it was.
 * @param version of this Holub: what it has written itself, and has the sums of, it need not check
 * @throws ZodError
 */
export function putState(world: World, { snapshot, clock, version: writer }: State, version: string): void {
  const isOwn = writer === version && snapshot.accounts.every(({ provider }) => world.rules.has(provider));
  if (isOwn) putSnapshot(world, snapshot);
  else restoreSnapshot(world, snapshot);
  world.clock.resume(clock);
}

/** A document in pieces: one text of all would be longer than a string can be. A list comes as `place[]`, in runs. */
function* partsOf(snapshot: object, above = ''): Generator<readonly [place: string, json: string]> {
  for (const [name, value] of Object.entries(snapshot)) {
    const place = `${above}${name}`;
    if (Array.isArray(value)) yield* runsOf(`${place}[]`, value);
    else if (above === '' && holdsList(value)) yield* partsOf(value, `${place}.`);
    else yield [place, JSON.stringify(value)];
  }
}

const holdsList = (value: object): boolean => Object.values(value).some(Array.isArray);

function* runsOf(place: string, list: readonly unknown[]): Generator<readonly [place: string, json: string]> {
  let run: string[] = [];
  let length = 0;
  for (const item of list) {
    const json = JSON.stringify(item);
    run.push(json);
    length += json.length;
    if (length < PART_LENGTH) continue;
    yield [place, `[${run.join(',')}]`];
    run = [];
    length = 0;
  }
  yield [place, `[${run.join(',')}]`];
}

function put(document: Record<string, unknown>, place: string, value: unknown): void {
  const [name = '', ...rest] = place.split('.');
  if (rest.length > 0) {
    document[name] ??= {};
    put(document[name] as Record<string, unknown>, rest.join('.'), value);
    return;
  }
  if (!name.endsWith('[]')) {
    document[name] = value;
    return;
  }
  const list = name.slice(0, -2);
  document[list] ??= [];
  for (const item of value as unknown[]) (document[list] as unknown[]).push(item);
}
