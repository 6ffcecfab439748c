import { z } from 'zod';
import { type Exchange, requestIdOf } from '../world/journal.ts';
import { takeSnapshot } from '../world/snapshot.ts';
import { type ControlCall, json, nothing } from './control.ts';
import { journalBody } from './journal-body.ts';
import { limit } from './messages.ts';
import { readQuery } from './read-input.ts';
import { showExchange } from './show.ts';

const query = z.strictObject({
  provider: z.string().optional(),
  credential: z.string().optional(),
  operation: z.string().optional(),
  outcome: z.enum(['answered', 'refused', 'fault', 'broken', 'unmatched']).optional(),
  requestId: z.string().optional(),
  limit,
  after: z.coerce.number().int().min(1).optional(),
});

/** The exchanges that fit, newest first. */
export function listJournal(call: ControlCall) {
  const { limit, after, ...filter } = readQuery(call.request, query);
  const fitting = call.world.journal
    .list()
    .filter((exchange) => (after === undefined || exchange.id < after) && fits(exchange, filter))
    .reverse();
  const page = fitting.slice(0, limit);
  const next = fitting.length > limit ? String(page.at(-1)?.id) : null;
  return json({ exchanges: page.map((each) => showExchange(each, call.providers, journalBody)), next });
}

function fits(exchange: Exchange, { requestId, ...filter }: Omit<z.infer<typeof query>, 'limit' | 'after'>): boolean {
  if (requestId !== undefined && requestIdOf(exchange) !== requestId) return false;
  return Object.entries(filter).every(
    ([name, wanted]) => wanted === undefined || exchange[name as keyof Exchange] === wanted,
  );
}

export function clearJournal({ world }: ControlCall) {
  world.journal.clear();
  // What is recorded from here on begins in the middle of things: it takes along how they stand.
  world.deeds.begin();
  world.deeds.begin(takeSnapshot(world));
  return nothing;
}

/** Requests that no operation took, newest first, with the operations that they almost hit. */
export function listNearMisses({ world, providers }: ControlCall) {
  const unmatched = world.journal.list().filter((exchange) => exchange.outcome === 'unmatched');
  return json({ nearMisses: unmatched.reverse().map((each) => showExchange(each, providers, journalBody)) });
}
