import { BadInput, type ControlCall, json } from './control.ts';

/** Where the specs are: beside `src` in a checkout, beside `dist` in the package. */
const FOLDER = new URL('../../../specs/', import.meta.url);

/** Gives a spec by the slug of its API. */
export type ReadSpec = (slug: string) => Promise<Readonly<Record<string, unknown>>>;

/** Reads each spec once, when it is first asked for: reading YAML of this length takes a tenth of a second. */
export function createSpecs(): ReadSpec {
  const specs = new Map<string, ReturnType<ReadSpec>>();
  return (slug) => {
    const known = specs.get(slug) ?? read(slug);
    specs.set(slug, known);
    return known;
  };
}

async function read(slug: string): ReturnType<ReadSpec> {
  const [{ readFile }, { parse }] = await Promise.all([import('node:fs/promises'), import('yaml')]);
  return parse(await readFile(new URL(`${slug}.yaml`, FOLDER), 'utf8'));
}

/** An API's description as JSON, with this server as the one to ask. */
export async function getSpec({ request, providers, specs }: ControlCall) {
  const { file = '' } = request.params;
  const slugs = [...providers.map(({ slug }) => slug), 'admin'];
  const slug = slugs.find((each) => file === `${each}.json`);
  if (slug === undefined) {
    const known = slugs.map((each) => `${each}.json`).join(', ');
    throw new BadInput(404, `There is no spec ${JSON.stringify(file)}. Use one of: ${known}.`);
  }
  const url = slug === 'admin' ? '/' : `/${slug}`;
  return json({ ...(await specs(slug)), servers: [{ url, description: 'This sandbox.' }] });
}
