import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { ZodError, type z } from 'zod';
import { explainIssues } from './explain-issues.ts';
import { isHar, scenarioOfHar } from './from-har.ts';
import { type Scenario, scenario } from './schema.ts';

const MOST_PROBLEMS = 20;

export type Path = readonly PropertyKey[];

/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with a scenario: where, and what was expected. */
export interface Problem extends Place {
  /** The keys that lead there, joined with dots. */
  readonly path: string;
  readonly message: string;
}

/** A scenario with the places of its parts. */
export interface ReadScenario {
  readonly scenario: Scenario;
  /** Where the part at a path stands, or what is nearest to it. */
  placeOf(path: Path): Place;
}

/** A file that is no scenario. */
export class BadScenario extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** Reads a scenario from YAML, from JSON, which is YAML too, or from an HTTP Archive. @throws BadScenario */
export function readScenario(source: string): ReadScenario {
  const lineCounter = new LineCounter();
  const document = bounded(() => parseDocument(source, { lineCounter, prettyErrors: false }));
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    throw new BadScenario(document.errors.map(({ pos, message }) => ({ path: '', message, ...at(pos[0]) })));
  }
  const value: unknown = bounded(() => document.toJS());
  if (isHar(value)) return readHar(value);
  const placeOf = (path: Path, isKey = false) => at(offsetOf(document.contents as Node | null, path, isKey));
  const checked = scenario.safeParse(value);
  if (!checked.success) throw new BadScenario(problemsOf(checked.error, value, placeOf));
  // Taken as it stands: what the check gives back has defaults put in and its keys in another order.
  return { scenario: value as Scenario, placeOf };
}

/** An archive has no lines to speak of. */
function readHar(value: unknown): ReadScenario {
  const top = { line: 1, column: 1 };
  try {
    return { scenario: scenarioOfHar(value), placeOf: () => top };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new BadScenario(
      explainIssues(error.issues, value).map(({ path, message }) => ({ path: path.join('.'), message, ...top })),
    );
  }
}

/** Lists in lists without end, and aliases that unfold into far more than stands in the file, are no scenario. */
function bounded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const message = error instanceof RangeError ? 'this is nested too deeply' : String((error as Error).message);
    throw new BadScenario([{ path: '', message, line: 1, column: 1 }]);
  }
}

type FindPlace = (path: Path, isKey?: boolean) => Place;

function problemsOf(error: z.ZodError, value: unknown, placeOf: FindPlace): readonly Problem[] {
  return explainIssues(error.issues, value)
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message, isKey }) => {
      return { path: path.map(String).join('.'), message, ...placeOf(path, isKey) };
    });
}

/** Where what stands at a path begins, or its key does: as deep down as the path is there. */
function offsetOf(root: Node | null, path: Path, isKey: boolean): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  if (isScalar(node) && !isKey) return node.range?.[0] ?? offset;
  return offset;
}
