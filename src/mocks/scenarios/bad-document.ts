/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with a file: where, and what was expected. */
export interface Problem extends Place {
  /** The keys that lead there, joined with dots. */
  readonly path: string;
  readonly message: string;
}

/** A file that is not what it should be. */
export class BadDocument extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'));
    this.problems = problems;
  }
}
