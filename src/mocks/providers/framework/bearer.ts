import type { MockRequest, Signature } from '../provider.ts';

/** What follows a scheme's word, in any case, in the header `Authorization`; null when there is nothing. */
export function authorizationBy(scheme: 'basic' | 'bearer', { headers }: Pick<MockRequest, 'headers'>): string | null {
  // Taken apart without a pattern: one with two runs of white space takes for ever over a header of spaces.
  const header = (headers.get('authorization') ?? '').trim();
  const space = header.indexOf(' ');
  return space > 0 && header.slice(0, space).toLowerCase() === scheme ? header.slice(space).trim() : null;
}

/** The token of `Authorization: Bearer <token>`; null when there is none. */
export const bearerToken = (request: Pick<MockRequest, 'headers'>): string | null => authorizationBy('bearer', request);

/** The header that signs a request in. */
export const signBearer = (token: string): Signature => ({ headers: { Authorization: `Bearer ${token}` } });
