import type { Answer } from '../provider.ts';
import { errAnswers, nameOfErr } from './err-answers.ts';
import { refusalAnswers } from './refusal-answers.ts';
import { isRefusal, REFUSALS } from './refusals.ts';
import { nameOfStatus, statusAnswers } from './status-answers.ts';

/** Everything that SMSC can say: its refusals, and the statuses and errors of messages. */
export const answers: readonly Answer[] = [...refusalAnswers, ...statusAnswers, ...errAnswers];

/** The names of the answers that a body holds. */
export function namesIn(body: unknown): readonly string[] {
  if (isRefusal(body)) {
    return Object.entries(REFUSALS).flatMap(([name, { error }]) => (error === body.error ? [name] : []));
  }
  if (typeof body !== 'object' || body === null) return [];
  const { phones } = body as { readonly phones?: unknown };
  const rows = Array.isArray(body) ? body : Array.isArray(phones) ? [body, ...phones] : [body];
  return [...new Set(rows.flatMap(namesOfRow))];
}

/** A row of status has numbers under `status` and `err`; one of `phones` has text under `status` and `error`. */
function namesOfRow(row: Readonly<Record<string, unknown>>): readonly string[] {
  const { status, err, error } = row;
  if (status === undefined) return [];
  const delivery = err ?? error;
  const name = nameOfStatus(Number(status));
  return [...(name === undefined ? [] : [name]), ...(delivery === undefined ? [] : [nameOfErr(Number(delivery))])];
}
