import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { fromFetch } from './arrival.ts';
import { breakFetch } from './break-connection.ts';
import type { Desk } from './desk.ts';
import { INBOX_PREFIX, type InboxDoor } from './inbox-door.ts';
import type { Service } from './serve.ts';

/** Everything that answers: the inbox at its door, the control API at its desk, and the providers. */
export interface App {
  /** To `fetch`. */
  fetch(request: Request): Promise<Response>;
  /** To a socket. */
  serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>;
}

export function createApp(service: Service, desk: Desk, inbox: InboxDoor): App {
  const app = new Hono();
  app.get(`${INBOX_PREFIX}:name`, (context) => inbox.answer(context.req.param('name'), context.req.raw));
  app.all('/__admin/*', (context) => desk.answer(context));
  app.all('*', async (context) => {
    const { raw } = context.req;
    const arrival = fromFetch(raw);
    if (inbox.isMeant(arrival)) return inbox.answer('index.html', raw);
    const { written, breakage } = await service(arrival, () => raw.signal);
    if (breakage !== null) return breakFetch(breakage, written);
    return new Response(written.body, { status: written.status, headers: written.headers });
  });
  // What breaks without a socket is told to the caller, as `fetch` tells of a broken connection.
  app.onError((error) => {
    throw error;
  });
  return {
    fetch: async (request) => app.fetch(request),
    serve: getRequestListener(app.fetch, { overrideGlobalObjects: false }),
  };
}
