import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RowRequest } from './rows.ts';
import { launch, type ServerKind } from './servers.ts';

const RETRY_MS = 1;
const GIVE_UP_MS = 10_000;

/** How long it takes from the start of the process to the first answered send, ms. */
export interface ColdStart {
  /** Where it never ran before. */
  readonly first: number;
  /** Where it has, and was stopped: what Node compiled is kept, if the program asks for that. */
  readonly again: number;
}

/** Starts a server twice in a place of its own. */
export async function coldStart(kind: ServerKind, port: number, send: RowRequest): Promise<ColdStart> {
  const place = await mkdtemp(join(tmpdir(), 'holub-bench-'));
  try {
    const request = bytesOf(send);
    return { first: await startIn(place, kind, port, request), again: await startIn(place, kind, port, request) };
  } finally {
    await rm(place, { recursive: true });
  }
}

async function startIn(place: string, kind: ServerKind, port: number, request: string): Promise<number> {
  // Node keeps what it has compiled in the folder for temporary files.
  const env = { ...process.env, TMPDIR: place };
  const startedAt = performance.now();
  const { stop } = launch(kind, port, env);
  try {
    await firstAnswer(port, request);
    return performance.now() - startedAt;
  } finally {
    await stop('SIGTERM');
  }
}

function bytesOf({ method, path, headers, body = '' }: RowRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const text = body.replaceAll('%n', '1');
  return `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${lines.join('')}Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/** Sends until somebody listens, and resolves with the answer's first bytes. */
function firstAnswer(port: number, request: string): Promise<void> {
  const until = performance.now() + GIVE_UP_MS;
  return new Promise((resolve, reject) => {
    const attempt = () => {
      const socket = connect(port, '127.0.0.1', () => socket.write(request));
      socket.once('data', (bytes) => {
        socket.destroy();
        if (bytes.toString().startsWith('HTTP/1.1 2')) resolve();
        else reject(new Error(`the first send was answered:\n${bytes}`));
      });
      socket.once('error', () => {
        if (performance.now() < until) setTimeout(attempt, RETRY_MS);
        else reject(new Error(`nothing listens on port ${port}`));
      });
    };
    attempt();
  });
}
