import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { MockRequest, Reply } from '../providers/provider.ts';
import type { Bounds } from '../world/bounds.ts';
import { fromFetch } from './arrival.ts';
import { type Found, openTable } from './locate.ts';
import { readRequest } from './read-request.ts';
import { bears } from './token.ts';
import { writeReply } from './write-reply.ts';

/** Server-sent events: `open` gets the way to send and gives back the way to stop. */
interface EventStream {
  readonly open: (send: (event: string, data: unknown, id: string) => void) => () => void;
}

/** The control API as the desk sees it. */
export interface ControlService {
  readonly operations: Readonly<Record<string, unknown>>;
  /** Runs one of the operations. */
  run(operation: unknown, request: MockRequest, signal: AbortSignal): Promise<Reply | EventStream>;
}

export interface DeskOptions {
  readonly service: ControlService;
  /** Asked for on every path but `open`; null where the port is loopback only. */
  readonly adminToken: string | null;
  /** What is answered without a token. */
  readonly open: string;
  readonly bounds: Bounds;
}

/** How long a caller is here. */
interface Stay {
  readonly over: AbortController;
  readonly leave: () => void;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const HEARTBEAT_MS = 15_000;

/** Where the control API is answered: not part of any provider, and not in the journal. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #find: (path: string) => Found<unknown> | null;
  readonly #wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Lets go of those who watch or wait. */
  readonly #letGo = new Set<() => void>();
  #isClosed = false;

  constructor(options: DeskOptions, wait: (ms: number, signal: AbortSignal) => Promise<void>) {
    this.#options = options;
    this.#find = openTable(options.service.operations);
    this.#wait = wait;
  }

  async answer(context: Context): Promise<Response> {
    const { raw } = context.req;
    const arrival = fromFetch(raw);
    const { path, rawQuery } = arrival;
    const { service, adminToken, open, bounds } = this.#options;
    if (adminToken !== null && path !== open && !bears(raw.headers.get('authorization'), adminToken))
      return wantsToken();
    const found = this.#find(path);
    if (found === null) return refuse(404, `The control API has no ${path}. specs/admin.yaml describes what it has.`);
    const method = raw.method === 'HEAD' ? 'GET' : raw.method;
    const operation = found.rows.get(method);
    if (operation === undefined) {
      const allowed = [...found.rows.keys()].join(', ');
      return refuse(405, `${path} takes ${allowed}, not ${raw.method}.`, { Allow: allowed });
    }
    const bytes = await arrival.read(bounds.limits.adminBodyBytes);
    if (bytes === null) bounds.drop('adminBodyBytes');
    const { params } = found;
    const request = readRequest({ method, path, params, rawQuery, headers: raw.headers, bytes }, bounds.limits.fields);
    const stay = this.#enter(raw.signal);
    let streams = false;
    try {
      const reply = await service.run(operation, request, stay.over.signal);
      streams = 'open' in reply;
      if ('open' in reply) return this.#stream(context, reply, stay);
      const { status, headers, body } = writeReply(reply, JSON_TYPE);
      return new Response(body, { status, headers });
    } finally {
      if (!streams) stay.leave();
    }
  }

  /** Lets go of everybody who watches or waits, now and from now on: nothing more will happen. */
  close(): void {
    this.#isClosed = true;
    for (const letGo of this.#letGo) letGo();
  }

  /** Begins a caller's stay, which is over when the caller hangs up, or is let go. */
  #enter(caller: AbortSignal): Stay {
    const over = new AbortController();
    const end = () => over.abort();
    if (caller.aborted || this.#isClosed) end();
    caller.addEventListener('abort', end);
    this.#letGo.add(end);
    const leave = () => {
      caller.removeEventListener('abort', end);
      this.#letGo.delete(end);
    };
    return { over, leave };
  }

  #stream(context: Context, { open }: EventStream, { over, leave }: Stay): Response {
    return streamSSE(context, async (stream) => {
      const { bounds } = this.#options;
      let unread = 0;
      const stop = open((event, data, id) => {
        if (over.signal.aborted) return;
        if (unread === bounds.limits.unread) {
          bounds.drop('unread');
          over.abort();
          stream.abort();
          return;
        }
        unread += 1;
        void stream.writeSSE({ event, data: JSON.stringify(data), id }).finally(() => {
          unread -= 1;
        });
      });
      const end = () => {
        stop();
        leave();
      };
      if (over.signal.aborted) end();
      else over.signal.addEventListener('abort', end);
      stream.onAbort(() => over.abort());
      // A comment now and then: proxies drop connections that say nothing.
      while (!over.signal.aborted) {
        await this.#wait(HEARTBEAT_MS, over.signal);
        if (!over.signal.aborted) await stream.write(': still here\n\n');
      }
    });
  }
}

function wantsToken(): Response {
  return refuse(401, 'The control API wants the admin token: Authorization: Bearer TOKEN.', {
    'WWW-Authenticate': 'Basic realm="Holub"',
  });
}

function refuse(status: number, error: string, headers: Record<string, string> = {}): Response {
  const reply = { status, format: 'json', body: { error }, headers } as const;
  const written = writeReply(reply, JSON_TYPE);
  return new Response(written.body, { status, headers: written.headers });
}
