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

const JSON_TYPE = 'application/json; charset=utf-8';
const HEARTBEAT_MS = 15_000;

/** Where the control API is answered: not part of any provider, and not in the journal. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #find: (path: string) => Found<unknown> | null;
  readonly #wait: (ms: number, signal: AbortSignal) => Promise<void>;

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
    const reply = await service.run(operation, request, raw.signal);
    if ('open' in reply) return this.#stream(context, reply);
    const { status, headers, body } = writeReply(reply, JSON_TYPE);
    return new Response(body, { status, headers });
  }

  #stream(context: Context, { open }: EventStream): Response {
    return streamSSE(context, async (stream) => {
      const over = new AbortController();
      const { bounds } = this.#options;
      let unread = 0;
      let stop = () => {};
      const end = () => {
        stop();
        over.abort();
      };
      stop = open((event, data, id) => {
        if (over.signal.aborted) return;
        if (unread === bounds.limits.unread) {
          bounds.drop('unread');
          end();
          stream.abort();
          return;
        }
        unread += 1;
        void stream.writeSSE({ event, data: JSON.stringify(data), id }).finally(() => {
          unread -= 1;
        });
      });
      if (over.signal.aborted) stop();
      stream.onAbort(end);
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
