import type { Random } from './random.ts';

export const FAULT_KINDS = [
  'status',
  'latency',
  'connection-reset',
  'empty-response',
  'malformed-chunk',
  'truncated-body',
  'answer',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Which requests a fault hits; what is left out matches any. */
export interface FaultMatch {
  readonly provider?: string;
  /** `POST /message/send.json`, or the path alone for any method. */
  readonly operation?: string;
  readonly credential?: string;
  readonly msisdn?: string;
}

/** Something that is to go wrong, as it was asked for. */
export interface FaultDraft {
  readonly match: FaultMatch;
  readonly kind: FaultKind;
  /** The HTTP status of a `status` fault. */
  readonly status?: number;
  /** How long a `latency` fault holds the reply back, real ms. */
  readonly latencyMs?: number;
  /** The provider's answer that an `answer` fault gives, by its unique name. */
  readonly answer?: string;
  /** How many requests it hits before it is over; any number by default. */
  readonly times?: number;
  /** From 0 to 1, drawn from the seed; 1 by default. */
  readonly probability?: number;
}

export interface Fault extends FaultDraft {
  readonly id: string;
  /** How many requests it has hit. */
  hits: number;
}

/** What a request shows to the faults. */
export interface FaultTarget {
  readonly provider: string;
  readonly operation: string;
  readonly credential: string | null;
  /** The numbers that the request names; asked for only where a fault wants one. */
  msisdns(): readonly string[];
}

export interface Faults {
  /** Whether there is none armed. */
  readonly none: boolean;
  arm(draft: FaultDraft): Fault;
  list(): readonly Fault[];
  get(id: string): Fault | undefined;
  remove(id: string): boolean;
  /**
   * The faults that hit this request, in the order of their arming; each hit is counted.
   * Any number of latencies goes together with one of the others: the next of them waits for its turn.
   */
  hit(target: FaultTarget): readonly Fault[];
  /** Removes the faults that name this account. */
  removeFor(provider: string, credential: string): void;
  clear(): void;
  save(): { readonly next: number; readonly faults: readonly Fault[] };
  restore(saved: { readonly next: number; readonly faults: readonly Fault[] }): void;
}

/** What is armed to go wrong. */
export function createFaults(random: Random): Faults {
  const armed = new Map<string, Fault>();
  let next = 1;

  /** An id comes once, so nobody draws from its luck again. */
  const disarm = (id: string): boolean => {
    const { probability = 1 } = armed.get(id) ?? {};
    if (probability < 1) random.forget((purpose) => purpose === `fault/${id}`);
    return armed.delete(id);
  };
  const strikes = (fault: Fault, target: FaultTarget): boolean => {
    const { match, probability = 1 } = fault;
    if (fault.times !== undefined && fault.hits >= fault.times) return false;
    if (match.provider !== undefined && match.provider !== target.provider) return false;
    if (match.operation !== undefined && !isSameOperation(match.operation, target.operation)) return false;
    if (match.credential !== undefined && match.credential !== target.credential) return false;
    if (match.msisdn !== undefined && !target.msisdns().includes(match.msisdn)) return false;
    return probability >= 1 || random.stream(`fault/${fault.id}`).int(0, 999_999) < probability * 1_000_000;
  };

  return {
    get none() {
      return armed.size === 0;
    },
    arm(draft) {
      const fault = { ...draft, id: `f${next++}`, hits: 0 };
      armed.set(fault.id, fault);
      return fault;
    },
    list: () => [...armed.values()],
    get: (id) => armed.get(id),
    remove: disarm,
    hit(target) {
      const hits: Fault[] = [];
      for (const fault of armed.values()) {
        const taken = fault.kind !== 'latency' && hits.some(({ kind }) => kind !== 'latency');
        if (taken || !strikes(fault, target)) continue;
        fault.hits += 1;
        hits.push(fault);
      }
      return hits;
    },
    removeFor(provider, credential) {
      for (const { id, match } of armed.values()) {
        if (match.provider === provider && match.credential === credential) disarm(id);
      }
    },
    clear() {
      armed.clear();
      next = 1;
    },
    save: () => ({ next, faults: [...armed.values()] }),
    restore(saved) {
      armed.clear();
      for (const fault of saved.faults) armed.set(fault.id, { ...fault });
      next = saved.next;
    },
  };
}

function isSameOperation(wanted: string, operation: string): boolean {
  return wanted.startsWith('/') ? operation.slice(operation.indexOf(' ') + 1) === wanted : wanted === operation;
}
