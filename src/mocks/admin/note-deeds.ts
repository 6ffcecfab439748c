import type { paths } from '../../generated/admin.ts';
import type { OperationKey, Reply } from '../providers/provider.ts';
import type { Deed } from '../world/saved.ts';
import type { World } from '../world/world.ts';
import type { ControlCall, ControlOperation } from './control.ts';
import { readScenarioBody } from './scenarios.ts';

export type Changing = Exclude<OperationKey<paths>, `GET ${string}`>;

/** Whose account a call is about; neither where it is everybody's. */
type Whose = Partial<Pick<Deed, 'provider' | 'credential'>>;

const bodyOf = ({ request: { body } }: ControlCall) => (body.kind === 'json' ? body.value : null);
const everybody = (): Whose => ({});

/** Every call that is no `GET`: whose account it is about where it changes what providers will answer; null where not. */
const NOTED: Readonly<Record<Changing, ((call: ControlCall) => Whose) | null>> = {
  'PUT /__admin/clock': everybody,
  'POST /__admin/clock/advance': everybody,
  'PUT /__admin/accounts/{provider}/{credential}': ({ request }) => request.params,
  'POST /__admin/messages/{id}/state': ({ world, request }) => messageOf(world, request.params.id) ?? {},
  'POST /__admin/inbound': (call) => bodyOf(call) as Whose,
  'POST /__admin/faults': everybody,
  'DELETE /__admin/faults': everybody,
  'DELETE /__admin/faults/{id}': everybody,
  'POST /__admin/scenarios': everybody,
  // These forget, or put another record in the place of this one.
  'POST /__admin/reset': null,
  'DELETE /__admin/accounts/{provider}/{credential}': null,
  'DELETE /__admin/journal': null,
  'PUT /__admin/snapshot': null,
  // Its steps come as calls of their own.
  'POST /__admin/scenarios/replay': null,
  // It comes as a request of the provider's.
  'POST /__admin/first-messages/{provider}': null,
  'POST /__admin/demo': null,
};

/** The control API's table, with each change of the world written down so that a recording has it. */
export function noted(operations: Readonly<Record<string, unknown>>): Readonly<Record<string, ControlOperation>> {
  const rows = Object.entries(operations as Readonly<Record<string, ControlOperation>>);
  return Object.fromEntries(rows.map(([key, run]) => [key, noting(key, run)]));
}

function noting(key: string, run: ControlOperation): ControlOperation {
  const whose = NOTED[key as Changing] ?? null;
  if (whose === null) return run;
  return (call) => {
    const { world } = call;
    const { provider = null, credential = null } = whose(call) ?? {};
    const params = { ...call.request.params };
    const message = messageOf(world, params.id);
    // The provider's id is the same in a replay of this account alone; ours counts over all of them.
    if (message?.isUnique === true) params.id = message.providerId;
    const at = world.clock.now();
    const body = key === 'POST /__admin/scenarios' ? scenarioOf(call) : bodyOf(call);
    const note = world.deeds.start({ at, after: world.journal.lastId, call: key, params, body, provider, credential });
    const reply = run(call) as Reply | Promise<Reply>;
    // What a call changes it changes at once; what it waits for is only what it answers.
    const takeBack = note();
    return reply instanceof Promise ? checked(reply, takeBack) : keptIfDone(reply, takeBack);
  };
}

async function checked(running: Promise<Reply>, takeBack: () => void): Promise<Reply> {
  try {
    return keptIfDone(await running, takeBack);
  } catch (error) {
    takeBack();
    throw error;
  }
}

function keptIfDone(reply: Reply, takeBack: () => void): Reply {
  if (reply.status >= 300) takeBack();
  return reply;
}

function scenarioOf({ request }: ControlCall): unknown {
  const { name, world = {} } = readScenarioBody(request).scenario;
  return { name, world };
}

function messageOf(world: World, id = '') {
  const message = world.messages.get(id);
  if (message === undefined) return null;
  const { provider, credential, providerId } = message;
  const account = world.accounts.find(provider, credential);
  const same = account === undefined ? [] : world.messages.answeredAs(account, providerId);
  return { provider, credential, providerId, isUnique: same.length === 1 };
}
