import type { Sandbox } from '../library/sandbox.ts';
import {
  type AskedPattern,
  judgeAsked,
  judgeRefused,
  judgeSent,
  type RefusedPattern,
  type SentPattern,
} from './judge.ts';

/** What a matcher gives back, to Vitest and Jest alike. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * What `expect(sandbox)` can say once it was extended. `holub/vitest` has told Vitest; Jest is told by
 * `declare module 'expect' { interface Matchers<R> extends SandboxMatchers<R> {} }`.
 */
export interface SandboxMatchers<Result = void> {
  /**
   * A message was sent that fits, or as many as `times` says.
   * @example expect(sandbox).toHaveSent({ msisdn: '380671234567', text: /\d{4}/ })
   */
  toHaveSent(pattern?: SentPattern): Result;
  /**
   * A request was refused, for this answer where one is named.
   * @example expect(sandbox).toHaveRefused({ answer: 'NOT_ALLOWED_MESSAGE_DUPLICATE', times: 1 })
   */
  toHaveRefused(pattern?: RefusedPattern): Result;
  /**
   * A request was made, whatever came of it: what a retry has to show.
   * @example expect(sandbox).toHaveBeenAsked({ operation: 'POST /message/send.json', times: 3 })
   */
  toHaveBeenAsked(pattern?: AskedPattern): Result;
}

/** For `expect.extend(matchers)`, in Vitest and Jest. */
export const matchers = {
  toHaveSent: (sandbox: Sandbox, pattern: SentPattern = {}): MatcherResult => judgeSent(sandbox, pattern),
  toHaveRefused: (sandbox: Sandbox, pattern: RefusedPattern = {}): MatcherResult => judgeRefused(sandbox, pattern),
  toHaveBeenAsked: (sandbox: Sandbox, pattern: AskedPattern = {}): MatcherResult => judgeAsked(sandbox, pattern),
};
