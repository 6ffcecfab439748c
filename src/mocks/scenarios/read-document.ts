import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { BadDocument, type Place } from './bad-document.ts';
import { explainIssues } from './explain-issues.ts';

const MOST_PROBLEMS = 20;

export type Path = readonly PropertyKey[];

/** What stands in a file, with the places of its parts. */
export interface ReadDocument {
  readonly value: unknown;
  /** Where the part at a path stands, or its key does, or what is nearest to it. */
  placeOf(path: Path, isKey?: boolean): Place;
}

/** Reads YAML, or JSON, which is YAML too. @throws BadDocument */
export function readDocument(source: string): ReadDocument {
  const lineCounter = new LineCounter();
  const document = bounded(() => parseDocument(source, { lineCounter, prettyErrors: false }));
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    throw new BadDocument(document.errors.map(({ pos, message }) => ({ path: '', message, ...at(pos[0]) })));
  }
  return {
    value: bounded(() => document.toJS()),
    placeOf: (path, isKey = false) => at(offsetOf(document.contents as Node | null, path, isKey)),
  };
}

/** Holds a document against a schema. @throws BadDocument */
export function checkDocument({ value, placeOf }: ReadDocument, schema: z.ZodType): void {
  const checked = schema.safeParse(value);
  if (checked.success) return;
  throw new BadDocument(
    explainIssues(checked.error.issues, value)
      .slice(0, MOST_PROBLEMS)
      .map(({ path, message, isKey }) => ({ path: path.map(String).join('.'), message, ...placeOf(path, isKey) })),
  );
}

/** Lists in lists without end, and aliases that unfold into far more than stands in the file, are no document of ours. */
function bounded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const message = error instanceof RangeError ? 'this is nested too deeply' : String((error as Error).message);
    throw new BadDocument([{ path: '', message, line: 1, column: 1 }]);
  }
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
