import type { Slug } from '../client/index.ts';
import type { components } from '../generated/admin.ts';
import type { Pattern } from './pattern.ts';

export type Evidence = components['schemas']['Evidence'];

/**
 * Who asks: the account, or somebody refused: a credential that the provider doesn't know, none at all, one that
 * cannot be one, or an account in a condition of its own.
 */
export type Persona = 'account' | 'stranger' | 'nobody' | 'malformed' | 'blocked' | 'nomoney' | 'throttled';

/**
 * What a case needs besides a credential. `sandbox` is what no live account should be put through: a name registered
 * for good, a condition that only the sandbox can be in.
 */
export type Need = 'sender' | 'msisdn' | 'blocked' | 'nomoney' | 'throttled' | 'sandbox';

/** One request, as data. `{sender}`, `{msisdn}` and what was kept before stand in its strings; alone, with their type. */
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
  /** `free`, or what one message of it costs at the most, in hryvnias: so much is set aside before it is sent. */
  readonly price: 'free' | number;
  readonly needs: readonly Need[];
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

/** More than a message of one part has been seen to cost, in hryvnias: what is set aside for one. */
export const DEAREST = { sms: 2, viber: 2, rcs: 2 } as const;
