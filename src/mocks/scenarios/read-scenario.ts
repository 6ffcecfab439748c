import { ZodError } from 'zod';
import { BadDocument, type Place } from './bad-document.ts';
import { explainIssues } from './explain-issues.ts';
import { isHar, scenarioOfHar } from './from-har.ts';
import { checkDocument, type Path, readDocument } from './read-document.ts';
import { type Scenario, scenario } from './schema.ts';

/** A scenario with the places of its parts. */
export interface ReadScenario {
  readonly scenario: Scenario;
  /** Where the part at a path stands, or what is nearest to it. */
  placeOf(path: Path): Place;
}

/** Reads a scenario from YAML, from JSON, which is YAML too, or from an HTTP Archive. @throws BadDocument */
export function readScenario(source: string): ReadScenario {
  const document = readDocument(source);
  const { value, placeOf } = document;
  if (isHar(value)) return readHar(value);
  checkDocument(document, scenario);
  // Taken as it stands: what the check gives back has defaults put in and its keys in another order.
  return { scenario: value as Scenario, placeOf: (path) => placeOf(path) };
}

/** An archive has no lines to speak of. */
function readHar(value: unknown): ReadScenario {
  const top = { line: 1, column: 1 };
  try {
    return { scenario: scenarioOfHar(value), placeOf: () => top };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new BadDocument(
      explainIssues(error.issues, value).map(({ path, message }) => ({ path: path.join('.'), message, ...top })),
    );
  }
}
