import { Worker } from 'node:worker_threads';
import { version } from './library/version.ts';
import { type Keeper, openKeeper } from './mocks/data/keeper.ts';

export { DataError } from './mocks/data/sqlite.ts';
export type { Keeper };

/** How a folder is opened. */
export interface DataOptions {
  /** Is told in a sentence each what was found, and what is amiss; by default they go to standard error. */
  readonly tell?: (sentence: string, isAmiss: boolean) => void;
  /** After how many bytes of what came in the world is written down anew, at the least; 16 MiB by default. */
  readonly shortLog?: number;
}

/**
 * A folder in which a sandbox keeps its world over restarts. What was answered is there after any end of the process.
 * One process has it at a time. Needs Node 22.13 or newer.
 * @example const sandbox = createSandbox({ data: openData('./holub-data') });
 * @throws DataError when another process has the folder, it cannot be used, or Node is too old, with the remedy
 */
export function openData(
  folder: string,
  { tell = (sentence) => console.error(sentence), ...options }: DataOptions = {},
): Keeper {
  return openKeeper({
    folder,
    version,
    tell,
    ...options,
    checkpointAside: (before, signal) => checkpointAside({ folder, before }, signal),
  });
}

/** Another thread walks through the log once more: here, every request would wait until the world is written down. */
function checkpointAside(workerData: object, signal: AbortSignal): Promise<void> {
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const worker = new Worker(new URL(`./checkpoint${extension}`, import.meta.url), { workerData });
  worker.unref();
  const stop = () => void worker.terminate();
  signal.addEventListener('abort', stop);
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal.removeEventListener('abort', stop);
      if (code === 0) resolve();
      else reject(new Error(`The thread that makes it ended with ${code}.`));
    });
  });
}
