import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Bounds, LIMITS } from '../world/bounds.ts';

interface Refusal {
  readonly status: string;
  readonly error: string;
}

const BROKEN: Refusal = {
  status: '400 Bad Request',
  error: 'This is no request of HTTP/1.1. Look at what was sent with a client that shows it, such as curl -v.',
};

/** What Node's parser gives up, by its word for it, and the remedy. */
const REFUSALS: Readonly<Record<string, (bounds: Bounds) => Refusal>> = {
  HPE_INVALID_URL: () => ({
    status: '400 Bad Request',
    error:
      'The address holds letters that are not escaped. Write them with %: rawurlencode, encodeURIComponent, curl -G --data-urlencode.',
  }),
  HPE_HEADER_OVERFLOW: ({ limits }) => ({
    status: '431 Request Header Fields Too Large',
    error: `The address and the headers are longer than ${limits.headerBytes} bytes together. Send the data in the body, or start Holub with ${LIMITS.headerBytes.flag}.`,
  }),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: () => ({
    status: '413 Payload Too Large',
    error: 'The extensions of a chunk are too long. Leave them out: they mean nothing here.',
  }),
  ERR_HTTP_REQUEST_TIMEOUT: () => ({
    status: '408 Request Timeout',
    error: 'The request did not come in time. Send all of it at once.',
  }),
};

/** Answers requests that never become one. Node's own answer is empty. */
export function answerUnreadable(server: Server, bounds: Bounds): void {
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket: Duplex) => {
    if (code === 'HPE_HEADER_OVERFLOW') bounds.drop('headerBytes');
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const { status, error } = REFUSALS[code]?.(bounds) ?? BROKEN;
    const body = JSON.stringify({ error });
    const head = [
      `HTTP/1.1 ${status}`,
      'Connection: close',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
  });
}
