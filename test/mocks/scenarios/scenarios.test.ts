import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { play } from '../../../src/mocks/scenarios/play.ts';
import { readScenario } from '../../../src/mocks/scenarios/read-scenario.ts';
import { traceOf } from '../../kit/mixed-session.ts';
import { openSandbox } from '../../kit/sandbox.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const schema = JSON.parse(readFileSync(new URL('../../../schemas/scenario.schema.json', import.meta.url), 'utf8'));

async function played(file: string) {
  const sandbox = openSandbox({ startAt: 0, clock: 'frozen' });
  const { fetch, providers, admin } = sandbox;
  const target = { fetch, base: 'http://holub', adminToken: null, providers };
  const report = await play(readScenario(textOf(file)), target, { reset: true });
  return { report, trace: await traceOf(async (path) => (await admin(path)).text) };
}

describe('the stories', () => {
  it('are twelve or more', () => expect(files.length).toBeGreaterThanOrEqual(12));

  it.each(files)('%s passes, and replays twice to the same bytes', async (file) => {
    const first = await played(file);
    expect(first.report.steps.flatMap(({ failures }) => failures)).toEqual([]);
    expect(first.report.passed).toBe(true);
    const second = await played(file);
    expect(second.trace).toBe(first.trace);
    expect(second.report).toEqual(first.report);
  });

  it('fit the schema that editors use, and name it in their first line', () => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    for (const file of files) {
      const text = textOf(file);
      expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../schemas/scenario.schema.json');
      const fits = validate(parse(text));
      expect({ file, errors: fits ? null : validate.errors }).toEqual({ file, errors: null });
    }
  });

  it('no two have a name in common', () => {
    const names = files.map((file) => parse(textOf(file)).name);
    expect(new Set(names).size).toBe(files.length);
  });
});
