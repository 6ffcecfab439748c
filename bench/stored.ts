// npm run bench:stored: what a send, a status and a page of the list cost when little is stored, and when a million is.
import { cpus } from 'node:os';
import { load } from './load.ts';
import { median } from './report.ts';
import { type RowRequest, rows } from './rows.ts';
import { has, holub, type Running, startServer } from './servers.ts';

const FEW = 1000;
const MANY = 1_000_000;
const AT_ONCE = 5000;
const ROUNDS = 3;
const SECONDS = 3;

const HEADERS = { 'Content-Type': 'application/json', Authorization: 'Bearer bench' };

if (!has('wrk')) {
  console.error('bench: wrk makes the load, and is not here. Install it: apt-get install wrk, or brew install wrk');
  process.exit(2);
}

/** Stores messages with texts of their own, a code in each. @returns the ids of some of them, from all over */
async function store(server: Running, count: number, from: number): Promise<string[]> {
  const ids: string[] = [];
  for (let sent = 0; sent < count; sent += AT_ONCE) {
    const recipients = Array.from({ length: Math.min(AT_ONCE, count - sent) }, (_, index) => {
      return String(380_500_001_000 + ((from + sent + index) % 1_000_000));
    });
    const body = JSON.stringify({ recipients, sms: { sender: 'Shop', text: `Ваш код ${from + sent}` } });
    const answered = await fetch(`${server.base}/turbosms/message/send.json`, {
      method: 'POST',
      headers: HEADERS,
      body,
    });
    const { response_result: sentRows } = (await answered.json()) as { response_result: { message_id: string }[] };
    ids.push(...sentRows.filter((_, index) => index % 500 === 0).map((row) => row.message_id));
  }
  return ids;
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
  const some = Array.from({ length: 100 }, (_, index) => ids[Math.floor((index * ids.length) / 100)] as string);
  const requests: Record<string, RowRequest> = {
    'status of 1': post('/turbosms/message/status.json', { messages: [some[50]] }),
    'status of 100, from all over': post('/turbosms/message/status.json', { messages: some }),
    'a page of the list': { method: 'GET', path: '/__admin/messages?limit=100', headers: {} },
    'send, 1 recipient': await send.prepare(server.base),
  };
  const measured: [string, number][] = [];
  for (const [name, request] of Object.entries(requests)) {
    measured.push([name, (await load(server.base, request, SECONDS)).perSecond]);
  }
  return Object.fromEntries(measured);
}

const server = { few: await startServer(holub(), 8380 + 20), many: await startServer(holub(), 8380 + 21) };
const ids = { few: await store(server.few, FEW, 0), many: await store(server.many, MANY, 0) };
const filled = server.many.memory();
const all: Record<'few' | 'many', Record<string, number>[]> = { few: [], many: [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const which of ['few', 'many'] as const) all[which].push(await rates(server[which], ids[which]));
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
