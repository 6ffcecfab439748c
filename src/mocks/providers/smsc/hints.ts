import type { Account } from '../../world/accounts.ts';
import { type Body, type MockRequest, TOO_LONG } from '../provider.ts';
import { isRefusal, REFUSALS, type RefusalName } from './refusals.ts';
import { type Form, isRest } from './wire.ts';

/** Why no credentials were found, where the body may have held some. */
export function hintForStranger({ path, body }: MockRequest): string | undefined {
  if (isTooLong(body)) return TOO_LONG;
  if (isRest(path)) return body.kind === 'json' ? undefined : 'This path reads its fields from a JSON body.';
  if (body.kind === 'json') return 'This path reads its fields from the query or a form; /rest/ reads JSON.';
  return body.kind === 'unreadable' ? 'The body could not be read.' : undefined;
}

const isTooLong = (body: Body) => body.kind === 'unreadable' && body.why === 'size';

/** What a person would wonder about, by the refusal that makes them. */
const HINTS: Readonly<Partial<Record<RefusalName, (form: Form, account: Account) => string | undefined>>> = {
  'invalid-date-format': (form) =>
    /^ \d+$/.test(form.text('time')) ? 'The plus of time came as a space: write it as %2B.' : undefined,
  'duplicate-request': () =>
    'The same was asked less than a minute ago. Advance the clock, or set "duplicates" or "limits" of the account to false.',
  'message-is-denied': (_form, { senders }) =>
    senders === null ? undefined : `The account may sign with: ${senders.join(', ') || 'nothing'}.`,
};

/** Why an answer says no, where that is not plain from the answer. */
export function hintFor(answer: unknown, { body }: MockRequest, form: Form, account: Account): string | undefined {
  if (!isRefusal(answer)) return undefined;
  if (isTooLong(body)) return TOO_LONG;
  const found = Object.entries(REFUSALS).find(([, { error }]) => error === answer.error);
  return found === undefined ? undefined : HINTS[found[0] as RefusalName]?.(form, account);
}
