// npm run bench: how fast Holub is beside a bare server of Node, in one run and in turn.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { coldStart } from './cold-start.ts';
import { load, type Measured } from './load.ts';
import { installPeers } from './peers.ts';
import { asMarkdown, median, type Report } from './report.ts';
import { type Row, type RowRequest, rows } from './rows.ts';
import { bare, canPin, has, holub, keeping, minimal, type ServerKind, startServer } from './servers.ts';

const HELP = `npm run bench -- [--rounds 3] [--seconds 3] [--row PART]... [--flags "..."]... [--peers] [--json FILE]

  --rounds    how often each server is measured, in turn
  --seconds   how long each cell is loaded
  --row       only rows whose name holds this
  --flags     measure Holub with these flags too, beside Holub as it is
  --peers     install other mock servers with npm, and measure what they can do
  --json      write what was measured to a file
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    row: { type: 'string', multiple: true },
    flags: { type: 'string', multiple: true, default: [] },
    peers: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (!has('wrk')) {
  console.error('bench: wrk makes the load, and is not here. Install it: apt-get install wrk, or brew install wrk');
  process.exit(2);
}

const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const kinds: readonly ServerKind[] = [
  bare,
  minimal,
  holub(),
  keeping,
  ...values.flags.map((flags) => holub(flags.split(' '))),
  ...(values.peers ? installPeers() : []),
];

/** The request as this server has it. */
const asked = (kind: ServerKind, request: RowRequest): RowRequest =>
  kind.isBare === true ? { ...request, path: request.path.replace('/turbosms', '') } : request;
const wanted = rows.filter(({ name }) => values.row?.some((part) => name.includes(part)) ?? true);
/** The compiler shares the core of the server, and takes a while over a program. */
const WARM_UP_SECONDS = 4;
const say = (text: string) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
let port = 8390;

/** What one round came to, and what it cost the server for each request, µs of the processor; null where nobody says. */
type Costed = Measured & { readonly processorMicros: number | null };
const measured = new Map<string, Map<string, Costed[]>>();
const starts = new Map<string, number[]>();
const peaks = new Map<string, number>();

for (let round = 1; round <= rounds; round++) {
  for (const kind of kinds) {
    await startsOf(kind, round);
    await rowsOf(kind, round);
  }
}
say('');

const report: Report = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  node: process.versions.node,
  rounds,
  seconds,
  pinned: canPin,
  rows: Object.fromEntries(
    [...measured].map(([row, cells]) => [row, Object.fromEntries([...cells].map(([name, all]) => [name, cell(all)]))]),
  ),
  coldStart: Object.fromEntries([...starts].map(([name, all]) => [name, median(all)])),
  peakMb: Object.fromEntries(kinds.map(({ name }) => [name, peaks.get(name) ?? null])),
};
process.stdout.write(asMarkdown(report));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);

/** Starts from cold, three in each round. */
async function startsOf(kind: ServerKind, round: number): Promise<void> {
  const [first] = rows as readonly [Row];
  const send: RowRequest = await first.prepare('');
  for (let time = 0; time < 3; time++) {
    say(`round ${round}: ${kind.name}: cold start`);
    const ms = await coldStart(kind, port++, asked(kind, send));
    starts.set(kind.name, [...(starts.get(kind.name) ?? []), ms]);
  }
}

async function rowsOf(kind: ServerKind, round: number): Promise<void> {
  const server = await startServer(kind, port++);
  try {
    for (const row of wanted) {
      if (!kind.knows.includes(row.needs)) continue;
      say(`round ${round}: ${kind.name}: ${row.name}`);
      const request = asked(kind, await row.prepare(server.base));
      await load(server.base, request, WARM_UP_SECONDS);
      const cells = measured.get(row.name) ?? new Map<string, Costed[]>();
      const before = server.processorMs();
      const one = await load(server.base, request, seconds);
      const after = server.processorMs();
      const spent = before === null || after === null ? null : ((after - before) * 1000) / (one.perSecond * seconds);
      const costed = { ...one, processorMicros: spent };
      measured.set(row.name, cells.set(kind.name, [...(cells.get(kind.name) ?? []), costed]));
    }
    peaks.set(kind.name, Math.max(peaks.get(kind.name) ?? 0, server.memory()?.peak ?? 0));
  } finally {
    await server.stop();
  }
}

function cell(all: readonly Costed[]) {
  const spent = all.map(({ processorMicros }) => processorMicros).filter((micros) => micros !== null);
  return {
    processorMicros: spent.length === 0 ? null : median(spent),
    perSecond: median(all.map(({ perSecond }) => perSecond)),
    p50: median(all.map(({ p50 }) => p50)),
    p99: median(all.map(({ p99 }) => p99)),
    failures: all.reduce((sum, { failures }) => sum + failures, 0),
  };
}
