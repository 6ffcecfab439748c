import type { IncomingMessage, ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import type { FetchedFile, Reply } from '../providers/provider.ts';
import type { ExchangeOutcome } from '../world/journal.ts';
import type { World } from '../world/world.ts';
import { breakFetch, breakSocket } from './break-connection.ts';
import type { Desk } from './desk.ts';
import { locate, type Site } from './locate.ts';
import { nearMisses } from './near-misses.ts';
import { type Visit, walk } from './pipeline.ts';
import { readBytes } from './read-body.ts';
import { readRequest } from './read-request.ts';
import { type Written, writeReply } from './write-reply.ts';

export interface AppOptions {
  readonly world: World;
  readonly sites: readonly Site[];
  readonly desk: Desk;
  /** The longest body that is read, bytes. */
  readonly maxBodyBytes: number;
  /** Whether files that a request names by address are fetched. */
  readonly fetchFiles: boolean;
}

/** What the socket hands along; empty without a socket. */
export interface Bindings {
  readonly incoming?: IncomingMessage;
  readonly outgoing?: ServerResponse;
}

/** The one way from a request to its answer. */
export function createApp(options: AppOptions): Hono<{ Bindings: Bindings }> {
  const { world, sites, desk } = options;
  const app = new Hono<{ Bindings: Bindings }>();

  app.all('*', async (context) => {
    const { raw } = context.req;
    const { path, rawQuery } = splitUrl(raw.url);
    if (desk.owns(path)) return desk.answer(context, path, rawQuery);

    const host = raw.headers.get('host') ?? new URL(raw.url).host;
    const located = locate(sites, path, host);
    const bytes = await readBytes(raw, options.maxBodyBytes);
    world.settle();
    const at = world.clock.now();
    const journal = (exchange: Partial<Parameters<World['journal']['add']>[0]>) =>
      world.journal.add({
        at,
        provider: null,
        operation: null,
        credential: null,
        reply: null,
        outcome: 'unmatched',
        hint: null,
        faultIds: [],
        nearMisses: [],
        request: {
          method: raw.method,
          url: rawQuery === '' ? path : `${path}?${rawQuery}`,
          host,
          headers: raw.headers,
          bytes: bytes ?? NO_BYTES,
        },
        ...exchange,
      });

    if (located === null) {
      const misses = nearMisses(sites, raw.method, path);
      const reply = nobodysReply(raw.method, path, misses, sites);
      journal({ reply: kept(reply, 'application/json'), nearMisses: misses });
      return respond(writeReply(reply, 'application/json; charset=utf-8'));
    }

    const { site, found } = located;
    const { provider } = site;
    const method = raw.method === 'HEAD' && found?.rows.has('HEAD') !== true ? 'GET' : raw.method;
    const row = found?.rows.get(method) ?? null;
    const { path: within } = located;
    const params = found?.params ?? NO_PARAMS;
    let request = readRequest(
      { method: raw.method, path: within, params, rawQuery, headers: raw.headers, bytes },
      provider.charsetOf,
    );
    const operation = row?.operation ?? null;
    const credential = provider.credentialOf(request);
    const leave = world.inFlight.enter({ provider: provider.slug, operation: operation ?? within, credential });
    try {
      if (options.fetchFiles && row !== null) {
        const fetched = await fetchNamedFile(provider.fileToFetch(request), world);
        if (fetched !== null) request = { ...request, fetched };
      }
      const visit: Visit = {
        world,
        site,
        request,
        row,
        allowed: found === null ? [] : [...found.rows.keys()],
        outcome: 'answered',
        faultIds: [],
        holdMs: 0,
        breakage: null,
      };
      const reply = walk(visit);
      const outcome = outcomeOf(visit, reply);
      const contentType = provider.contentType(reply.format, visit.request);
      const exchange = journal({
        provider: provider.slug,
        operation,
        credential,
        reply: visit.breakage === 'empty-response' ? null : kept(reply, contentType),
        outcome,
        hint: reply.hint ?? null,
        faultIds: visit.faultIds,
        nearMisses: row === null ? nearMisses([site], raw.method, located.path) : [],
      });
      if (outcome === 'refused') world.events.tell({ type: 'refused', at, exchangeId: exchange.id });
      for (const faultId of visit.faultIds) {
        world.events.tell({ type: 'fault', at, exchangeId: exchange.id, faultId });
      }
      world.settle();

      const written = writeReply(reply, contentType);
      if (visit.holdMs > 0) await world.outbox.wait(visit.holdMs, raw.signal);
      if (visit.breakage === null) return respond(written);
      const { outgoing } = context.env ?? {};
      if (outgoing === undefined) return breakFetch(visit.breakage, written);
      breakSocket(outgoing, visit.breakage, written);
      return RESPONSE_ALREADY_SENT;
    } finally {
      leave();
    }
  });

  // Whatever a step throws is told to the caller of `fetch`; on a socket it is a bug that must not pass for an answer.
  app.onError((error) => {
    throw error;
  });
  return app;
}

const NO_BYTES = new Uint8Array(0);
const NO_PARAMS: Readonly<Record<string, string>> = {};

/** The path and the query of an absolute address, neither decoded. */
export function splitUrl(url: string): { path: string; rawQuery: string } {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  if (start < 0) return { path: '/', rawQuery: '' };
  const hash = url.indexOf('#', start);
  const end = hash < 0 ? url.length : hash;
  const question = url.indexOf('?', start);
  if (question < 0 || question > end) return { path: url.slice(start, end), rawQuery: '' };
  return { path: url.slice(start, question), rawQuery: url.slice(question + 1, end) };
}

function outcomeOf(visit: Visit, reply: Reply): ExchangeOutcome {
  if (visit.outcome !== 'answered') return visit.outcome;
  if (visit.row === null) return 'unmatched';
  return visit.site.provider.refuses(reply) ? 'refused' : 'answered';
}

function kept(reply: Reply, contentType: string) {
  const { status, format } = reply;
  const headers = format === 'none' ? reply.headers : { 'Content-Type': contentType, ...reply.headers };
  return {
    status,
    format,
    headers: headers ?? {},
    body: reply.body,
    ...(reply.text === undefined ? {} : { text: reply.text }),
  };
}

function respond({ status, headers, body }: Written): Response {
  return new Response(body, { status, headers });
}

async function fetchNamedFile(address: string | null, world: World): Promise<FetchedFile | null> {
  return address === null ? null : world.outbox.fetchFile(address);
}

/** Ours: no provider was meant, so nobody's words would be right. */
function nobodysReply(method: string, path: string, misses: readonly string[], sites: readonly Site[]): Reply {
  const slugs = sites.map(({ provider }) => provider.slug);
  return {
    status: 404,
    format: 'json',
    body: {
      error: `No provider has ${method} ${path}. Begin the path with ${slugs.map((slug) => `/${slug}`).join(', ')}, or send the provider's own Host header.`,
      nearMisses: misses,
    },
    hint: misses.length === 0 ? 'No operation is near this one' : `Did you mean ${misses[0]}?`,
  };
}
