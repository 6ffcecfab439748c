import type { Reply } from '../providers/provider.ts';
import type { Deed } from '../world/deeds.ts';
import type { World } from '../world/world.ts';
import type { ControlCall, ControlOperation } from './control.ts';
import { readScenarioBody } from './scenarios.ts';

/** Whose account a call is about; neither where it is everybody's. */
type Whose = Partial<Pick<Deed, 'provider' | 'credential'>>;

const bodyOf = ({ request: { body } }: ControlCall) => (body.kind === 'json' ? body.value : null);
const everybody = (): Whose => ({});

/** The calls that change what providers will answer, and whose account each is about. */
const NOTED: Readonly<Record<string, (call: ControlCall) => Whose>> = {
  'PUT /__admin/clock': everybody,
  'POST /__admin/clock/advance': everybody,
  'PUT /__admin/accounts/{provider}/{credential}': ({ request }) => request.params,
  'POST /__admin/messages/{id}/state': ({ world, request }) => messageOf(world, request.params.id) ?? {},
  'POST /__admin/inbound': (call) => bodyOf(call) as Whose,
  'POST /__admin/faults': everybody,
  'DELETE /__admin/faults': everybody,
  'DELETE /__admin/faults/{id}': everybody,
  'POST /__admin/scenarios': everybody,
};

/** The control API's table, with each change of the world written down so that a recording has it. */
export function noted(operations: Readonly<Record<string, unknown>>): Readonly<Record<string, ControlOperation>> {
  const rows = Object.entries(operations as Readonly<Record<string, ControlOperation>>);
  return Object.fromEntries(rows.map(([key, run]) => [key, NOTED[key] === undefined ? run : noting(key, run)]));
}

function noting(key: string, run: ControlOperation): ControlOperation {
  return async (call) => {
    const { world } = call;
    const { provider = null, credential = null } = NOTED[key]?.(call) ?? {};
    const params = { ...call.request.params };
    const message = messageOf(world, params.id);
    // The provider's id is the same in a replay of this account alone; ours counts over all of them.
    if (message?.isUnique === true) params.id = message.providerId;
    const at = world.clock.now();
    const body = key === 'POST /__admin/scenarios' ? scenarioOf(call) : bodyOf(call);
    const note = world.deeds.start({ at, after: world.journal.lastId, call: key, params, body, provider, credential });
    const reply = (await run(call)) as Reply;
    if (reply.status < 300) note();
    return reply;
  };
}

function scenarioOf({ request }: ControlCall): unknown {
  const { name, world = {} } = readScenarioBody(request).scenario;
  return { name, world };
}

function messageOf(world: World, id = '') {
  const message = world.messages.get(id);
  if (message === undefined) return null;
  const { provider, credential, providerId } = message;
  const same = world.accounts.find(provider, credential)?.messages.get(providerId) ?? [];
  return { provider, credential, providerId, isUnique: same.length === 1 };
}
