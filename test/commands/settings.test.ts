import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addOptions, givenFlags } from '../../src/commands/add-options.ts';
import {
  flagOf,
  noFlagOf,
  OPTIONS,
  type Option,
  type OptionName,
  rows,
  variableOf,
} from '../../src/commands/options.ts';
import { printConfig } from '../../src/commands/print-config.ts';
import { BadSettings, readSettings, type Settings } from '../../src/commands/read-settings.ts';
import { LIMITS } from '../../src/mocks/world/bounds.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

interface Said {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** What stands in the config file. */
  readonly file?: string;
}

/** What holds where somebody has said this. */
async function settingsOf({ args = [], env = {}, file }: Said): Promise<Settings> {
  const folder = await temporaryFolder();
  if (file !== undefined) await writeFile(join(folder, 'holub.config.yaml'), file);
  const command = addOptions(new Command()).parse([...args], { from: 'user' });
  return readSettings({ flags: givenFlags(command), env, folder });
}

async function complaintsOf(said: Said): Promise<string> {
  const error = await settingsOf(said).catch((thrown: unknown) => thrown);
  if (!(error instanceof BadSettings)) throw new Error('nothing was complained of');
  return error.complaints.join('\n');
}

/** Two values that an option may have, as text: of a switch on and off. */
function samplesOf({ value }: Option): readonly [string, string] {
  if (value instanceof z.ZodBoolean) return ['true', 'false'];
  if (value instanceof z.ZodNumber) return ['8', '9'];
  const [first = '/one', second = first] = (value.meta()?.examples ?? []) as string[];
  return [first, second];
}

const argsFor = (name: OptionName, text: string) =>
  OPTIONS[name].value instanceof z.ZodBoolean
    ? [text === 'true' ? flagOf(name) : noFlagOf(name)]
    : [flagOf(name), text];

const inFile = rows.filter(([, { notInFile }]) => notInFile !== true);

describe('every option has three names, and a flag goes over a variable over the file', () => {
  it.each(inFile)('%s', async (name, row) => {
    const [one, two] = samplesOf(row);
    const list = row.value instanceof z.ZodArray;
    const byFlag = await settingsOf({ args: argsFor(name, one) });
    const value = byFlag.options[name];
    expect(value).toEqual(list ? [one] : JSON.parse(/^(\d+|true)$/.test(one) ? one : JSON.stringify(one)));
    expect(byFlag.origins[name]).toBe(flagOf(name));

    const byVariable = await settingsOf({ env: { [variableOf(name)]: one } });
    expect([byVariable.options[name], byVariable.origins[name]]).toEqual([value, variableOf(name)]);

    const line = `# a line\n${name}: ${list ? `[${one}]` : one}\n`;
    const byFile = await settingsOf({ file: line });
    expect([byFile.options[name], byFile.origins[name]]).toEqual([value, 'holub.config.yaml:2']);

    const other = { env: { [variableOf(name)]: two }, file: line };
    expect((await settingsOf(other)).origins[name]).toBe(variableOf(name));
    const all = await settingsOf({ ...other, args: argsFor(name, one) });
    expect([all.options[name], all.origins[name]]).toEqual([value, flagOf(name)]);
  });

  it('a switch that the file turns on is turned off by its --no- flag', async () => {
    const { options, origins } = await settingsOf({ args: ['--no-fetch-files'], file: 'fetchFiles: true' });
    expect([options.fetchFiles, origins.fetchFiles]).toEqual([false, '--no-fetch-files']);
  });

  it('what nobody says has its default', async () => {
    const { options, origins } = await settingsOf({});
    for (const [name, row] of rows) {
      expect([name, options[name], origins[name]]).toEqual([name, row.default, 'default']);
    }
  });

  it('a list comes part by part, or flag by flag', async () => {
    const { options } = await settingsOf({ args: ['--admin-host', 'one', 'two', '--admin-host', 'three'] });
    expect(options.adminHost).toEqual(['one', 'two', 'three']);
  });

  it('a limit names the flag that sets it', () => {
    const flags = rows.flatMap(([name, { limit }]) => (limit === undefined ? [] : [[limit, flagOf(name)]]));
    expect(Object.fromEntries(flags)).toEqual(
      Object.fromEntries(Object.entries(LIMITS).map(([limit, { flag }]) => [limit, flag])),
    );
  });

  it('a variable that is empty says nothing', async () => {
    expect((await settingsOf({ env: { HOLUB_SEED: '' } })).options.seed).toBe(1);
  });

  it('paths in the file are meant from where it stands, others from where one is', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'mine.yaml'), 'scenario: [story.yaml]');
    const { options } = await settingsOf({ args: ['--config', join(folder, 'mine.yaml')] });
    expect(options.scenario).toEqual([join(folder, 'story.yaml')]);
    expect((await settingsOf({ env: { HOLUB_SCENARIO: 'a.yaml, b.yaml' } })).options.scenario).toEqual([
      'a.yaml',
      'b.yaml',
    ]);
  });
});

