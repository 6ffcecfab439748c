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
function keep(folder: string, shortLog?: number, version = '1.2.3') {
  const told: string[] = [];
  const asides: Promise<void>[] = [];
  const data = openKeeper({
    folder,
    version,
    tell: (sentence) => told.push(sentence),
    checkpointAside: (before) => {
      const done = checkpointFrom(folder, before, version, wireWalker);
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
    for (let round = 1; round <= 3; round++) {
      await sandbox.admin('/reset', { padding: 'x'.repeat(300_000) }, 'POST');
      await Promise.all(asides);
      await play(sandbox, 0, 20);
    }
    expect(asides.length).toBe(3);
    const left = killed(folder);
    expect(told.length).toBe(1);
    const checkpoints = readdirSync(left).filter((name) => name.startsWith('checkpoint-'));
    expect(checkpoints.length).toBe(2);
    const again = openFrozen({ data: keep(left).data });
    expect(await snapshotOf(again)).toBe(await snapshotOf(sandbox));
    await Promise.all([sandbox.close(), again.close()]);
  });

  it('has what was told wins over how it is opened, until a reset', async () => {
    const folder = newFolder();
    const sandbox = openFrozen({ data: keep(folder).data });
    await play(sandbox, 0, 30);
    const { data, told } = keep(killed(folder));
    const again = openFrozen({ data, seed: 7, clock: 'real' });
    expect(await snapshotOf(again)).toBe(await snapshotOf(sandbox));
    expect(told).toEqual([
      expect.stringMatching(
        / clock frozen, seed 42, as it was left; .* A new one has clock real, seed 7: after POST \/__admin\/reset, or in another folder\.$/,
      ),
    ]);
    await again.admin('/reset', {}, 'POST');
    expect((await again.admin('/snapshot')).json).toMatchObject({ clock: { mode: 'real' }, random: { seed: 7 } });
    await Promise.all([sandbox.close(), again.close()]);
  });

  it('has what was reset under other options reset as it was then', async () => {
    const folder = newFolder();
    const sandbox = openFrozen({ data: keep(folder).data, seed: 5 });
    await play(sandbox, 0, 10);
    await sandbox.admin('/reset', {}, 'POST');
    await play(sandbox, 0, 30);
    const again = openFrozen({ data: keep(killed(folder)).data, seed: 6 });
    expect(await snapshotOf(again)).toBe(await snapshotOf(sandbox));
    await Promise.all([sandbox.close(), again.close()]);
  });

  it('belongs to one sandbox at a time', async () => {
    const folder = newFolder();
    const sandbox = openSandbox({ data: keep(folder).data });
    expect(() => keep(folder)).toThrow(`${folder} is in use by another Holub. Stop that one, or name another folder.`);
    await sandbox.close();
    await openSandbox({ data: keep(folder).data }).close();
  });

  it('has a file that was fetched for a request, without fetching it again', async () => {
    const folder = newFolder();
    let fetched = 0;
    const send = async () => {
      fetched += 1;
      return new Response(`file ${fetched}`, { headers: { 'content-type': 'application/pdf' } });
    };
    const options: SandboxOptions = { fetchFiles: true, send };
    const sandbox = openSandbox({ ...options, data: keep(folder).data });
    const added = await sandbox.call('turbosms', '/file/add.json', { json: { url: 'https://example.com/a.pdf' } });
    expect(added.json.response_code).toBe(0);
    const { data, told } = keep(killed(folder));
    const again = openSandbox({ ...options, data });
    expect(await snapshotOf(again)).toBe(await snapshotOf(sandbox));
    expect([fetched, told.length]).toEqual([1, 1]);
    await Promise.all([sandbox.close(), again.close()]);
  });

  it('has what was refused while others were under way refused again', async () => {
    const folder = newFolder();
    const sandbox = openSandbox({ data: keep(folder).data });
    await sandbox.admin('/faults', { match: { provider: 'smsc' }, kind: 'latency', latencyMs: 50 });
    const ask = () => sandbox.call('smsc', '/sys/balance.php?fmt=3', { credential: 'login' });
    const answers = await Promise.all(Array.from({ length: 60 }, ask));
    expect(answers.some(({ text }) => text.includes('error'))).toBe(true);
    const { data, told } = keep(killed(folder));
    const again = openSandbox({ data });
    expect(await snapshotOf(again)).toBe(await snapshotOf(sandbox));
    expect(told.join()).not.toContain('otherwise');
    await Promise.all([sandbox.close(), again.close()]);
  });

  it('tells of an answer that comes out otherwise, and of another version that wrote the log', async () => {
    const folder = newFolder();
    const sandbox = openFrozen({ data: keep(folder).data });
    const ask = () => sandbox.call('turbosms', '/user/balance.json', { method: 'POST' });
    await ask();
    // Nobody wrote down that this account has less now.
    for (const account of sandbox.world.accounts.list()) account.balance -= 10_000;
    await ask();
    await ask();
    const left = killed(folder);
    const { data, told } = keep(left, undefined, '1.3.0');
    const again = openFrozen({ data });
    expect(told).toEqual([
      expect.stringMatching(
        /Holub 1\.2\.3 wrote them, and this is 1\.3\.0\. 1 requests were answered otherwise than they had been, the first of them entry 2:/,
      ),
    ]);
    await Promise.all([sandbox.close(), again.close()]);
  });

  it('tells which of several in one turn were answered otherwise', async () => {
    const folder = newFolder();
    const sandbox = openFrozen({ data: keep(folder).data });
    const ask = (times: number) =>
      Promise.all(
        Array.from({ length: times }, () => sandbox.call('turbosms', '/user/balance.json', { method: 'POST' })),
      );
    await ask(3);
    for (const account of sandbox.world.accounts.list()) account.balance -= 10_000;
    await ask(4);
    await ask(1);
    const { data, told } = keep(killed(folder));
    const again = openFrozen({ data });
    expect(told).toEqual([expect.stringMatching(/ 4 requests were answered otherwise .*, the first of them entry 4:/)]);
    await Promise.all([sandbox.close(), again.close()]);
  });

  it('has all of a turn of the event loop before the first of them is walked', async () => {
    const folder = newFolder();
    let left = '';
    const onExchange = () => {
      left ||= killed(folder);
    };
    const sandbox = openFrozen({ data: keep(folder).data, onExchange });
    const send = (text: string) =>
      sandbox.call('turbosms', '/message/send.json', {
        json: { recipients: ['380671234567'], sms: { sender: 'Shop', text } },
      });
    await Promise.all(['One', 'Two', 'Three'].map(send));
    const again = openFrozen({ data: keep(left).data });
    expect(await snapshotOf(again)).toBe(await snapshotOf(sandbox));
    expect(again.world.messages.size).toBe(3);
    await Promise.all([sandbox.close(), again.close()]);
  });

  it('goes on after a clean stop without walking anything again', async () => {
    const folder = newFolder();
    const sandbox = openFrozen({ data: keep(folder).data });
    await play(sandbox, 0, 30);
    const expected = await snapshotOf(sandbox);
    await sandbox.close();
    const { data, told } = keep(folder);
    const again = openFrozen({ data });
    expect(await snapshotOf(again)).toBe(expected);
    expect(told).toEqual([expect.stringContaining(' 0 entries of its log were walked again.')]);
    await again.close();
  });

  it('says which providers it needs where they are not imitated', async () => {
    const folder = newFolder();
    const sandbox = openFrozen({ data: keep(folder).data });
    await play(sandbox, 0, 3);
    await sandbox.close();
    expect(() => openFrozen({ data: keep(folder).data, providers: ['smsc'] })).toThrow(
      /none that this Holub understands .* the version and the providers that it was kept with/,
    );
  });
});

