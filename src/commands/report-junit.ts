import type { StepReport } from '../mocks/scenarios/play.ts';
import type { ReplayedFile } from './report.ts';

/** The replays as a JUnit report: a suite a file, a case a step. */
export function junit(replays: readonly ReplayedFile[]): string {
  const all = replays.flatMap(({ steps }) => steps);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="holub replay" ${totals(all)}>`,
    ...replays.flatMap((replay) => [
      `  <testsuite name="${xml(replay.name)}" file="${xml(replay.file)}" ${totals(replay.steps)}>`,
      ...replay.steps.flatMap((step) => testCase(replay, step)),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ].join('\n');
}

function totals(steps: readonly StepReport[]): string {
  const count = (result: StepReport['result']) => steps.filter((step) => step.result === result).length;
  const tookMs = steps.reduce((sum, step) => sum + (step.tookMs ?? 0), 0);
  return `tests="${steps.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}" time="${seconds(tookMs)}"`;
}

function testCase({ name: suite, file }: ReplayedFile, step: StepReport): readonly string[] {
  const { number, name, line, result, failures, tookMs } = step;
  const head = `    <testcase name="${xml(`${number} ${name}`)}" classname="${xml(suite)}" file="${xml(file)}" line="${line}" time="${seconds(tookMs ?? 0)}"`;
  if (result === 'passed') return [`${head}/>`];
  if (result === 'skipped') return [`${head}>`, '      <skipped/>', '    </testcase>'];
  const told = failures.map(
    (failure) => `${file}:${failure.line}:${failure.column} step ${number}: ${failure.message}`,
  );
  const first = `${file}:${failures[0]?.line ?? line} step ${number}: ${failures[0]?.message ?? ''}`;
  return [
    `${head}>`,
    `      <failure message="${xml(first)}" type="expectation">${xml(told.join('\n'))}</failure>`,
    '    </testcase>',
  ];
}

const seconds = (ms: number) => (ms / 1000).toFixed(3);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an attribute or between tags; what XML 1.0 has no place for becomes `?`. */
function xml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 excludes
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '?')
      .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
  );
}
