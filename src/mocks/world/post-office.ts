import { lookup } from 'node:dns';
import { Agent, type RequestOptions, request as requestPlain } from 'node:http';
import { request as requestSecure, Agent as TlsAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { checkAddress, checkUrl, type Reach } from './reach.ts';

/** How a request leaves: as `fetch` does. A body is text or bytes. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** The way out of the sandbox, for callbacks and named files. */
export interface PostOffice {
  /** @throws OutOfReach for an address that may not be asked, and the system's error where nobody answers */
  readonly send: Send;
  close(): void;
}

/** Names to addresses, as `node:dns` resolves them. */
export type Resolve = typeof lookup;

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Sends where `reach` lets it. A name is resolved once: all its addresses are checked, and the connection goes to one of
 * these, so that a name which means something else a moment later changes nothing. Redirects are followed where `init`
 * does not say `manual`, each checked like the first address.
 */
export function openPostOffice(reach: () => Reach, resolve: Resolve = lookup): PostOffice {
  // No connection is kept: one that the receiver has just closed would look like a receiver that refuses.
  const options = { lookup: checkedLookup(reach, resolve) };
  const agents = { 'http:': new Agent(options), 'https:': new TlsAgent(options) };

  const ask = (url: string, { method = 'GET', headers, body, signal }: RequestInit): Promise<Response> => {
    // Checked here, for a socket resolves no name that is an address already.
    checkUrl(url, reach());
    const secure = new URL(url).protocol === 'https:';
    const asked: RequestOptions = {
      method,
      headers: Object.fromEntries(new Headers(headers)),
      agent: agents[secure ? 'https:' : 'http:'],
      ...(signal ? { signal } : {}),
    };
    return new Promise((answer, reject) => {
      const asking = (secure ? requestSecure : requestPlain)(url, asked, (reply) => {
        const { statusCode: status = 0 } = reply;
        const pairs = Object.entries(reply.headersDistinct).flatMap(([name, values = []]) =>
          values.map((value): [string, string] => [name, value]),
        );
        const content = BODILESS.has(status) ? null : (Readable.toWeb(reply) as ReadableStream);
        if (content === null) reply.resume();
        answer(new Response(content, { status, headers: pairs }));
      });
      asking.once('error', reject);
      asking.end((body ?? undefined) as string | Uint8Array | undefined);
    });
  };

  return {
    async send(url, init) {
      let at = url;
      for (let redirects = 0; ; redirects++) {
        const reply = await ask(at, init);
        const next = reply.headers.get('location');
        const follows = init.redirect !== 'manual' && REDIRECTS.has(reply.status) && next !== null;
        if (!follows || redirects === MOST_REDIRECTS) return reply;
        await reply.body?.cancel();
        at = new URL(next, at).href;
        if (!/^https?:/.test(at)) throw new TypeError(`${url} leads to ${at}, which is no address of the web.`);
      }
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

/** Statuses without a body, which `Response` takes none for. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** Resolves a name for a socket, which connects to nothing but what is checked here. */
function checkedLookup(reach: () => Reach, resolve: Resolve): LookupFunction {
  return (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        done(error, []);
        return;
      }
      try {
        for (const { address } of addresses) checkAddress(address, reach());
      } catch (barred) {
        done(barred as Error, []);
        return;
      }
      const [first] = addresses;
      if (options.all) done(null, addresses);
      else done(null, first?.address ?? '', first?.family ?? 4);
    });
  };
}
