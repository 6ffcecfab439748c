import type { Reply } from '../providers/provider.ts';
import type { WorldEvent } from '../world/events.ts';
import type { ControlCall, ControlOperation } from './control.ts';
import type { Changing } from './note-deeds.ts';

type Change = Extract<WorldEvent, { type: 'changed' }>['what'];

/** What each call that is no `GET` changes for those who look on; null where the world tells it in its own way. */
const CHANGES: Readonly<Record<Changing, Change | null>> = {
  'PUT /__admin/clock': 'clock',
  'POST /__admin/clock/advance': 'clock',
  'PUT /__admin/accounts/{provider}/{credential}': 'account',
  'POST /__admin/messages/{id}/state': null,
  'POST /__admin/inbound': null,
  'POST /__admin/faults': 'faults',
  'DELETE /__admin/faults': 'faults',
  'DELETE /__admin/faults/{id}': 'faults',
  'POST /__admin/scenarios': 'world',
  'POST /__admin/scenarios/replay': null,
  'POST /__admin/first-messages/{provider}': null,
  'POST /__admin/demo': null,
  'POST /__admin/reset': 'world',
  // Its messages are gone.
  'DELETE /__admin/accounts/{provider}/{credential}': 'world',
  'DELETE /__admin/journal': 'journal',
  'PUT /__admin/snapshot': 'world',
};

/** The control API's table, with what each call changes told to those who look on. */
export function told(operations: Readonly<Record<string, unknown>>): Readonly<Record<string, ControlOperation>> {
  const rows = Object.entries(operations as Readonly<Record<string, ControlOperation>>);
  return Object.fromEntries(rows.map(([key, run]) => [key, telling(key, run)]));
}

function telling(key: string, run: ControlOperation): ControlOperation {
  const what = CHANGES[key as Changing] ?? null;
  if (what === null) return run;
  return async (call) => {
    const reply = (await run(call)) as Reply;
    if (reply.status < 300) tell(call, what);
    return reply;
  };
}

function tell({ world, request }: ControlCall, what: Change): void {
  const { provider = null, credential = null } = what === 'account' ? request.params : {};
  world.events.tell({ type: 'changed', at: world.clock.now(), what, provider, credential });
}
