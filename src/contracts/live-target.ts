import type { CredentialsOf, Slug } from '../client/index.ts';
import type { OutcomeName } from '../mocks/telecom/test-numbers.ts';
import type { Persona } from './case.ts';
import { type Secrets, SHORTEST_SECRET } from './secrets.ts';
import type { Door, Target } from './target.ts';

/** Where what `HOLUB_LIVE_...` says comes from: the environment, or a file of such lines. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** How the live target reaches the world: all of it can be replaced. */
export interface LiveOptions {
  readonly settings: Settings;
  readonly secrets: Secrets;
  /** The one number to send to; null where nothing may be sent. */
  readonly msisdn: string | null;
  /** What becomes of messages to it, as its owner says. */
  readonly outcomes?: readonly OutcomeName[];
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly wait?: (ms: number) => Promise<void>;
  readonly now?: () => number;
}

const BASE_URLS: Readonly<Record<Slug, string>> = {
  turbosms: 'https://api.turbosms.ua',
  smsc: 'https://smsc.ua',
  smsclub: 'https://im.smsclub.mobi',
  octotoo: 'https://api.octotoo.ua',
};

/** Well-formed, and nobody's. */
const STRANGERS: { readonly [S in Slug]: CredentialsOf[S] } = {
  turbosms: { token: '0'.repeat(40) },
  smsc: { login: 'holub-nobody', psw: '0'.repeat(16) },
  smsclub: { token: 'holub-nobody' },
  octotoo: { token: 'holub-nobody' },
};

/** The providers themselves. @throws Error naming the variable that is missing */
export function liveTarget(options: LiveOptions): Target {
  const { settings, msisdn, now = Date.now, wait = sleep } = options;
  // Slower than one by one's own will; 0 for a stand-in that has no limit.
  const pace = Number(settings.HOLUB_LIVE_PACE ?? 1);
  if (!(pace >= 0)) throw new RangeError('HOLUB_LIVE_PACE is a factor such as 1.5.');
  return {
    name: 'live',
    real: true,
    async open<S extends Slug>(provider: S): Promise<Door<S>> {
      const account = readCredentials(provider, '', options);
      if (account === undefined) throw new Error(`There are no credentials of ${provider}: set ${wanted(provider)}.`);
      const personas: Readonly<Partial<Record<Persona, CredentialsOf[S] | null>>> = {
        account,
        nobody: null,
        stranger: STRANGERS[provider],
        ...(provider === 'turbosms' ? { malformed: { token: 'not*a*token' } as CredentialsOf[S] } : {}),
      };
      return {
        baseUrl: settings[`${prefix(provider)}_URL`] ?? BASE_URLS[provider],
        fetch: options.fetch ?? ((request) => fetch(request)),
        credentialsOf: (persona) =>
          persona in personas ? personas[persona] : readCredentials(provider, `_${persona.toUpperCase()}`, options),
        sender: settings[`${prefix(provider)}_SENDER`] ?? null,
        msisdn,
        other: null,
        numberOf: (outcome) => (options.outcomes?.includes(outcome) ? msisdn : null),
        now,
        pause: (ms) => wait(ms * pace),
        wait: (ms) => wait(ms * pace),
        close: async () => {},
      };
    },
  };
}

const prefix = (provider: Slug) => `HOLUB_LIVE_${provider.toUpperCase()}`;

/** The credentials that the settings hold; undefined where there are none. What is read is a secret from then on. */
function readCredentials<S extends Slug>(
  provider: S,
  persona: string,
  { settings, secrets }: LiveOptions,
): CredentialsOf[S] | undefined {
  const read = (name: string) => {
    const variable = `${prefix(provider)}${persona}_${name}`;
    const value = secrets.keep(settings[variable]);
    if (value === undefined || value.length >= SHORTEST_SECRET) return value;
    throw new RangeError(
      `${variable} is too short to be kept out of reports: one of at least ${SHORTEST_SECRET} characters is needed.`,
    );
  };
  const [token, login, psw, apikey] = [read('TOKEN'), read('LOGIN'), read('PSW'), read('APIKEY')];
  if (provider !== 'smsc') return token === undefined ? undefined : ({ token } as CredentialsOf[S]);
  if (apikey !== undefined) return { apikey } as unknown as CredentialsOf[S];
  return login === undefined || psw === undefined ? undefined : ({ login, psw } as unknown as CredentialsOf[S]);
}

/** What must be set for a provider. */
export function wanted(provider: Slug): string {
  const at = prefix(provider);
  return provider === 'smsc' ? `${at}_APIKEY, or ${at}_LOGIN and ${at}_PSW` : `${at}_TOKEN`;
}

/**
 * Remembers every secret of the settings at once, before anything is done that could break and tell. Those of a name that
 * no provider has are remembered too: a mistyped name makes no secret public.
 */
export function keepSecrets(settings: Settings, secrets: Secrets): void {
  for (const [name, value] of Object.entries(settings)) {
    if (/^HOLUB_LIVE_.*_(TOKEN|LOGIN|PSW|APIKEY)$/.test(name)) secrets.keep(value);
  }
}

/** Whether the settings hold the credentials of a provider. */
export function isConfigured(provider: Slug, options: Pick<LiveOptions, 'settings' | 'secrets'>): boolean {
  return readCredentials(provider, '', { ...options, msisdn: null }) !== undefined;
}

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
