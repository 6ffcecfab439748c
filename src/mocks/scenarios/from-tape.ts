import { link } from './link.ts';
import { loosely } from './loosely.ts';
import type { Masked } from './mask.ts';
import type { RequestStep, Scenario, Step } from './schema.ts';
import { requestOf } from './taped.ts';

/** Exchanges that were taken down somewhere else, as a scenario: what is asked again, and what must be like it was. */
export function scenarioOfTape({ tapes, outcomes }: Masked, name: string): Scenario {
  const steps: Step[] = [];
  let now = tapes[0]?.at;
  const start = now ?? 0;
  for (const { taped, captures } of link(tapes)) {
    if (now !== undefined && taped.at > now) steps.push({ advance: taped.at - now });
    now = Math.max(now ?? taped.at, taped.at);
    const step: RequestStep = { request: requestOf(taped), expect: loosely(taped) };
    steps.push(Object.keys(captures).length === 0 ? step : { ...step, capture: captures });
  }
  const clock = { now: new Date(start).toISOString(), mode: 'frozen' } as const;
  return { name, world: { clock, ...(outcomes.length === 0 ? {} : { outcomes: [...outcomes] }) }, steps };
}
