import type { Channel, State } from './states.ts';

/** Why a message ended without reaching the phone; each provider has its own word or number for it. */
export const CAUSES = [
  'expired',
  'undeliverable',
  'rejected',
  'unknown',
  'cancelled',
  'not-a-user',
  'sender-blocked',
  'no-device',
  'no-route',
  'country-not-enabled',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What a provider refuses at submission, where it has an answer for it. */
export type Refusal = 'stop-list' | 'no-route' | 'country-not-enabled';

/** What becomes of a message to one number: reached states, or the cause and moment of its failure (ms after its leg's start). */
export interface Outcome {
  readonly reaches?: readonly { readonly afterMs: number; readonly state: State }[];
  readonly ends?: { readonly afterMs: number; readonly cause: Cause };
  /** Stays where `reaches` left it until the validity period is over. */
  readonly expires?: boolean;
  /** Only these channels meet this outcome; the others deliver at the ordinary pace. */
  readonly channels?: readonly Channel[];
  readonly refusal?: Refusal;
  /** What the recipient writes back, 5 s after delivery. */
  readonly reply?: 'echo' | 'first-option';
}

const enroute = { afterMs: 1000, state: 'enroute' } as const;
const delivered = { afterMs: 5000, state: 'delivered' } as const;
const read = { afterMs: 10_000, state: 'read' } as const;
const clicked = { afterMs: 15_000, state: 'clicked' } as const;

const failing = (cause: Cause): Outcome => ({ reaches: [enroute], ends: { afterMs: 5000, cause } });

const unreachable = (cause: Cause, channels: readonly Channel[]): Outcome => ({
  ends: { afterMs: 2000, cause },
  channels,
});

/** The test numbers, promised to users: twelve digits, the whole number counts. */
export const TEST_NUMBERS: Readonly<Record<string, Outcome>> = {
  '380500000000': { reaches: [{ afterMs: 0, state: 'delivered' }] },
  '380500000001': { reaches: [enroute, delivered] },
  '380500000002': { reaches: [enroute, delivered, read] },
  '380500000003': { reaches: [enroute, delivered, read, clicked] },
  '380500000010': { expires: true },
  '380500000011': { reaches: [enroute], expires: true },
  '380500000012': failing('undeliverable'),
  '380500000013': failing('rejected'),
  '380500000014': failing('unknown'),
  '380500000015': failing('cancelled'),
  '380500000020': unreachable('not-a-user', ['viber']),
  '380500000021': unreachable('sender-blocked', ['viber']),
  '380500000022': unreachable('no-device', ['viber', 'rcs']),
  '380500000030': { ...failing('rejected'), refusal: 'stop-list' },
  '380500000031': { ...failing('no-route'), refusal: 'no-route' },
  '380500000032': { ...failing('country-not-enabled'), refusal: 'country-not-enabled' },
  '380500000040': { reaches: [enroute, delivered], reply: 'echo' },
  '380500000041': { reaches: [enroute, delivered, read], reply: 'first-option' },
};

/** The outcomes by name, each with the test number that has it. */
export const OUTCOME_NAMES = {
  'delivered-at-once': '380500000000',
  delivered: '380500000001',
  read: '380500000002',
  clicked: '380500000003',
  'never-leaves': '380500000010',
  expired: '380500000011',
  undeliverable: '380500000012',
  rejected: '380500000013',
  unknown: '380500000014',
  cancelled: '380500000015',
  'not-in-viber': '380500000020',
  'sender-blocked': '380500000021',
  'no-device': '380500000022',
  'stop-list': '380500000030',
  'no-route': '380500000031',
  'country-not-enabled': '380500000032',
  echo: '380500000040',
  'first-option': '380500000041',
} as const;
export type OutcomeName = keyof typeof OUTCOME_NAMES;

/** The outcome of this name. */
export function namedOutcome(name: OutcomeName): Outcome {
  return TEST_NUMBERS[OUTCOME_NAMES[name]] as Outcome;
}

/** The outcome that a test number stands for, or null for any other number. */
export function testOutcome(msisdn: string): Outcome | null {
  // The prefix keeps ordinary numbers, all but a handful, out of the table.
  return msisdn.startsWith('3805000000') ? (TEST_NUMBERS[msisdn] ?? null) : null;
}
