import { Hono } from 'hono';
import { fromFetch } from './arrival.ts';
import { breakFetch } from './break-connection.ts';
import type { Desk } from './desk.ts';
import type { Service } from './serve.ts';

/** Everything that answers, for `fetch`: the control API at its desk, and the providers. */
export function createApp(service: Service, desk: Desk): Hono {
  const app = new Hono();
  app.all('/__admin/*', (context) => desk.answer(context));
  app.all('*', async (context) => {
    const { raw } = context.req;
    const { written, breakage } = await service(fromFetch(raw), () => raw.signal);
    if (breakage !== null) return breakFetch(breakage, written);
    return new Response(written.body, { status: written.status, headers: written.headers });
  });
  // What breaks without a socket is told to the caller, as `fetch` tells of a broken connection.
  app.onError((error) => {
    throw error;
  });
  return app;
}
