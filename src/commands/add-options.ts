import { type Command, Option as Flag } from 'commander';
import { z } from 'zod';
import { readFlag } from './flags.ts';
import { readText } from './option-values.ts';
import { flagOf, noFlagOf, type Option, type OptionName, rows } from './options.ts';

/** Gives a command these options as flags, or all of them. Those that are switches have a `--no-` of their own, to go over a file that says yes. */
export function addOptions(command: Command, names?: readonly OptionName[]): Command {
  for (const [name, row] of rows) {
    if (names?.includes(name) === false) continue;
    command.addOption(flagFor(name, row));
    if (row.takes === undefined) command.addOption(new Flag(noFlagOf(name)).hideHelp());
  }
  return command;
}

function flagFor(name: OptionName, { value, takes, help, default: byDefault }: Option): Flag {
  const flag = new Flag(takes === undefined ? flagOf(name) : `${flagOf(name)} ${takes}`, help);
  if (byDefault !== undefined && byDefault !== false && !isEmpty(byDefault)) flag.default(byDefault);
  if (takes === undefined) return flag;
  if (!(value instanceof z.ZodArray)) return flag.argParser(readFlag((text) => readText(value, text)));
  // A list comes part by part.
  const readPart = readFlag((text) => readText(value.element as z.ZodType, text));
  return flag.argParser((text, before: readonly unknown[] = []) => [...before, readPart(text)]);
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

/** The flags that somebody has given. */
export function givenFlags(command: Command): Partial<Record<OptionName, unknown>> {
  const given = rows.filter(([name]) => command.getOptionValueSource(name) === 'cli');
  return Object.fromEntries(given.map(([name]) => [name, command.getOptionValue(name)]));
}
