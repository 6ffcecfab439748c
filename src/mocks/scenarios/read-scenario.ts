import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { ZodError, type z } from 'zod';
import { explainIssues } from './explain-issues.ts';
import { isHar, scenarioOfHar } from './from-har.ts';
import { type Scenario, scenario } from './schema.ts';

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
  const document = parseDocument(source, { lineCounter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    throw new BadScenario(document.errors.map(({ pos, message }) => ({ path: '', message, ...at(pos[0]) })));
  }
  const value = toPlain(document);
  if (isHar(value)) return readHar(value);
  const placeOf = (path: Path) => at(offsetOf(document.contents as Node | null, path));
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

function toPlain(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // An alias that unfolds into far more than stands in the file.
    throw new BadScenario([{ path: '', message: String((error as Error).message), line: 1, column: 1 }]);
  }
}

function problemsOf(error: z.ZodError, value: unknown, placeOf: ReadScenario['placeOf']): readonly Problem[] {
  return explainIssues(error.issues, value).map(({ path, message }) => {
    return { path: path.map(String).join('.'), message, ...placeOf(path) };
  });
}

/** Where the value at a path begins: the deepest part of the path that is there. A key that ends the path counts itself. */
function offsetOf(root: Node | null, path: Path): number {
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
  if (isScalar(node)) return node.range?.[0] ?? offset;
  return offset;
}
