// npm run bench:stored: what a send, a status and a page of the list cost when little is stored, and when a million is.
import { cpus } from 'node:os';
import { load } from './load.ts';
import { median } from './report.ts';
import { type Row, type RowRequest, rows } from './rows.ts';
import { has, holub, type Running, startServer } from './servers.ts';

const FEW = 1000;
const MANY = 1_000_000;
const ROUNDS = 3;
const SECONDS = 3;

const HEADERS = { 'Content-Type': 'application/json', Authorization: 'Bearer bench' };

if (!has('wrk')) {
  console.error('bench: wrk makes the load, and is not here. Install it: apt-get install wrk, or brew install wrk');
  process.exit(2);
}

/** How many messages a server has. */
async function stored({ base }: Running): Promise<number> {
  const health = await fetch(`${base}/__admin/health`);
  const { bounds } = (await health.json()) as { bounds: { messages: { used: number } } };
  return bounds.messages.used;
}

/** Sends one message at a time, each with a text of its own, until so many are stored. */
async function fill(server: Running, count: number): Promise<void> {
  const [send] = rows as readonly [Row];
  const request = await send.prepare(server.base);
  while ((await stored(server)) < count) {
    await load(server.base, request, count > 10_000 ? 5 : 1);
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${await stored(server)} stored`);
  }
}

/** The ids of messages from all over the store. */
async function idsOf({ base }: Running): Promise<readonly string[]> {
  const count = await stored({ base } as Running);
  const ids = Array.from({ length: 100 }, async (_, index) => {
    const found = await fetch(`${base}/__admin/messages/m${1 + Math.floor((index * count) / 100)}`);
    return ((await found.json()) as { providerId: string }).providerId;
  });
  return Promise.all(ids);
}

const post = (path: string, body: unknown): RowRequest => ({
  method: 'POST',
  path,
  headers: HEADERS,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

async function rates(server: Running, ids: readonly string[]): Promise<Record<string, number>> {
  const [send] = rows;
  if (send === undefined) throw new Error('no rows');
  const requests: Record<string, RowRequest> = {
    'status of 1': post('/turbosms/message/status.json', { messages: [ids[50]] }),
    'status of 100, from all over': post('/turbosms/message/status.json', { messages: ids }),
    'a page of the list': { method: 'GET', path: '/__admin/messages?limit=100', headers: {} },
    'send, 1 recipient': await send.prepare(server.base),
  };
  const measured: [string, number][] = [];
  for (const [name, request] of Object.entries(requests)) {
    measured.push([name, (await load(server.base, request, SECONDS)).perSecond]);
  }
  return Object.fromEntries(measured);
}

const server = {
  few: await startServer(holub(), 8400),
  many: await startServer(holub(['--keep-messages', String(2 * MANY)]), 8401),
};
await fill(server.few, FEW);
await fill(server.many, MANY);
const filled = server.many.memory();
const ids = { few: await idsOf(server.few), many: await idsOf(server.many) };
const all: Record<'few' | 'many', Record<string, number>[]> = { few: [], many: [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const which of round % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const))
    all[which].push(await rates(server[which], ids[which]));
}
const rate = (which: 'few' | 'many', name: string) => median(all[which].map((each) => each[name] ?? Number.NaN));

console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}\n`,
);
console.log(`| row | with ${FEW} stored, /s | with ${MANY} stored, /s | times slower |\n| --- | ---: | ---: | ---: |`);
for (const name of Object.keys(all.few[0] ?? {})) {
  const [few, many] = [rate('few', name), rate('many', name)];
  console.log(`| ${name} | ${few.toFixed(0)} | ${many.toFixed(0)} | ${(few / many).toFixed(2)} |`);
}
console.log(
  `\nResident memory with ${MANY} messages stored, before the load: ${filled?.now ?? '?'} MB, peak ${filled?.peak ?? '?'} MB.`,
);
await server.few.stop();
await server.many.stop();
