import { IdTable } from './id-table.ts';

/** What makes two sends the same but for the recipient, as a number of 53 bits. */
export type ContentHash = number;

/** The hash of what a send carries. Two contents are taken for one another once in nine quadrillion pairs. */
export function contentHash(content: string): ContentHash {
  let first = 0x811c9dc5;
  let second = content.length;
  for (let index = 0; index < content.length; index++) {
    const code = content.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) ^ (second >>> 15);
  }
  return ((first ^ (first >>> 16)) >>> 0) * 2_097_152 + ((second ^ (second >>> 13)) >>> 11);
}

/** A half is put aside when it has so many; the half that was put aside before is forgotten. */
const MOST = 65_536;
const FEWEST = 8;

/** As plain data: sends with their moments (epoch ms), oldest first. */
export interface SavedSends {
  readonly sends: readonly (readonly [content: ContentHash, msisdn: number, at: number])[];
}

/**
 * What an account has sent to whom lately: the latest 65,536 sends at least, 131,072 at most.
 *
 * Most requests say something new, so a send is only written down, in order. What is said again is looked through, and
 * gets an index by number where it has gone to many. Two halves take turns: dropping the oldest one by one costs more
 * the longer it is done.
 */
export class RecentSends {
  #latest = new Half();
  #before = new Half();

  /** Whether this was sent to anybody. */
  has(content: ContentHash): boolean {
    return this.#latest.has(content) || this.#before.has(content);
  }

  /** When this was last sent to this number, epoch ms; null when it is not remembered. */
  lastAt(content: ContentHash, msisdn: string): number | null {
    const number = Number(msisdn);
    return this.#latest.lastAt(content, number) ?? this.#before.lastAt(content, number);
  }

  /** Notes that this was sent to these numbers. @param now epoch ms */
  add(content: ContentHash, msisdns: readonly string[], now: number): void {
    for (const msisdn of msisdns) this.#add(content, Number(msisdn), now);
  }

  #add(content: ContentHash, number: number, now: number): void {
    if (this.#latest.size >= MOST) {
      this.#before = this.#latest;
      this.#latest = new Half();
    }
    this.#latest.add(content, number, now);
  }

  save(): SavedSends {
    return { sends: [...this.#before.sends(), ...this.#latest.sends()] };
  }

  static restored({ sends }: SavedSends): RecentSends {
    const restored = new RecentSends();
    for (const [content, number, at] of sends) restored.#add(content, number, at);
    return restored;
  }
}

/** Sends in their order: what, to whom, when, and where the one before with the same content stands. */
class Half {
  size = 0;
  #contents = new Float64Array(FEWEST);
  #numbers = new Float64Array(FEWEST);
  #at = new Float64Array(FEWEST);
  #before = new Int32Array(FEWEST);
  /** The place of the latest send of each content. */
  readonly #latest = new IdTable<null, ContentHash>(
    (place, _, content) => this.#contents[place] === content,
    () => false,
  );
  /** The place of the latest send to each number, of contents that were said again and again. */
  readonly #indexes = new Map<ContentHash, Map<number, number>>();

  has(content: ContentHash): boolean {
    return this.#latestOf(content) >= 0;
  }

  lastAt(content: ContentHash, number: number): number | null {
    const index = this.#indexes.get(content);
    const place = index === undefined ? this.#find(content, number) : (index.get(number) ?? -1);
    return this.#at[place] ?? null;
  }

  add(content: ContentHash, number: number, at: number): void {
    const place = this.size;
    if (place === this.#numbers.length) this.#grow();
    this.#contents[place] = content;
    this.#numbers[place] = number;
    this.#at[place] = at;
    this.#before[place] = this.#latest.put(upperBits(content), null, content, place);
    if (this.#indexes.size > 0) this.#indexes.get(content)?.set(number, place);
    this.size += 1;
  }

  *sends(): Generator<readonly [ContentHash, number, number]> {
    for (let place = 0; place < this.size; place++) {
      yield [this.#contents[place] as number, this.#numbers[place] as number, this.#at[place] as number];
    }
  }

  #latestOf(content: ContentHash): number {
    return this.#latest.newest(upperBits(content), null, content);
  }

  /** @returns the place of the latest send to a number; -1 for none */
  #find(content: ContentHash, number: number): number {
    let place = this.#latestOf(content);
    for (let looked = 0; place >= 0 && looked < LOOKED_THROUGH; looked++) {
      if (this.#numbers[place] === number) return place;
      place = this.#before[place] as number;
    }
    return place < 0 ? -1 : (this.#indexOf(content).get(number) ?? -1);
  }

  #indexOf(content: ContentHash): Map<number, number> {
    const index = new Map<number, number>();
    for (let place = this.#latestOf(content); place >= 0; place = this.#before[place] as number) {
      const number = this.#numbers[place] as number;
      if (!index.has(number)) index.set(number, place);
    }
    this.#indexes.set(content, index);
    return index;
  }

  #grow(): void {
    this.#contents = twice(this.#contents);
    this.#numbers = twice(this.#numbers);
    this.#at = twice(this.#at);
    const before = this.#before;
    this.#before = new Int32Array(2 * before.length);
    this.#before.set(before);
  }
}

function twice(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(2 * numbers.length);
  grown.set(numbers);
  return grown;
}

const upperBits = (content: ContentHash): number => (content / 2_097_152) | 0;

/** A content sent to no more is looked through quicker than an index is made. */
const LOOKED_THROUGH = 8;
