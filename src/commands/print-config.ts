import { stringify } from 'yaml';
import { rows } from './options.ts';
import type { Settings } from './read-settings.ts';

const HIDDEN = '********';

/** What holds, as a config file that says of each value where it comes from. What has no value is a comment. */
export function printConfig({ options, origins, file }: Settings): string {
  const lines = rows
    .filter(([, { notInFile }]) => notInFile !== true)
    .map(([name, { isSecret }]) => {
      const value = options[name];
      if (value === undefined) return `# ${name}: not set`;
      return `${name}: ${onOneLine(isSecret ? HIDDEN : value)} # ${origins[name]}`;
    });
  const world = Object.entries(file?.world ?? {});
  return [
    ...lines,
    ...(world.length === 0 ? [] : [`# ${file?.name}`, stringify(Object.fromEntries(world)).trimEnd()]),
  ].join('\n');
}

const onOneLine = (value: unknown) => stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trimEnd();
