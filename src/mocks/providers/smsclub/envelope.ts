import { orderedJson } from '../framework/ordered-json.ts';
import type { Reply } from '../provider.ts';

/** A success of `/vibers/*`. Two spellings of it are real on this host, and the sister API has a third (C-25). */
export function successfulRequest<Data>(requestData: Data): Reply<{ successfulRequest: { requestData: Data } }> {
  return { status: 200, format: 'json', body: { successfulRequest: { requestData } } };
}

/** A success of everything else. */
export function successRequest<Said>(said: Said): Reply<{ success_request: Said }> {
  return { status: 200, format: 'json', body: { success_request: said } };
}

/** The same with maps in the order of the request, which an object loses for keys such as `3809`; empty ones are left out. */
export function successInOrder(maps: { readonly info: Texts; readonly add_info: Texts }): Reply<{
  success_request: { info?: Record<string, string>; add_info?: Record<string, string> };
}> {
  const said = Object.entries(maps).filter(([, map]) => map.size > 0);
  const plain = Object.fromEntries(said.map(([name, map]) => [name, Object.fromEntries(map)]));
  return { ...successRequest(plain), text: orderedJson({ success_request: new Map(said) }) };
}

type Texts = ReadonlyMap<string, string>;
