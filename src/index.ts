import { readFileSync } from 'node:fs';
import type { components } from './generated/admin.ts';
import type { Listening } from './mocks/http/server.ts';
import { type SandboxOptions, wireSandbox } from './mocks/sandbox.ts';

type Schemas = components['schemas'];

export {
  type ClientOptions,
  type CredentialsOf,
  createClient,
  type ProviderClient,
  type Slug,
} from './client/index.ts';
export type { SandboxOptions } from './mocks/sandbox.ts';

export type Account = Schemas['Account'];
export type AccountChange = Schemas['AccountChange'];
export type Exchange = Schemas['Exchange'];
export type Fault = Schemas['Fault'];
export type FaultDraft = Schemas['FaultDraft'];
export type Message = Schemas['Message'];
export type WaitedMessage = Schemas['WaitedMessage'];
export type Snapshot = Schemas['Snapshot'];
export type Clock = Schemas['Clock'];
export type ClockChange = Schemas['ClockChange'];

/** Which messages are meant; what is left out matches any. `text` is contained in the message's. */
export interface MessageFilter {
  readonly provider?: string;
  readonly credential?: string;
  readonly msisdn?: string;
  readonly channel?: Schemas['Channel'];
  readonly text?: string;
  readonly state?: Schemas['State'];
  readonly sender?: string;
  /** At most so many, newest first; 100 by default, 1000 at the most. */
  readonly limit?: number;
}

/** Which exchanges are meant; what is left out matches any. */
export interface JournalFilter {
  readonly provider?: string;
  readonly credential?: string;
  readonly operation?: string;
  readonly outcome?: Schemas['Outcome'];
  readonly limit?: number;
}

/** A message to wait for. */
export interface Awaited extends Omit<MessageFilter, 'limit'> {
  /** How long to wait, real time: `10s` (the default), or ms. */
  readonly timeout?: string | number;
  /** What to take out of the text: the first group, else the whole match. */
  readonly extract?: string | RegExp;
}

/** A sandbox in this process. Two of them never meet. */
export interface Sandbox {
  /** Answers a request as the provider would, with no socket. The host or the path's prefix names the provider. */
  fetch(request: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** Opens a port: any free one on 127.0.0.1 unless told otherwise. @returns its address, as `url` */
  listen(at?: { readonly port?: number; readonly host?: string }): Promise<string>;
  /** The address of the open port. @throws Error before `listen` */
  readonly url: string;
  readonly clock: {
    /** World time, epoch ms. */
    now(): number;
    read(): Clock;
    /** Goes forward by `90s`, `14d` or ms; callbacks that fall due are sent and answered before it resolves. */
    advance(by: string | number): Promise<Clock>;
    set(change: ClockChange): Promise<Clock>;
  };
  /** An account, opened if need be, as it stands after the change. */
  account(provider: string, credential: string, change?: AccountChange): Promise<Account>;
  /** The messages that fit, newest first. */
  messages(filter?: MessageFilter): Promise<readonly Message[]>;
  /** The newest message that fits, or the next one that does. @throws Error naming the nearest ones when none comes */
  waitForMessage(awaited?: Awaited): Promise<WaitedMessage>;
  /** The exchanges that fit, newest first. */
  journal(filter?: JournalFilter): Promise<readonly Exchange[]>;
  /** Arms something to go wrong. */
  arm(fault: FaultDraft): Promise<Fault>;
  /** The whole world as one JSON document. */
  snapshot(): Promise<Snapshot>;
  /** Puts the world of a snapshot in the place of this one. */
  restore(snapshot: Snapshot): Promise<void>;
  /** As at the start. */
  reset(): Promise<void>;
  /** Closes the port and stops everything that was under way. */
  close(): Promise<void>;
}

/** The version of this package. */
export const version: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

/**
 * A sandbox in this process: the providers' APIs, a clock to turn, and everything that was sent.
 * @example
 * const sandbox = createSandbox({ clock: 'frozen' });
 * const client = createClient('turbosms', { credentials: { token: 'test' }, fetch: sandbox.fetch });
 * @throws RangeError for an option that cannot be used
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const wiring = wireSandbox({ version, ...options });
  const { world } = wiring;
  let listening: Listening | null = null;

  // The control API is the one way in: what it checks, the library checks.
  const control = async <Result>(method: string, path: string, query: object = {}, body?: unknown): Promise<Result> => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    const search = new URLSearchParams(Object.fromEntries(given.map(([name, value]) => [name, String(value)])));
    const request = new Request(`http://holub/__admin${path}?${search}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${options.adminToken ?? ''}` },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const response = await wiring.fetch(request);
    const result = response.status === 204 ? undefined : await response.json();
    if (!response.ok) throw refusal(result as Schemas['Error'] & Partial<Schemas['WaitTimeout']>);
    return result as Result;
  };

  return {
    fetch: (input, init) =>
      wiring.fetch(input instanceof Request && init === undefined ? input : new Request(input, init)),
    async listen({ port = 0, host = '127.0.0.1' } = {}) {
      if (listening !== null) throw new Error(`The sandbox listens on ${listening.url} already. Close it first.`);
      listening = await wiring.listen({ port, host });
      return listening.url;
    },
    get url() {
      if (listening === null) throw new Error('The sandbox has no port. Call listen() first.');
      return listening.url;
    },
    clock: {
      now: () => world.clock.now(),
      read: () => ({ ...world.clock.read(), now: new Date(world.clock.now()).toISOString() }),
      advance: (by) => control('POST', '/clock/advance', {}, { by }),
      set: (change) => control('PUT', '/clock', {}, change),
    },
    account: (provider, credential, change = {}) =>
      control('PUT', `/accounts/${encodeURIComponent(provider)}/${encodeURIComponent(credential)}`, {}, change),
    messages: async (filter = {}) =>
      (await control<Schemas['MessageList']>('GET', '/messages', { ...filter })).messages,
    waitForMessage: ({ extract, timeout, ...filter } = {}) =>
      control('GET', '/messages/wait', {
        ...filter,
        ...(timeout === undefined ? {} : { timeout: typeof timeout === 'number' ? `${timeout}ms` : timeout }),
        ...(extract === undefined ? {} : { extract: typeof extract === 'string' ? extract : extract.source }),
      }),
    journal: async (filter = {}) =>
      (await control<Schemas['ExchangeList']>('GET', '/journal', { ...filter })).exchanges,
    arm: (fault) => control('POST', '/faults', {}, fault),
    snapshot: () => control('GET', '/snapshot'),
    restore: (snapshot) => control('PUT', '/snapshot', {}, snapshot),
    reset: () => control('POST', '/reset'),
    async close() {
      world.outbox.close();
      await listening?.close();
      listening = null;
    },
  };
}

/** What the control API said no with, and what came instead where something was waited for. */
function refusal({ error, nearest }: Schemas['Error'] & Partial<Schemas['WaitTimeout']>): Error {
  const lines = (nearest ?? []).map(({ provider, channel, msisdn, sender, text }) => {
    return `  ${provider} ${channel} from ${sender} to ${msisdn}: ${JSON.stringify(text)}`;
  });
  return new Error([error, ...lines].join('\n'));
}
