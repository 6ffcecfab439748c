import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { splitUrl } from './arrival.ts';
import type { Guests } from './guests.ts';
import { createJudge, readAuthority, readWhole, type Target, type Verdict } from './judge-target.ts';
import {
  crowded,
  NO_TLS,
  noCertificate,
  otherPort,
  type ProxyRefusal,
  refuseRequest,
  refuseTunnel,
  strange,
  UNREADABLE,
  WANTS_TOKEN,
} from './proxy-refusals.ts';
import { type Certificates, openReception } from './reception.ts';
import { bears } from './token.ts';

/** What a port takes beside plain HTTP that is meant for it. */
export interface Doors {
  /** Asked for when TLS is first needed. Without it there is none. */
  readonly certificates?: () => Promise<Certificates>;
  /** Whether the port itself takes TLS beside HTTP; a tunnel to a provider does in any case. */
  readonly tls?: boolean;
  /** Passes on what a program asks of others than the providers. Without it that is refused. */
  readonly others?: Others;
}

/** The way to everybody else. */
export interface Others {
  /** Joins a connection with one to the target. */
  tunnel(target: Target, socket: Socket, head: Buffer): void;
  /** Asks the target, and answers what it answers. */
  forward(url: URL, incoming: IncomingMessage, outgoing: ServerResponse): void;
}

export interface DoorOptions extends Doors {
  /** The providers' own hosts. */
  readonly hosts: readonly string[];
  /** Whoever asks for others must bear it, as the password of the proxy; null for anybody. */
  readonly adminToken: string | null;
}

/** The doors of a port, open. */
export interface OpenDoors {
  /** Deals with a request that names a whole address, unless it is to be answered here. @returns whether it did */
  takes(incoming: IncomingMessage, outgoing: ServerResponse): boolean;
  /** Breaks off what has not become a request. */
  close(): void;
}

type ServeConnection = (this: Server, socket: Socket) => void;

/** Lets in TLS, on the port itself and in tunnels, and programs that take the port for their proxy. */
export function openDoors(server: Server, options: DoorOptions, guests: Guests): OpenDoors {
  const { certificates, tls = false, others, hosts, adminToken } = options;
  const judge = createJudge(hosts);
  const ownPort = () => (server.address() as AddressInfo).port;
  // What is handed to Node's own listener is served by this server like any other connection, limits and all.
  const [serveHttp] = server.listeners('connection') as [ServeConnection];
  const reception = openReception(
    (socket, below) => {
      guests.follow(below, socket);
      serveHttp.call(server, socket);
    },
    async () => {
      if (certificates === undefined) throw new Error(NO_TLS.error);
      return certificates();
    },
  );
  if (tls) server.off('connection', serveHttp).on('connection', reception.receive);

  const refusalOf = (target: Target, verdict: Verdict, { headers }: IncomingMessage): ProxyRefusal | null => {
    if (verdict === 'nobody') return otherPort(target);
    if (verdict !== 'others') return null;
    if (others === undefined) return strange(target);
    return adminToken === null || bears(headers['proxy-authorization'], adminToken) ? null : WANTS_TOKEN;
  };

  /** A program that is told that its tunnel stands begins with TLS at once, so the certificates come first. */
  const openTunnel = async (socket: Socket, head: Buffer, { port }: Target) => {
    if (port !== 80) await certificates?.();
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    reception.receive(socket);
  };

  server.on('connect', (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    reception.hold(socket);
    const complaint = guests.complaint(socket);
    if (complaint !== null) {
      refuseTunnel(socket, crowded(complaint));
      return;
    }
    const target = readAuthority(incoming.url ?? '');
    if (target === null) {
      refuseTunnel(socket, UNREADABLE);
      return;
    }
    const verdict = judge(target, ownPort());
    const refusal =
      refusalOf(target, verdict, incoming) ??
      (verdict === 'provider' && target.port === 443 && certificates === undefined ? NO_TLS : null);
    if (refusal !== null) refuseTunnel(socket, refusal);
    else if (verdict === 'others') others?.tunnel(target, socket, head);
    else openTunnel(socket, head, target).catch((error: Error) => refuseTunnel(socket, noCertificate(error)));
  });

  return {
    takes(incoming, outgoing) {
      const { url = '' } = incoming;
      const target = readWhole(url);
      // `*`, or a path without the slash at its beginning: no proxy was meant.
      if (target === null) return false;
      const verdict = judge(target, ownPort());
      const refusal = refusalOf(target, verdict, incoming);
      if (refusal !== null) refuseRequest(outgoing, refusal);
      else if (verdict === 'others') others?.forward(new URL(url), incoming, outgoing);
      else {
        if (verdict === 'self') incoming.url = withinHost(url);
        return false;
      }
      return true;
    },
    close: reception.close,
  };
}

/** The path and the query of a whole address. */
function withinHost(url: string): string {
  const { path, rawQuery } = splitUrl(url);
  return rawQuery === '' ? path : `${path}?${rawQuery}`;
}
