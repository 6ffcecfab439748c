import { performance } from 'node:perf_hooks';
import { createSandbox, version } from '../index.ts';
import { providers } from '../mocks/providers/index.ts';
import { play, type ReplayReport } from '../mocks/scenarios/play.ts';
import type { ReadScenario } from '../mocks/scenarios/read-scenario.ts';
import type { Target } from '../mocks/scenarios/target.ts';
import { openReport, type ReportKind } from './report.ts';
import { readScenarioFiles } from './scenario-files.ts';

/** The flags of `holub replay`, read. */
export interface ReplayFlags {
  readonly target?: string;
  readonly adminToken?: string;
  readonly reset: boolean;
  readonly report: ReportKind;
}

/** `holub replay FILE...`: plays each file in a fresh sandbox, or against the server at `--target`, and reports. */
export async function replay(files: readonly string[], flags: ReplayFlags): Promise<void> {
  const scenarios = await readScenarioFiles(files);
  const report = openReport(flags.report);
  const reports: ReplayReport[] = [];
  for (const { file, read } of scenarios) {
    report.begin(file, read.scenario.name);
    const played = await playOne(read, flags, (step) => report.step(file, step));
    report.end(file, played);
    reports.push(played);
  }
  report.close();
  process.exitCode = reports.every(({ passed }) => passed) ? 0 : 1;
}

type OnStep = NonNullable<Parameters<typeof play>[2]['onStep']>;

async function playOne(read: ReadScenario, flags: ReplayFlags, onStep: OnStep): Promise<ReplayReport> {
  const watch = () => performance.now();
  const { target: base, adminToken = null, reset } = flags;
  if (base !== undefined) {
    const target = { fetch, base: base.replace(/\/+$/, ''), adminToken, providers };
    return play(read, target, { reset, onStep, watch });
  }
  const sandbox = createSandbox({ clock: 'frozen', startAt: 0, version });
  const target: Target = { fetch: sandbox.fetch, base: 'http://holub', adminToken: null, providers };
  try {
    return await play(read, target, { reset: true, onStep, watch });
  } finally {
    await sandbox.close();
  }
}
