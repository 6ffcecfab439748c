import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RowRequest } from './rows.ts';
import { spawnOn } from './servers.ts';

/** What one round of load came to. Times in ms. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers other than 2xx and 3xx, and broken connections. */
  readonly failures: number;
}

const CONNECTIONS = 16;
/** Numbers of all rounds differ, so that no request is a repetition of another. */
let nextNumber = 1;

/** Asks the same thing again and again with wrk, for so many seconds. */
export async function load(base: string, request: RowRequest, seconds: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'holub-bench-'));
  try {
    const script = join(folder, 'request.lua');
    writeFileSync(script, scriptOf(request, nextNumber));
    nextNumber += 10_000_000;
    const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '10s', '-s', script, base];
    return readOutput(await outputOf(args));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The pieces are joined for each request, as the number between them counts up. */
function scriptOf({ method, path, headers, body }: RowRequest, from: number): string {
  const withNumber = (text: string) => text.split('%n').map(quoted).join(' .. n .. ');
  return [
    `local n = ${from}`,
    `local headers = {${Object.entries(headers).map(([name, value]) => `[${quoted(name)}] = ${quoted(value)}`)}}`,
    'function request()',
    '  n = n + 1',
    `  return wrk.format(${quoted(method)}, ${withNumber(path)}, headers${body === undefined ? '' : `, ${withNumber(body)}`})`,
    'end',
    'function done(summary, latency)',
    '  local errors = summary.errors',
    '  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout',
    '  io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration,',
    '    latency:percentile(50), latency:percentile(99), failed))',
    'end',
  ].join('\n');
}

/** A string of Lua, byte for byte. */
function quoted(text: string): string {
  const bytes = [...Buffer.from(text)].map((byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\${String(byte).padStart(3, '0')}`,
  );
  return `"${bytes.join('')}"`;
}

function outputOf(args: readonly string[]): Promise<string> {
  const child = spawnOn(1, 'wrk', args);
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}

function readOutput(output: string): Measured {
  const [, requests, micros, p50, p99, failures] = /RESULT (\d+) (\d+) (\d+) (\d+) (\d+)/.exec(output) ?? [];
  if (requests === undefined) throw new Error(`wrk said:\n${output}`);
  return {
    perSecond: (Number(requests) * 1e6) / Number(micros),
    p50: Number(p50) / 1000,
    p99: Number(p99) / 1000,
    failures: Number(failures),
  };
}
