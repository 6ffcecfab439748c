import type { Slug } from '../client/index.ts';
import type { ContractCase, Evidence } from './case.ts';
import { conformanceOf } from './conformance.ts';
import { coverageOf } from './coverage.ts';
import type { Stamps } from './stamps.ts';

/** How far an operation or an answer is proven. */
export interface Proof {
  /** The day on which a live run last confirmed it; null where none has. */
  readonly verifiedAt: string | null;
  /** The cases that hold it. */
  readonly cases: readonly string[];
}

/** How true the imitation of a provider is. */
export interface Fidelity {
  readonly operations: Readonly<Record<string, Proof & { readonly evidence: Evidence }>>;
  /** By name; `unproven` says why no case has it. */
  readonly answers: Readonly<Record<string, Proof & { readonly unproven: string | null }>>;
}

/** What the cases and their stamps say of a provider. */
export async function fidelityOf(provider: Slug, stamps: Stamps): Promise<Fidelity> {
  const { operations, answers } = await coverageOf(provider);
  const { evidenceOf } = conformanceOf(provider);
  const prove = (cases: readonly ContractCase[]): Proof => {
    const days = cases.flatMap(({ id }) => stamps[provider]?.[id] ?? []).sort();
    return { verifiedAt: days.at(-1) ?? null, cases: cases.map(({ id }) => id) };
  };
  return {
    operations: Object.fromEntries(
      operations.map(({ name, cases }) => [name, { evidence: evidenceOf(name), ...prove(cases) }]),
    ),
    answers: Object.fromEntries(answers.map(({ name, cases, why }) => [name, { ...prove(cases), unproven: why }])),
  };
}
