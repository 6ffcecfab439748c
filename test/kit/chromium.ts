import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's browser listens; null where none is installed. */
    readonly browserEndpoint: string | null;
  }
}

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// `--no-sandbox`: containers run as root. The others keep the browser from asking anything of the net.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Names that stand for anybody's (RFC 2606) mean this machine, as a name does that its owner made point here.
  '--host-resolver-rules=MAP *.example 127.0.0.1',
];

/** Starts the one browser that all browser tests of a run share, and ends it after them. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) {
    project.provide('browserEndpoint', null);
    console.warn(`No browser tests: there is none of ${PLACES.join(', ')}. On Debian: apt-get install chromium`);
    return;
  }
  const server = await chromium.launchServer({ executablePath, args: FLAGS });
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}
