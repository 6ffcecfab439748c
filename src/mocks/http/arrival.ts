import type { IncomingMessage } from 'node:http';

/** Header names in any case to values, and all of them in their order. */
export interface HeaderSource extends Iterable<readonly [string, string]> {
  get(name: string): string | null;
}

/** A request whose head has come in: through a socket, or through `fetch` without one. */
export interface Arrival {
  readonly method: string;
  /** Not decoded, without the query. */
  readonly path: string;
  /** Not decoded, without the question mark. */
  readonly rawQuery: string;
  readonly host: string;
  readonly headers: HeaderSource;
  /** The body; null when it is longer than allowed. @throws when the client hangs up in the middle */
  read(maxBytes: number): Promise<Uint8Array | null>;
}

const NO_BYTES = new Uint8Array(0);

/** A request of `fetch`. */
export function fromFetch(request: Request): Arrival {
  const { method, url, headers, body } = request;
  return {
    method,
    ...splitUrl(url),
    host: headers.get('host') ?? new URL(url).host,
    headers,
    read: (maxBytes) => (body === null ? Promise.resolve(NO_BYTES) : readStream(body, maxBytes)),
  };
}

/** A request of Node's server, without the cost of dressing it as one of `fetch`. */
export function fromSocket(incoming: IncomingMessage): Arrival {
  const { method = 'GET', url = '/', rawHeaders } = incoming;
  const headers = new RawHeaders(rawHeaders);
  // A proxy's client sends the whole address, and means its host.
  const isWhole = !url.startsWith('/') && URL.canParse(url);
  return {
    method,
    ...splitUrl(isWhole ? url : `//${url}`),
    host: isWhole ? new URL(url).host : (headers.get('host') ?? ''),
    headers,
    read: (maxBytes) => readIncoming(incoming, maxBytes),
  };
}

/** Headers as the socket gave them: names and values in turn. A few look-ups cost less than a map. */
export class RawHeaders implements HeaderSource {
  readonly #raw: readonly string[];

  constructor(raw: readonly string[]) {
    this.#raw = raw;
  }

  get(name: string): string | null {
    const raw = this.#raw;
    for (let index = 0; index < raw.length; index += 2) {
      const each = raw[index] as string;
      if (each.length === name.length && each.toLowerCase() === name) return raw[index + 1] as string;
    }
    return null;
  }

  *[Symbol.iterator](): Generator<readonly [string, string]> {
    for (let index = 0; index < this.#raw.length; index += 2) {
      yield [(this.#raw[index] as string).toLowerCase(), this.#raw[index + 1] as string];
    }
  }
}

/**
 * Reads to the end even when there is too much, without keeping it:
 * a client that is still sending would take an early answer for a broken connection.
 */
function readIncoming(incoming: IncomingMessage, maxBytes: number): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > maxBytes) chunks = [];
      else chunks.push(chunk);
    });
    incoming.on('end', () => {
      const [only] = chunks;
      if (length > maxBytes) resolve(null);
      else resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, length));
    });
    incoming.on('error', reject);
  });
}

async function readStream(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  let chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) chunks = [];
    else chunks.push(chunk);
  }
  return length > maxBytes ? null : Buffer.concat(chunks, length);
}

/** The path and the query of an address, neither decoded. */
export function splitUrl(url: string): { path: string; rawQuery: string } {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  if (start < 0) return { path: '/', rawQuery: '' };
  const hash = url.indexOf('#', start);
  const end = hash < 0 ? url.length : hash;
  const question = url.indexOf('?', start);
  if (question < 0 || question > end) return { path: url.slice(start, end), rawQuery: '' };
  return { path: url.slice(start, question), rawQuery: url.slice(question + 1, end) };
}
