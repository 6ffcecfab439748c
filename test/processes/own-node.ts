import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The machine's own node: the first one on the path that this project did not bring. */
export const ownNode = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find((file) => existsSync(file));
