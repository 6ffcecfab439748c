import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';

/** The certificate that TLS is answered with. */
export interface Certificates {
  /** The one that holds now: it is renewed when its time is nearly over. */
  current(): SecureContext;
}

/** Where connections are before somebody serves them. */
export interface Reception {
  /** Takes a connection of which nothing has been read, finds out what it speaks, and hands it on. */
  receive(socket: Socket): void;
  /** Takes note of a connection that nobody will serve, so that it is not forgotten. */
  hold(socket: Socket): void;
  /** Breaks off all that nobody serves. */
  close(): void;
}

/** The first byte of a TLS connection (RFC 8446, 5.1: a record of the type `handshake`). No method of HTTP begins with it. */
const HANDSHAKE = 22;
/** As long as Node's own TLS server waits for a handshake. */
const PATIENCE_MS = 120_000;

/**
 * Opens a reception.
 * @param serve what serves HTTP, on a plain socket or on one that TLS has secured; `below` is the one that came in
 */
export function openReception(
  serve: (socket: Socket, below: Socket) => void,
  certificates: () => Promise<Certificates>,
): Reception {
  const held = new Set<Socket>();

  const hold = (socket: Socket) => {
    if (held.has(socket)) return;
    held.add(socket.on('error', drop));
    socket.once('close', () => held.delete(socket));
  };

  const handOn = (socket: Socket) => {
    held.delete(socket);
    socket.off('error', drop).off('timeout', drop).off('end', drop).setTimeout(0);
    serve(socket, socket);
    // It was paused, and its reader came after that.
    socket.resume();
  };

  async function secure(socket: Socket): Promise<void> {
    const [{ TLSSocket }, certified] = await Promise.all([import('node:tls'), certificates()]);
    const secureContext = certified.current();
    const secured = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
    // Whoever resets the connection means the one below: TLS itself can only end.
    secured.resetAndDestroy = () => {
      socket.resetAndDestroy();
      return secured;
    };
    secured
      .on('error', drop)
      .on('end', drop)
      .once('secure', () => {
        held.delete(socket);
        socket.off('timeout', drop).setTimeout(0);
        secured.off('error', drop).off('end', drop);
        serve(secured, socket);
      });
  }

  return {
    hold,
    receive(socket) {
      hold(socket);
      socket.on('timeout', drop).on('end', drop).setTimeout(PATIENCE_MS);
      socket.once('data', (first: Buffer) => {
        socket.pause();
        socket.unshift(first);
        if (first[0] === HANDSHAKE) secure(socket.off('end', drop)).catch(() => socket.destroy());
        else handOn(socket);
      });
    },
    close() {
      for (const socket of held) socket.destroy();
    },
  };
}

function drop(this: Socket): void {
  this.destroy();
}
