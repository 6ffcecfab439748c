import type { components } from '../../../generated/turbosms.ts';
import type { Reply } from '../provider.ts';
import { type AnswerName, codeOf, type RowRefusalName } from './answers.ts';

type Code = components['schemas']['ResponseCode'];
type RowCode = components['schemas']['RowRefusalCode'];

/** What every operation answers. All three keys are always there. */
export interface Envelope<Result> {
  response_code: Code;
  response_status: AnswerName;
  response_result: Result | null;
}

/** A success, with what the operation gives back. */
export function ok<Result>(result: Result): Envelope<Result> {
  return envelope('OK', result);
}

/** An envelope under any name. */
export function envelope<Result>(name: AnswerName, result: Result | null): Envelope<Result> {
  return { response_code: codeOf(name) as Code, response_status: name, response_result: result };
}

/** A refusal of the whole request: the bare envelope. Nothing is created. */
export function refuse(name: AnswerName): Envelope<never> {
  return envelope<never>(name, null);
}

/** The two members that refuse a single row. */
export function rowRefusal(name: RowRefusalName): { response_code: RowCode; response_status: RowRefusalName } {
  return { response_code: codeOf(name) as RowCode, response_status: name };
}

/** HTTP 200 for everything, refusals included. */
export function reply<Result>(body: Envelope<Result>, hint?: string): Reply<Envelope<Result>> {
  return hint === undefined ? { status: 200, format: 'json', body } : { status: 200, format: 'json', body, hint };
}
