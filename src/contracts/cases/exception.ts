import type { Expectation } from '../case.ts';
import { exactly } from '../pattern.ts';

const KEYS = exactly('name', 'message', 'code', 'status');

/** An exception of the framework that SMS Club and Octotoo share: four keys, and `status` is the HTTP status. */
export const exception = (status: number): Expectation => ({ status, body: KEYS });