describe('a request that cannot be kept', () => {
  it('is refused, and nothing is done', async () => {
    const folder = newFolder();
    const { data } = keep(folder);
    const sandbox = openSandbox({ data });
    await sandbox.call('turbosms', '/user/balance.json', { method: 'POST' });
    const before = await snapshotOf(sandbox);
    await data.close();
    const send = { json: { recipients: ['380671234567'], sms: { sender: 'Shop', text: 'Hello' } } };
    const refused = await sandbox.call('turbosms', '/message/send.json', send);
    expect([refused.status, refused.json.error]).toEqual([503, expect.stringMatching(/Nothing was done\.$/)]);
    expect((await sandbox.admin('/clock/advance', { by: '1h' })).status).toBe(503);
    expect(await snapshotOf(sandbox)).toBe(before);
  });
});

describe('a callback under way when the process is killed', () => {
  const withReceiver = (folder: string, answers: (() => Promise<Response>)[]) => {
    const sent: string[] = [];
    const send = (url: string, { body }: RequestInit) => {
      sent.push(`${url} ${body}`);
      return answers.shift()?.() ?? Promise.resolve(new Response('ok'));
    };
    const sandbox = openSandbox({ data: keep(folder).data, send });
    return { sandbox, sent };
  };
  const never = () => new Promise<Response>(() => {});
  const no = async () => new Response('no', { status: 500 });

  /** A message whose delivery is told to an address. */
  const tellOne = async ({ admin, call }: ReturnType<typeof openSandbox>) => {
    await admin('/accounts/turbosms/my-token', { callbackUrl: 'http://shop.test/' }, 'PUT');
    await call('turbosms', '/message/send.json', {
      json: { recipients: ['380500000000'], sms: { sender: 'Shop', text: 'Hello' } },
    });
  };

  it('is sent again, as nobody knows whether it arrived', async () => {
    const folder = newFolder();
    const first = withReceiver(folder, [never]);
    await tellOne(first.sandbox);
    expect(first.sent.length).toBe(1);
    const again = withReceiver(killed(folder), []);
    await again.sandbox.world.outbox.idle();
    expect(again.sent).toEqual(first.sent);
    await Promise.all([first.sandbox.close(), again.sandbox.close()]);
  });

  it('is not sent again where its answer was known', async () => {
    const folder = newFolder();
    const first = withReceiver(folder, []);
    await tellOne(first.sandbox);
    await first.sandbox.world.outbox.idle();
    const again = withReceiver(killed(folder), []);
    await again.sandbox.advance('1d');
    expect(again.sent).toEqual([]);
    await Promise.all([first.sandbox.close(), again.sandbox.close()]);
  });

  it('is sent again when its turn comes where it was refused', async () => {
    const folder = newFolder();
    const first = withReceiver(folder, [no]);
    await tellOne(first.sandbox);
    await first.sandbox.world.outbox.idle();
    const again = withReceiver(killed(folder), []);
    await again.sandbox.world.outbox.idle();
    expect(again.sent).toEqual([]);
    await again.sandbox.advance('1d');
    expect(again.sent.length).toBe(1);
    await Promise.all([first.sandbox.close(), again.sandbox.close()]);
  });
});
