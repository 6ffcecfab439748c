import type { Slug } from '../client/index.ts';
import { createSandbox } from '../index.ts';
import { OUTCOME_NAMES } from '../mocks/telecom/test-numbers.ts';
import type { Condition, Persona } from './case.ts';
import { credentialsFrom, type Door, type Target } from './target.ts';

/** The words that the sandbox keeps for accounts in a condition. */
export const WORDS: Readonly<Record<Persona, string | null>> = {
  account: 'holub-contract',
  stranger: 'invalid',
  nobody: null,
  malformed: 'not*a*token',
  blocked: 'blocked',
  nomoney: 'nomoney',
  throttled: 'throttled',
  little: 'holub-little',
  duplicates: 'holub-duplicates',
  templates: 'holub-templates',
};

/** What makes an account of a condition that no reserved word has, by the control API. */
export const SETTINGS: { readonly [C in Condition]?: object } = {
  // Enough for a Viber message of SMS Club, and not for the SMS that may follow.
  little: { balance: '1.00' },
  duplicates: { duplicates: true },
  templates: { templates: ['Your code: *'] },
};

/** Puts the accounts of a provider into their conditions, through a Holub's control API. */
export async function prepare(
  provider: Slug,
  ask: (request: Request) => Promise<Response>,
  base: string,
): Promise<void> {
  for (const [condition, settings] of Object.entries(SETTINGS)) {
    if ('templates' in settings && provider !== 'turbosms') continue;
    const address = `${base}/__admin/accounts/${provider}/${WORDS[condition as Condition]}`;
    const put = { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(settings) };
    const { ok, status } = await ask(new Request(address, put));
    if (!ok) throw new Error(`${address} could not be prepared: HTTP ${status}`);
  }
}

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
      await prepare(provider, sandbox.fetch, 'http://holub');
      const wait = async (ms: number) => void (await sandbox.clock.advance(Math.ceil(ms)));
      return {
        baseUrl: `http://holub/${provider}`,
        fetch: sandbox.fetch,
        credentialsOf: (persona) => made(provider, WORDS[persona]),
        sender: sender ?? 'Golub',
        msisdn: msisdn ?? '380500000098',
        other: OUTCOME_NAMES['delivered-at-once'],
        numberOf: (outcome) => OUTCOME_NAMES[outcome],
        now: () => sandbox.clock.now(),
        pause: wait,
        wait,
        close: () => sandbox.close(),
      };
    },
  };
}

/** The credentials that a reserved word makes. */
export function made<S extends Slug>(provider: S, word: string | null) {
  return word === null ? null : credentialsFrom[provider](word);
}
