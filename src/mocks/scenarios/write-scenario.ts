import { stringify } from 'yaml';
import type { Scenario } from './schema.ts';

/** A scenario as the text of its file. */
export function writeScenario(scenario: Scenario): string {
  return stringify(scenario, { lineWidth: 120, aliasDuplicateObjects: false, version: '1.2' });
}
