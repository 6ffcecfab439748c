/** The states of a message: SMPP's words, plus `read` and `clicked` for the rich channels. */
export const STATES = [
  'scheduled',
  'enroute',
  'delivered',
  'read',
  'clicked',
  'expired',
  'undeliverable',
  'rejected',
  'unknown',
  'deleted',
] as const;
export type State = (typeof STATES)[number];

/** The ways by which a message can reach a person. */
export const CHANNELS = [
  'sms',
  'viber',
  'rcs',
  'mms',
  'call',
  'email',
  'telegram',
  'whatsapp',
  'social',
  'hlr',
  'ping',
] as const;
export type Channel = (typeof CHANNELS)[number];

const FAILED: ReadonlySet<State> = new Set<State>(['expired', 'undeliverable', 'rejected']);
const REACHED: ReadonlySet<State> = new Set<State>(['delivered', 'read', 'clicked']);
const OPEN: ReadonlySet<State> = new Set<State>(['scheduled', 'enroute']);

/** Ended undelivered, so that a fallback leg starts. `deleted` and `unknown` start none. */
export const isFailed = (state: State): boolean => FAILED.has(state);

/** The phone has the message. */
export const isReached = (state: State): boolean => REACHED.has(state);

/** More is to come unless the validity period ends. */
export const isOpen = (state: State): boolean => OPEN.has(state);
