import type { CredentialsOf, Slug } from '../client/index.ts';
import type { OutcomeName } from '../mocks/telecom/test-numbers.ts';
import type { Persona } from './case.ts';

/** Where cases are run. */
export interface Target {
  /** As it stands in a report: `mock`, `live`, or an address. */
  readonly name: string;
  /** Whether real money may be at stake. */
  readonly real: boolean;
  /** Opens a door for one case. */
  open<S extends Slug>(provider: S): Promise<Door<S>>;
}

/** What a case works with. */
export interface Door<S extends Slug = Slug> {
  readonly baseUrl: string;
  fetch(request: Request): Promise<Response>;
  /** The credentials of a persona; undefined where the target has no such account. */
  credentialsOf(persona: Persona): CredentialsOf[S] | null | undefined;
  /** A sender name that the account may use; null where none is known. */
  readonly sender: string | null;
  /** The one number to send to; null where there is none. */
  readonly msisdn: string | null;
  /** A second number, beside the one; null where there may be none. */
  readonly other: string | null;
  /** A number to send to that has such an outcome; null where none is known. */
  numberOf(outcome: OutcomeName): string | null;
  /** Epoch ms. */
  now(): number;
  /** Waits, so that the provider's limit is never met: on the mock by turning its clock. */
  pause(ms: number): Promise<void>;
  /** Waits for what takes its time, likewise. */
  wait(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** Every provider, in the order of reports. */
export const SLUGS: readonly Slug[] = ['turbosms', 'smsc', 'smsclub', 'octotoo'];

/** Credentials made of one word, as the sandbox takes them. */
export const credentialsFrom: { readonly [S in Slug]: (word: string) => CredentialsOf[S] } = {
  turbosms: (token) => ({ token }),
  smsc: (login) => ({ login, psw: 'holub-contract' }),
  smsclub: (token) => ({ token }),
  octotoo: (token) => ({ token }),
};
