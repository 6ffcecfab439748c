import { z } from 'zod';
import type { Answer, Provider } from '../providers/provider.ts';
import { LIMITS } from '../world/bounds.ts';
import { FAULT_KINDS, type Fault, type FaultDraft } from '../world/faults.ts';
import type { World } from '../world/world.ts';
import { BadInput, type ControlCall, json, nothing, providerOf } from './control.ts';
import { readJson, takesNoQuery } from './read-input.ts';

const MOST_HELD_MS = 600_000;

const draft = z.strictObject({
  match: z.strictObject({
    provider: z.string(),
    operation: z.string().optional(),
    credential: z.string().min(1).optional(),
    // As the world writes it: any other spelling would fit nothing, and nobody would know why.
    msisdn: z
      .string()
      .regex(/^[1-9]\d{4,14}$/, 'digits of the international number, without + or a leading zero')
      .optional(),
  }),
  kind: z.enum(FAULT_KINDS),
  status: z.number().int().min(200).max(599).optional(),
  latencyMs: z.number().int().min(0).max(MOST_HELD_MS).optional(),
  answer: z.union([z.string(), z.number()]).optional(),
  times: z.number().int().min(1).optional(),
  probability: z.number().min(0).max(1).optional(),
});

/** What only one kind of fault needs, and no other takes. */
const NEEDS = { status: 'status', latency: 'latencyMs', answer: 'answer' } as const;

export const listFaults = ({ world }: ControlCall) => json({ faults: world.faults.list().map(showFault) });

export const getFault = (call: ControlCall) => json(showFault(faultOf(call)));

export function armFault(call: ControlCall) {
  const given = readJson(call.request, draft);
  for (const [kind, field] of Object.entries(NEEDS) as [keyof typeof NEEDS, (typeof NEEDS)[keyof typeof NEEDS]][]) {
    if ((given[field] === undefined) === (given.kind === kind)) {
      const message = given.kind === kind ? `is needed for kind ${kind}` : `belongs to kind ${kind} only`;
      throw new BadInput(400, `The fault cannot be armed: ${field} ${message}.`, [{ path: field, message }]);
    }
  }
  makeRoom(call.world);
  const provider = providerOf(call, given.match.provider);
  const { operation, ...match } = given.match;
  const where = operation === undefined ? match : { ...match, operation: operationNamed(provider, operation) };
  const what = given.answer === undefined ? {} : { answer: answerNamed(provider, given.answer).name };
  return json(showFault(call.world.faults.arm(plain({ ...given, match: where, ...what }))), 201);
}

/** Those that have hit as often as they were to go first. @throws BadInput 400 where all are still armed */
function makeRoom({ faults, bounds }: World): void {
  const most = bounds.limits.faults;
  if (faults.list().length < most) return;
  for (const { id, hits, times = Number.POSITIVE_INFINITY } of faults.list()) if (hits >= times) faults.remove(id);
  if (faults.list().length < most) return;
  bounds.drop('faults');
  throw new BadInput(
    400,
    `There are ${most} faults armed already. Remove some first, DELETE /__admin/faults, or start Holub with ${LIMITS.faults.flag}.`,
  );
}

export function removeFault(call: ControlCall) {
  call.world.faults.remove(faultOf(call).id);
  return nothing;
}

export function clearFaults({ world, request }: ControlCall) {
  takesNoQuery(request);
  world.faults.clear();
  return nothing;
}

function faultOf({ world, request }: ControlCall): Fault {
  const { id = '' } = request.params;
  const fault = world.faults.get(id);
  if (fault !== undefined) return fault;
  throw new BadInput(404, `There is no fault ${JSON.stringify(id)}. GET /__admin/faults lists those there are.`);
}

function showFault({ hits, ...fault }: Fault) {
  return { ...fault, match: { ...fault.match, provider: fault.match.provider ?? '' }, hits };
}

/** Leaves out what is undefined. */
function plain(value: object): FaultDraft {
  return JSON.parse(JSON.stringify(value)) as FaultDraft;
}

/** The one name of an operation, in whichever spelling of the spec, or its path alone. @throws BadInput 400 */
function operationNamed(provider: Provider, wanted: string): string {
  const keys = Object.keys(provider.operations);
  const key = keys.find((each) => each === wanted || each.slice(each.indexOf(' ') + 1) === wanted);
  if (key !== undefined) {
    const same = provider.sameOperation(key);
    return wanted.startsWith('/') ? same.slice(same.indexOf(' ') + 1) : same;
  }
  const known = [...new Set(keys.map((each) => provider.sameOperation(each)))];
  throw new BadInput(400, `${provider.slug} has no operation ${JSON.stringify(wanted)}.`, [
    { path: 'match.operation', message: `one of: ${known.join(', ')}` },
  ]);
}

/**
 * The answer of this name, or of this code where one answer alone has it. A number that a refusal of requests and a
 * state of messages share means the refusal: a state cannot be armed.
 */
export function answerNamed(provider: Provider, wanted: string | number): Answer {
  const byName = provider.answers.filter((answer) => answer.name === wanted);
  const byCode = provider.answers.filter((answer) => String(answer.code) === String(wanted));
  const whole = byCode.filter(({ scope }) => scope === 'global');
  const found = [byName, whole, byCode].find((answers) => answers.length > 0) ?? [];
  const [only] = found;
  const list = (answers: readonly Answer[]) => answers.map((answer) => answer.name).join(', ');
  const issue = (message: string) => [{ path: 'answer', message }];
  if (only === undefined) {
    const message = `one of: ${list(provider.answers.filter((answer) => answer.scope !== 'state'))}`;
    throw new BadInput(400, `${provider.slug} has no answer ${JSON.stringify(wanted)}.`, issue(message));
  }
  if (found.length > 1) {
    throw new BadInput(
      400,
      `Several answers of ${provider.slug} have the code ${wanted}. Name one of: ${list(found)}.`,
      issue(`one of: ${list(found)}`),
    );
  }
  if (only.scope !== 'state') return only;
  throw new BadInput(
    400,
    `${only.name} is a state of a message, not an answer. Force it: POST /__admin/messages/{id}/state.`,
    issue('an answer, not a state'),
  );
}
