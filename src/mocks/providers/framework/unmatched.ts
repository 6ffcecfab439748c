import type { MockRequest, Reply } from '../provider.ts';
import { type Exception, methodNotAllowed, pageNotFound } from './exceptions.ts';

/** What the framework says to a path it does not have (404), or to a method that the path does not take (405). */
export function unmatched(_request: MockRequest, _world: unknown, allowed: readonly string[]): Reply<Exception> {
  return allowed.length === 0 ? pageNotFound() : methodNotAllowed(allowed);
}

/** `application/json; charset=UTF-8`: everything is JSON, refusals too. */
export const contentType = (): string => 'application/json; charset=UTF-8';
