import { crc32 } from 'node:zlib';
import type { FetchedFile } from '../providers/provider.ts';
import type { Callback } from '../world/agenda.ts';
import type { Underway } from '../world/in-flight.ts';

/** A provider's request. */
export interface IncomingRequest {
  readonly kind: 'request';
  readonly method: string;
  /** The path and the query, neither decoded. */
  readonly url: string;
  readonly host: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** The file that it names and that was fetched for it. */
  readonly fetched: (Omit<FetchedFile, 'bytes'> & { readonly base64: string }) | null;
  /** Those that were being answered at that moment, itself among them. */
  readonly underWay: readonly Underway[];
}

/** A call of the control API that may change the world. Its token is not kept. */
export interface IncomingCall {
  readonly kind: 'control';
  readonly method: string;
  readonly url: string;
  readonly contentType: string;
  /** Whether other machines reached the port. */
  readonly isExposed: boolean;
}

/** What a callback was answered. */
export interface IncomingAnswer {
  readonly kind: 'callback';
  readonly callback: Callback;
  readonly status: number;
}

/** All that can change a world from outside. Plain data. */
export type Incoming = IncomingRequest | IncomingCall | IncomingAnswer;

/** One thing that came in, as the log has it. */
export interface Entry {
  /** Its number in the life of the world, from 1. */
  readonly n: number;
  /** Real time of its coming, epoch ms. */
  readonly real: number;
  readonly incoming: Incoming;
  /** The body; null where there is none, or one that was longer than allowed. */
  readonly body: Uint8Array | null;
  /** The checksums of what the requests before it were answered, as far as no entry before it has them. */
  readonly answered: readonly number[];
}

/** What comes in, before it has a number. */
export interface Arrived {
  readonly incoming: Incoming;
  readonly body: Uint8Array | null;
}

const NO_BYTES = new Uint8Array(0);

/** The checksum of an entry, over all that it holds. @param answered the checksums of answers as text; null for none */
export function sumOf(n: number, real: number, head: string, body: Uint8Array | null, answered: string | null): number {
  return crc32(body ?? NO_BYTES, crc32(`${n} ${real} ${answered} ${body === null} ${head}`));
}

/** The checksum of an answer. */
export function sumOfAnswer(status: number, body: string | Uint8Array | null): number {
  return crc32(body ?? NO_BYTES, status);
}
