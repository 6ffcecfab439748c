import type { Account } from '../../world/accounts.ts';
import { memory } from '../../world/remembered.ts';
import type { World } from '../../world/world.ts';
import { type ArmedRow, armedFor, type MockRequest, type Operation, TOO_LONG } from '../provider.ts';
import type { RowRefusalName } from './answers.ts';
import { authenticate } from './authenticate.ts';
import { type Envelope, envelope, refuse, reply } from './envelope.ts';
import { type Data, isEmpty, readData } from './wire.ts';

/** A request that has signed in and whose data could be read. */
export interface Call {
  readonly account: Account;
  readonly world: World;
  readonly data: Data;
  readonly armed: ArmedRow | null;
  /** What was fetched for this request before it began, by address; null where nothing is fetched. */
  readonly fetched: MockRequest['fetched'];
  /** The body as it was sent. */
  readonly bytes: Uint8Array;
}

/** What a method does with a call. */
export type Method<Result> = (call: Call) => Envelope<Result>;

const SEQUENCE_MS = 14 * 24 * 3_600_000;

/** The results of the calls that had a `sequence_id`. */
const done = memory<unknown>('sequence-ids', SEQUENCE_MS);

export interface MethodOptions {
  /** Whether a request without data is refused as such. */
  readonly wantsData: boolean;
}

/**
 * An operation out of a method: signs the caller in, reads the data, and answers a request whose `sequence_id` has
 * been used on this method within 14 days with the result of the first time, without doing it again.
 */
export function operation<Result>(
  name: string,
  method: Method<Result>,
  { wantsData }: MethodOptions,
): Operation<Envelope<Result>> {
  return (request, world) => {
    const account = authenticate(request, world);
    if (typeof account === 'string') return reply(refuse(account));
    const data = readData(request);
    if (data === 'unparsable') return reply(refuse('FAILED_PARSE_BODY'));
    if (data === 'not an object') return reply(refuse('INVALID_REQUEST'), tooLongHint(request));
    if (wantsData && Object.keys(data.fields).length === 0) return reply(refuse('REQUIRED_CONTENT'));
    const call = { account, world, data, armed: request.armed, fetched: request.fetched, bytes: request.bytes };
    return reply(once(name, call, method));
  };
}

/** Does it, unless its `sequence_id` says that it has been done. */
export function once<Result>(name: string, call: Call, method: Method<Result>): Envelope<Result> {
  const sequenceId = call.data.fields.sequence_id;
  if (isEmpty(sequenceId)) return method(call);
  if (typeof sequenceId !== 'string' && typeof sequenceId !== 'number') return refuse('INVALID_REQUEST');
  const key = `${name}/${sequenceId}`;
  const now = call.world.clock.now();
  const first = done.recall(call.account, key, now) as Result | null | undefined;
  if (first !== undefined) return envelope('FAILED_DUPLICATE_REQUEST', first);
  const answer = method(call);
  done.remember(call.account, key, answer.response_result, now);
  return answer;
}

/** The refusal that a fault wants for the row of this number, if any. */
export function armedRefusal(armed: ArmedRow | null, msisdn: string): RowRefusalName | null {
  return armedFor(armed, msisdn) as RowRefusalName | null;
}

function tooLongHint(request: MockRequest): string | undefined {
  return request.body.kind === 'unreadable' ? TOO_LONG : undefined;
}
