import type { MockRequest, Reply } from '../providers/provider.ts';
import type { FaultKind } from '../world/faults.ts';
import { type Exchange, type ExchangeOutcome, type JournalReply, journaled } from '../world/journal.ts';
import type { World } from '../world/world.ts';
import type { Arrival } from './arrival.ts';
import { type Location, locate, type Row, type Site } from './locate.ts';
import { nearMisses } from './near-misses.ts';
import { type Visit, walk } from './pipeline.ts';
import { readRequest } from './read-request.ts';
import { type Written, writeReply } from './write-reply.ts';

export interface ServiceOptions {
  readonly world: World;
  readonly sites: readonly Site[];
  /** Whether files that a request names by address are fetched. */
  readonly fetchFiles: boolean;
}

/** What goes back. */
export interface Departure {
  readonly written: Written;
  /** How the connection breaks instead of carrying it; null for not at all. */
  readonly breakage: FaultKind | null;
}

/** Answers what has arrived. */
export type Service = (arrival: Arrival, signal: () => AbortSignal) => Promise<Departure>;

const NO_BYTES = new Uint8Array(0);
const NO_PARAMS: Readonly<Record<string, string>> = {};
const NO_HEADERS: Readonly<Record<string, string>> = {};
const JSON_TYPE = 'application/json; charset=utf-8';

/** The one way from a request to its answer: find the provider, read, walk the pipeline, write it down, write it out. */
export function createService(options: ServiceOptions): Service {
  const { world, sites } = options;
  const { bodyBytes } = world.bounds.limits;
  return async (arrival, signal) => {
    const location = locate(sites, arrival.path, arrival.host);
    const bytes = await arrival.read(bodyBytes);
    world.settle();
    return location === null
      ? answerForNobody(arrival, bytes, options)
      : answerFor(location, arrival, bytes, options, signal);
  };
}

async function answerFor(
  { site, path, found }: Location,
  arrival: Arrival,
  bytes: Uint8Array | null,
  { world, fetchFiles }: ServiceOptions,
  signal: () => AbortSignal,
): Promise<Departure> {
  const { provider } = site;
  const { method, headers, rawQuery } = arrival;
  const at = world.clock.now();
  const row = rowOf(found?.rows, method);
  const params = found?.params ?? NO_PARAMS;
  const request = readRequest(
    { method, path, params, rawQuery, headers, bytes },
    world.bounds.limits.fields,
    provider.charsetOf,
  );
  if (request.body.kind === 'unreadable' && request.body.why === 'size') {
    world.bounds.drop(bytes === null ? 'bodyBytes' : 'fields');
  }
  const operation = row?.operation ?? null;
  const credential = provider.credentialOf(request);
  const leave = world.inFlight.enter({ provider: provider.slug, operation: operation ?? path, credential });
  try {
    const visit: Visit = {
      world,
      site,
      request: fetchFiles && row !== null ? await withNamedFile(request, site, world) : request,
      row,
      allowed: found === null ? [] : [...found.rows.keys()],
      outcome: 'answered',
      faultIds: [],
      holdMs: 0,
      breakage: null,
    };
    const misses = row === null ? nearMisses([site], method, path) : [];
    const messagesBefore = world.messages.last;
    const reply = withDirection(walk(visit), visit, misses);
    const contentType = provider.contentType(reply.format, visit.request);
    const written = writeReply(reply, contentType);
    const exchange = world.journal.add({
      at,
      provider: provider.slug,
      operation,
      credential,
      request: journalRequest(arrival, bytes),
      reply: visit.breakage === 'empty-response' ? null : journalReply(reply, contentType, written),
      outcome: outcomeOf(visit, reply),
      hint: reply.hint ?? null,
      faultIds: visit.faultIds,
      ...(visit.breakage === null ? {} : { broke: true }),
      nearMisses: misses,
      ...messagesSince(messagesBefore, world),
    });
    tell(exchange, world);
    world.settle();
    if (visit.holdMs > 0) await world.outbox.wait(visit.holdMs, signal());
    return { written, breakage: visit.breakage };
  } finally {
    leave();
  }
}

