import { authorizationBy, bearerToken } from '../framework/bearer.ts';
import type { MockRequest } from '../provider.ts';

const RESERVED: readonly string[] = ['invalid', 'blocked', 'nomoney', 'throttled'];

type Signed = Pick<MockRequest, 'headers' | 'path'>;

/** The credential of a request: a Bearer token everywhere, or a Basic login under `/vibers`. Null when it has none. */
export function credentialOf(request: Signed): string | null {
  return bearerToken(request) ?? (request.path.startsWith('/vibers/') ? basicCredential(request) : null);
}

/**
 * The password part of a Basic login, so that `login:token` and `Bearer token` are one account (C-38, assumed).
 * A reserved word means what it means as a login too.
 */
function basicCredential(request: Signed): string | null {
  const pair = Buffer.from(authorizationBy('basic', request) ?? '', 'base64').toString();
  const colon = pair.indexOf(':');
  if (colon < 0) return null;
  const [login, password] = [pair.slice(0, colon), pair.slice(colon + 1)];
  if (password === '') return null;
  return RESERVED.includes(login) ? login : password;
}
