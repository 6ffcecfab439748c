// npm run bench:soak: ten minutes of mixed load with small limits, and how much memory is held meanwhile.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from './load.ts';
import { rows } from './rows.ts';
import { has, holub, startServer } from './servers.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    svg: { type: 'string' },
  },
});
if (!has('wrk')) {
  console.error('bench: wrk makes the load, and is not here. Install it: apt-get install wrk, or brew install wrk');
  process.exit(2);
}

const FLAGS = [
  '--keep-messages',
  '20000',
  '--keep-journal',
  '1000',
  '--keep-accounts',
  '100',
  '--keep-records',
  '1000',
];
const seconds = Number(values.minutes) * 60;
const server = await startServer(holub(FLAGS), 8402);
const samples: { at: number; mb: number }[] = [];
let answered = 0;
let failures = 0;

const startedAt = performance.now();
const elapsed = () => (performance.now() - startedAt) / 1000;
const sampling = setInterval(() => samples.push({ at: elapsed(), mb: server.memory()?.now ?? Number.NaN }), 1000);
// Rows in turn, a few seconds each: what one leaves behind, the next one meets.
while (elapsed() < seconds) {
  for (const row of rows) {
    if (elapsed() >= seconds) break;
    const measured = await load(server.base, await row.prepare(server.base), 3);
    answered += measured.perSecond * 3;
    failures += measured.failures;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${elapsed().toFixed(0)} s, ${server.memory()?.now} MB`);
  }
}
clearInterval(sampling);
await server.stop();

const highest = (from: number, to: number) =>
  Math.max(...samples.filter(({ at }) => at >= from && at < to).map(({ mb }) => mb));
const minutes = Array.from({ length: Math.ceil(seconds / 60) }, (_, minute) => highest(minute * 60, minute * 60 + 60));
console.log(`${answered.toFixed(0)} requests answered, ${failures} failed, in ${(seconds / 60).toFixed(0)} minutes.`);
console.log(`Most memory in each minute, MB: ${minutes.join(', ')}`);
if (values.svg !== undefined) writeFileSync(values.svg, graphOf(samples));

/** A line of memory over time. */
function graphOf(all: readonly { at: number; mb: number }[]): string {
  const [width, height, left, bottom] = [800, 300, 50, 30];
  const most = Math.ceil(Math.max(...all.map(({ mb }) => mb)) / 100) * 100;
  const last = Math.max(...all.map(({ at }) => at));
  const x = (at: number) => (left + (at / last) * (width - left - 10)).toFixed(1);
  const y = (mb: number) => (height - bottom - (mb / most) * (height - bottom - 10)).toFixed(1);
  const lines = Array.from({ length: most / 100 + 1 }, (_, step) => {
    const mb = step * 100;
    return `<line x1="${left}" x2="${width - 10}" y1="${y(mb)}" y2="${y(mb)}" stroke="#ccc"/><text x="${left - 6}" y="${y(mb)}" text-anchor="end" dominant-baseline="middle">${mb}</text>`;
  });
  const marks = Array.from({ length: Math.floor(last / 60) + 1 }, (_, minute) => {
    return `<text x="${x(minute * 60)}" y="${height - 10}" text-anchor="middle">${minute}</text>`;
  });
  const points = all.map(({ at, mb }) => `${x(at)},${y(mb)}`).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><title>Resident memory, MB, over minutes of mixed load</title><rect width="100%" height="100%" fill="#fff"/>${lines.join('')}${marks.join('')}<polyline fill="none" stroke="#06c" stroke-width="1.5" points="${points}"/></svg>\n`;
}
