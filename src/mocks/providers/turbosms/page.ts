import type { AnswerName } from './answers.ts';
import { asInteger, type Data, isEmpty } from './wire.ts';

/** Which rows of a list are asked for. */
export interface Page {
  readonly from: number;
  readonly to: number;
}

/** Reads `page` (from 1) and `rows` (1 to 500, 30 by default). */
export function readPage(fields: Data['fields']): Page | AnswerName {
  const page = isEmpty(fields.page) ? 1 : asInteger(fields.page);
  if (page === null || page < 1) return 'INVALID_PAGE';
  const rows = isEmpty(fields.rows) ? 30 : asInteger(fields.rows);
  if (rows === null || rows < 1 || rows > 500) return 'INVALID_ROWS';
  return { from: (page - 1) * rows, to: page * rows };
}
