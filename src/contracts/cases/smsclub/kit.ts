import { type Ask, type Expectation, freeCases } from '../../case.ts';
import { a, every, type Pattern, values } from '../../pattern.ts';

export { exception } from '../exception.ts';

export const free = freeCases('documented');

export const post = (path: string, body: unknown, expect: Expectation, more: Partial<Ask> = {}): Ask => ({
  operation: `POST ${path}`,
  ...(body === undefined ? {} : { body }),
  expect,
  ...more,
});

/** A refused Viber send: an object of lists of sentences. */
export const refuses = (status: number): Expectation => ({
  status,
  body: { errorRequest: { errors: values(every(a('string'))) } },
});

export const info = (pattern: Pattern): Expectation => ({
  status: 200,
  body: { success_request: { info: pattern } },
});

/** No number: nothing can go out to it. */
export const NOBODY = '3809';
