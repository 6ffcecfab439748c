// Writes one line, "N passed, N failed", to the file named by TEST_SUMMARY: .ci/run prints it last.
import { writeFileSync } from 'node:fs';
import type { Reporter } from 'vitest/node';

export default class PlainSummaryReporter implements Reporter {
  onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (modules, unhandledErrors, reason) => {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    if (reason !== 'passed' && failed === 0) failed = 1;
    const file = process.env.TEST_SUMMARY;
    if (file) writeFileSync(file, `${passed} passed, ${failed} failed\n`);
  };
}
