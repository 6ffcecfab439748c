import type { FetchedFile, MockRequest, Reply } from '../providers/provider.ts';
import type { FaultKind } from '../world/faults.ts';
import type { Underway } from '../world/in-flight.ts';
import { type Exchange, type ExchangeOutcome, type JournalReply, JournalRequest, journaled } from '../world/journal.ts';
import type { World } from '../world/world.ts';
import type { Arrival } from './arrival.ts';
import { type Location, locate, type Row, type Site } from './locate.ts';
import { nearMisses } from './near-misses.ts';
import { type Visit, walk } from './pipeline.ts';
import { readRequest } from './read-request.ts';
import { comeIn, type Guest, walkInTurns } from './turns.ts';
import { type Written, writeReply } from './write-reply.ts';

export interface ServiceOptions {
  readonly world: World;
  readonly sites: readonly Site[];
  /** Whether files that a request names by address are fetched. */
  readonly fetchFiles: boolean;
  /** Where requests are written down before they change anything; null for nowhere. */
  readonly log: RequestLog | null;
}

/** A request that has come in whole, with the file that it names, where one was fetched. */
export interface Visitor {
  readonly arrival: Omit<Arrival, 'read'>;
  /** null when the body was longer than allowed. */
  readonly bytes: Uint8Array | null;
  readonly fetched: FetchedFile | null;
}

export interface RequestLog {
  /**
   * Writes down requests that are about to be walked one after another, all of them or none, and real time.
   * @param underWay with the only one of them; none where there are several
   * @returns why that cannot be, with the remedy; null where it is done
   */
  requests(visitors: readonly Visitor[], underWay: readonly Underway[], real: number): string | null;
  /** Is told what each of them was answered, in their order. */
  answered(answer: Departure): void;
}

/** What goes back. */
export interface Departure {
  readonly written: Written;
  /** How the connection breaks instead of carrying it; null for not at all. */
  readonly breakage: FaultKind | null;
}

/** What goes back, and how long it is held back, real ms. */
export interface Walked extends Departure {
  readonly holdMs: number;
}

/** Answers what has arrived. */
export type Service = (arrival: Arrival, signal: () => AbortSignal) => Promise<Departure>;

/** A provider's request as far as its bytes alone tell. */
export interface Meant extends Underway {
  readonly location: Location;
  readonly row: Row | null;
  readonly request: MockRequest;
}

const NO_BYTES = new Uint8Array(0);
const NO_PARAMS: Readonly<Record<string, string>> = {};
const NO_HEADERS: Readonly<Record<string, string>> = {};
const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * The one way from a request to its answer: find the provider, read, walk the pipeline, write it down, write it out.
 * The walk is one moment in which nothing else happens: what came in and when is all that the answer hangs on.
 */
export function createService(options: ServiceOptions): Service {
  const { world, fetchFiles, log } = options;
  const { bodyBytes } = world.bounds.limits;
  const walkGuest = (guest: Guest): Walked => {
    comeIn(guest, world);
    return walkIn(guest.visitor, guest.meant, options);
  };
  const walkKept = log === null ? null : walkInTurns(world, log, walkGuest);
  return async (arrival, signal) => {
    const bytes = await arrival.read(bodyBytes);
    const meant = understand(options, arrival, bytes);
    if (meant !== null && isTooLarge(meant.request)) world.bounds.drop(bytes === null ? 'bodyBytes' : 'fields');
    const guest: Guest = { visitor: { arrival, bytes, fetched: null }, meant, leave: null };
    try {
      const address = fetchFiles && meant !== null ? fileNamedIn(meant, world) : null;
      if (address !== null) {
        comeIn(guest, world);
        guest.visitor = { arrival, bytes, fetched: await world.outbox.fetchFile(address) };
      }
      const walked = walkKept === null ? world.clock.atOnce(() => walkGuest(guest)) : await walkKept(guest);
      if (walked.holdMs > 0) await world.outbox.wait(walked.holdMs, signal());
      return walked;
    } finally {
      guest.leave?.();
    }
  };
}

/** Walks a request that was written down, at its moment and with those that were under way with it; none for itself alone. */
export function walkAgain(
  visitor: Visitor,
  underWay: readonly Underway[],
  real: number,
  options: Pick<ServiceOptions, 'world' | 'sites'>,
): Written {
  const { world } = options;
  const meant = understand(options, visitor.arrival, visitor.bytes);
  const alone = meant === null ? [] : [meant];
  const leaves = (underWay.length === 0 ? alone : underWay).map((each) => world.inFlight.enter(each));
  const { written } = world.clock.atOnce(() => walkIn(visitor, meant, options), real);
  for (const leave of leaves) leave();
  return written;
}

