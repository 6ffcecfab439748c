import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkpointFrom } from '../../../src/mocks/data/checkpoint-from.ts';
import { openKeeper } from '../../../src/mocks/data/keeper.ts';
import { type SandboxOptions, wireWalker } from '../../../src/mocks/sandbox.ts';
import { openFrozen, play } from '../../kit/mixed-requests.ts';
import { liveThroughMixedSession } from '../../kit/mixed-session.ts';
import { openSandbox } from '../../kit/sandbox.ts';

const place = mkdtempSync(join(tmpdir(), 'holub-data-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
let folders = 0;
const newFolder = () => join(place, String(++folders));

/** A folder as a process that is killed at this moment leaves it. */
function killed(folder: string): string {
  const left = newFolder();
  cpSync(folder, left, { recursive: true });
  return left;
}

/** What keeps a folder, and what it said; checkpoints come as soon as the log has so many bytes. */
function keep(folder: string, shortLog?: number) {
  const told: string[] = [];
  const asides: Promise<void>[] = [];
  const data = openKeeper({
    folder,
    version: '1.2.3',
    tell: (sentence) => told.push(sentence),
    checkpointAside: (before) => {
      const done = checkpointFrom(folder, before, '1.2.3', wireWalker);
      asides.push(done);
      return done;
    },
    ...(shortLog === undefined ? {} : { shortLog }),
  });
  return { data, told, asides };
}

const snapshotOf = async (sandbox: ReturnType<typeof openSandbox>) => (await sandbox.admin('/snapshot')).text;

describe('a folder of data', () => {
  it('brings the world of a killed process back to the byte, and it goes on with the same bytes', async () => {
    const folder = newFolder();
    const { data } = keep(folder);
    const sandbox = openFrozen({ data });
    await play(sandbox, 0, 60);
    const left = killed(folder);
    const expected = await snapshotOf(sandbox);
    const again = openFrozen({ data: keep(left).data });
    expect(await snapshotOf(again)).toBe(expected);
    expect(await play(again, 60, 100)).toEqual(await play(sandbox, 60, 100));
    await Promise.all([sandbox.close(), again.close()]);
  });

  it('brings back a session of all providers, faults, clock moves and changed accounts', async () => {
    const folder = newFolder();
    const { data } = keep(folder);
    const sandbox = openSandbox({ data });
    await liveThroughMixedSession(sandbox);
    const again = openSandbox({ data: keep(killed(folder)).data });
    expect(await snapshotOf(again)).toBe(await snapshotOf(sandbox));
    await Promise.all([sandbox.close(), again.close()]);
  });

  it('brings back what a running clock of any pace has told', async () => {
    const folder = newFolder();
    const options: SandboxOptions = { data: keep(folder).data, clock: 'x60.7' };
    const sandbox = openSandbox(options);
    await play(sandbox, 0, 60);
    await sandbox.admin('/clock', { mode: 'frozen' }, 'PUT');
    const again = openSandbox({ ...options, data: keep(killed(folder)).data });
    expect(await snapshotOf(again)).toBe(await snapshotOf(sandbox));
    await Promise.all([sandbox.close(), again.close()]);
  });

  it('goes on from the checkpoints that are made meanwhile, and keeps two of them', async () => {
    const folder = newFolder();
    const { data, told, asides } = keep(folder, 2000);
    const sandbox = openFrozen({ data });
    for (let from = 0; from < 100; from += 20) {
      await play(sandbox, from, from + 20);
      await Promise.all(asides);
    }
    const left = killed(folder);
    expect(asides.length).toBeGreaterThan(1);
    expect(told.length).toBe(1);
    const checkpoints = readdirSync(left).filter((name) => name.startsWith('checkpoint-'));
    expect(checkpoints.length).toBe(2);
    const again = openFrozen({ data: keep(left).data });
    expect(await snapshotOf(again)).toBe(await snapshotOf(sandbox));
    await Promise.all([sandbox.close(), again.close()]);
  });
});
