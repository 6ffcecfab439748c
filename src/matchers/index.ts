export { assertAsked, assertNotRefused, assertNotSent, assertRefused, assertSent } from './asserts.ts';
export type { AskedPattern, RefusedPattern, SentPattern } from './judge.ts';
export { type MatcherResult, matchers, type SandboxMatchers } from './matchers.ts';
