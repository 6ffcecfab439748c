import type { Reply } from '../provider.ts';

/** A success of `/vibers/*`. Two spellings of it are real on this host, and the sister API has a third (C-25). */
export function successfulRequest<Data>(requestData: Data): Reply<{ successfulRequest: { requestData: Data } }> {
  return { status: 200, format: 'json', body: { successfulRequest: { requestData } } };
}

/** A success of everything else. */
export function successRequest<Said>(said: Said): Reply<{ success_request: Said }> {
  return { status: 200, format: 'json', body: { success_request: said } };
}
