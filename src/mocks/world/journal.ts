import { type KeptText, LongTexts } from './long-texts.ts';

/** What came of an exchange. `broken` is a bug of the sandbox, never the provider's words. */
export type ExchangeOutcome = 'answered' | 'refused' | 'fault' | 'broken' | 'unmatched';

/** The head of a request as it came in. */
export interface RequestHead {
  readonly method: string;
  /** As it stood in the request line, with any prefix and query. */
  readonly url: string;
  readonly host: string;
  readonly headers: Iterable<readonly [string, string]>;
}

/** What is longer stands on pages. */
const SHORT = 4096;

/** A request as it came in. */
export class JournalRequest implements RequestHead {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly headers: RequestHead['headers'];
  // A short body is a letter for each byte: ten thousand buffers would be most of the collector's work.
  readonly #body: string | Uint8Array | KeptText;

  constructor({ method, url, host, headers }: RequestHead, body: Uint8Array | KeptText) {
    this.method = method;
    this.url = url;
    this.host = host;
    this.headers = headers;
    const isShort = body instanceof Uint8Array && body.length <= SHORT;
    this.#body = isShort ? Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1') : body;
  }

  /** How long its body is. */
  get length(): number {
    return this.#body.length;
  }

  /** The body as it was sent. */
  get bytes(): Uint8Array {
    const body = this.#body;
    if (typeof body === 'string') return Buffer.from(body, 'latin1');
    return 'bytes' in body ? body.bytes() : body;
  }
}

/** A reply as it went out; null when nothing did. */
export interface JournalReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Plain data; undefined where the text says as much. */
  readonly body?: unknown;
  /** The text as it went out. */
  readonly text?: string;
  /** How long the text is. */
  readonly length: number;
  readonly format: string;
}

/**
 * What the journal keeps of a reply. JSON is kept as its text: as objects it would take several times the room.
 * @param written what went out: text, bytes in another charset, or nothing
 */
export function journaled(reply: Omit<JournalReply, 'length'>, written: string | Uint8Array | null): JournalReply {
  const length = written?.length ?? 0;
  if (reply.format !== 'json' || typeof written !== 'string') return { ...reply, length };
  const { status, headers, format } = reply;
  return { status, headers, format, text: written, length };
}

/** The body of a reply as plain data. */
export function bodyOf({ body, text, format }: JournalReply): unknown {
  return body === undefined && text !== undefined && format === 'json' ? JSON.parse(text) : body;
}

/** A request with its body on a page. */
function requestOnPage(request: JournalRequest, texts: LongTexts, id: number): JournalRequest {
  return request.length <= SHORT ? request : new JournalRequest(request, texts.keep(request.bytes, id));
}

/** A reply with its text on a page. */
function replyOnPage(reply: JournalReply | null, texts: LongTexts, id: number): JournalReply | null {
  if (reply?.text === undefined || reply.text.length <= SHORT) return reply;
  const { text, ...rest } = reply;
  const kept = texts.keep(text, id);
  return {
    ...rest,
    get text() {
      return kept.text();
    },
  };
}

/** What keeping an exchange costs, bytes, roughly: data takes several times its text. */
function sizeOf({ request, reply }: Exchange): number {
  const ofReply = reply === null ? 0 : reply.length * (reply.body === undefined ? 1 : 4);
  return request.length + ofReply;
}

/** Everything asked and answered once. */
export interface Exchange {
  readonly id: number;
  /** World time of the request, epoch ms. */
  readonly at: number;
  readonly provider: string | null;
  readonly operation: string | null;
  readonly credential: string | null;
  readonly request: JournalRequest;
  readonly reply: JournalReply | null;
  readonly outcome: ExchangeOutcome;
  /** Why, where a person would wonder. */
  readonly hint: string | null;
  readonly faultIds: readonly string[];
  /** Whether the connection broke before the whole reply was out. */
  readonly broke?: boolean;
  /** For an unmatched request: the operations it almost hit. */
  readonly nearMisses: readonly string[];
  /** The place in line of the world's latest message once it was answered; 0 before the first. */
  readonly lastMessage: number;
  /** How many messages were accepted in it: the latest ones. */
  readonly accepted: number;
}

/** What the program that asked calls its request; null where it does not say. */
export function requestIdOf({ request }: Exchange): string | null {
  for (const [name, value] of request.headers) if (name.toLowerCase() === 'x-request-id') return value;
  return null;
}

