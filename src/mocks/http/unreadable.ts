import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** What Node says of a request that its parser gives up, by the parser's word for it; 400 for any other. */
const STATUSES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

const UNESCAPED =
  'The address holds letters that are not escaped. Write them with %: rawurlencode, encodeURIComponent, curl -G --data-urlencode.';

/** Answers requests that never become one. Node's own answer is empty; an address as it was typed deserves the remedy. */
export function answerUnreadable(server: Server): void {
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket: Duplex) => {
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const body = code === 'HPE_INVALID_URL' ? JSON.stringify({ error: UNESCAPED }) : '';
    const head = [
      `HTTP/1.1 ${STATUSES[code] ?? '400 Bad Request'}`,
      'Connection: close',
      ...(body === '' ? [] : ['Content-Type: application/json; charset=utf-8', `Content-Length: ${body.length}`]),
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
  });
}
