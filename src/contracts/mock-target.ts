import type { Slug } from '../client/index.ts';
import { createSandbox } from '../index.ts';
import type { Persona } from './case.ts';
import { credentialsFrom, type Door, type Target } from './target.ts';

/** The words that the sandbox keeps for accounts in a condition. */
const WORDS: Readonly<Record<Persona, string | null>> = {
  account: 'holub-contract',
  stranger: 'invalid',
  nobody: null,
  malformed: 'not*a*token',
  blocked: 'blocked',
  nomoney: 'nomoney',
  throttled: 'throttled',
};

/** Who sends to whom, so that the mock is asked what live is asked. */
export interface Parties {
  readonly sender?: string | null;
  readonly msisdn?: string | null;
  /** Epoch ms; now by default. */
  readonly startAt?: number;
}

/** A sandbox in this process, a fresh one for every case, with a clock that stands. */
export function mockTarget({ sender, msisdn, startAt }: Parties = {}): Target {
  return {
    name: 'mock',
    real: false,
    async open<S extends Slug>(provider: S): Promise<Door<S>> {
      const sandbox = createSandbox({ clock: 'frozen', ...(startAt === undefined ? {} : { startAt }) });
      return {
        baseUrl: `http://holub/${provider}`,
        fetch: sandbox.fetch,
        credentialsOf: (persona) => made(provider, WORDS[persona]),
        sender: sender ?? 'Holub',
        msisdn: msisdn ?? '380671234567',
        now: () => sandbox.clock.now(),
        async pause(ms) {
          await sandbox.clock.advance(Math.ceil(ms));
        },
        close: () => sandbox.close(),
      };
    },
  };
}

/** The credentials that a reserved word makes. */
export function made<S extends Slug>(provider: S, word: string | null) {
  return word === null ? null : credentialsFrom[provider](word);
}
