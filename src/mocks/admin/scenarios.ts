import { z } from 'zod';
import type { MockRequest } from '../providers/provider.ts';
import { BadDocument } from '../scenarios/bad-document.ts';
import { play } from '../scenarios/play.ts';
import { type ReadScenario, readScenario } from '../scenarios/read-scenario.ts';
import { showClock } from './clock.ts';
import { BadInput, type ControlCall, json } from './control.ts';
import { layDown } from './lay-down.ts';
import { readQuery, unreadable } from './read-input.ts';

/** Adds a scenario's world to the one that runs. */
export async function loadScenario(call: ControlCall) {
  const { world } = call;
  const { scenario } = readScenarioBody(call.request);
  const asked = scenario.world ?? {};
  const faults = layDown(call, asked);
  world.settle();
  await world.outbox.idle();
  const { accounts = [], outcomes = [], replies = [] } = asked;
  return json({
    name: scenario.name,
    accounts: accounts.length,
    outcomes: outcomes.length,
    replies: replies.length,
    faults: [...faults],
    clock: showClock(world),
  });
}

const replayQuery = z.strictObject({ reset: z.enum(['true', 'false']).default('true') });

/** Plays a scenario in this sandbox and reports. */
export async function replayScenario({ request, target }: ControlCall) {
  const { reset } = readQuery(request, replayQuery);
  const { name, passed, steps } = await play(readScenarioBody(request), target, { reset: reset === 'true' });
  return json({ name, passed, steps: steps.map((step) => ({ ...step, failures: [...step.failures] })) });
}

const MEDIA_TYPES = /^(?:application\/(?:json|yaml|x-yaml)|text\/(?:yaml|x-yaml))\s*(?:;|$)/i;

/** The scenario of a body, written as YAML or JSON. @throws BadInput 400, 413, 415 */
export function readScenarioBody({ headers, bytes, body }: MockRequest): ReadScenario {
  if (body.kind === 'unreadable' && body.why === 'size') throw unreadable(body.why);
  if (!MEDIA_TYPES.test(headers.get('content-type') ?? '')) {
    throw new BadInput(415, 'The body is no scenario. Send YAML with Content-Type: application/yaml, or JSON.');
  }
  try {
    return readScenario(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof BadDocument)) throw error;
    const [first] = error.problems;
    const where = first === undefined ? '' : ` Line ${first.line}, column ${first.column}: ${first.message}.`;
    throw new BadInput(400, `This is no scenario.${where}`, error.problems);
  }
}
