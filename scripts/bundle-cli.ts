// dist/cli.js and all that it runs -> dist/cli.cjs: all that a start reads in one file, the rest in files beside it. The
// library's modules stay as they are.
import { rm } from 'node:fs/promises';
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

/** What packages bring along and no command comes to: more code than all that is left. */
const LEFT_OUT: readonly RegExp[] = [
  // Encodings that no provider writes in, with their tables.
  /\/iconv-lite\/encodings\/(?:utf7|utf32|dbcs-codec|dbcs-data)\.js$/,
  // Queries are read, and not written.
  /\/qs\/lib\/stringify\.js$/,
  // For the text of an error that qs does not cause.
  /\/object-inspect\/index\.js$/,
];

const leaveOut = {
  name: 'leave out',
  load: (id: string) => (LEFT_OUT.some((path) => path.test(id)) ? 'module.exports = {};' : null),
};

/**
 * Bundles the command line, and takes away what it was made of.
 *
 * It is CommonJS for its start: an `import` of `node:http` asks that module for each of its names, and two of them load all
 * of `fetch`, 30 ms of work that `require` leaves for later.
 */
export async function bundleCli(): Promise<void> {
  const bundle = await rolldown({ input: `${dist}cli.js`, platform: 'node', plugins: [keepPlaces, leaveOut] });
  await bundle.write({
    dir: dist,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'cli-[name]-[hash].cjs',
    // With whatever they import.
    codeSplitting: { groups: [{ name: 'start', test: /[\\/]dist[\\/](?:program|commands[\\/]start)\.js$/ }] },
    // Functions and classes keep their names: they stand in the trace of an error.
    minify: { compress: true, mangle: { toplevel: false }, codegen: { removeWhitespace: true } },
    sourcemap: false,
  });
  await bundle.close();
  await Promise.all(['cli.js', 'cli.js.map', 'cli.d.ts'].map((name) => rm(`${dist}${name}`)));
}
