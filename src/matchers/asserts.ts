import { AssertionError } from 'node:assert';
import type { Exchange, Message, Sandbox } from '../library/sandbox.ts';
import {
  type AskedPattern,
  judgeAsked,
  judgeRefused,
  judgeSent,
  type RefusedPattern,
  type SentPattern,
  type Verdict,
} from './judge.ts';

/**
 * Asserts that a message was sent that fits, or as many as `times` says.
 * @returns what fits, newest first
 * @throws AssertionError that shows the nearest messages
 */
export function assertSent(sandbox: Sandbox, pattern: SentPattern = {}): readonly Message[] {
  return insist(judgeSent(sandbox, pattern), true, assertSent);
}

/** Asserts that no message was sent that fits. @throws AssertionError that shows those that do */
export function assertNotSent(sandbox: Sandbox, pattern: SentPattern = {}): void {
  insist(judgeSent(sandbox, pattern), false, assertNotSent);
}

/**
 * Asserts that a request was refused, for this answer where one is named.
 * @returns what fits, newest first
 * @throws AssertionError that shows the last requests
 */
export function assertRefused(sandbox: Sandbox, pattern: RefusedPattern = {}): readonly Exchange[] {
  return insist(judgeRefused(sandbox, pattern), true, assertRefused);
}

/** Asserts that no request was refused so. @throws AssertionError that shows those that were */
export function assertNotRefused(sandbox: Sandbox, pattern: RefusedPattern = {}): void {
  insist(judgeRefused(sandbox, pattern), false, assertNotRefused);
}

/**
 * Asserts that a request was made, whatever came of it.
 * @returns what fits, newest first
 * @throws AssertionError that shows the last requests
 */
export function assertAsked(sandbox: Sandbox, pattern: AskedPattern = {}): readonly Exchange[] {
  return insist(judgeAsked(sandbox, pattern), true, assertAsked);
}

function insist<Found>(
  verdict: Verdict<Found>,
  wanted: boolean,
  stackStartFn: (...args: never[]) => unknown,
): readonly Found[] {
  if (verdict.pass === wanted) return verdict.found;
  throw new AssertionError({ message: verdict.message(), stackStartFn });
}
