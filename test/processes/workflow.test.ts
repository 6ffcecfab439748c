import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './run.ts';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
}

const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/verify-live.yml'), 'utf8'));
const [first, ...others] = jobs.verify.steps as readonly [Step, ...Step[]];

/** Runs the first step as a runner does. */
function look(secrets: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'holub-workflow-'));
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  for (const file of [output, summary]) writeFileSync(file, '');
  const empty = Object.fromEntries(Object.keys(jobs.verify.env).map((name) => [name, '']));
  const env = { ...empty, ...secrets, PATH: process.env.PATH, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
  const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', first.run ?? ''], { env, encoding: 'utf8' });
  const told = { status, stdout, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
  rmSync(folder, { recursive: true });
  return told;
}

it('the weekly run is green and says why where no secret is set', () => {
  const { status, stdout, output, summary } = look({});
  expect({ status, output }).toEqual({ status: 0, output: '' });
  expect(stdout).toContain('::notice title=Nothing was verified::');
  expect(summary).toContain('no provider has credentials');
});

it.each([
  'HOLUB_LIVE_TURBOSMS_TOKEN',
  'HOLUB_LIVE_SMSC_APIKEY',
  'HOLUB_LIVE_SMSCLUB_TOKEN',
  'HOLUB_LIVE_OCTOTOO_TOKEN',
])('the weekly run asks the providers once %s is set, and does not print it', (name) => {
  const { status, stdout, output } = look({ [name]: 'a secret' });
  expect({ status, stdout, output }).toEqual({ status: 0, stdout: '', output: 'given=yes\n' });
});

it('no other step of the weekly run happens without', () => {
  const depends = /steps\.(credentials\.outputs\.given == 'yes'|verify\.outputs\.code == '1')/;
  expect(others.filter((step) => !depends.test(step.if ?? ''))).toEqual([]);
});
