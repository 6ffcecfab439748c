import type { BodyOf, MockRequest, OperationKey, Provider, Reply } from '../providers/provider.ts';
import type { Scenario } from '../scenarios/schema.ts';
import type { Target } from '../scenarios/target.ts';
import type { Account } from '../world/accounts.ts';
import { type Bounds, LIMITS } from '../world/bounds.ts';
import type { World } from '../world/world.ts';
import type { Census } from './census.ts';
import type { News } from './news.ts';
import type { ReadSpec } from './specs.ts';

/** What the control API works on. */
export interface Control {
  readonly world: World;
  readonly providers: readonly Provider[];
  readonly version: string;
  readonly news: News;
  readonly census: Census;
  readonly specs: ReadSpec;
  /** What keeps the world, and what it found amiss; null where nothing does. */
  readonly data: { readonly amiss: readonly string[] } | null;
  /** The sandbox itself, for what plays in it. */
  readonly target: Target;
  /** The scenarios that hold from the start. */
  readonly scenarios: readonly Scenario[];
}

/** A call of the control API, understood. */
export interface ControlCall extends Control {
  readonly request: MockRequest;
  /** Ends when the caller hangs up. */
  readonly signal: AbortSignal;
}

/** Server-sent events: `open` gets the way to send and gives back the way to stop. */
export interface EventStream {
  readonly open: (send: (event: string, data: unknown, id: string) => void) => () => void;
}

/** One operation of the control API. It may wait: for a message, or for callbacks to be answered. */
export type ControlOperation<Content = unknown> = (
  call: ControlCall,
) => Reply<Content> | Promise<Reply<Content>> | EventStream;

/** The control API's table: a row for every operation of its spec, with bodies that the spec has. */
export type ControlOperations<Paths> = {
  readonly [Key in OperationKey<Paths>]: ControlOperation<BodyOf<Paths, Key> | ControlError>;
};

/** What is wrong, in one sentence, and where. */
export interface ControlError {
  readonly error: string;
  readonly issues?: readonly ControlIssue[];
}

/** A part of the input at fault; with its place where the input is a file. */
export interface ControlIssue {
  readonly path: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

export const json = <Content>(body: Content, status = 200): Reply<Content> => ({ status, format: 'json', body });
export const nothing: Reply<null> = { status: 204, format: 'none', body: null };

/** Thrown by what reads input; the table turns it into the answer. */
export class BadInput extends Error {
  readonly status: number;
  readonly issues: ControlError['issues'];

  constructor(status: number, message: string, issues?: ControlError['issues']) {
    super(message);
    this.status = status;
    this.issues = issues;
  }

  toReply(): Reply<ControlError> {
    return json({ error: this.message, ...(this.issues === undefined ? {} : { issues: this.issues }) }, this.status);
  }
}

/** What a caller is told who comes when all places are taken. */
export function crowded(what: string, name: 'watchers' | 'waits', { limits }: Bounds): BadInput {
  const remedy = `Let some of them end first, or start Holub with ${LIMITS[name].flag}.`;
  return new BadInput(503, `${limits[name]} callers ${what} already, and no more may. ${remedy}`);
}

/** The provider of this slug. @throws BadInput 400 or `status` when there is none */
export function providerOf({ providers }: Control, slug: string, status = 400): Provider {
  const provider = providers.find((each) => each.slug === slug);
  if (provider !== undefined) return provider;
  const known = providers.map((each) => each.slug).join(', ');
  throw new BadInput(status, `There is no provider ${JSON.stringify(slug)}. Use one of: ${known}.`);
}

/** The account, opened if need be. @throws BadInput 400 */
export function openAccount(control: Control, slug: string, credential: string): Account {
  const provider = providerOf(control, slug);
  if (credential === '') throw new BadInput(400, 'The credential is empty. Name the token or login of the account.');
  if (credential === 'invalid') {
    throw new BadInput(400, 'The credential "invalid" is refused as unknown, so it has no account. Use another one.');
  }
  return control.world.accounts.open(provider.rules, credential);
}
