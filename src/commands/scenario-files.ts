import { readFile } from 'node:fs/promises';
import { type ReadScenario, readScenario } from '../mocks/scenarios/read-scenario.ts';
import { complaintsOf, endWith } from './complaints.ts';

/** A scenario and the file that it stands in. */
export interface ScenarioFile {
  readonly file: string;
  readonly read: ReadScenario;
}

/** Reads all files, and ends with 2 and what is wrong with each when one is none. */
export async function readScenarioFiles(files: readonly string[]): Promise<readonly ScenarioFile[]> {
  const read: ScenarioFile[] = [];
  const complaints: string[] = [];
  for (const file of files) {
    try {
      read.push({ file, read: readScenario(await readFile(file, 'utf8')) });
    } catch (error) {
      complaints.push(...complaintsOf(file, error));
    }
  }
  return complaints.length === 0 ? read : endWith(complaints);
}