export interface Journal {
  /** The id of the latest exchange; 0 before the first. */
  readonly lastId: number;
  /** How many exchanges are kept. */
  readonly size: number;
  /** How many went to make room. */
  readonly dropped: number;
  /** Keeps an exchange, and drops the oldest when there is no room. */
  add(exchange: Omit<Exchange, 'id'>): Exchange;
  get(id: number): Exchange | undefined;
  /** The exchange in which the message of this place in line was accepted, while the journal has it. */
  ofMessage(place: number): Exchange | undefined;
  /** Oldest first. */
  list(): readonly Exchange[];
  /** Newest first; `before` is the id to go on from, exclusive. */
  newestFirst(before?: number): Generator<Exchange>;
  removeWhere(test: (exchange: Exchange) => boolean): void;
  clear(): void;
  save(): { readonly next: number; readonly exchanges: readonly Exchange[] };
  restore(saved: { readonly next: number; readonly exchanges: readonly Exchange[] }): void;
}

/** So many dropped exchanges may stand before the first kept one until the line is moved up. */
const MOST_DROPPED = 1024;

/**
 * Everything asked and answered, in order, up to `keep` exchanges and `keepBytes` bytes of their bodies.
 * A line with its beginning moved on: dropping the oldest of a Map costs more the longer it has been done.
 */
export function createJournal(
  keep: number,
  keepBytes = 256 * 1024 * 1024,
  onDrop: (dropped: number) => void = () => undefined,
): Journal {
  let line: (Exchange | undefined)[] = [];
  // Beside the line: what is dropped has not been touched for long, and would have to be found in memory for its size.
  let sizes: number[] = [];
  const texts = new LongTexts();
  let first = 0;
  let bytes = 0;
  let next = 1;
  let dropped = 0;

  /** An exchange with what is long of it on pages. */
  const onPages = (exchange: Exchange): Exchange => {
    const { request, reply, id } = exchange;
    if (request.length <= SHORT && (reply === null || reply.length <= SHORT)) return exchange;
    return { ...exchange, request: requestOnPage(request, texts, id), reply: replyOnPage(reply, texts, id) };
  };
  const list = () => line.slice(first) as Exchange[];
  const replace = (exchanges: readonly Exchange[]) => {
    line = [...exchanges];
    sizes = exchanges.map(sizeOf);
    first = 0;
    bytes = sizes.reduce((sum, size) => sum + size, 0);
  };
  const dropOldest = () => {
    bytes -= sizes[first] ?? 0;
    line[first] = undefined;
    first += 1;
    dropped += 1;
    onDrop(dropped);
    if (first > MOST_DROPPED && first > line.length / 2) {
      line = line.slice(first);
      sizes = sizes.slice(first);
      first = 0;
    }
    if (texts.fullPages > 0) texts.release(line[first]?.id ?? next);
  };

  /** The first place in the line whose exchange has come so far, by a number that ascends along it. */
  const placeOf = (reached: (exchange: Exchange) => boolean) => {
    let low = first;
    let high = line.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reached(line[middle] as Exchange)) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  return {
    get lastId() {
      return next - 1;
    },
    get size() {
      return line.length - first;
    },
    get dropped() {
      return dropped;
    },
    add(draft) {
      const exchange = onPages({ ...draft, id: next++ });
      const size = sizeOf(exchange);
      line.push(exchange);
      sizes.push(size);
      bytes += size;
      while (line.length - first > 1 && (line.length - first > keep || bytes > keepBytes)) dropOldest();
      return exchange;
    },
    get(id) {
      // Ids ascend, with gaps where some were removed.
      const found = line[placeOf((exchange) => exchange.id >= id)];
      return found?.id === id ? found : undefined;
    },
    ofMessage(place) {
      const found = line[placeOf(({ lastMessage }) => lastMessage >= place)];
      return found !== undefined && place > found.lastMessage - found.accepted ? found : undefined;
    },
    list,
    *newestFirst(before = next) {
      for (let place = placeOf(({ id }) => id >= before) - 1; place >= first; place--) yield line[place] as Exchange;
    },
    removeWhere: (test) => replace(list().filter((exchange) => !test(exchange))),
    clear() {
      replace([]);
      texts.clear();
      next = 1;
    },
    save: () => ({ next, exchanges: list() }),
    restore(saved) {
      texts.clear();
      replace(saved.exchanges.slice(-keep).map(onPages));
      next = saved.next;
    },
  };
}
