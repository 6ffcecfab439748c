import { defineConfig } from 'vitest/config';

// Everything in process shares its workers: no module holds state, so files cannot meet in one.
const inProcess = { pool: 'threads', isolate: false, testTimeout: 60_000, hookTimeout: 60_000 } as const;

const units = ['test/mocks/telecom/**/*.test.ts', 'test/mocks/world/**/*.test.ts'];
const providers = ['test/mocks/providers/**/*.test.ts'];
const sockets = ['test/sockets/**/*.test.ts'];
const processes = ['test/processes/**/*.test.ts'];
const browser = ['test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      // Facts and state: no request, no reply.
      { test: { name: 'units', include: units, ...inProcess } },
      // Operations, called as functions.
      { test: { name: 'providers', include: providers, ...inProcess } },
      // Whatever else needs no socket: a whole sandbox through fetch(), the pipeline, the client, the contracts.
      {
        test: {
          name: 'sandbox',
          include: ['test/**/*.test.ts'],
          exclude: [...units, ...providers, ...sockets, ...processes, ...browser],
          ...inProcess,
        },
      },
      // What only a real port can show: resets, broken chunks, long headers, Expect: 100-continue.
      { test: { name: 'sockets', include: sockets, testTimeout: 30_000, hookTimeout: 30_000 } },
      // Real programs: the command line, the built package, the README's commands, examples/.
      // test/processes/packed is no test of ours: it is what a user of the package has.
      {
        test: {
          name: 'processes',
          include: processes,
          exclude: ['test/processes/packed/**'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      // What only a real browser can show: the inbox. One browser for the run, a window of its own for each test.
      {
        test: {
          name: 'browser',
          include: browser,
          globalSetup: ['test/kit/chromium.ts'],
          // As long as a window waits for anything else.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
