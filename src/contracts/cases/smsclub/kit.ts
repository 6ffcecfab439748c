import type { Ask, ContractCase, Expectation } from '../../case.ts';
import { a, every, exactly, type Pattern, values } from '../../pattern.ts';

export const free = (
  id: string,
  title: string,
  answers: readonly string[],
  asks: readonly Ask[],
  more: Partial<ContractCase> = {},
): ContractCase => ({ id, title, answers, evidence: 'documented', price: 'free', needs: [], asks, ...more });

export const post = (path: string, body: unknown, expect: Expectation, more: Partial<Ask> = {}): Ask => ({
  operation: `POST ${path}`,
  ...(body === undefined ? {} : { body }),
  expect,
  ...more,
});

/** An exception of the framework: four keys, and `status` is the HTTP status. */
export const exception = (status: number): Expectation => ({ status, body: EXCEPTION });
const EXCEPTION = exactly('name', 'message', 'code', 'status');

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
