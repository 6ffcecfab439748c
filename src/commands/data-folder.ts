import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where what outlives a run is kept, unless `--data` says otherwise: where the system has the data of programs. */
export function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const { XDG_DATA_HOME, LOCALAPPDATA } = env;
  // A relative path is to be ignored, says the XDG Base Directory Specification.
  if (XDG_DATA_HOME?.startsWith('/')) return join(XDG_DATA_HOME, 'holub');
  if (platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'holub');
  return join(homedir(), '.local', 'share', 'holub');
}
