import { z } from 'zod';
import type { MockRequest } from '../providers/provider.ts';
import type { Scenario, ScenarioWorld } from '../scenarios/schema.ts';
import { toOutcome, toWaitingReply } from '../scenarios/to-rules.ts';
import { parseMoney } from '../world/money.ts';
import { restoreSnapshot, takeSnapshot } from '../world/snapshot.ts';
import type { World } from '../world/world.ts';
import { setAccount } from './accounts.ts';
import { readMoment } from './clock.ts';
import { BadInput, type Control, type ControlCall, providerOf } from './control.ts';
import { armFault } from './faults.ts';

/** Adds what a scenario's world holds to the world that runs. @returns the ids of its faults. @throws BadInput, and the world is as it was */
export function layDown(control: Control, asked: ScenarioWorld): readonly string[] {
  const { world } = control;
  checkRoom(world, asked);
  const before = takeSnapshot(world);
  try {
    if (asked.snapshot !== undefined) putSnapshotOf(world, asked.snapshot);
    setStart(world, asked);
    for (const [index, { provider, credential, ...change }] of (asked.accounts ?? []).entries()) {
      const params = { provider, credential: String(credential) };
      at(`accounts.${index}`, () => setAccount(callOf(control, change, params)));
    }
    for (const outcome of asked.outcomes ?? []) world.outcomes.add(toOutcome(outcome));
    for (const reply of asked.replies ?? []) world.replies.add(toWaitingReply(reply));
    for (const [provider, changes] of Object.entries(asked.prices ?? {})) {
      at(`prices.${provider}`, () =>
        setPrices(control, provider, changes as Readonly<Record<string, string | number>>),
      );
    }
    return (asked.faults ?? []).map((fault, index) => {
      const armed = at(`faults.${index}`, () => armFault(callOf(control, fault)));
      return armed.body.id;
    });
  } catch (error) {
    restoreSnapshot(world, before);
    throw error;
  }
}

function setPrices(control: Control, provider: string, changes: Readonly<Record<string, string | number>>): void {
  const { slug, prices } = providerOf(control, provider).rules;
  // The scenario's schema has let amounts through only.
  const amounts = Object.entries(changes).map(([name, price]) => [name, parseMoney(String(price)) ?? 0]);
  control.world.prices.set(slug, prices, Object.fromEntries(amounts));
}

/** @throws BadInput 400 where more outcomes and replies would be laid down than there may be */
function checkRoom({ outcomes, replies, bounds }: World, asked: ScenarioWorld): void {
  const most = bounds.limits.wishes;
  const there = outcomes.list().length + replies.list().length;
  const more = (asked.outcomes ?? []).length + (asked.replies ?? []).length;
  if (there + more <= most || more === 0) return;
  bounds.drop('wishes');
  throw new BadInput(
    400,
    `There are ${there} outcomes and replies laid down already, and ${most} may be. Reset first: POST /__admin/reset.`,
  );
}

/** Whether nothing has been told to anybody. What was cannot be untold: neither time nor luck goes back after that. */
const isUntouched = (world: World) => world.messages.size === 0 && world.journal.lastId === 0;

function putSnapshotOf(world: World, snapshot: unknown): void {
  if (!isUntouched(world))
    throw tooLate('snapshot', 'A world cannot take the place of one in which something has been asked.');
  try {
    restoreSnapshot(world, snapshot);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const issue = { path: 'world.snapshot', message: 'a snapshot of a Holub of this version' };
    throw new BadInput(400, 'The snapshot of the scenario is none of this version.', [issue]);
  }
}

function setStart(world: World, { clock, seed, snapshot }: ScenarioWorld): void {
  const untouched = isUntouched(world) || snapshot !== undefined;
  if (seed !== undefined && snapshot === undefined) {
    if (!untouched) throw tooLate('seed', 'The seed cannot change once something has been asked.');
    world.random.restore({ seed, streams: {} });
  }
  if (clock === undefined) return;
  const reading = world.clock.read();
  const now = clock.now === undefined ? reading.now : at('clock', () => readMoment(clock.now ?? '', world));
  if (now < reading.now && !untouched) {
    throw tooLate(
      'clock.now',
      `The clock stands at ${new Date(reading.now).toISOString()} and something has been asked.`,
    );
  }
  world.clock.restore({ now, mode: clock.mode ?? reading.mode, pace: clock.pace ?? reading.pace });
  world.outbox.wake(true);
}

function tooLate(path: string, sentence: string): BadInput {
  return new BadInput(400, `${sentence} Reset first: POST /__admin/reset.`, [
    { path: `world.${path}`, message: 'only before anything has been asked' },
  ]);
}

/** Lays down the world of a scenario that holds from the start, so that what is recorded takes it along. */
export function startWith(control: Control, { name, world: asked = {} }: Scenario): void {
  const { world } = control;
  const deed = { at: world.clock.now(), after: world.journal.lastId, call: 'POST /__admin/scenarios', params: {} };
  const note = world.deeds.start({ ...deed, body: { name, world: asked }, provider: null, credential: null });
  layDown(control, asked);
  note();
}

/** A call with this body, as if it had come over the wire. */
function callOf(control: Control, value: unknown, params: MockRequest['params'] = {}): ControlCall {
  const request: MockRequest = {
    method: 'PUT',
    path: '',
    params,
    query: {},
    charset: 'utf-8',
    rawQuery: '',
    headers: new Headers(),
    body: { kind: 'json', value },
    bytes: new Uint8Array(0),
    malformedText: false,
    armed: null,
    fetched: null,
  };
  return { ...control, request, signal: new AbortController().signal };
}

/** Says of complaints where in the scenario's world they belong. */
function at<Result>(place: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const issues = (error.issues ?? [{ path: '', message: error.message }]).map((issue) => ({
      ...issue,
      path: ['world', place, issue.path].filter((part) => part !== '').join('.'),
    }));
    throw new BadInput(400, error.message, issues);
  }
}
