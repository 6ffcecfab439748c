import { connect } from 'node:net';
import type { RowRequest } from './rows.ts';
import { launch, type ServerKind } from './servers.ts';

const RETRY_MS = 1;
const GIVE_UP_MS = 10_000;

/** From the start of the process to the first answered send, ms. */
export async function coldStart(kind: ServerKind, port: number, send: RowRequest): Promise<number> {
  const startedAt = performance.now();
  const { stop } = launch(kind, port);
  try {
    await firstAnswer(port, bytesOf(send));
    return performance.now() - startedAt;
  } finally {
    await stop();
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
