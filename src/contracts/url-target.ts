import type { Slug } from '../client/index.ts';
import { answersAt } from './answers-at.ts';
import { mockTarget, type Parties, prepare } from './mock-target.ts';
import type { Door, Target } from './target.ts';

type Ask = (request: Request) => Promise<Response>;

/**
 * A running Holub at an address. @throws Error where none answers there, or wants another token: what is no sandbox may be a provider, and
 * costs money; that is what `live` is for.
 */
export async function urlTarget(url: string, adminToken: string | null, parties: Parties = {}): Promise<Target> {
  const base = url.replace(/\/+$/, '');
  if (!(await answersAt(base))) {
    throw new Error(
      `no Holub answers at ${base}. Start one with holub start, or verify the providers with --target live.`,
    );
  }
  const control: Ask = (request) => {
    if (adminToken !== null) request.headers.set('Authorization', `Bearer ${adminToken}`);
    return fetch(request);
  };
  if ((await control(new Request(`${base}/__admin/clock`))).status === 401) {
    throw new Error(`the Holub at ${base} asks for its admin token: --admin-token TOKEN`);
  }
  const mock = mockTarget(parties);
  let opened = 0;
  return {
    name: base,
    real: false,
    async open<S extends Slug>(provider: S): Promise<Door<S>> {
      const door = await mock.open(provider);
      await door.close();
      await prepare(provider, control, base);
      // An account of its own for each case, as the mock has a world of its own.
      const account = `holub-${Date.now().toString(36)}-${++opened}`;
      return {
        ...door,
        baseUrl: `${base}/${provider}`,
        fetch: (request) => fetch(request),
        credentialsOf: (persona) => named(door.credentialsOf(persona), persona === 'account' ? account : null),
        now: Date.now,
        pause: async () => {},
        wait: (ms) => advance(base, ms, control),
        close: async () => {},
      };
    },
  };
}

/** Turns the clock of a running Holub. @throws Error when it does not turn */
async function advance(base: string, ms: number, control: Ask): Promise<void> {
  const by = JSON.stringify({ by: Math.ceil(ms) });
  const headers = { 'Content-Type': 'application/json' };
  const { ok, status } = await control(
    new Request(`${base}/__admin/clock/advance`, { method: 'POST', headers, body: by }),
  );
  if (!ok) throw new Error(`the clock at ${base} does not turn: HTTP ${status}`);
}

/** Credentials of the same kind for another account. */
function named<Credentials>(credentials: Credentials, account: string | null): Credentials {
  if (account === null || typeof credentials !== 'object' || credentials === null) return credentials;
  return { ...credentials, ...('token' in credentials ? { token: account } : { login: account }) };
}
