import type { Answer, Evidence, HowToRequest } from '../provider.ts';
import type { ExceptionName } from './exceptions.ts';

/** Where a provider can be made to throw each exception. */
export interface ExceptionExamples {
  readonly slug: string;
  /** A request that works, sent by `POST` and signed in. */
  readonly works: HowToRequest;
  /** A path that the provider does not have. */
  readonly unknownPath: string;
  /** What the provider's table calls the crash; `server-error` by default. */
  readonly crash?: string;
  /** What the provider's document says itself; the rest is assumed after the framework. */
  readonly evidence: Partial<Readonly<Record<ExceptionName, Evidence>>>;
}

/** The framework's answers as rows of a provider's table, each with a way to get it. */
export function exceptionAnswers({
  slug,
  works,
  unknownPath,
  crash = 'server-error',
  evidence,
}: ExceptionExamples): readonly Answer[] {
  const post: HowToRequest = { method: 'POST', ...works };
  const { path } = post;
  const row = (name: ExceptionName, http: number, text: string, howTo: string, steps: Answer['howTo']['steps']) => ({
    name: name === 'server-error' ? crash : name,
    code: 0,
    http,
    text,
    scope: 'global' as const,
    evidence: evidence[name] ?? ('assumed' as const),
    howTo: { text: howTo, steps },
  });
  return [
    row('bad-json', 400, 'The body is not JSON.', 'Send the body {.', () => [
      { request: { method: 'POST', path, body: { type: 'application/json', text: '{' } } },
    ]),
    row('unauthorized', 401, 'No token, or an unknown one.', 'Use the token "invalid", or none.', () => [
      { request: { ...post, credential: 'invalid' } },
    ]),
    row('page-not-found', 404, 'There is no such path.', `Call ${unknownPath}.`, () => [
      { request: { method: 'GET', path: unknownPath } },
    ]),
    row('method-not-allowed', 405, 'The path does not take this method.', `PUT ${path}.`, () => [
      { request: { ...post, method: 'PUT' } },
    ]),
    row('too-many', 429, 'More requests in a second than the account may send.', 'Use the token "throttled".', () => [
      { request: { ...post, credential: 'throttled' } },
    ]),
    row('server-error', 500, 'The service broke.', 'Arm it as a fault of kind answer.', () => [
      { fault: { match: { provider: slug }, kind: 'answer', answer: crash } },
      { request: post },
    ]),
  ];
}
