import { exceptionIn } from '../framework/exceptions.ts';
import { asObject } from '../framework/loose-values.ts';
import type { Fields, Reply } from '../provider.ts';
import { type FieldError, PHONE_REFUSALS, type PhoneError, REFUSALS } from './refusals.ts';
import { CASCADE_ANSWERS, STATE_ANSWERS } from './state-names.ts';

/** The names of the answers that a reply holds: its own, those of its errors, and the words of its rows. */
export function answersIn({ status, body }: Reply): readonly string[] {
  if (status === 204) return ['deleted'];
  const fields = asObject(body) ?? {};
  const exception = exceptionIn(fields);
  if (exception !== null) return [exception];
  if (status === 503) return ['unavailable'];
  if (status === 404) return missing(fields.message);
  const refused = asObject(fields.error_request);
  if (refused !== null) return registrationNames(refused);
  if (fields.successful_request !== undefined) return ['registered', 'moderation'];
  return [...new Set(fields.status === 'failed' ? ['failed', ...errorNames(fields)] : successNames(status, fields))];
}

/** The pages of RCS, cascades and Viber miss a thing with the same words. */
const missing = (message: unknown): readonly string[] =>
  message === 'Not Found' ? ['not-found', 'viber-not-found'] : ['object-not-found'];

function registrationNames({ originator, ...others }: Fields): readonly string[] {
  const names = originator === undefined ? [] : ['registration-refused'];
  return Object.keys(others).length === 0 ? names : [...names, 'registration-field'];
}

function errorNames({ errors, invalidRecipients }: Fields): readonly string[] {
  const phones = rowsOf(invalidRecipients).flatMap((row) => rowsOf(row.errors));
  return [
    ...rowsOf(errors).map((error) => nameOf(error, REFUSALS) ?? 'field-invalid'),
    ...phones.map((error) => nameOf(error, PHONE_REFUSALS) ?? 'phone-bad'),
  ];
}

/** The refusal with these words, else one of the same field and code: its sentence may name another limit. */
function nameOf(error: Fields, refusals: Readonly<Record<string, FieldError | PhoneError>>): string | undefined {
  const alike = Object.entries(refusals).filter(([, { field, code }]) => field === error.field && code === error.code);
  const same = alike.find(([, { description }]) => description === error.description);
  return (same ?? alike.at(-1))?.[0];
}

function successNames(status: number, { info, data, version, ...rest }: Fields): readonly string[] {
  const names = ['success'];
  if (info !== undefined) {
    names.push(data === undefined ? 'accepted' : 'cascade-accepted');
    if (rest.invalidRecipients !== undefined) names.push('accepted-partly', ...errorNames(rest));
  } else if (version !== undefined) names.push('version');
  else if (data === undefined) names.push('healthy');
  else if (Array.isArray(data)) {
    names.push(status === 201 ? 'chat-created' : data.length === 0 ? 'found-none' : 'found', ...data.flatMap(wordsOf));
  } else names.push('cascade-found', ...rowsOf(asObject(data)?.sequences).flatMap(cascadeWords));
  return names;
}

/** The words that a row of a list shows. */
function wordsOf(row: Fields): readonly string[] {
  const { state, additionalState, type, attachment, active } = row;
  const words: (string | undefined)[] = [];
  if (typeof state === 'number') words.push(STATE_ANSWERS[state]);
  if (additionalState !== undefined)
    words.push(additionalState === null ? 'no-additional-state' : String(additionalState));
  if (typeof type === 'string') words.push(type);
  if (attachment !== undefined) words.push(String(asObject(attachment)?.type ?? 'no-attachment'));
  if (active !== undefined) words.push(active === 1 ? 'active' : 'inactive');
  return words.filter((word) => word !== undefined);
}

function cascadeWords({ recipient: _, ...legs }: Fields): readonly string[] {
  return Object.values(legs).map((leg) => CASCADE_ANSWERS[String(asObject(leg)?.state)] ?? 'cascade-sent');
}

function rowsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(asObject).filter((row) => row !== null) : [];
}
