import type { Account } from '../../world/accounts.ts';
import type { Rules } from '../../world/rules.ts';
import type { World } from '../../world/world.ts';
import { type ArmedRow, type Fields, type MockRequest, type Operation, type Reply, TOO_LONG } from '../provider.ts';
import { badJson, type Exception, unauthorized } from './exceptions.ts';
import { countCall } from './rate-limit.ts';
import { readFields } from './request-fields.ts';

/** A request that has come through the door. */
export interface Call {
  readonly account: Account;
  readonly world: World;
  /** What the request names: its query for a GET, else its body. */
  readonly fields: Fields;
  readonly request: MockRequest;
  /** An armed answer that belongs to single recipients, for the operation to give. */
  readonly armed: ArmedRow | null;
}

/** What an operation does with a call. */
export type Method<Content> = (call: Call) => Reply<Content>;

/** Whose door it is. */
export interface Door {
  readonly rules: Rules;
  /** The credential of a request; null when it bears none. */
  credentialOf(request: MockRequest): string | null;
}

/**
 * An operation out of a method, behind what the framework looks at first, in its order: the token (401), the rate
 * (429), the body (400). An unknown path and a wrong method come before all three and never get here.
 * Every answer past the token says how much of the rate is left.
 */
export function signedIn<Content>(door: Door, method: Method<Content>): Operation<Content | Exception> {
  return (request, world) => {
    const credential = door.credentialOf(request);
    if (credential === null) return unauthorized('The request bears no token.');
    if (credential === 'invalid') return unauthorized('The token "invalid" is refused as unknown.');
    const account = world.accounts.open(door.rules, credential);
    const { refusal, headers } = countCall(account, world);
    const reply = refusal ?? answer(account, method, request, world);
    return { ...reply, headers: { ...headers, ...reply.headers } };
  };
}

function answer<Content>(
  account: Account,
  method: Method<Content>,
  request: MockRequest,
  world: World,
): Reply<Content | Exception> {
  const fields = readFields(request);
  if (fields === 'size') return badJson('syntax', TOO_LONG);
  if (typeof fields === 'string') return badJson(fields);
  return method({ account, world, fields, request, armed: request.armed });
}
