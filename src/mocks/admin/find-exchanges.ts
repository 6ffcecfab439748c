import { z } from 'zod';
import { type Exchange, requestIdOf } from '../world/journal.ts';
import { type Control, providerOf } from './control.ts';
import { acceptedIn, filterShape, fits as fitsMessage, type Wanted } from './find-messages.ts';
import { answersNamed, operationsNamed } from './named.ts';
import { answersOf } from './show.ts';

const { provider, credential, exchange: _, ...ofMessages } = filterShape;

/** Which exchanges are meant, as a query says it; what is said of messages holds for one that was accepted in it. */
export const exchangeShape = {
  provider,
  credential,
  operation: z.string().optional(),
  outcome: z.enum(['answered', 'refused', 'fault', 'broken', 'unmatched']).optional(),
  answer: z.string().optional(),
  requestId: z.string().optional(),
  from: z.coerce.number().int().min(1).optional(),
  to: z.coerce.number().int().min(1).optional(),
  ...ofMessages,
};
export type WantedExchange = z.infer<z.ZodObject<typeof exchangeShape>>;

/** The exchanges that fit, newest first; `before` is the id to go on from, exclusive. @throws BadInput 400 */
export function* fittingExchanges(control: Control, wanted: WantedExchange, before?: number): Generator<Exchange> {
  const { world, providers } = control;
  const { provider, credential, operation, outcome, answer, requestId, from = 1, to, ...ofMessages } = wanted;
  if (provider !== undefined) providerOf(control, provider);
  const operations = operation === undefined ? null : operationsNamed(providers, operation);
  const answers = answer === undefined ? null : answersNamed(providers, answer);
  const asksForMessages = Object.values(ofMessages).some((value) => value !== undefined);
  const start = Math.min(before ?? Number.POSITIVE_INFINITY, (to ?? Number.POSITIVE_INFINITY) + 1);
  for (const exchange of world.journal.newestFirst(start)) {
    if (exchange.id < from) return;
    if (provider !== undefined && exchange.provider !== provider) continue;
    if (credential !== undefined && exchange.credential !== credential) continue;
    if (operations !== null && !operations.has(exchange.operation ?? '')) continue;
    if (outcome !== undefined && exchange.outcome !== outcome) continue;
    if (requestId !== undefined && requestIdOf(exchange) !== requestId) continue;
    if (answers !== null && !answersOf(exchange, providers).some((name) => answers.has(name))) continue;
    if (asksForMessages && !acceptedOne(exchange, ofMessages, control)) continue;
    yield exchange;
  }
}

function acceptedOne(exchange: Exchange, wanted: Wanted, { world }: Control): boolean {
  for (const message of acceptedIn(exchange, world)) if (fitsMessage(message, wanted, world)) return true;
  return false;
}
