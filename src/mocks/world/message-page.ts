import { type Leg, type Message, type Moment, NO_DATA } from './message.ts';
import type { Mould } from './mould.ts';

/** What a message of a mould has of its own. */
export interface Plain {
  /** One that `isPlainId` lets pass. */
  readonly providerId: string;
  /** One that survives being a number. */
  readonly msisdn: string;
  readonly text: string;
  readonly data: Message['data'];
  /** Epoch ms. */
  readonly acceptedAt: number;
  /** When the second and the third state come, ms after the acceptance; 0 where there are none. */
  readonly second: number;
  readonly third: number;
}

const ROWS_BITS = 10;
/** How many messages a page has room for. */
export const PAGE_ROWS = 1 << ROWS_BITS;

/** The page of a slot, and its row in it. */
export const pageAt = (slot: number): number => slot >>> ROWS_BITS;
export const rowAt = (slot: number): number => slot & (PAGE_ROWS - 1);

/** Whether an id can be kept a byte a character. */
export const isPlainId = (id: string): boolean => /^[\x20-\x7e]{1,255}$/.test(id);

/** Messages side by side: what most of them differ in are numbers, an id and a text. */
export class Page {
  /** What a message has in common with others; the message itself where it is like no other. */
  readonly rows: (Mould | Message | undefined)[] = new Array(PAGE_ROWS).fill(undefined);
  /** The slot of the message of the same account before this one; -1 for none. */
  readonly before = new Int32Array(PAGE_ROWS);

  readonly #data: Message['data'][] = new Array(PAGE_ROWS).fill(NO_DATA);
  readonly #msisdns = new Float64Array(PAGE_ROWS);
  readonly #acceptedAt = new Float64Array(PAGE_ROWS);
  readonly #second = new Uint32Array(PAGE_ROWS);
  readonly #third = new Uint32Array(PAGE_ROWS);
  readonly #ids = new Uint32Array(PAGE_ROWS);
  readonly #idLengths = new Uint8Array(PAGE_ROWS);
  readonly #texts = new Uint32Array(PAGE_ROWS);
  readonly #textLengths = new Uint32Array(PAGE_ROWS);
  // As strings they would be two visits of the collector for each message, and twice the room.
  readonly #letters = new Letters();
  #lastText = '';
  #lastTextAt = 0;

  write(row: number, mould: Mould, plain: Plain): void {
    const { providerId, text } = plain;
    // The recipients of one request share their text.
    if (text !== this.#lastText) {
      this.#lastText = text;
      this.#lastTextAt = this.#letters.addWide(text);
    }
    this.rows[row] = mould;
    this.#ids[row] = this.#letters.addNarrow(providerId);
    this.#idLengths[row] = providerId.length;
    this.#texts[row] = this.#lastTextAt;
    this.#textLengths[row] = text.length;
    this.#data[row] = plain.data;
    this.#msisdns[row] = Number(plain.msisdn);
    this.#acceptedAt[row] = plain.acceptedAt;
    this.#second[row] = plain.second;
    this.#third[row] = plain.third;
  }

  providerIdOf(row: number): string {
    return this.#letters.narrow(this.#ids[row] as number, this.#idLengths[row] as number);
  }

  /** The message of a row as an object; every time another one. */
  read(row: number, id: string, { account, draft, states }: Mould): Message {
    const acceptedAt = this.#acceptedAt[row] as number;
    const after = [0, this.#second[row] as number, this.#third[row] as number];
    const timeline: Moment[] = states.map((state, place) => {
      return { at: acceptedAt + (after[place] as number), state, reason: null };
    });
    const text = this.#letters.wide(this.#texts[row] as number, this.#textLengths[row] as number);
    return {
      id,
      provider: account.provider,
      credential: account.credential,
      providerId: this.providerIdOf(row),
      msisdn: String(this.#msisdns[row]),
      acceptedAt,
      scheduledAt: null,
      legs: [{ ...draft, text, charged: draft.price, startsAt: acceptedAt, timeline }],
      data: this.#data[row] as Message['data'],
    };
  }
}

/** What a message has of its own, where it has a mould. */
export function plainOf({ providerId, msisdn, acceptedAt, legs, data }: Message): Plain {
  const [{ text, timeline }] = legs as readonly [Leg];
  const after = (place: number) => (timeline[place]?.at ?? acceptedAt) - acceptedAt;
  return { providerId, msisdn, text, data, acceptedAt, second: after(1), third: after(2) };
}

const FIRST_ROOM = 4096;

/** Strings one after the other, as bytes. Wide ones keep every unit of UTF-16, lone surrogates too. */
class Letters {
  #bytes = Buffer.alloc(0);
  #end = 0;

  addNarrow(text: string): number {
    const at = this.#take(text.length);
    this.#bytes.write(text, at, 'latin1');
    return at;
  }

  addWide(text: string): number {
    const at = this.#take(text.length * 2);
    this.#bytes.write(text, at, 'utf16le');
    return at;
  }

  narrow(at: number, length: number): string {
    return this.#bytes.toString('latin1', at, at + length);
  }

  wide(at: number, length: number): string {
    return this.#bytes.toString('utf16le', at, at + length * 2);
  }

  #take(room: number): number {
    const at = this.#end;
    this.#end += room;
    if (this.#end > this.#bytes.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(FIRST_ROOM, this.#end * 1.5));
      this.#bytes.copy(grown);
      this.#bytes = grown;
    }
    return at;
  }
}
