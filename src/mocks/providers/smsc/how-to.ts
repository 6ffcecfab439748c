import type { HowToStep } from '../provider.ts';

/** An ordinary number, of those that no table knows. */
export const PHONE = '380671234567';

type Given = Readonly<Record<string, string>>;

/** A form posted to a page in UTF-8, answered in JSON. */
export function form(page: string, given: Given, capture?: Given): HowToStep {
  const text = new URLSearchParams({ charset: 'utf-8', fmt: '3', ...given }).toString();
  const request = {
    method: 'POST',
    path: `/sys/${page}.php`,
    body: { type: 'application/x-www-form-urlencoded', text },
  };
  return capture === undefined ? { request } : { request, capture };
}

/** A send to an ordinary number; its id is kept as `{id}`. */
export const sending = (given: Given = {}, capture?: Given) =>
  form('send', { phones: PHONE, mes: 'Hello', ...given }, capture);

/** A question by GET, answered in JSON. */
export function asking(page: string, given: Given = {}, credential?: string): HowToStep {
  const query = new URLSearchParams({ charset: 'utf-8', fmt: '3', ...given }).toString();
  const request = { method: 'GET', path: `/sys/${page}.php?${query}` };
  return { request: credential === undefined ? request : { ...request, credential } };
}

/** A send to one number with a known id, and, some time later, the question what became of it there. */
export function told(given: Given, phone: string, after: string | null): () => readonly HowToStep[] {
  return () => [
    sending({ id: '7', phones: phone, ...given }),
    ...(after === null ? [] : [{ advance: after }]),
    asking('status', { id: '7', phone }),
  ];
}

/** A send to one number whose state is then forced, and the question what became of it. */
export function forced(state: string, reason: string): () => readonly HowToStep[] {
  return () => [
    sending({ id: '7' }),
    { force: { message: '7', state, reason } },
    asking('status', { id: '7', phone: PHONE }),
  ];
}
