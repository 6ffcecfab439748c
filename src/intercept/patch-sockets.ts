import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';
import { readConnectArgs } from './connect-args.ts';
import { disguiseAsTls } from './disguise-as-tls.ts';
import type { Route } from './routes.ts';

type FindRoute = (host: unknown, port: unknown) => Route | null;

/**
 * Puts a switch where all of Node's clients come by: `tls.connect` for https, and a socket's `connect` for http.
 * Whatever the client, from there on it speaks with a real socket, so that what breaks, breaks as in life.
 * @returns what takes the switch out again
 */
export function patchSockets(findRoute: FindRoute): () => void {
  const { connect: tlsConnect } = tls;
  const { connect: socketConnect } = net.Socket.prototype;

  /** Connects a socket when the target is known; what is written to it before waits, as it does for any connection. */
  const lead = (socket: net.Socket, route: Route) => {
    (socket as { connecting: boolean }).connecting = true;
    route.open().then(
      (target) => {
        if (!socket.destroyed) Reflect.apply(socketConnect, socket, [{ ...target }]);
      },
      (error) => socket.destroy(error),
    );
  };

  tls.connect = ((...args: unknown[]) => {
    const { options, callback } = readConnectArgs(args);
    const route = findRoute(options.servername, options.port) ?? findRoute(options.host, options.port);
    if (route === null) return Reflect.apply(tlsConnect, tls, args);
    // A tunnel through a proxy is not needed any more: the connection never leaves the machine.
    options.socket?.destroy();
    const socket = disguiseAsTls(new net.Socket(options.signal === undefined ? {} : { signal: options.signal }));
    if (options.timeout !== undefined) socket.setTimeout(options.timeout);
    socket.once('connect', () => socket.emit('secureConnect'));
    if (callback !== null) socket.once('secureConnect', callback);
    lead(socket, route);
    return socket;
  }) as typeof tls.connect;

  net.Socket.prototype.connect = function connect(this: net.Socket, ...args: unknown[]) {
    const { options, callback } = readConnectArgs(args);
    const route = options.path ? null : findRoute(options.host, options.port);
    if (route === null) return Reflect.apply(socketConnect, this, args);
    if (this instanceof tls.TLSSocket) {
      // Somebody kept the old `tls.connect`. Nothing may be sent, and it must not look like the provider's fault.
      const message = `Holub cannot take this connection to ${options.host}: tls.connect was picked up before the interception began. Begin it first, or run with --import holub/register.`;
      return this.destroy(new Error(message));
    }
    if (callback !== null) this.once('connect', callback);
    lead(this, route);
    return this;
  } as typeof socketConnect;

  // So that `import { connect } from 'node:tls'` sees the switch too.
  syncBuiltinESMExports();
  return () => {
    tls.connect = tlsConnect;
    net.Socket.prototype.connect = socketConnect;
    syncBuiltinESMExports();
  };
}
