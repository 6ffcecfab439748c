import type { Fields, MockRequest } from '../provider.ts';
import { asObject } from './loose-values.ts';

const NO_FIELDS: Fields = {};

/** Why a body has no fields. */
export type Unreadable = 'syntax' | 'encoding' | 'size';

/**
 * The named values of a request: of its query for a GET or HEAD, else of its body, JSON or form.
 * A body that names nothing is no mistake of its own (none at all, `null`, `[]`, a bare text, a media type that the
 * framework has no parser for): its fields are missing, and that is what is answered.
 */
export function readFields(request: MockRequest): Fields | Unreadable {
  const { method, body } = request;
  if (method === 'GET' || method === 'HEAD') return request.query;
  switch (body.kind) {
    case 'json':
      return request.malformedText ? 'encoding' : (asObject(body.value) ?? NO_FIELDS);
    case 'form':
    case 'multipart':
      return body.fields;
    case 'unreadable':
      return body.why === 'media type' ? NO_FIELDS : body.why;
    default:
      return NO_FIELDS;
  }
}
