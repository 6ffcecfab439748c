// dist/cli.js and all that it runs -> a few files: a program of one file is read and compiled at once, and starts in half
// the time. The library's modules stay as they are.
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Modules find the package's files by where they stand, and in the bundle all of them stand in `dist`. */
const keepPlaces = {
  name: 'keep places',
  transform(code: string, id: string) {
    if (!id.startsWith(dist) || !code.includes('import.meta.url')) return null;
    const place = `./${relative(dist, id).split(sep).join('/')}`;
    return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`);
  },
};

/** The tables of scripts that no provider writes in: half of all the code, and never looked into. */
const leaveOutTables = {
  name: 'leave out tables',
  load: (id: string) => (/\/iconv-lite\/encodings\/tables\/\w+\.json$/.test(id) ? '[]' : null),
};

/** Bundles the command line in place. @returns the names of the files written */
export async function bundleCli(): Promise<readonly string[]> {
  const bundle = await rolldown({ input: `${dist}cli.js`, platform: 'node', plugins: [keepPlaces, leaveOutTables] });
  const { output } = await bundle.write({
    dir: dist,
    format: 'es',
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    chunkFileNames: 'cli-[name]-[hash].js',
    sourcemap: false,
  });
  await bundle.close();
  return output.map(({ fileName }) => fileName);
}
