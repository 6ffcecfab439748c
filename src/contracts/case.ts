import type { Slug } from '../client/index.ts';
import type { components } from '../generated/admin.ts';
import type { OutcomeName } from '../mocks/telecom/test-numbers.ts';
import type { Pattern } from './pattern.ts';
import type { Cost } from './prices.ts';

export type Evidence = components['schemas']['Evidence'];

/**
 * Who asks: the account, or somebody refused: a credential that the provider doesn't know, none at all, one that
 * cannot be one, or an account in a condition of its own.
 */
export type Persona = 'account' | 'stranger' | 'nobody' | 'malformed' | Condition;

/** An account in a condition that its owner has put it into. */
export type Condition = 'blocked' | 'nomoney' | 'throttled' | 'little' | 'duplicates' | 'templates';

/**
 * What a case needs besides a credential. `other` is a second number, which a live run never has: it sends to one.
 * `sandbox` is what no live account should be put through: a name registered for good, a test word of the sandbox.
 */
export type Need = 'sender' | 'msisdn' | 'other' | 'sandbox' | Condition;

/**
 * One request, as data. `{sender}`, `{msisdn}`, `{other}` and what was kept before stand in its strings; alone, with
 * their type.
 */
export interface Ask {
  /** As the spec writes it: `POST /message/send.json`. */
  readonly operation: string;
  /** Not in the spec, on purpose. */
  readonly unlisted?: true;
  readonly as?: Persona;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  /** A JSON body. */
  readonly body?: unknown;
  readonly form?: Readonly<Record<string, string | number>>;
  /** A body as it is. */
  readonly raw?: { readonly type: string; readonly text: string };
  /** Takes values out of the answer for later requests, by dotted paths. */
  readonly keep?: Readonly<Record<string, string>>;
  /** Waits so long first, ms. */
  readonly after?: number;
  /** Asked again until it fits, for so long, ms: a state that takes its time. The last answer counts; none may cost. */
  readonly patience?: number;
  readonly expect: Expectation;
}

/** What must come back. The spec's schema is held besides. */
export interface Expectation {
  readonly status?: number;
  /** The JSON body, or text, that must come: what is written must be there, what is not may be. */
  readonly body?: Pattern;
}

/** Something that must hold on the mock and on the live provider alike. Plain data. */
export interface ContractCase {
  /** Unique within the provider: `send-one-now`. */
  readonly id: string;
  /** The sentence that must hold. */
  readonly title: string;
  /** The names of the answers that it provokes. */
  readonly answers: readonly string[];
  readonly evidence: Evidence;
  /** `free`, or what each of its messages is charged for: so much is set aside before it is sent. */
  readonly price: 'free' | Cost;
  readonly needs: readonly Need[];
  /** What must become of a message to the number that it is sent to, where that matters: a phone that reads, one that is off. */
  readonly recipient?: OutcomeName;
  readonly asks: readonly Ask[];
  /** Where an account's own data stand, which differ from account to account: dotted paths, `*` for any key. */
  readonly varies?: readonly string[];
}

/** How to write cases that cost nothing and need nothing, known by this evidence unless one says otherwise. */
export function freeCases(evidence: Evidence) {
  return (
    id: string,
    title: string,
    answers: readonly string[],
    asks: readonly Ask[],
    more: Partial<ContractCase> = {},
  ): ContractCase => ({ id, title, answers, evidence, price: 'free', needs: [], asks, ...more });
}

/** The operations that a case asks, as the spec writes them. */
export function operationsOf({ asks }: ContractCase): readonly string[] {
  return [...new Set(asks.filter(({ unlisted }) => unlisted !== true).map(({ operation }) => operation))];
}

/** The cases of each provider. */
export type Contracts = { readonly [S in Slug]: readonly ContractCase[] };
