import { z } from 'zod';
import type { Exchange } from '../world/journal.ts';
import { takeSnapshot } from '../world/snapshot.ts';
import { BadInput, type ControlCall, json, nothing } from './control.ts';
import { exchangeShape, fittingExchanges, type WantedExchange } from './find-exchanges.ts';
import { journalBody } from './journal-body.ts';
import { limit } from './messages.ts';
import { readQuery, takesNoQuery } from './read-input.ts';
import { showExchange } from './show.ts';

const page = { limit, after: z.coerce.number().int().min(1).optional() };
const query = z.strictObject({ ...exchangeShape, ...page });

/** The exchanges that fit, newest first. */
export function listJournal(call: ControlCall) {
  const { limit, after, ...wanted } = readQuery(call.request, query);
  const { exchanges, next } = pageOf(call, wanted, limit, after);
  return json({ exchanges: exchanges.map((each) => showExchange(each, call.providers, journalBody)), next });
}

/** One exchange. */
export function getExchange({ world, providers, request }: ControlCall) {
  const { id = '' } = request.params;
  const exchange = world.journal.get(Number(id));
  if (exchange !== undefined) return json(showExchange(exchange, providers, journalBody));
  throw new BadInput(404, `The journal has no exchange ${JSON.stringify(id)}. The oldest ones go when it is full.`);
}

export function clearJournal({ world, request }: ControlCall) {
  takesNoQuery(request);
  world.journal.clear();
  // What is recorded from here on begins in the middle of things: it takes along how they stand.
  world.deeds.begin();
  world.deeds.begin(takeSnapshot(world));
  return nothing;
}

const missQuery = z.strictObject(page);

/** Requests that no operation took, newest first, with the operations that they almost hit. */
export function listNearMisses(call: ControlCall) {
  const { limit, after } = readQuery(call.request, missQuery);
  const { exchanges, next } = pageOf(call, { outcome: 'unmatched' }, limit, after);
  return json({ nearMisses: exchanges.map((each) => showExchange(each, call.providers, journalBody)), next });
}

function pageOf(call: ControlCall, wanted: WantedExchange, limit: number, after: number | undefined) {
  const exchanges: Exchange[] = [];
  for (const exchange of fittingExchanges(call, wanted, after)) {
    if (exchanges.length === limit) return { exchanges, next: String(exchanges.at(-1)?.id) };
    exchanges.push(exchange);
  }
  return { exchanges, next: null };
}
