import type { Account } from '../../world/accounts.ts';
import type { World } from '../../world/world.ts';
import { authorizationBy, bearerToken } from '../framework/bearer.ts';
import type { MockRequest } from '../provider.ts';
import type { AnswerName } from './answers.ts';
import { rules } from './rules.ts';

const WELL_FORMED = /^[A-Za-z0-9._~+/=-]{1,128}$/;

/** The token of a request, from where it is looked for first: header, query, form. Null when there is none. */
export function tokenOf(request: MockRequest): string | null {
  const { body, query } = request;
  const fromHeader = bearerToken(request) ?? authorizationBy('basic', request);
  if (fromHeader !== null) return fromHeader;
  const fromForm = body.kind === 'form' ? body.fields.token : undefined;
  for (const token of [query.token, fromForm]) {
    if (typeof token === 'string' && token !== '') return token;
  }
  return null;
}

/** The account of the caller, or the refusal. */
export function authenticate(request: MockRequest, world: World): Account | AnswerName {
  const token = tokenOf(request);
  if (token === null) return 'REQUIRED_TOKEN';
  if (!WELL_FORMED.test(token)) return 'INVALID_TOKEN';
  if (token === 'invalid') return 'REQUIRED_AUTH';
  const account = world.accounts.open(rules, token);
  return account.blocked ? 'REQUIRED_ACTIVE_USER' : account;
}
