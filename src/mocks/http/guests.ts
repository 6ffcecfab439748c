import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Bounds } from '../world/bounds.ts';

/** How long a client is waited for, real ms. */
export interface Patience {
  /** For the head of a request, and for the first byte of a connection. */
  readonly headMs: number;
  /** For a whole request: 32 MiB in a minute are half a megabyte a second. */
  readonly requestMs: number;
  /** For the next request on a connection. Longer than pools of clients keep theirs: who asks while it closes, fails. */
  readonly idleMs: number;
  /** How often it is looked who has been waited for too long. */
  readonly checkMs: number;
}

export const PATIENCE: Patience = { headMs: 20_000, requestMs: 60_000, idleMs: 65_000, checkMs: 5_000 };

/** So many connections beyond the limit are kept for as long as it takes to answer them that there is no room. */
const RESERVE = 64;

/** Lets so many connections in as there is room for. @returns what answers a request that came too many; null where it may pass */
export function limitConnections(server: Server, bounds: Bounds, { headMs }: Patience) {
  const unwelcome = new WeakSet<Socket>();
  server.maxConnections = bounds.limits.connections + RESERVE;
  server.on('drop', () => bounds.drop('connections'));
  server.on('connection', (socket) => {
    const leave = bounds.enter('connections');
    if (leave !== null) {
      socket.once('close', leave);
      return;
    }
    unwelcome.add(socket);
    socket.setTimeout(headMs, () => socket.destroy());
  });
  return ({ socket }: IncomingMessage, outgoing: ServerResponse): boolean => {
    if (!unwelcome.has(socket)) return false;
    const error = `All ${bounds.limits.connections} connections are taken. Close some, or start Holub with --max-connections.`;
    say(outgoing.setHeader('Connection', 'close').setHeader('Retry-After', '1'), 503, error);
    return true;
  };
}

/** Whether an address is too long; it is answered then. */
export function isTooLong(url: string, outgoing: ServerResponse, bounds: Bounds): boolean {
  const most = bounds.limits.urlBytes;
  if (url.length <= most) return false;
  bounds.drop('urlBytes');
  say(outgoing, 414, `The address is ${url.length} bytes long, and Holub takes ${most}. Send the data in the body.`);
  return true;
}

/** Answers in Holub's own name. */
export function say(outgoing: ServerResponse, status: number, error: string): void {
  const body = JSON.stringify({ error });
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(body) };
  outgoing.writeHead(status, headers).end(body);
}
