import type { ServerResponse } from 'node:http';
import type { FaultKind } from '../world/faults.ts';
import type { Written } from './write-reply.ts';

/** Breaks a real connection as a fault wants it. The reply has been worked out; the client will not know it. */
export function breakSocket(outgoing: ServerResponse, kind: FaultKind, written: Written): void {
  const { socket } = outgoing;
  if (socket === null) return;
  if (kind === 'connection-reset') {
    socket.resetAndDestroy();
    return;
  }
  if (kind === 'empty-response') {
    socket.end();
    return;
  }
  const body = bytesOf(written);
  const half = body.subarray(0, Math.ceil(body.length / 2));
  const head = [`HTTP/1.1 ${written.status} OK`, ...Object.entries(written.headers).map(([k, v]) => `${k}: ${v}`)];
  if (kind === 'malformed-chunk') {
    const chunk = `${half.length.toString(16)}\r\n${half.toString('latin1')}\r\nnot-a-length\r\n`;
    socket.end(Buffer.from(`${[...head, 'Transfer-Encoding: chunked'].join('\r\n')}\r\n\r\n${chunk}`, 'latin1'));
    return;
  }
  const promised = Math.max(body.length, 1);
  socket.write(`${[...head, `Content-Length: ${promised}`].join('\r\n')}\r\n\r\n`);
  socket.end(body.length > 1 ? half : '');
}

/** The same without a socket: what `fetch` gives when a connection breaks so. @throws TypeError as `fetch` does */
export function breakFetch(kind: FaultKind, written: Written): Response {
  if (kind === 'connection-reset') throw connectionError('read ECONNRESET', 'ECONNRESET');
  if (kind === 'empty-response') throw connectionError('other side closed', 'UND_ERR_SOCKET');
  const body = bytesOf(written);
  const half = body.subarray(0, Math.ceil(body.length / 2));
  const cause = kind === 'malformed-chunk' ? parserError() : socketError('other side closed', 'UND_ERR_SOCKET');
  const stream = new ReadableStream({
    start(controller) {
      if (half.length > 0) controller.enqueue(new Uint8Array(half));
    },
    pull: (controller) => controller.error(new TypeError('terminated', { cause })),
  });
  return new Response(stream, { status: written.status, headers: written.headers });
}

function bytesOf({ body }: Written): Buffer {
  return typeof body === 'string' ? Buffer.from(body) : Buffer.from(body ?? NO_BYTES);
}

const NO_BYTES = new Uint8Array(0);

function connectionError(message: string, code: string): TypeError {
  return new TypeError('fetch failed', { cause: socketError(message, code) });
}

function socketError(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}

/** In the words of Node's own `fetch`. */
function parserError(): Error {
  const error = new Error('Response does not match the HTTP/1.1 protocol (Invalid character in chunk size)');
  return Object.assign(error, { name: 'HTTPParserError' });
}
