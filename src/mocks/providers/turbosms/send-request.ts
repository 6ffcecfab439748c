import type { AnswerName } from './answers.ts';
import type { Part } from './legs.ts';
import { asList, asObject, type Data, isEmpty } from './wire.ts';

/** The channels of a request, each with the global parameters overridden by its own. */
export interface Parts {
  readonly sms: Part | null;
  readonly viber: Part | null;
}

/** Reads the channels; at least one must be there. */
export function readParts({ fields, typed, malformedText }: Data): Parts | AnswerName {
  const { sms, viber, ...globals } = fields;
  const partOf = (value: unknown): Part | null | 'INVALID_REQUEST' => {
    if (value === undefined || value === null) return null;
    const locals = asObject(value);
    return locals === null ? 'INVALID_REQUEST' : { fields: { ...globals, ...locals }, typed, malformedText };
  };
  const parts = { sms: partOf(sms), viber: partOf(viber) };
  if (parts.sms === 'INVALID_REQUEST' || parts.viber === 'INVALID_REQUEST') return 'INVALID_REQUEST';
  if (parts.sms === null && parts.viber === null) return 'INVALID_REQUEST';
  return parts as Parts;
}

/** Viber is tried first, so its parameters count where a send has one of a kind. */
export function firstOf({ viber, sms }: Parts): Part {
  return viber ?? (sms as Part);
}

/** The recipients: those named inside of the channels, else those at the top (T3, client). */
export function readList(fields: Data['fields'], { sms, viber }: Parts): readonly unknown[] | 'INVALID_REQUEST' {
  const lists = [viber?.fields.recipients, sms?.fields.recipients].filter((list) => list !== fields.recipients);
  const wanted = lists.some((list) => !isEmpty(list)) ? lists : [fields.recipients];
  const all: unknown[] = [];
  for (const value of wanted) {
    if (isEmpty(value)) continue;
    const list = asList(value);
    if (list === null) return 'INVALID_REQUEST';
    // A hybrid may name the same ones in both of its channels.
    const before = new Set(all);
    for (const each of list) if (!before.has(each)) all.push(each);
  }
  return all;
}
