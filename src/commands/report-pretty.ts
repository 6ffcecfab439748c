import { styleText } from 'node:util';
import type { StepReport } from '../mocks/scenarios/play.ts';
import type { Report } from './report.ts';

const MARKS = { passed: ['green', '✓'], failed: ['red', '✗'], skipped: ['dim', '-'] } as const;

/** For people: a line a step as it comes. `styleText` colours only what a terminal shows. */
export function prettyReport(print: (line: string) => void): Report {
  const counts = { passed: 0, failed: 0 };
  return {
    begin: (file, name) => print(`${styleText('bold', name)}  ${styleText('dim', file)}`),
    step(file, step) {
      // The world is worth a line only when it could not be laid down.
      if (step.number > 0 || step.result !== 'passed') for (const line of stepLines(file, step)) print(line);
    },
    end(_file, { passed }) {
      counts[passed ? 'passed' : 'failed'] += 1;
      print('');
    },
    close() {
      const { passed, failed } = counts;
      const told = [
        ...(failed > 0 ? [styleText('red', `${failed} failed`)] : []),
        styleText('green', `${passed} passed`),
      ];
      print(`${passed + failed} ${passed + failed === 1 ? 'scenario' : 'scenarios'}: ${told.join(', ')}`);
    },
  };
}

function stepLines(file: string, { number, name, result, failures, tookMs }: StepReport): readonly string[] {
  const [colour, mark] = MARKS[result];
  const slow = tookMs !== null && tookMs > 500 ? styleText('dim', ` ${Math.round(tookMs)} ms`) : '';
  return [
    `  ${styleText(colour, mark)} ${number} ${result === 'skipped' ? styleText('dim', name) : name}${slow}`,
    ...failures.flatMap(({ line, column, path, message, expected, actual }) => {
      const where = styleText('cyan', `${file}:${line}:${column}`);
      if (expected === null) return [`      ${where} ${message}`];
      return [
        `      ${where} ${path}`,
        `        expected ${styleText('green', expected)}`,
        `        got      ${styleText('red', actual ?? '')}`,
      ];
    }),
  ];
}
