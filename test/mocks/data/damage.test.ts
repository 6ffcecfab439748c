import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openKeeper } from '../../../src/mocks/data/keeper.ts';
import { type Wiring, wireSandbox } from '../../../src/mocks/sandbox.ts';

const place = mkdtempSync(join(tmpdir(), 'holub-damage-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
let folders = 0;
const newFolder = () => join(place, String(++folders));

function open(folder: string): { readonly sandbox: Wiring; readonly told: string[] } {
  const told: string[] = [];
  const data = openKeeper({
    folder,
    version: '1.2.3',
    tell: (sentence) => told.push(sentence),
    checkpointAside: () => Promise.resolve(),
  });
  return { sandbox: wireSandbox({ clock: 'frozen', startAt: '2026-03-02T12:00:00', data }), told };
}

async function send({ fetch }: Wiring, text: string): Promise<void> {
  const response = await fetch(
    new Request('http://localhost/turbosms/message/send.json', {
      method: 'POST',
      headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
      body: JSON.stringify({ recipients: ['380671234567'], sms: { sender: 'Shop', text } }),
    }),
  );
  expect(await response.json()).toMatchObject({ response_code: 801 });
}

const textsOf = ({ world }: Wiring) => [...world.messages.newestFirst()].map(({ legs }) => legs[0]?.text).reverse();
const asideIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.damaged-'));

/** A killed process left it: two checkpoints, of nothing and of five messages, each with a log behind it. */
let whole = '';
const all = Array.from({ length: 25 }, (_, index) => `Message ${index} ${'long '.repeat(60)}`);

beforeAll(async () => {
  const folder = newFolder();
  const first = open(folder);
  for (const text of all.slice(0, 5)) await send(first.sandbox, text);
  await first.sandbox.close();
  const second = open(folder);
  for (const text of all.slice(5)) await send(second.sandbox, text);
  whole = newFolder();
  cpSync(folder, whole, { recursive: true });
  await second.sandbox.close();
  expect(readdirSync(whole).filter((name) => /^(log|checkpoint)-\d+\.sqlite$/.test(name))).toEqual([
    'checkpoint-000000000001.sqlite',
    'checkpoint-000000000006.sqlite',
    'log-000000000001.sqlite',
    'log-000000000006.sqlite',
  ]);
});

/** A copy of the folder in which something has happened to one file. */
function damaged(name: string, harm: (file: string) => void): string {
  const folder = newFolder();
  cpSync(whole, folder, { recursive: true });
  harm(join(folder, name));
  return folder;
}

const flip = (place: number) => (file: string) => {
  const bytes = readFileSync(file);
  bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
};

const placesIn = (name: string, count: number) => {
  const { size } = statSync(join(whole, name));
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * size) / count));
};

/** Opens a damaged folder: what is there, whether anything was told, and that it goes on working and keeping. */
async function opened(folder: string) {
  const { sandbox, told } = open(folder);
  const texts = textsOf(sandbox);
  const isTold = told.some((sentence) => sentence.includes(' is damaged: '));
  expect(asideIn(folder).length > 0).toBe(isTold);
  await send(sandbox, 'One more');
  await sandbox.close();
  const again = open(folder);
  expect(textsOf(again.sandbox)).toEqual([...texts, 'One more']);
  expect(again.told.length).toBe(1);
  await again.sandbox.close();
  return { texts, isTold, told };
}

describe('a flipped byte', () => {
  it('of the log loses nothing, or is told of and the file set aside, with all before it saved', async () => {
    const log = 'log-000000000006.sqlite';
    let hurt = 0;
    for (const place of placesIn(log, 60)) {
      const { texts, isTold } = await opened(damaged(log, flip(place)));
      expect(texts).toEqual(all.slice(0, texts.length));
      expect(texts.length).toBeGreaterThanOrEqual(5);
      if (!isTold) expect(texts).toEqual(all);
      if (texts.length < all.length) hurt += 1;
    }
    expect(hurt).toBeGreaterThan(20);
  });

  it('of a checkpoint loses nothing: the one before it and its log are there', async () => {
    const checkpoint = 'checkpoint-000000000006.sqlite';
    let told = 0;
    for (const place of placesIn(checkpoint, 40)) {
      const { texts, isTold } = await opened(damaged(checkpoint, flip(place)));
      expect(texts).toEqual(all);
      if (isTold) told += 1;
    }
    expect(told).toBeGreaterThan(10);
  });
});

