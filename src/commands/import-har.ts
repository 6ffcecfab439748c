import { writeFile } from 'node:fs/promises';
import { writeScenario } from '../mocks/scenarios/write-scenario.ts';
import { endWith } from './complaints.ts';
import { readScenarioFiles } from './scenario-files.ts';

/** `holub import`: writes an archive's exchanges as a scenario, to be read, changed and replayed. */
export async function importHar(archive: string, { out }: { readonly out: string }): Promise<void> {
  const [file] = await readScenarioFiles([archive]);
  if (file === undefined) return;
  const { scenario } = file.read;
  await writeFile(out, writeScenario(scenario)).catch((error: Error) =>
    endWith([`${out} cannot be written: ${error.message}`]),
  );
  const requests = (scenario.steps ?? []).filter((step) => 'request' in step).length;
  console.log(`${requests} ${requests === 1 ? 'request' : 'requests'} in ${out}`);
}
