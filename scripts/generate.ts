// specs/<slug>.yaml -> src/generated/<slug>.ts, for every spec there is; and the JSON Schemas of
// scenarios and of the config file, for editors.
// With --check nothing is written: exit code 1 and the names of the files that differ.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { z } from 'zod';
import { config } from '../src/commands/config-file.ts';
import { scenario } from '../src/mocks/scenarios/schema.ts';

const root = new URL('../', import.meta.url);
const specs = new URL('specs/', root);
const generated = new URL('src/generated/', root);
const check = process.argv.includes('--check');

async function typesOf(slug: string): Promise<string> {
  const ast = await openapiTS(new URL(`${slug}.yaml`, specs), {
    alphabetize: false,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
  });
  return `// Generated from specs/${slug}.yaml; do not edit.\n\n${astToString(ast)}`;
}

async function namesIn(folder: URL, extension: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(extension)).sort();
}

const slugs = (await namesIn(specs, '.yaml')).map((name) => name.slice(0, -'.yaml'.length));
const differing: string[] = [];

if (!check) await mkdir(generated, { recursive: true });

for (const slug of slugs) {
  const file = new URL(`${slug}.ts`, generated);
  const wanted = await typesOf(slug);
  const present = await readFile(file, 'utf8').catch(() => null);
  if (present === wanted) continue;
  differing.push(`src/generated/${slug}.ts`);
  if (!check) await writeFile(file, wanted);
}

for (const name of await namesIn(generated, '.ts')) {
  // What `scripts/fidelity.ts` writes has no spec of its own.
  if (name === 'fidelity.ts' || slugs.includes(name.slice(0, -'.ts'.length))) continue;
  differing.push(`src/generated/${name} (no spec of that name)`);
  if (!check) await rm(new URL(name, generated));
}

for (const [name, schema] of Object.entries({ scenario, config })) {
  const path = `schemas/${name}.schema.json`;
  const file = new URL(path, root);
  const wanted = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
  if ((await readFile(file, 'utf8').catch(() => null)) === wanted) continue;
  differing.push(path);
  if (check) continue;
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, wanted);
}

if (check && differing.length > 0) {
  console.error(`These files differ from what the specs say; run \`npm run generate\`:\n  ${differing.join('\n  ')}`);
  process.exitCode = 1;
} else {
  for (const name of differing) console.log(name);
}