describe('a file', () => {
  it('that was cut is told of and set aside, with all before the cut saved', async () => {
    const log = 'log-000000000006.sqlite';
    const { size } = statSync(join(whole, log));
    for (const part of [0.3, 0.6, 0.9]) {
      const folder = damaged(log, (file) => truncateSync(file, Math.floor(size * part)));
      const { texts, isTold } = await opened(folder);
      expect(isTold).toBe(true);
      expect(texts).toEqual(all.slice(0, texts.length));
      expect(texts.length).toBeLessThan(all.length);
    }
  });

  it('whose half is left has half of its entries saved', async () => {
    const log = 'log-000000000006.sqlite';
    const { size } = statSync(join(whole, log));
    const { texts } = await opened(damaged(log, (file) => truncateSync(file, Math.floor(size * 0.6))));
    expect(texts.length).toBeGreaterThan(10);
  });

  it.each([
    ['emptied', (file: string) => truncateSync(file, 0)],
    ['filled with something else', (file: string) => writeFileSync(file, 'no database at all '.repeat(400))],
  ])('that was %s is told of and set aside', async (_, harm) => {
    const log = await opened(damaged('log-000000000006.sqlite', harm));
    expect([log.isTold, log.texts]).toEqual([true, all.slice(0, 5)]);
    const checkpoint = await opened(damaged('checkpoint-000000000006.sqlite', harm));
    expect([checkpoint.isTold, checkpoint.texts]).toEqual([true, all]);
  });

  it('that is gone is told of by what goes on from it', async () => {
    const folder = damaged('checkpoint-000000000006.sqlite', (file) => rmSync(file));
    rmSync(join(folder, 'log-000000000001.sqlite'));
    const { texts, told } = await opened(folder);
    expect(texts).toEqual([]);
    expect(told[0]).toMatch(/log-000000000006.sqlite is damaged: the entries 1 to 5 are missing before it/);
  });
});

it('shows on health what was damaged, and not where the folder is', async () => {
  const folder = damaged('checkpoint-000000000006.sqlite', (file) => truncateSync(file, 0));
  const healthOf = async ({ fetch }: Wiring) =>
    ((await (await fetch(new Request('http://localhost/__admin/health'))).json()) as { data: unknown }).data;
  const { sandbox } = open(folder);
  expect(await healthOf(sandbox)).toEqual({
    amiss: [
      'checkpoint-000000000006.sqlite is damaged: no such table: about. It is set aside as checkpoint-000000000006.damaged-1.sqlite.',
    ],
  });
  await sandbox.close();
  const again = open(folder).sandbox;
  expect(await healthOf(again)).toEqual({ amiss: [] });
  await again.close();
});

it('begins a new world, with everything set aside, where no checkpoint is whole', async () => {
  const folder = damaged('checkpoint-000000000006.sqlite', flip(5000));
  for (const name of readdirSync(folder)) if (name.startsWith('checkpoint-')) truncateSync(join(folder, name), 100);
  const { texts, told } = await opened(folder);
  expect(texts).toEqual([]);
  expect(
    asideIn(folder)
      .filter((name) => name.endsWith('.sqlite'))
      .sort(),
  ).toEqual([
    'checkpoint-000000000001.damaged-1.sqlite',
    'checkpoint-000000000006.damaged-1.sqlite',
    'log-000000000001.damaged-1.sqlite',
    'log-000000000006.damaged-1.sqlite',
  ]);
  expect(told.length).toBe(5);
});
