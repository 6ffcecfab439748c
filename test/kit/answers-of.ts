import type { Provider, Reply } from '../../src/mocks/providers/provider.ts';
import { bodyOf, type Exchange } from '../../src/mocks/world/journal.ts';

/** The names of the answers that an exchange's reply held, however the journal keeps it. */
export function answersOf(provider: Provider, exchange: Exchange | undefined): readonly string[] {
  const reply = exchange?.reply ?? null;
  return reply === null ? [] : provider.answersIn({ ...reply, body: bodyOf(reply) } as Reply);
}
