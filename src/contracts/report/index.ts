import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Findings } from './summary.ts';

/** The forms of a report. */
export const REPORTS = {
  pretty,
  json: (findings: Findings) => json(findings),
  junit: (findings: Findings) => junit(findings),
  md: (findings: Findings) => markdown(findings),
} as const;

export type ReportForm = keyof typeof REPORTS;
