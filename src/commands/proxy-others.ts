import { request as askPlain, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { request as askSecured } from 'node:https';
import { connect, type Socket } from 'node:net';
import { pipeline } from 'node:stream';
import type { Doors } from '../mocks/sandbox.ts';

/** What belongs to one connection and not to the message (RFC 9110, 7.6.1). */
const HOP_BY_HOP = [
  'connection',
  'proxy-connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** The way to everybody but the providers, for `--proxy-others`. */
export const proxyOthers: NonNullable<Doors['others']> = {
  tunnel({ host, port }, socket, head) {
    const onward = connect({ host: host.replace(/^\[(.*)\]$/, '$1'), port });
    const fail = (error: Error) => refuse(socket, error);
    onward.once('error', fail).once('connect', () => {
      onward.off('error', fail);
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      // Standing at both ends of a pipeline takes more listeners than Node takes for sane; they go with the connection.
      socket.setMaxListeners(0);
      // Whichever side breaks off, the other one goes too.
      pipeline(socket, onward, socket, () => {});
    });
    socket.once('close', () => onward.destroy());
  },
  forward(url, incoming, outgoing) {
    const ask = url.protocol === 'https:' ? askSecured : askPlain;
    const { method } = incoming;
    const onward = ask(url, { method, headers: endToEnd(incoming), setHost: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answer));
      pipeline(answer, outgoing, () => {});
    });
    onward.once('error', (error) => badGateway(outgoing, error));
    pipeline(incoming, onward, () => {});
  },
};

/** The headers that are the message's own. The address names the host, whatever the Host header says. */
function endToEnd({ headers, url }: IncomingMessage): OutgoingHttpHeaders {
  const dropped = new Set([...HOP_BY_HOP, ...(headers.connection ?? '').toLowerCase().split(/\s*,\s*/)]);
  const kept = Object.entries(headers).filter(([name]) => !dropped.has(name));
  return { ...Object.fromEntries(kept), ...(url === undefined || url === '' ? {} : { host: new URL(url).host }) };
}

function refuse(socket: Socket, error: Error): void {
  socket.end(`HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n${error.message}\n`, () => socket.destroy());
}

function badGateway(outgoing: ServerResponse, error: Error): void {
  if (outgoing.headersSent) outgoing.destroy();
  else outgoing.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${error.message}\n`);
}
