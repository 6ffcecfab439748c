/** One cell of the table: the medians of all rounds. */
export interface Cell {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failures: number;
  /** Of the processor for each request, all threads together, µs; null where the system does not say. */
  readonly processorMicros: number | null;
}

/** Everything that one run has measured. */
export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly pinned: boolean;
  /** By row, by server. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  /** From the start of the process to the first answered send, ms, by server. */
  readonly coldStart: Readonly<Record<string, number>>;
  /** The most memory held over all rows, MB, by server; null where the system does not say. */
  readonly peakMb: Readonly<Record<string, number | null>>;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** The report as Markdown; ratios are to the server named first. */
export function asMarkdown(report: Report): string {
  const { date, machine, node, rounds, seconds, pinned, rows, coldStart, peakMb } = report;
  const [base = ''] = Object.keys(coldStart);
  const lines = [
    `${date}, ${machine}, Node ${node}, ${rounds} rounds in turn, ${seconds} s a cell, medians; server and load ${pinned ? 'on a core each' : 'unpinned'}.`,
    '',
    '| row | server | requests/s | to bare | p50 ms | p99 ms | p99 to bare | processor µs | failed |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const [row, cells] of Object.entries(rows)) {
    const bare = cells[base];
    for (const [server, { perSecond, p50, p99, failures, processorMicros }] of Object.entries(cells)) {
      const toBare = bare === undefined ? '' : (perSecond / bare.perSecond).toFixed(2);
      const p99ToBare = bare === undefined ? '' : (p99 / bare.p99).toFixed(1);
      lines.push(
        `| ${row} | ${server} | ${whole.format(perSecond)} | ${toBare} | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${p99ToBare} | ${processorMicros?.toFixed(0) ?? '?'} | ${failures} |`,
      );
    }
  }
  lines.push(...besideHolub(rows));
  lines.push('', '| server | cold start, ms | to bare | peak memory, MB |', '| --- | ---: | ---: | ---: |');
  const coldest = coldStart[base] ?? Number.NaN;
  for (const [server, ms] of Object.entries(coldStart)) {
    lines.push(`| ${server} | ${ms.toFixed(0)} | ${(ms / coldest).toFixed(2)} | ${peakMb[server] ?? '?'} |`);
  }
  return `${lines.join('\n')}\n`;
}

/** What a flag costs: Holub with it, to Holub as it is. */
function besideHolub(rows: Report['rows']): readonly string[] {
  const lines = ['', '| row | server | requests/s to Holub | processor time to Holub |', '| --- | --- | ---: | ---: |'];
  for (const [row, { Holub: plain, ...others }] of Object.entries(rows)) {
    if (plain === undefined) continue;
    for (const [server, { perSecond, processorMicros }] of Object.entries(others)) {
      if (!server.startsWith('Holub ')) continue;
      const spent = (processorMicros ?? Number.NaN) / (plain.processorMicros ?? Number.NaN);
      const toHolub = Number.isNaN(spent) ? '?' : spent.toFixed(2);
      lines.push(`| ${row} | ${server} | ${(perSecond / plain.perSecond).toFixed(2)} | ${toHolub} |`);
    }
  }
  return lines;
}
