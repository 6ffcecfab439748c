import type { ReplayReport, StepReport } from '../mocks/scenarios/play.ts';
import { junit } from './report-junit.ts';
import { prettyReport } from './report-pretty.ts';

export const REPORT_KINDS = ['pretty', 'json', 'junit'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A replay of a file, as it is told. */
export interface Report {
  begin(file: string, name: string): void;
  step(file: string, step: StepReport): void;
  end(file: string, replay: ReplayReport): void;
  close(): void;
}

/** A replay with the file that it was played from. */
export type ReplayedFile = ReplayReport & { readonly file: string };

/** A report on standard output: while it runs, or as one document at the end. */
export function openReport(kind: ReportKind): Report {
  if (kind === 'pretty') return prettyReport((line) => console.log(line));
  const replays: ReplayedFile[] = [];
  return {
    begin() {},
    step() {},
    end: (file, replay) => void replays.push({ file, ...replay }),
    close: () => console.log(kind === 'junit' ? junit(replays) : json(replays)),
  };
}

function json(replays: readonly ReplayedFile[]): string {
  return JSON.stringify({ passed: replays.every(({ passed }) => passed), scenarios: replays }, null, 2);
}
