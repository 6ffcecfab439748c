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
/** The first slot of a page. */
export const slotAt = (page: number): number => page << ROWS_BITS;

/** Whether an id can be kept a byte a character. */
export function isPlainId(id: string): boolean {
  for (let index = 0; index < id.length; index++) {
    const code = id.charCodeAt(index);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return id.length > 0 && id.length < 256;
}

/** Messages side by side: what most of them differ in are numbers, an id and a text. */
export class Page {
  /** What a message has in common with others; the message itself where it is like no other. */
  readonly rows: (Mould | Message | undefined)[] = new Array(PAGE_ROWS).fill(undefined);
  /** How many messages are in it. */
  size = 0;
  /** The slot of the message of the same account before this one; -1 for none. */
  readonly before = new Int32Array(PAGE_ROWS);
  /** The slot of the message before this one that was answered with the same id; -1 for none. */
  readonly sameId = new Int32Array(PAGE_ROWS);

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

  /** Whether the message of a row was answered with this id. */
  isAs(row: number, providerId: string): boolean {
    return this.#idLengths[row] === providerId.length && this.#letters.isNarrow(this.#ids[row] as number, providerId);
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
      providerId: this.#letters.narrow(this.#ids[row] as number, this.#idLengths[row] as number),
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

  /** Byte by byte: ids are so short that a call to do it takes longer. */
  addNarrow(text: string): number {
    const at = this.#take(text.length);
    for (let index = 0; index < text.length; index++) this.#bytes[at + index] = text.charCodeAt(index);
    return at;
  }

  isNarrow(at: number, text: string): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.#bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
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
