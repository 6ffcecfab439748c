import { z } from 'zod';
import { scenarioOfJournal } from '../scenarios/from-journal.ts';
import { writeScenario } from '../scenarios/write-scenario.ts';
import type { ControlCall } from './control.ts';
import { journalBody } from './journal-body.ts';
import { readQuery } from './read-input.ts';
import { iso } from './show.ts';

const query = z.strictObject({
  provider: z.string().optional(),
  credential: z.string().optional(),
  from: z.coerce.number().int().min(1).optional(),
  to: z.coerce.number().int().min(1).optional(),
  name: z.string().min(1).optional(),
});

/** The journal, or a part of it, as a scenario that replays. */
export function getJournalScenario({ world, request }: ControlCall) {
  const { name, ...part } = readQuery(request, query);
  const day = iso(world.deeds.beginning.now).slice(0, 10);
  const scenario = scenarioOfJournal(world, part, journalBody, name ?? `Recorded on ${day}`);
  const headers = { 'Content-Type': 'application/yaml; charset=utf-8' };
  return { status: 200, format: 'text', body: writeScenario(scenario), headers } as const;
}
