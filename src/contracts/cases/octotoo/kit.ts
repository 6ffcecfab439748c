import type { Ask, ContractCase, Expectation } from '../../case.ts';
import { exactly, type Pattern, some } from '../../pattern.ts';

export const free = (
  id: string,
  title: string,
  answers: readonly string[],
  asks: readonly Ask[],
  more: Partial<ContractCase> = {},
): ContractCase => ({ id, title, answers, evidence: 'documented', price: 'free', needs: [], asks, ...more });

export const ask = (operation: string, body: unknown, expect: Expectation, more: Partial<Ask> = {}): Ask => ({
  operation,
  ...(body === undefined ? {} : { body }),
  expect,
  ...more,
});

export const succeeds = (data: Pattern): Expectation => ({ status: 200, body: { status: 'success', data } });

/** An exception of the framework: four keys, and `status` is the HTTP status. */
export const exception = (status: number): Expectation => ({
  status,
  body: exactly('name', 'message', 'code', 'status'),
});

/** A refused send that has this among its errors. */
export const refuses = (field: string, code: number): Expectation => ({
  status: 422,
  body: { status: 'failed', errors: some({ field, code, description: /./ }) },
});

/** No number: nothing can go out to it. */
export const NOBODY = [{ phone: '123' }];
