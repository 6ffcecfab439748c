import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { complaintsOf, endWith } from './complaints.ts';
import type { ConfigFile } from './config-file.ts';
import { readEnvironment } from './environment.ts';
import { flagOf, noFlagOf, type OptionName, type Options, rows, variableOf } from './options.ts';

/** What `holub start` is to do. */
export interface Settings {
  readonly options: Options;
  /** Where the value of each option comes from: `--port`, `HOLUB_PORT`, `holub.config.yaml:3`, `default`. */
  readonly origins: Readonly<Record<OptionName, string>>;
  /** null where there is none. */
  readonly file: ConfigFile | null;
}

export interface Said {
  /** The flags that were given, read. */
  readonly flags: Partial<Record<OptionName, unknown>>;
  readonly env: NodeJS.ProcessEnv;
  /** The working folder. */
  readonly folder: string;
}

/** What somebody has said that cannot be done: a line for each thing. */
export class BadSettings extends Error {
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'));
    this.complaints = complaints;
  }
}

/** What is taken where `--config` names no other, if it is there. */
const CONFIG_FILE = 'holub.config.yaml';

/** Lays flags over the environment over the config file over the defaults. @throws BadSettings */
export async function readSettings({ flags, env, folder }: Said): Promise<Settings> {
  const environment = readEnvironment(env);
  const named = (flags.config ?? environment.values.config) as string | undefined;
  const file = await readFileOrComplain(named, folder, environment.complaints);
  const layers = (name: OptionName) => [
    [flags[name], flags[name] === false ? noFlagOf(name) : flagOf(name)],
    [environment.values[name], variableOf(name)],
    [file?.values[name], `${file?.name}:${file?.lineOf(name)}`],
  ];
  const held = rows.map(([name, row]) => {
    const [value, origin] = layers(name).find(([each]) => each !== undefined) ?? [row.default, 'default'];
    return [name, value, origin] as const;
  });
  return {
    options: Object.fromEntries(held.map(([name, value]) => [name, value])) as unknown as Options,
    origins: Object.fromEntries(held.map(([name, , origin]) => [name, origin])) as Settings['origins'],
    file,
  };
}

/** The same for a command; ends with 2 and what is wrong. */
export async function settingsOrEnd(said: Said): Promise<Settings> {
  try {
    return await readSettings(said);
  } catch (error) {
    if (error instanceof BadSettings) return endWith(error.complaints);
    throw error;
  }
}

/** What a config file may say is a large table, so it is not loaded where there is none. */
async function readFileIfAny(named: string | undefined, folder: string): Promise<ConfigFile | null> {
  if (named === undefined && !existsSync(join(folder, CONFIG_FILE))) return null;
  const { readConfigFile } = await import('./config-file.ts');
  return readConfigFile(named ?? CONFIG_FILE, folder);
}

async function readFileOrComplain(
  named: string | undefined,
  folder: string,
  complaints: readonly string[],
): Promise<ConfigFile | null> {
  try {
    const file = await readFileIfAny(named, folder);
    if (complaints.length > 0) throw new BadSettings(complaints);
    return file;
  } catch (error) {
    if (error instanceof BadSettings) throw error;
    throw new BadSettings([...complaints, ...complaintsOf(named ?? CONFIG_FILE, error)]);
  }
}
