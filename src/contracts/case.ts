import type { ProviderClient, Slug } from '../client/index.ts';
import type { components } from '../generated/admin.ts';

/** What a case needs besides a credential, to run on a live provider. */
export type Need = 'sender' | 'msisdn';

/** How a case went: null when it held, else what was expected and what came. */
export type Finding = string | null;

/** Something that must hold on the mock and on the live provider alike. */
export interface ContractCase<S extends Slug> {
  /** Unique within the provider: `send-one-now`. */
  readonly id: string;
  /** The sentence that must hold. */
  readonly title: string;
  /** The operations and the answers that it exercises. */
  readonly covers: { readonly operations: readonly string[]; readonly answers: readonly string[] };
  readonly evidence: components['schemas']['Evidence'];
  /** `free`, or what it spends in hryvnias at the mock's prices. */
  readonly price: 'free' | number;
  readonly needs: readonly Need[];
  /** Asks through the typed client and says what it found. */
  readonly run: (context: CaseContext<S>) => Promise<Finding>;
}

/** What a case works with. */
export interface CaseContext<S extends Slug> {
  readonly client: ProviderClient<S>;
  /** The same client with a credential that the provider does not know. */
  readonly stranger: ProviderClient<S>;
  readonly sender: string;
  readonly msisdn: string;
}

/** Compares plain values; says where they differ. */
export function expectEqual(what: string, got: unknown, wanted: unknown): Finding {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  return a === b ? null : `${what}: expected ${b}, got ${a}`;
}

/** The first finding that is none of "it held". */
export function all(...findings: readonly Finding[]): Finding {
  return findings.find((finding) => finding !== null) ?? null;
}
