import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import type { Bounds } from '../world/bounds.ts';
import type { Outbox } from '../world/outbox.ts';
import type { App } from './app.ts';
import { fromSocket } from './arrival.ts';
import { breakSocket } from './break-connection.ts';
import { openDepartures } from './departures.ts';
import { type DoorOptions, type OpenDoors, openDoors } from './doors.ts';
import { admits, type Gate } from './gate.ts';
import { isTooLong, isTooMany, openGuests, PATIENCE, type Patience } from './guests.ts';
import { type InboxDoor, isRoot } from './inbox-door.ts';
import { isAnyAddress } from './loopback.ts';
import type { Departure, Service } from './serve.ts';
import { answerUnreadable } from './unreadable.ts';
import type { Written } from './write-reply.ts';

export interface ListenOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly host: string;
  /** For connections that only pass through: each carries one request, and the port keeps no process alive. */
  readonly passing?: boolean;
  readonly patience?: Partial<Patience>;
  /** What comes in beside plain HTTP that is meant for the port; nothing where this is left out. */
  readonly doors?: DoorOptions;
}

/** A sandbox on a socket. */
export interface Listening {
  /** `http://127.0.0.1:8380`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Takes no new connection, lets what is under way end, and resolves when all are closed. */
  close(): Promise<void>;
}

const GRACE_MS = 2000;
/** How often it is looked, in the meantime, which connections nobody uses. */
const LOOK_MS = 20;

/**
 * Opens the port.
 * @param app what answers all but the providers' requests; asked for when somebody needs it
 * @throws the system's error when it cannot be had (EADDRINUSE, EACCES, EADDRNOTAVAIL)
 */
export function listen(
  app: () => Promise<App>,
  service: Service,
  gate: Gate,
  inbox: InboxDoor,
  bounds: Bounds,
  { port, host, passing = false, patience: asked, doors: doorOptions }: ListenOptions,
  outbox: Pick<Outbox, 'wait' | 'afterTurn'>,
): Promise<Listening> {
  // What is not a provider's goes through Hono; a provider's request does without being dressed for `fetch` and back.
  const throughHono = async (incoming: IncomingMessage, outgoing: ServerResponse) =>
    (await app()).serve(incoming, outgoing);
  const depart = openDepartures(leave, outbox.afterTurn);
  const patience = { ...PATIENCE, ...asked };
  const options = {
    maxHeaderSize: bounds.limits.headerBytes,
    headersTimeout: patience.headMs,
    requestTimeout: patience.requestMs,
    keepAliveTimeout: patience.idleMs,
    connectionsCheckingInterval: patience.checkMs,
  };
  const guests = openGuests(bounds, patience);
  const server = createServer(options, (incoming, outgoing) => {
    if (isTooMany(guests, incoming, outgoing)) return;
    if (incoming.url?.startsWith('/') === false && doors?.takes(incoming, outgoing)) return;
    const { url = '' } = incoming;
    if (isTooLong(url, outgoing, bounds)) return;
    // A client that kept the connection would come back through it when the port's time is over.
    if (passing) outgoing.setHeader('Connection', 'close');
    if (url.startsWith('/__admin')) {
      if (admits(gate.toControl, incoming, outgoing)) void throughHono(incoming, outgoing);
    } else if (isRoot(url) && inbox.isMeant(fromSocket(incoming))) {
      if (admits(gate.toPage, incoming, outgoing)) void throughHono(incoming, outgoing);
    } else void answer(service, depart, incoming, outgoing);
  });
  const doors = doorOptions === undefined ? null : openDoors(server, doorOptions, guests);
  guests.count(server);
  answerUnreadable(server, bounds);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    if (passing) server.unref();
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(listening(server, doors, host, outbox.wait));
    });
  });
}

/** An answer on its way to the socket of its request. */
interface Leaving extends Departure {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

async function answer(
  service: Service,
  depart: (leaving: Leaving) => void,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const { written, breakage } = await service(fromSocket(incoming), () => closingOf(outgoing));
    depart({ incoming, outgoing, written, breakage });
  } catch (error) {
    confess(incoming, outgoing, error);
  }
}

function leave({ incoming, outgoing, written, breakage }: Leaving): void {
  try {
    if (breakage === null) send(outgoing, written);
    else breakSocket(outgoing, breakage, written);
  } catch (error) {
    confess(incoming, outgoing, error);
  }
}

/** The client hung up before its request was whole, or we broke where no pipeline could confess it. */
function confess(incoming: IncomingMessage, outgoing: ServerResponse, error: unknown): void {
  if (outgoing.headersSent || incoming.errored) outgoing.destroy();
  else send(outgoing, { status: 500, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: String(error) });
}

function send(outgoing: ServerResponse, { status, headers, body }: Written): void {
  if (body === null) {
    outgoing.writeHead(status, headers).end();
    return;
  }
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
  outgoing.writeHead(status, { ...headers, 'Content-Length': length });
  // As many bytes as letters is ASCII, which Node writes faster where it is told so.
  if (length === body.length) outgoing.end(body, 'latin1');
  else outgoing.end(body);
}

/** Ends when the client hangs up. */
function closingOf(outgoing: ServerResponse): AbortSignal {
  const closing = new AbortController();
  if (outgoing.closed) closing.abort();
  else outgoing.once('close', () => closing.abort());
  return closing.signal;
}

function listening(
  server: Server,
  doors: OpenDoors | null,
  host: string,
  wait: (ms: number, signal: AbortSignal) => Promise<void>,
): Listening {
  const { port } = server.address() as AddressInfo;
  // What is bound to every address, of IPv6 too, is reached at this one; 0.0.0.0 itself can be asked only on some systems.
  const address = isAnyAddress(host) ? '127.0.0.1' : host;
  const name = isIPv6(address) ? `[${address}]` : address;
  return {
    port,
    url: `http://${name}:${port}`,
    close: async () => {
      const over = new AbortController();
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          over.abort();
          resolve();
        });
      });
      doors?.close();
      // A connection whose answer ends meanwhile would be kept for the next request, as any is.
      for (let waited = 0; waited < GRACE_MS && !over.signal.aborted; waited += LOOK_MS) {
        server.closeIdleConnections();
        await wait(LOOK_MS, over.signal);
      }
      server.closeAllConnections();
      await closed;
    },
  };
}
