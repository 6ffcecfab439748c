import { z } from 'zod';
import { scenarioOfJournal } from '../scenarios/from-journal.ts';
import { writeScenario } from '../scenarios/write-scenario.ts';
import type { ControlCall } from './control.ts';
import { exchangeShape, fittingExchanges } from './find-exchanges.ts';
import { iso } from './iso.ts';
import { journalBody } from './journal-body.ts';
import { readQuery } from './read-input.ts';

const query = z.strictObject({ ...exchangeShape, name: z.string().min(1).optional() });

/** The journal, or a part of it, as a scenario that replays. */
export function getJournalScenario(call: ControlCall) {
  const { world } = call;
  const { name, ...wanted } = readQuery(call.request, query);
  const { provider, credential, from, to, ...more } = wanted;
  const isWhole = Object.values(more).every((value) => value === undefined);
  const shown = isWhole ? null : new Set([...fittingExchanges(call, wanted)].map(({ id }) => id));
  const part = { provider, credential, from, to, shown };
  const day = iso(world.deeds.beginning.now).slice(0, 10);
  const scenario = scenarioOfJournal(world, part, journalBody, name ?? `Recorded on ${day}`);
  const headers = { 'Content-Type': 'application/yaml; charset=utf-8' };
  return { status: 200, format: 'text', body: writeScenario(scenario), headers } as const;
}
