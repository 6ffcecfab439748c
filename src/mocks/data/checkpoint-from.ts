import { writeCheckpoint } from './checkpoint.ts';
import { openFolder } from './folder.ts';
import { type MakeWalker, recover } from './recover.ts';
import { DataError } from './sqlite.ts';

/**
 * Makes a checkpoint of all that came before an entry, from the checkpoint and the logs that are there.
 * @throws DataError where what comes of them is not what was
 */
export async function checkpointFrom(path: string, before: number, version: string, make: MakeWalker): Promise<void> {
  const folder = openFolder(path);
  const { recovered, damages } = recover(folder, make, { version, options: null }, before);
  const [damage] = damages;
  if (damage !== undefined) throw new DataError(`${damage.file.path} is damaged: ${damage.what}.`);
  if (recovered?.next !== before) throw new DataError(`The log ends before ${before}.`);
  const [otherwise] = recovered.otherwise;
  if (otherwise !== undefined) throw new DataError(`Entry ${otherwise} was answered otherwise when it came again.`);
  const { world } = recovered.walker;
  // Calls of the control API put down what they did once all that they wait for is done.
  await world.outbox.wait(0);
  writeCheckpoint(folder.pathOf('checkpoint', before), world, { version, next: before });
}
