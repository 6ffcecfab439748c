import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of one's own, gone when the test is over. @param over takes what removes it, where no test is running yet */
export async function temporaryFolder(over: (remove: () => Promise<void>) => void = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'holub-test-'));
  over(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
