import type { MockRequest, Signature } from '../provider.ts';

const BEARER = /^\s*bearer\s+(.*?)\s*$/i;

/** The token of `Authorization: Bearer <token>`, the scheme's word in any case; null when there is none. */
export function bearerToken({ headers }: Pick<MockRequest, 'headers'>): string | null {
  const token = BEARER.exec(headers.get('authorization') ?? '')?.[1] ?? '';
  return token === '' ? null : token;
}

/** The header that signs a request in. */
export const signBearer = (token: string): Signature => ({ headers: { Authorization: `Bearer ${token}` } });
