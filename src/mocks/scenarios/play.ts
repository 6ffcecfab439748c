import { nameOfStep } from './name-of-step.ts';
import type { Path } from './read-document.ts';
import type { ReadScenario } from './read-scenario.ts';
import { kindOfStep, type Step } from './schema.ts';
import { takeStep } from './take-step.ts';
import { askControl, CannotGoOn, type Target } from './target.ts';

/** One check that failed. */
export interface Failure {
  readonly line: number;
  readonly column: number;
  /** Within the step, joined with dots; empty when the step could not be done. */
  readonly path: string;
  readonly message: string;
  readonly expected: string | null;
  readonly actual: string | null;
}

/** What came of one step. */
export interface StepReport {
  /** From 1; 0 is the world before the first step. */
  readonly number: number;
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly failures: readonly Failure[];
  /** Real ms, where somebody held a watch. */
  readonly tookMs: number | null;
}

/** What came of a scenario. */
export interface ReplayReport {
  readonly name: string;
  readonly passed: boolean;
  readonly steps: readonly StepReport[];
}

export interface PlayOptions {
  /** Whether everything goes back to the start first. */
  readonly reset: boolean;
  /** Called with each step's report as it comes. */
  readonly onStep?: (step: StepReport) => void;
  /** Real time, ms; without it nothing is timed. */
  readonly watch?: () => number;
}

/** Noon in Kyiv on an ordinary winter day: when a scenario plays that names no time of its own. */
const START = '2026-03-02T10:00:00.000Z';

/** The world that a scenario is played in: at a moment of its own and frozen, so that every replay is alike. */
export function playedWorld({ scenario }: ReadScenario): NonNullable<ReadScenario['scenario']['world']> {
  const { clock, seed = 1, ...world } = scenario.world ?? {};
  if (world.snapshot !== undefined) return { ...world, clock: { mode: 'frozen', ...clock } };
  return { ...world, seed, clock: { now: START, mode: 'frozen', ...clock } };
}

/** Plays a scenario against a target. After a step that cannot be done the others are skipped. */
export async function play(read: ReadScenario, target: Target, options: PlayOptions): Promise<ReplayReport> {
  const { scenario } = read;
  const captured = new Map<string, unknown>();
  const reports: StepReport[] = [];
  let stopped = false;
  const take = async (
    number: number,
    name: string,
    path: Path,
    blamed: Path,
    run: () => Promise<readonly Failure[]>,
  ) => {
    const startedAt = options.watch?.() ?? 0;
    const failures = stopped ? [] : await run().catch((error: unknown) => [cannot(error, read, blamed)]);
    const result = stopped ? 'skipped' : failures.length === 0 ? 'passed' : 'failed';
    stopped ||= failures.some((failure) => failure.expected === null);
    const tookMs = options.watch === undefined ? null : options.watch() - startedAt;
    const report = { number, name, ...read.placeOf(path), result, failures, tookMs } as const;
    reports.push(report);
    options.onStep?.(report);
  };

  await take(0, 'the world before the first step', ['world'], ['world'], async () => {
    if (options.reset) await askControl(target, 'POST', '/reset');
    const world = options.reset ? playedWorld(read) : (scenario.world ?? {});
    await askControl(target, 'POST', '/scenarios', { name: scenario.name, world });
    return [];
  });
  for (const [index, step] of (scenario.steps ?? []).entries()) {
    const path = ['steps', index];
    const blamed = [...path, kindOfStep(step)];
    await take(index + 1, nameOfStep(step), path, blamed, () => check(step, path, read, target, captured));
  }
  return { name: scenario.name, passed: reports.every(({ result }) => result === 'passed'), steps: reports };
}

async function check(
  step: Step,
  path: Path,
  read: ReadScenario,
  target: Target,
  captured: Map<string, unknown>,
): Promise<readonly Failure[]> {
  const found = await takeStep(step, target, captured);
  return found.map(({ path: within, expected, actual }) => {
    const where = within.join('.');
    return {
      ...read.placeOf([...path, ...within]),
      path: where,
      expected,
      actual,
      message: `${where}: expected ${expected}, got ${actual}`,
    };
  });
}

/** A step that could not be done, at the part of it that is at fault where that is known. */
function cannot(error: unknown, read: ReadScenario, path: Path): Failure {
  const [issue] = error instanceof CannotGoOn ? error.issues : [];
  const within = issue === undefined || issue.path === '' ? [] : issue.path.replace(/^world\./, '').split('.');
  const message = error instanceof Error ? error.message : String(error);
  const detail =
    issue === undefined || message.includes(issue.message)
      ? message
      : `${message} ${within.join('.')}: ${issue.message}`;
  return { ...read.placeOf([...path, ...within]), path: '', message: detail, expected: null, actual: null };
}