const isTooLarge = ({ body }: MockRequest) => body.kind === 'unreadable' && body.why === 'size';

function understand(
  { world, sites }: Pick<ServiceOptions, 'world' | 'sites'>,
  arrival: Visitor['arrival'],
  bytes: Uint8Array | null,
): Meant | null {
  const { method, headers, rawQuery } = arrival;
  const location = locate(sites, arrival.path, arrival.host);
  if (location === null) return null;
  const { site, path, found } = location;
  const { provider } = site;
  const row = rowOf(found?.rows, method);
  const params = found?.params ?? NO_PARAMS;
  const request = readRequest(
    { method, path, params, rawQuery, headers, bytes },
    world.bounds.limits.fields,
    provider.charsetOf,
  );
  const credential = provider.credentialOf(request);
  return { provider: provider.slug, operation: row?.operation ?? path, credential, location, row, request };
}

function walkIn(visitor: Visitor, meant: Meant | null, options: Pick<ServiceOptions, 'world' | 'sites'>): Walked {
  options.world.settle();
  return meant === null ? answerForNobody(visitor, options) : answerFor(meant, visitor, options.world);
}

function answerFor({ location, row, request, credential }: Meant, visitor: Visitor, world: World): Walked {
  const { site, path, found } = location;
  const { provider } = site;
  const visit: Visit = {
    world,
    site,
    request: visitor.fetched === null ? request : { ...request, fetched: visitor.fetched },
    row,
    allowed: found === null ? [] : [...found.rows.keys()],
    outcome: 'answered',
    faultIds: [],
    holdMs: 0,
    breakage: null,
  };
  const misses = row === null ? nearMisses([site], visitor.arrival.method, path) : [];
  const messagesBefore = world.messages.last;
  const reply = withDirection(walk(visit), visit, misses);
  const contentType = provider.contentType(reply.format, visit.request);
  const written = writeReply(reply, contentType);
  const exchange = world.journal.add({
    at: world.clock.now(),
    provider: provider.slug,
    operation: row?.operation ?? null,
    credential,
    request: journalRequest(visitor),
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
  return { written, breakage: visit.breakage, holdMs: visit.holdMs };
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
function answerForNobody(visitor: Visitor, { world, sites }: Pick<ServiceOptions, 'world' | 'sites'>): Walked {
  const { method, path } = visitor.arrival;
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
    request: journalRequest(visitor),
    reply: journalReply(reply, JSON_TYPE, written),
    outcome: 'unmatched',
    hint,
    faultIds: [],
    nearMisses: misses,
    ...messagesSince(world.messages.last, world),
  });
  tell(exchange, world);
  return { written, breakage: null, holdMs: 0 };
}

/** A path that takes GET takes HEAD: the same answer, and the socket leaves the body out. */
function rowOf(rows: ReadonlyMap<string, Row> | undefined, method: string): Row | null {
  return rows?.get(method) ?? (method === 'HEAD' ? rows?.get('GET') : undefined) ?? null;
}

function fileNamedIn({ location, row, request }: Meant, world: World): string | null {
  return row === null ? null : location.site.provider.fileToFetch(request, world);
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

function journalRequest({ arrival: { method, path, rawQuery, host, headers }, bytes }: Visitor) {
  const url = rawQuery === '' ? path : `${path}?${rawQuery}`;
  return new JournalRequest({ method, url, host, headers }, bytes ?? NO_BYTES);
}

/** Most replies have no header but this one, and share it. */
function withType(contentType: string, headers: Reply['headers']): JournalReply['headers'] {
  return headers === undefined
    ? (ONLY_TYPE[contentType] ?? { 'Content-Type': contentType })
    : { 'Content-Type': contentType, ...headers };
}

const ONLY_TYPE: Readonly<Record<string, JournalReply['headers']>> = { [JSON_TYPE]: { 'Content-Type': JSON_TYPE } };

function journalReply(
  { status, format, headers, body, text }: Reply,
  contentType: string,
  written: Written,
): JournalReply {
  const shown = format === 'none' ? (headers ?? NO_HEADERS) : withType(contentType, headers);
  return journaled({ status, format, headers: shown, body, ...(text === undefined ? {} : { text }) }, written.body);
}
