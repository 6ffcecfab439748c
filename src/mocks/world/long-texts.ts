/** A text that stands on a page, for as long as its page is not written over. */
export interface KeptText {
  /** In bytes of UTF-8. */
  readonly length: number;
  /** A copy of it. @throws Error when its page has been given back */
  bytes(): Buffer;
  text(): string;
}

interface Page {
  readonly room: Buffer;
  end: number;
  /** The latest one for whom something stands on it. */
  owner: number;
  /** How often it was given back. */
  turn: number;
}

/** Room for six answers to sends to 5,000 recipients. */
const PAGE_BYTES = 1 << 22;
/** So many pages wait to be written on again; more are given up. */
const MOST_FREE = 8;

/**
 * Long texts side by side on pages that are written on again and again. As strings each would be moved twice by the
 * collector before it is old, and then be one more reason for it to walk through everything.
 *
 * Whose texts they are is told by numbers that go up, and they are given back in that order.
 */
export class LongTexts {
  #full: Page[] = [];
  #free: Page[] = [];
  #page: Page | null = null;

  /** How many pages are full, and not given back. */
  get fullPages(): number {
    return this.#full.length;
  }

  /** Keeps a text for somebody. */
  keep(text: string | Uint8Array, owner: number): KeptText {
    const length = typeof text === 'string' ? Buffer.byteLength(text) : text.length;
    const page = this.#pageFor(length);
    const at = page.end;
    const { turn, room } = page;
    if (typeof text === 'string') room.write(text, at);
    else room.set(text, at);
    page.end += length;
    page.owner = owner;
    const view = () => {
      if (page.turn !== turn) throw new Error('This text has been given back');
      return room.subarray(at, at + length);
    };
    return { length, bytes: () => Buffer.from(view()), text: () => view().toString() };
  }

  /** Gives back what was kept for all before somebody. */
  release(before: number): void {
    while (this.#full[0] !== undefined && this.#full[0].owner < before) this.#giveBack(this.#full.shift() as Page);
  }

  /** Gives back everything. */
  clear(): void {
    for (const page of [...this.#full, ...(this.#page === null ? [] : [this.#page])]) this.#giveBack(page);
    this.#full = [];
    this.#page = null;
  }

  #pageFor(length: number): Page {
    const page = this.#page;
    if (page !== null && page.end + length <= page.room.length) return page;
    if (page !== null) this.#full.push(page);
    const fitting = length <= PAGE_BYTES ? this.#free.pop() : undefined;
    this.#page = fitting ?? {
      room: Buffer.allocUnsafeSlow(Math.max(PAGE_BYTES, length)),
      end: 0,
      owner: 0,
      turn: 0,
    };
    return this.#page;
  }

  #giveBack(page: Page): void {
    page.turn += 1;
    page.end = 0;
    if (page.room.length === PAGE_BYTES && this.#free.length < MOST_FREE) this.#free.push(page);
  }
}
