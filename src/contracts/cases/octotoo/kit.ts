import { type Ask, type Expectation, freeCases } from '../../case.ts';
import { type Pattern, some } from '../../pattern.ts';

export { exception } from '../exception.ts';

export const free = freeCases('documented');

export const ask = (operation: string, body: unknown, expect: Expectation, more: Partial<Ask> = {}): Ask => ({
  operation,
  ...(body === undefined ? {} : { body }),
  expect,
  ...more,
});

export const succeeds = (data: Pattern): Expectation => ({ status: 200, body: { status: 'success', data } });

/** A refused send that has this among its errors. */
export const refuses = (field: string, code: number): Expectation => ({
  status: 422,
  body: { status: 'failed', errors: some({ field, code, description: /./ }) },
});

/** No number: nothing can go out to it. */
export const NOBODY = [{ phone: '123' }];
