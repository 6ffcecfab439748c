import { type Ask, type Expectation, freeCases } from '../../case.ts';
import { exactly, type Pattern } from '../../pattern.ts';

/** JSON in UTF-8: the same answers in the charset and format that a program can read best. */
const JSON_PLEASE = { fmt: 3, charset: 'utf-8' };

export const get = (page: string, query: object, expect: Expectation, more: Partial<Ask> = {}): Ask => ({
  operation: `GET /sys/${page}.php`,
  query: { ...JSON_PLEASE, ...query },
  expect,
  ...more,
});

export const post = (page: string, form: object, expect: Expectation, more: Partial<Ask> = {}): Ask => ({
  operation: `POST /sys/${page}.php`,
  form: { ...JSON_PLEASE, ...form },
  expect,
  ...more,
});

/** HTTP 200 whatever happens. */
export const says = (body: Pattern): Expectation => ({ status: 200, body });

/** A refusal without an id: nothing was done. */
export const refuses = (code: number, text: string): Expectation => says({ error: text, error_code: code });
export const bare: Expectation = { status: 200, body: exactly('error', 'error_code') };

export const free = freeCases('recorded');

/** No number: nothing can go out to it. */
export const NOBODY = '123';
