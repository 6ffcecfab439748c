import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Bindings } from './app.ts';

export interface ListenOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly host: string;
}

/** A sandbox on a socket. */
export interface Listening {
  /** `http://127.0.0.1:8380`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Takes no new connection, lets what is under way end, and resolves when all are closed. */
  close(): Promise<void>;
}

/** 500 ids in one query make a URL of 20 KB; Node's default for all headers is 16 KB. */
const LONGEST_HEADERS = 128 * 1024;
const GRACE_MS = 2000;

/** Opens the port. @throws the system's error when it cannot be had (EADDRINUSE, EACCES, EADDRNOTAVAIL) */
export function listen(
  app: Hono<{ Bindings: Bindings }>,
  { port, host }: ListenOptions,
  wait: (ms: number) => Promise<void>,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        port,
        hostname: host,
        serverOptions: { maxHeaderSize: LONGEST_HEADERS },
        overrideGlobalObjects: false,
      },
      () => {
        server.off('error', reject);
        resolve(listening(server, host, wait));
      },
    ) as Server;
    server.once('error', reject);
  });
}

function listening(server: Server, host: string, wait: (ms: number) => Promise<void>): Listening {
  const { port } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    port,
    url: `http://${name}:${port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.race([closed, wait(GRACE_MS)]);
      server.closeAllConnections();
      await closed;
    },
  };
}
