import type { Ask, ContractCase, Expectation } from '../../case.ts';
import { exactly, type Pattern } from '../../pattern.ts';

const ENVELOPE = exactly('response_code', 'response_status', 'response_result');

/** What an answer with this code looks like. HTTP is 200 whatever happens. */
export function says(code: number, name: string, result?: Pattern): Expectation {
  return {
    status: 200,
    body: {
      response_code: code,
      response_status: name,
      ...(result === undefined ? {} : { response_result: result }),
    },
  };
}

/** A bare envelope with this code: nothing was done. */
export const refuses = (code: number, name: string): Expectation => says(code, name, null);

/** Three keys and no more. */
export const envelope: Expectation = { status: 200, body: ENVELOPE };

export const ask = (method: string, body: unknown, expect: Expectation, more: Partial<Ask> = {}): Ask => ({
  operation: `POST /${method}.json`,
  ...(body === undefined ? {} : { body }),
  expect,
  ...more,
});

/** A request that is refused as a whole; it names nobody whom a message could reach. */
export function refused(
  name: string,
  code: number,
  title: string,
  asks: readonly { readonly method?: string; readonly body: unknown }[],
  more: Partial<ContractCase> = {},
): ContractCase {
  return {
    id: name.toLowerCase().replaceAll('_', '-'),
    title,
    answers: [name],
    evidence: 'documented',
    price: 'free',
    needs: [],
    asks: asks.map(({ method = 'message/send', body }) => ask(method, body, refuses(code, name))),
    ...more,
  };
}

/** No number: its row is refused whatever the rest says. */
export const NOBODY = '123';
/** An id as they look, that nobody was given. */
export const STRANGERS_ID = '00000000-0000-4000-8000-000000000000';
