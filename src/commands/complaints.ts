import { BadDocument } from '../mocks/scenarios/bad-document.ts';

/** Ends with 2: what was asked for cannot be done, and why. */
export function endWith(complaints: readonly string[]): never {
  for (const complaint of complaints) console.error(`holub: ${complaint}`);
  process.exit(2);
}

/** What is wrong with a file, a line for each thing, with its place. */
export function complaintsOf(file: string, error: unknown): readonly string[] {
  if (error instanceof BadDocument) {
    return error.problems.map(({ line, column, path, message }) => {
      return `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`;
    });
  }
  const { code, message } = error as NodeJS.ErrnoException;
  return [`${file} ${code === 'ENOENT' ? 'is not there' : `cannot be read: ${message}`}`];
}
