import { test as base, expect } from 'vitest';
import { createSandbox } from './library/create-sandbox.ts';
import type { Sandbox } from './library/sandbox.ts';
import { matchers, type SandboxMatchers } from './matchers/index.ts';
import type { SandboxOptions } from './mocks/sandbox.ts';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: Vitest declares it so, and only the same declaration merges with it
  interface Matchers<T = any> extends SandboxMatchers {}
}

expect.extend(matchers);

/** What a test may ask for. */
export interface SandboxFixtures {
  /**
   * How the sandbox of a test is made; by default with a frozen clock.
   * @example const nightly = test.extend({ sandboxOptions: { startAt: '2026-03-02T23:30:00' } });
   */
  sandboxOptions: SandboxOptions;
  /** A sandbox of the test's own; closed when the test is over. */
  sandbox: Sandbox;
}

/**
 * Vitest's `test` with a sandbox for each test that asks for one.
 * @example
 * test('sends the code', async ({ sandbox }) => {
 *   await signUp({ baseUrl: 'https://api.turbosms.ua', fetch: sandbox.fetch });
 *   expect(sandbox).toHaveSent({ msisdn: '380671234567', text: /\d{4}/ });
 * });
 */
export const test = base.extend<SandboxFixtures>({
  sandboxOptions: {},
  sandbox: async ({ sandboxOptions }, use) => {
    await using sandbox = createSandbox({ clock: 'frozen', ...sandboxOptions });
    await use(sandbox);
  },
});

export { test as it };