describe('what nobody knows is refused, with what was meant', () => {
  it.each([
    [{ env: { HOLUB_PROT: '1' } }, 'There is no HOLUB_PROT. Did you mean HOLUB_PORT?'],
    [{ env: { HOLUB_STARTAT: '1' } }, 'There is no HOLUB_STARTAT. Did you mean HOLUB_START_AT?'],
    [{ file: 'port: 1\nsede: 1\n' }, 'holub.config.yaml:2:1 sede: sede is not known here; expected one of'],
    [{ file: 'sede: 1' }, 'Did you mean seed?'],
    [{ file: 'accounts:\n  - { provider: turbosms, credential: x, callback: y }' }, 'Did you mean callbackUrl?'],
    [{ file: 'port: [' }, 'holub.config.yaml:1:'],
    [{ args: ['--config', 'nowhere.yaml'] }, 'nowhere.yaml is not there'],
    [{ env: { HOLUB_CONFIG: 'nowhere.yaml' } }, 'nowhere.yaml is not there'],
  ])('%j', async (said, complaint) => {
    expect(await complaintsOf(said)).toContain(complaint);
  });

  it.each([
    [{ env: { HOLUB_PORT: 'eighty' } }, 'HOLUB_PORT=eighty cannot be used. A port is a number from 0 to 65535.'],
    [{ file: 'port: eighty' }, 'holub.config.yaml:1:7 port: A port is a number from 0 to 65535.'],
    [{ file: 'clock: slow' }, 'Use real, frozen, or a pace such as x60.'],
    [{ env: { HOLUB_FETCH_FILES: 'maybe' } }, 'Yes or no is expected'],
  ])('and so is a value that is none: %j', async (said, complaint) => {
    expect(await complaintsOf(said)).toContain(complaint);
  });

  it('all is told at once, the file and the environment', async () => {
    const told = await complaintsOf({ env: { HOLUB_PROT: '1', HOLUB_SEED: 'x' }, file: 'sede: 1' });
    expect(told.split('\n')).toHaveLength(3);
  });

  it('variables that others own are left alone', async () => {
    const env = {
      HOLUB_LIVE_TURBOSMS_TOKEN: 'x',
      HOLUB_URL: 'http://localhost:8380',
      HOLUB_SERVICE_HOST: '10.0.0.1',
      HOLUB_PORT: 'tcp://10.0.0.1:8380',
      HOLUB_PORT_8380_TCP_ADDR: '10.0.0.1',
      HOLUBKA: 'x',
    };
    expect((await settingsOf({ env })).origins.port).toBe('default');
  });
});

describe('the config that is printed', () => {
  const file = [
    'seed: 5',
    'accounts:',
    '  - { provider: turbosms, credential: shop, balance: "10.00", callbackUrl: "http://localhost:9/dlr" }',
  ].join('\n');

  it('is a config file that says the same', async () => {
    const said = { args: ['--port', '9000'], env: { HOLUB_CLOCK: 'frozen' }, file };
    const held = await settingsOf(said);
    const again = await settingsOf({ file: printConfig(held) });
    expect(again.options).toEqual(held.options);
    expect(again.file?.world).toEqual(held.file?.world);
  });

  it('says of each value where it comes from', async () => {
    const printed = printConfig(await settingsOf({ args: ['--port', '9000'], env: { HOLUB_CLOCK: 'frozen' }, file }));
    for (const line of [
      'port: 9000 # --port',
      'clock: frozen # HOLUB_CLOCK',
      'seed: 5 # holub.config.yaml:1',
      'host: 127.0.0.1 # default',
      '# startAt: not set',
    ]) {
      expect(printed.split('\n')).toContain(line);
    }
  });

  it('keeps the admin token to itself', async () => {
    const printed = printConfig(await settingsOf({ env: { HOLUB_ADMIN_TOKEN: 'hush-hush' } }));
    expect(printed).not.toContain('hush-hush');
    expect(printed).toContain('# HOLUB_ADMIN_TOKEN');
  });
});
