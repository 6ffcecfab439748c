import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { checkDocument, type ReadDocument, readDocument } from '../mocks/scenarios/read-document.ts';
import type { ScenarioWorld } from '../mocks/scenarios/schema.ts';
import { strict, text } from '../mocks/scenarios/words.ts';
import { world } from '../mocks/scenarios/world-schema.ts';
import { isPath } from './option-values.ts';
import { OPTIONS, type OptionName, rows } from './options.ts';

const inFile = rows.filter(([, { notInFile }]) => notInFile !== true);

const { accounts, outcomes, replies, prices, faults } = world.shape;
const WORLD = { accounts, outcomes, replies, prices, faults };

/** The config file: the options, and what the world holds from the start, as a scenario says it. */
export const config = strict({
  $schema: text.optional(),
  ...(Object.fromEntries(
    inFile.map(([name, { value, help, default: byDefault }]) => {
      return [
        name,
        value.optional().meta({ description: help, ...(byDefault === undefined ? {} : { default: byDefault }) }),
      ];
    }),
  ) as z.ZodRawShape),
  ...WORLD,
}).describe('What `holub start` does: its flags, and what its world holds from the start');

/** A config file, read. */
export interface ConfigFile {
  /** As it was named. */
  readonly name: string;
  readonly values: Partial<Record<OptionName, unknown>>;
  readonly world: Pick<ScenarioWorld, keyof typeof WORLD>;
  /** Where a key stands, from 1. */
  lineOf(key: string): number;
}

/**
 * Reads a config file.
 * @throws BadDocument for what it may not say
 * @throws the system's error when it cannot be read
 */
export async function readConfigFile(name: string, folder: string): Promise<ConfigFile> {
  const file = resolve(folder, name);
  const read = readDocument(await readFile(file, 'utf8'));
  // A file of comments alone holds nothing.
  const document: ReadDocument = { ...read, value: read.value ?? {} };
  checkDocument(document, config);
  const given = document.value as Readonly<Record<string, unknown>>;
  return {
    name,
    values: Object.fromEntries(
      inFile
        .filter(([key]) => given[key] !== undefined)
        .map(([key]) => [key, isPath(OPTIONS[key].value) ? fromFolder(given[key], dirname(file)) : given[key]]),
    ),
    world: Object.fromEntries(
      Object.keys(WORLD)
        .filter((key) => given[key] !== undefined)
        .map((key) => [key, given[key]]),
    ),
    lineOf: (key) => document.placeOf([key], true).line,
  };
}

/** Paths in the file are meant from where it stands. */
function fromFolder(value: unknown, folder: string): unknown {
  return Array.isArray(value) ? value.map((each) => resolve(folder, each)) : resolve(folder, String(value));
}
