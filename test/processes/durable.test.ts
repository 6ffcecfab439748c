import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openData } from '../../src/data.ts';
import { createSandbox } from '../../src/index.ts';
import { killAgainAndAgain } from '../kit/kill-loop.ts';
import { Ledger } from '../kit/ledger.ts';
import { holub, type Running, start, startHolub } from './run.ts';

const place = mkdtempSync(join(tmpdir(), 'holub-durable-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
let folders = 0;
const newFolder = () => join(place, String(++folders));

const startOn = (folder: string) => startHolub('--port', '0', '--data', folder);

async function urlOf(server: Running): Promise<string> {
  const printed = await server.printed('Stop with');
  return /listening on (http:\S+\d)/.exec(printed)?.[1] ?? '';
}

describe('a server that is killed under load, again and again', () => {
  it('has lost and doubled nothing that it acknowledged', async () => {
    const folder = newFolder();
    expect(await killAgainAndAgain(() => startOn(folder), 3)).toBeGreaterThan(0);
  });

  it('has lost and doubled nothing while it makes checkpoints all the time', async () => {
    const folder = newFolder();
    const program = fileURLToPath(new URL('../kit/serve-data.ts', import.meta.url));
    const serve = () => start(process.execPath, [program, folder, '20000']);
    expect(await killAgainAndAgain(serve, 4)).toBeGreaterThan(0);
    expect(readdirSync(folder).filter((name) => /^checkpoint-\d+\.sqlite$/.test(name)).length).toBe(2);
  });
});

describe.skipIf(process.platform === 'win32')('a folder that cannot grow', () => {
  it('has requests of a turn refused with nothing done, and takes the next that fit', async () => {
    const folder = newFolder();
    const program = fileURLToPath(new URL('../kit/full-disk.ts', import.meta.url));
    const limited = ['-c', 'ulimit -f 500; exec "$@"', 'sh', process.execPath, program, folder];
    const { stdout, stderr } = await start('sh', limited).ended;
    expect(stderr).toBe('');
    const { before, atCommit, atInsert, after, amiss } = JSON.parse(stdout);
    expect([before, after]).toMatchObject([
      { statuses: [200, 200], messages: 2 },
      { statuses: [200, 200], messages: 4 },
    ]);
    const error = expect.stringMatching(/ cannot be written: .* See to room and rights there.* Nothing was done\.$/);
    const refused = { statuses: [503, 503], said: { error }, messages: 2 };
    expect([atCommit, atInsert]).toEqual([refused, refused]);
    expect(amiss).toEqual([expect.stringMatching(/ cannot be written: .* Until then everything is answered 503\.$/)]);
    const told: string[] = [];
    const sandbox = createSandbox({ data: openData(folder, { tell: (sentence) => told.push(sentence) }) });
    expect(await sandbox.messages()).toHaveLength(4);
    expect(told).toEqual([expect.stringMatching(/ 4 entries of its log were walked again\.$/)]);
    await sandbox.close();
  });
});

describe('holub start --data', () => {
  it('leaves a checkpoint when it is stopped, and nothing to walk again', async () => {
    const folder = newFolder();
    const server = startOn(folder);
    const url = await urlOf(server);
    const ledger = new Ledger();
    const load = ledger.load(url);
    await ledger.more(50);
    const { code } = await server.stop();
    await load;
    expect(code).toBe(0);
    const again = startOn(folder);
    expect((await ledger.audit(await urlOf(again))).wrong).toEqual([]);
    expect((await again.stop()).stdout).toMatch(
      /goes on: [1-9]\d* messages, .* 0 entries of its log were walked again/,
    );
  });

  it('says what holds, where another seed is asked for, and how its own certificates are trusted', async () => {
    const folder = newFolder();
    const serve = async (seed: number) => {
      const server = startHolub('--port', '0', '--data', folder, '--tls', '--seed', String(seed));
      await urlOf(server);
      return (await server.stop()).stdout;
    };
    const [first, second] = [await serve(41), await serve(42)];
    expect(first).toContain(`How programs come to trust it: holub ca --data ${folder}\n`);
    expect(second).toMatch(/ seed 41, as it was left; .* A new one has clock real, seed 42: after POST/);
    expect(second).toMatch(/Seed 41\. Stop with/);
    expect(second).toContain(`, and holub ca --data ${folder}\n`);
  });

  it('refuses a folder that another one has', async () => {
    const folder = newFolder();
    const server = startOn(folder);
    await urlOf(server);
    const { code, stderr } = await holub('start', '--port', '0', '--data', folder);
    expect([code, stderr]).toEqual([
      1,
      `holub: ${join(folder, 'world')} is in use by another Holub. Stop that one, or name another folder.\n`,
    ]);
    await server.stop();
  });

  it('refuses a folder that cannot be', async () => {
    const file = newFolder();
    writeFileSync(file, '');
    const { code, stderr } = await holub('start', '--port', '0', '--data', file);
    expect(code).toBe(1);
    expect(stderr).toMatch(/is no folder that can be used: ENOTDIR.* Name another one\.\n$/);
  });
});
