import { readdir, readFile } from 'node:fs/promises';
import { readScenario } from '../scenarios/read-scenario.ts';
import { BadInput, type ControlCall, json } from './control.ts';

/** The scenarios that come with Holub: beside `src` in a checkout, beside `dist` in the package. */
const FOLDER = new URL('../../../scenarios/', import.meta.url);

/** The scenarios that come with Holub, by the names of their files. */
export async function listScenarios() {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.yaml')).sort();
  return json({ scenarios: await Promise.all(files.map(describeFile)) });
}

async function describeFile(file: string) {
  const { scenario } = readScenario(await readFile(new URL(file, FOLDER), 'utf8'));
  const { name, about = null, steps = [], world = {} } = scenario;
  const asked = steps.flatMap((step) => ('request' in step ? (step.request.provider ?? []) : []));
  const providers = new Set([...(world.accounts ?? []).map(({ provider }) => provider), ...asked]);
  return { file, name, about, steps: steps.length, providers: [...providers].sort() };
}

/** One of them, as it is written. */
export async function getScenario({ request }: ControlCall) {
  const { file = '' } = request.params;
  const text = /^[\w-]+\.yaml$/.test(file) ? await readFile(new URL(file, FOLDER), 'utf8').catch(() => null) : null;
  if (text === null) {
    throw new BadInput(404, `There is no scenario ${JSON.stringify(file)}. GET /__admin/scenarios lists them.`);
  }
  const headers = { 'Content-Type': 'application/yaml; charset=utf-8' };
  return { status: 200, format: 'text', body: text, headers } as const;
}
