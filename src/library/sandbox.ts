import type { components } from '../generated/admin.ts';
import type { Interception } from '../intercept/intercept.ts';
import type { Doors } from '../mocks/sandbox.ts';
import type { Scenario } from '../mocks/scenarios/schema.ts';
import type { READING, Reading } from './reading.ts';

type Schemas = components['schemas'];

export type Account = Schemas['Account'];
export type AccountChange = Schemas['AccountChange'];
export type Clock = Schemas['Clock'];
export type ClockChange = Schemas['ClockChange'];
export type Exchange = Schemas['Exchange'];
export type Fault = Schemas['Fault'];
export type FaultDraft = Schemas['FaultDraft'];
export type LoadedScenario = Schemas['LoadedScenario'];
export type Message = Schemas['Message'];
export type Snapshot = Schemas['Snapshot'];
export type WaitedMessage = Schemas['WaitedMessage'];

/** Which messages are meant; what is left out matches any. What is said is said of the leg that counts now. */
export interface MessagePattern {
  readonly provider?: string;
  /** The token or login of the account. */
  readonly credential?: string;
  /** The recipient: digits of the international number, without `+`. */
  readonly msisdn?: string;
  readonly channel?: Schemas['Channel'];
  readonly sender?: string;
  /** What the text contains, or a pattern that it matches. */
  readonly text?: string | RegExp;
  readonly state?: Schemas['State'];
}

/** Which messages to give. */
export interface MessageFilter extends MessagePattern {
  /** At most so many, newest first; 100 by default, 1000 at the most. */
  readonly limit?: number;
}

/** Which exchanges are meant; what is left out matches any. */
export interface JournalFilter {
  readonly provider?: string;
  readonly credential?: string;
  /** As the spec writes it: `POST /message/send.json`. */
  readonly operation?: string;
  readonly outcome?: Schemas['Outcome'];
  /** What the program itself called the request, in the header `X-Request-Id`. */
  readonly requestId?: string;
  /** At most so many, newest first; 100 by default, 1000 at the most. */
  readonly limit?: number;
}

/** A message to wait for. */
export interface Awaited extends MessagePattern {
  /** How long to wait, real time: `10s` (the default), or ms. */
  readonly timeout?: string | number;
  /** What to take out of the text: its first group, else the whole match. A string is a pattern's source. */
  readonly extract?: string | RegExp;
  /** Gives the waiting up: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Where to listen. */
export interface ListenAt {
  /** Any free one by default. */
  readonly port?: number;
  /** 127.0.0.1 by default: nobody else can reach it. */
  readonly host?: string;
  /** What comes in beside plain HTTP: TLS, and what a program asks a proxy for. */
  readonly doors?: Doors;
}

/** The world's clock. Advancing it costs nothing: hours of delivery pass at once. */
export interface SandboxClock {
  /** World time, epoch ms. */
  now(): number;
  /** World time, whether it is frozen, and its pace. */
  read(): Clock;
  /** Goes forward by `90s`, `14d` or ms; callbacks that fall due are sent and answered before it resolves. */
  advance(by: string | number): Promise<Clock>;
  /** Freezes it, lets it run, sets its pace, or sets it forward. It never goes back. */
  set(change: ClockChange): Promise<Clock>;
}

/** A sandbox in this process. Two of them never meet. */
export interface Sandbox extends AsyncDisposable {
  /**
   * Answers a request as the provider would, with no socket. The host or the path's prefix names the provider.
   * @example await sandbox.fetch('https://api.turbosms.ua/user/balance.json', { headers: { Authorization: 'Bearer t' } })
   * @throws TypeError as `fetch` does, where an armed fault breaks the connection
   */
  fetch(request: Request | string | URL, init?: RequestInit): Promise<Response>;
  /**
   * Opens a port: any free one on 127.0.0.1 unless told otherwise.
   * @returns its address, as `url`
   * @throws Error when it listens already, and the system's error when the port cannot be had
   */
  listen(at?: ListenAt): Promise<string>;
  /** The address of the open port. @throws Error before `listen` */
  readonly url: string;
  /**
   * Sends here every request that this process makes to the providers' own hosts, with whatever client, until it is
   * stopped. All other requests go their way. A process has one network: of two sandboxes, the later one has the hosts.
   * @example
   * using interception = sandbox.intercept();
   * await fetch('https://api.turbosms.ua/user/balance.json', { headers: { Authorization: 'Bearer t' } });
   */
  intercept(): Interception;
  /** The number that all luck comes from: a world that was kept goes on with its own. */
  readonly seed: number;
  readonly clock: SandboxClock;
  /**
   * An account, opened if need be, as it stands after the change.
   * @example await sandbox.account('turbosms', 'my-token', { balance: '0.50', senders: ['Shop'] })
   */
  account(provider: string, credential: string, change?: AccountChange): Promise<Account>;
  /** The messages that fit, newest first. */
  messages(filter?: MessageFilter): Promise<readonly Message[]>;
  /**
   * The newest message that fits, or the next one that does; nothing is polled.
   * @example const { extracted } = await sandbox.waitForMessage({ msisdn, extract: /\d{4,6}/ });
   * @throws NoMessageError with what did arrive, when the time is up
   */
  waitForMessage(awaited?: Awaited): Promise<WaitedMessage>;
  /** The exchanges that fit, newest first: what was asked, what was answered, and what came of it. */
  journal(filter?: JournalFilter): Promise<readonly Exchange[]>;
  /**
   * Arms something to go wrong.
   * @example await sandbox.arm({ match: { provider: 'turbosms' }, kind: 'connection-reset', times: 1 })
   */
  arm(fault: FaultDraft): Promise<Fault>;
  /** The faults that are armed, in the order of their arming, with their hits. */
  faults(): Promise<readonly Fault[]>;
  /** Removes an armed fault by its id. */
  disarm(id: string): Promise<void>;
  /**
   * Adds the world of a scenario to this one: accounts, outcomes, replies, faults. No step of it is played.
   * @param scenario as an object, or the YAML of its file
   * @throws Error naming line and column where it is none; SandboxError where such a world cannot be
   */
  load(scenario: Scenario | string): Promise<LoadedScenario>;
  /** The whole world as one JSON document. */
  snapshot(): Promise<Snapshot>;
  /** Puts the world of a snapshot in the place of this one. */
  restore(snapshot: Snapshot): Promise<void>;
  /** As at the start. */
  reset(): Promise<void>;
  /** Stops intercepting, closes the port, and stops everything that was under way; also as `await using`. */
  close(): Promise<void>;
  /** What the matchers read. @internal */
  readonly [READING]: Reading;
}
