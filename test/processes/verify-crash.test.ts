import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECRETS, TO } from '../contracts/stand-in.ts';
import { expectNoSecrets, listen, verify, written } from './live.ts';

/** A bug in the middle of a run, which knows all that the run knows: the request, its credentials, the environment. */
const bug = (happen: string) => `
  const ask = globalThis.fetch;
  let asked = 0;
  globalThis.fetch = async (request) => {
    asked += 1;
    const secrets = Object.entries(process.env).filter(([name]) => /^HOLUB_LIVE/.test(name));
    const told = [request.url, ...request.headers, ...secrets].join(' ');
    if (asked === 5) { ${happen} }
    return ask(request);
  };
`;

const BUGS: readonly (readonly [string, string])[] = [
  ['is thrown', 'setImmediate(() => { throw new Error(told); });'],
  ['is thrown, and is no error', 'setImmediate(() => { throw { told, request }; });'],
  ['is thrown with a cause', 'setImmediate(() => { throw new Error("no luck", { cause: new Error(told) }); });'],
  ['is rejected', 'void Promise.reject(new Error(told));'],
  ['is rejected with text', 'void Promise.reject(told);'],
  [
    'breaks a request, and then the report',
    'JSON.stringify = () => { throw new TypeError(told); }; throw new Error(told);',
  ],
];

describe('holub verify, when it breaks,', () => {
  let folder: string;
  let live: Awaited<ReturnType<typeof listen>>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'holub-crash-'));
    live = await listen();
  });

  afterEach(async () => {
    await live.close();
    await rm(folder, { recursive: true });
  });

  it.each(BUGS)('tells no secret: what nobody catches %s', async (_, happen) => {
    const planted = join(await mkdtemp(join(tmpdir(), 'holub-bug-')), 'bug.mjs');
    await writeFile(planted, bug(happen));
    const env = { ...live.env, NODE_OPTIONS: `--import ${pathToFileURL(planted).href}` };
    for (const provider of ['smsc', 'octotoo']) {
      const ran = await verify(env, provider, '--report', 'json', '--record', folder);
      const text = await written(folder, ran);
      expectNoSecrets(text);
      // It broke indeed, said so, and what it said went through the mask.
      expect({ code: ran.code, masked: text.includes('***') }).toEqual({ code: 1, masked: true });
      expect(ran.stderr).toContain('holub: ');
    }
  });

  it('tells no secret when the provider begins to fail in the middle of messages', async () => {
    let left = 7;
    live.standIn.sandbox.world.journal.add = new Proxy(live.standIn.sandbox.world.journal.add, {
      apply(add, self, [draft]) {
        if (--left > 0) return Reflect.apply(add, self, [draft]);
        throw new Error('gone');
      },
    });
    const ran = await verify(live.env, 'smsc', '--spend', '--to', TO, '--record', folder);
    expect(ran.code).toBe(1);
    expectNoSecrets(await written(folder, ran));
  });

  it('says at once that answers cannot be saved, before a request leaves', async () => {
    const file = join(folder, 'taken');
    await writeFile(file, '');
    const ran = await verify(live.env, 'turbosms', '--record', file);
    expect({ code: ran.code, told: ran.stderr.includes('no folder can be made') }).toEqual({ code: 2, told: true });
    expect(live.standIn.journal()).toEqual([]);
    expectNoSecrets(await written(folder, ran));
  });

  it('reports even when a recording cannot be written in the end, and tells no secret', async () => {
    await mkdir(join(folder, new Date().toISOString().slice(0, 10), 'turbosms.json'), { recursive: true });
    const ran = await verify(live.env, 'turbosms', '--record', folder);
    expect({ code: ran.code, told: ran.stderr.includes('EISDIR') }).toEqual({ code: 1, told: true });
    expect(ran.stdout).toContain('0 failed');
    expectNoSecrets(await written(folder, ran));
  });

  it('does not begin with a secret that is too short to be hidden, and does not say it', async () => {
    const env = { ...live.env, HOLUB_LIVE_SMSC_PSW: '7Q' };
    const ran = await verify(env, 'smsc');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('HOLUB_LIVE_SMSC_PSW is too short');
    expect(ran.stderr).not.toContain('7Q');
    expect(live.standIn.journal()).toEqual([]);
  });
});

it('the secrets of these tests are all in the environment that they run with', async () => {
  const { env, close } = await listen();
  await close();
  expect(Object.keys(SECRETS).filter((name) => env[name] !== SECRETS[name])).toEqual([]);
});
