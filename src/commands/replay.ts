import { performance } from 'node:perf_hooks';
import { answersAt } from '../contracts/answers-at.ts';
import { createSandbox, version } from '../index.ts';
import { providers } from '../mocks/providers/index.ts';
import { play, type ReplayReport } from '../mocks/scenarios/play.ts';
import type { ReadScenario } from '../mocks/scenarios/read-scenario.ts';
import type { Target } from '../mocks/scenarios/target.ts';
import { calledAs } from './called-as.ts';
import { endWith } from './complaints.ts';
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
  if (flags.target !== undefined) await askFor(flags.target);
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

/** Ends with 2 where there is no address, and with 1 where no Holub answers. */
async function askFor(target: string): Promise<void> {
  if (!/^https?:/i.test(target) || !URL.canParse(target)) {
    endWith([`${JSON.stringify(target)} is no address. Write --target http://localhost:8380`]);
  }
  if (await answersAt(target.replace(/\/+$/, ''))) return;
  console.error(`holub: no Holub answers at ${target}. Start one with ${calledAs('start')}, or leave --target out.`);
  process.exit(1);
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
