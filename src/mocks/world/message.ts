import type { Encoding } from '../telecom/encoding.ts';
import type { Channel, State } from '../telecom/states.ts';
import type { Money } from './money.ts';

/** One step of a leg's life. `reason` is the provider's own word or number for an end. */
export interface Moment {
  readonly at: number;
  readonly state: State;
  readonly reason: string | null;
}

/** What a message carries besides its text. URLs are as the sender gave them and are never loaded. */
export interface Content {
  readonly button?: { readonly text: string; readonly url: string };
  readonly image?: string;
  readonly file?: { readonly name: string; readonly url: string };
  readonly video?: Video;
  /** Pictures with a text and buttons of their own, side by side. */
  readonly carousel?: readonly CarouselScreen[];
  /** What came along, by the names that the sender gave; '' for an address that there is not. */
  readonly files?: readonly { readonly name: string; readonly url: string }[];
  /** What else was asked for: a subject, a voice, a bot. */
  readonly details?: Readonly<Record<string, string | number>>;
  /** Shown over the screen and not kept: an SMS of class 0. */
  readonly flash?: boolean;
  /** A survey's options. */
  readonly options?: readonly string[];
  /** Shown on the recipient's main device only, not on all. */
  readonly mainDeviceOnly?: boolean;
  /** What the sender calls the mailing; the recipient never sees it. */
  readonly campaign?: string;
}

/** A video with the picture shown before it plays. */
export interface Video {
  readonly url: string;
  readonly preview: string;
  readonly sizeMb: number;
  readonly durationS?: number;
  readonly button?: { readonly text: string; readonly url: string };
}

/** One screen of a carousel. */
export interface CarouselScreen {
  readonly text: string;
  readonly image: string;
  readonly buttons: readonly { readonly text: string; readonly url: string }[];
}

/** The moments, epoch ms, between which a leg may be tried; outside of them it waits, or has expired. */
export interface Window {
  readonly notBefore?: number;
  readonly notAfter?: number;
}

/** One way on which a message is to be tried. */
export interface LegDraft extends Window {
  readonly channel: Channel;
  readonly sender: string;
  readonly text: string;
  /** null where the channel has no parts. */
  readonly encoding: Encoding | null;
  readonly parts: number;
  /** What the leg costs once it starts. */
  readonly price: Money;
  readonly validityMs: number;
  /** What the channel can tell of the recipient. */
  readonly reports: Reports;
  readonly content: Content;
}

/** A leg with its planned life. */
export interface Leg extends LegDraft {
  /** What is taken for it so far: its price, or 0 before its start and after a refund. */
  charged: Money;
  /** Epoch ms, or null while the legs before it leave it unused. */
  startsAt: number | null;
  timeline: readonly Moment[];
}

/** Which states beyond `delivered` a leg can reach. */
export interface Reports {
  readonly read: boolean;
  readonly click: boolean;
}

/** What is known of a message as soon as it is accepted. */
export interface Accepted {
  /** Ours, unique in the world. */
  readonly id: string;
  /** What the provider answered; several messages of one SMSC request share it. */
  readonly providerId: string;
  readonly msisdn: string;
}

/** One message to one recipient, tried on its legs in order. */
export interface Message extends Accepted {
  readonly provider: string;
  readonly credential: string;
  readonly acceptedAt: number;
  /** The planned start where one was asked for. */
  readonly scheduledAt: number | null;
  readonly legs: readonly Leg[];
  /** What the provider keeps of the request for its own answers; plain data. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a provider hands over to be sent to one recipient. */
export interface Submission {
  readonly providerId: string;
  readonly msisdn: string;
  readonly legs: readonly LegDraft[];
  /** Epoch ms of the planned start; null for now. A moment in the past is now. */
  readonly scheduledAt: number | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** No state beyond `delivered`. */
export const NO_REPORTS: Reports = { read: false, click: false };

/** A plain text. */
export const NO_CONTENT: Content = {};

/** No data of the provider's own. */
export const NO_DATA: Message['data'] = Object.freeze({});
