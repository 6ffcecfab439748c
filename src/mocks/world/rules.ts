import type { z } from 'zod';
import type { State } from '../telecom/states.ts';
import type { Account } from './accounts.ts';
import type { Chat, ChatMessage } from './chats.ts';
import type { NameEnding, Pace } from './delivery.ts';
import type { Leg, Message, Moment } from './message.ts';
import type { Tariff } from './prices.ts';
import type { Quota } from './quota.ts';
import type { World } from './world.ts';

/** What the world must know of a provider. */
export interface Rules {
  readonly slug: string;
  readonly currency: string;
  /** The quota of a fresh account. */
  readonly quota: Quota | null;
  /** Whether a fresh account refuses duplicates. */
  readonly duplicates: boolean;
  /** The account settings that only this provider has, each with its default. */
  readonly settings: z.ZodObject;
  /** What it charges, where nobody has set another price. */
  readonly prices: Tariff;
  /** The states in which a leg's price is given back. */
  readonly refunds: readonly State[];
  /** When the first leg is paid: at acceptance even if it is planned for later, or when it starts. */
  readonly paid: 'at acceptance' | 'at start';
  readonly ending: NameEnding;
  /** How fast a channel reaches ordinary numbers, where it is not the usual pace. */
  readonly pace?: (channel: Leg['channel']) => Pace | null;
  /** Takes in what a recipient wrote; null where the provider has nowhere to put it. */
  receive(inbound: Inbound, account: Account, world: World): Received | null;
  readonly callbacks: CallbackRules | null;
  /** The first id that each of the provider's counters gives; 1 where none is named. */
  readonly firstIds: Readonly<Record<string, number>>;
}

/** What a recipient wrote to a sender. */
export interface Inbound {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly at: number;
  /** The leg that it answers, when a test number replies; null when the control API made it. */
  readonly answers: Leg | null;
}

/** An inbound message in its chat. */
export interface Received {
  readonly chat: Chat;
  readonly chatMessage: ChatMessage;
}

/** Something that a provider may tell the account's callback URL. */
export type Happening =
  | { readonly kind: 'state'; readonly message: Message; readonly leg: Leg; readonly moment: Moment }
  | ({ readonly kind: 'inbound' } & Received);

/** A callback, ready to be sent as it is. Plain data. */
export interface OutgoingRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** How a provider pushes delivery reports and inbound messages. */
export interface CallbackRules {
  /** The waits between the attempts, ms. */
  readonly retriesMs: readonly number[];
  /** Whether an HTTP status of the receiver ends the attempts. */
  accepts(status: number): boolean;
  /** What the provider tells of a happening: plain data that survives retries, or null for nothing. */
  tell(happening: Happening, account: Account, world: World): Readonly<Record<string, unknown>> | null;
  /** The request of one attempt, counted from 1. */
  write(told: Readonly<Record<string, unknown>>, attempt: number, callbackUrl: string): OutgoingRequest;
}