/** What the provider's own answer does not say: which operation was meant, and why a file was not fetched. */
function withDirection(reply: Reply, { row, outcome, request, site }: Visit, misses: readonly string[]): Reply {
  if (reply.hint !== undefined) return reply;
  if (request.fetched?.barred !== undefined) return { ...reply, hint: request.fetched.barred };
  if (row !== null || outcome !== 'answered') return reply;
  const meant = misses.length === 0 ? 'See docs/providers for what it has.' : `Did you mean ${misses[0]}?`;
  return { ...reply, hint: `${site.provider.title} has no ${request.method} ${request.path}. ${meant}` };
}

/** Ours: no provider was meant, so nobody's words would be right. */
function answerForNobody(arrival: Arrival, bytes: Uint8Array | null, { world, sites }: ServiceOptions): Departure {
  const { method, path } = arrival;
  const misses = nearMisses(sites, method, path);
  const prefixes = sites.map(({ provider }) => `/${provider.slug}`).join(', ');
  const hint = misses.length === 0 ? 'No operation is near this one' : `Did you mean ${misses[0]}?`;
  const error = `No provider has ${method} ${path}. Begin the path with ${prefixes}, or send the provider's own Host header.`;
  const reply: Reply = { status: 404, format: 'json', body: { error, nearMisses: misses }, hint };
  const written = writeReply(reply, JSON_TYPE);
  const exchange = world.journal.add({
    at: world.clock.now(),
    provider: null,
    operation: null,
    credential: null,
    request: journalRequest(arrival, bytes),
    reply: journalReply(reply, JSON_TYPE, written),
    outcome: 'unmatched',
    hint,
    faultIds: [],
    nearMisses: misses,
    ...messagesSince(world.messages.last, world),
  });
  tell(exchange, world);
  return { written, breakage: null };
}

/** A path that takes GET takes HEAD: the same answer, and the socket leaves the body out. */
function rowOf(rows: ReadonlyMap<string, Row> | undefined, method: string): Row | null {
  return rows?.get(method) ?? (method === 'HEAD' ? rows?.get('GET') : undefined) ?? null;
}

async function withNamedFile(request: MockRequest, { provider }: Site, world: World): Promise<MockRequest> {
  const address = provider.fileToFetch(request, world);
  return address === null ? request : { ...request, fetched: await world.outbox.fetchFile(address) };
}

function outcomeOf(visit: Visit, reply: Reply): ExchangeOutcome {
  if (visit.outcome !== 'answered') return visit.outcome;
  if (visit.row === null) return 'unmatched';
  return visit.site.provider.refuses(reply) ? 'refused' : 'answered';
}

function tell(exchange: Exchange, { events, notices, traffic }: World): void {
  const { id, at, outcome, faultIds, hint } = exchange;
  traffic.add(exchange);
  if (outcome === 'broken') notices.tell({ kind: 'broken', exchange: id, message: `${hint}, exchange ${id}.` });
  if (!events.watched) return;
  events.tell({ type: 'exchange', at, exchangeId: id });
  if (outcome === 'refused') events.tell({ type: 'refused', at, exchangeId: id });
  for (const faultId of faultIds) events.tell({ type: 'fault', at, exchangeId: id, faultId });
}

/** The messages that an operation accepted: it ran alone, so they are the latest ones. */
function messagesSince(before: number, { messages: { last } }: World) {
  return { lastMessage: last, accepted: last - before };
}

function journalRequest({ method, path, rawQuery, host, headers }: Arrival, bytes: Uint8Array | null) {
  const url = rawQuery === '' ? path : `${path}?${rawQuery}`;
  return { method, url, host, headers, bytes: bytes ?? NO_BYTES };
}

function journalReply(
  { status, format, headers, body, text }: Reply,
  contentType: string,
  written: Written,
): JournalReply {
  const shown = format === 'none' ? (headers ?? NO_HEADERS) : { 'Content-Type': contentType, ...headers };
  return journaled({ status, format, headers: shown, body, ...(text === undefined ? {} : { text }) }, written.body);
}
