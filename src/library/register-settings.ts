import type { Target } from '../intercept/routes.ts';
import type { SandboxOptions } from '../mocks/sandbox.ts';

/** What the environment says of the sandbox of a whole program. */
export interface RegisterSettings {
  /** The running server that `HOLUB_URL` names; null for a sandbox in the process. */
  readonly target: Target | null;
  readonly options: SandboxOptions;
}

/** Reads `HOLUB_URL`, `HOLUB_SEED`, `HOLUB_CLOCK` and `HOLUB_START_AT`. @throws RangeError with the remedy */
export function readRegisterSettings(env: NodeJS.ProcessEnv): RegisterSettings {
  const { HOLUB_URL, HOLUB_SEED, HOLUB_CLOCK, HOLUB_START_AT } = env;
  const options: SandboxOptions = {
    ...(HOLUB_SEED ? { seed: readSeed(HOLUB_SEED) } : {}),
    // What is no clock is refused, with the remedy, where the sandbox is made.
    ...(HOLUB_CLOCK ? { clock: HOLUB_CLOCK as NonNullable<SandboxOptions['clock']> } : {}),
    ...(HOLUB_START_AT ? { startAt: HOLUB_START_AT } : {}),
  };
  if (!HOLUB_URL) return { target: null, options };
  if (Object.keys(options).length > 0) {
    throw new RangeError(
      'HOLUB_URL names a running server, so HOLUB_SEED, HOLUB_CLOCK and HOLUB_START_AT have no effect. Leave them out.',
    );
  }
  return { target: readTarget(HOLUB_URL), options };
}

function readTarget(text: string): Target {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'http:' && url.pathname === '/' && url.search === '') {
    return { host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port === '' ? 80 : Number(url.port) };
  }
  throw new RangeError(`HOLUB_URL cannot be ${JSON.stringify(text)}. Use the server's address: http://localhost:8380.`);
}

function readSeed(text: string): number {
  const seed = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(seed)) return seed;
  throw new RangeError(`HOLUB_SEED cannot be ${JSON.stringify(text)}. A seed is a whole number.`);
}
