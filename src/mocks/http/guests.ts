import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type Bounds, LIMITS } from '../world/bounds.ts';

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

/** Who is let in at a port. */
export interface Guests {
  /** Counts connections from now on: as many come in as there is room for. */
  count(server: Server): void;
  /** What holds for a connection holds for the one that TLS makes of it. */
  follow(socket: Socket, secured: Socket): void;
  /** What a connection that came too many is told; null for one that is welcome. */
  complaint(socket: Socket): string | null;
}

/** The guests of one port. */
export function openGuests(bounds: Bounds, { headMs }: Patience): Guests {
  const unwelcome = new WeakSet<Socket>();
  return {
    count(server) {
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
    },
    follow(socket, secured) {
      if (unwelcome.has(socket)) unwelcome.add(secured);
    },
    complaint: (socket) =>
      unwelcome.has(socket)
        ? `All ${bounds.limits.connections} connections are taken. Close some, or start Holub with ${LIMITS.connections.flag}.`
        : null,
  };
}

/** Whether a request came on a connection too many; it is answered then. */
export function isTooMany(guests: Guests, { socket }: IncomingMessage, outgoing: ServerResponse): boolean {
  const complaint = guests.complaint(socket);
  if (complaint === null) return false;
  say(outgoing.setHeader('Connection', 'close').setHeader('Retry-After', '1'), 503, complaint);
  return true;
}

/** Whether an address is too long; it is answered then. */
export function isTooLong(url: string, outgoing: ServerResponse, bounds: Bounds): boolean {
  const most = bounds.limits.urlBytes;
  if (url.length <= most) return false;
  bounds.drop('urlBytes');
  say(
    outgoing,
    414,
    `The address is ${url.length} bytes long, and Holub takes ${most}. Send the data in the body, or start Holub with ${LIMITS.urlBytes.flag}.`,
  );
  return true;
}

/** Answers in Holub's own name. */
export function say(outgoing: ServerResponse, status: number, error: string): void {
  const body = JSON.stringify({ error });
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(body) };
  outgoing.writeHead(status, headers).end(body);
}
