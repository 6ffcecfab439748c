import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { expect } from 'vitest';
import { SLUGS } from '../../src/contracts/target.ts';
import { openStandIn, type Plant, SECRETS } from '../contracts/stand-in.ts';
import { type Ran, run } from './run.ts';

/** A stand-in behind a real port. */
export async function listen(plants: readonly Plant[] = [], loses?: (operation: string) => boolean) {
  const standIn = await openStandIn({ plants, ...(loses === undefined ? {} : { loses }) });
  const server: Server = createServer(
    getRequestListener(async (request) => {
      // Every request in a time of its own, so that a run without pauses meets no limit.
      await standIn.sandbox.advance('7s');
      const { pathname, search } = new URL(request.url);
      return standIn.fetch(new Request(`http://stand-in.test${pathname}${search}`, request));
    }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const urls = SLUGS.map((slug) => [`HOLUB_LIVE_${slug.toUpperCase()}_URL`, `http://127.0.0.1:${port}/${slug}`]);
  return {
    standIn,
    env: { ...standIn.settings, ...Object.fromEntries(urls), HOLUB_LIVE_PACE: '0' } as Record<string, string>,
    close: () => new Promise((done) => server.close(done)),
  };
}

/** `holub verify --target live`, with what the environment says. */
export const verify = (env: object, ...args: readonly string[]): Promise<Ran> =>
  run(process.execPath, ['src/cli.ts', 'verify', '--target', 'live', ...args], { env });

/** Everything that a run has written, anywhere: both its outputs, and the files of a folder. */
export async function written(folder: string, { stdout, stderr }: Ran): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return [stdout, stderr, ...texts].join('\n');
}

/** Holds that no secret of the stand-in is in a text, in any guise. */
export function expectNoSecrets(text: string): void {
  for (const secret of Object.values(SECRETS)) {
    for (const guise of [
      secret,
      encodeURIComponent(secret),
      btoa(secret),
      new URLSearchParams({ s: secret }).toString().slice(2),
    ]) {
      expect(text.includes(guise)).toBe(false);
    }
  }
}
