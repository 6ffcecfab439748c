import { hash } from './random.ts';

/** What makes two sends the same but for the recipient, as 64 bits. */
export interface ContentHash {
  readonly high: number;
  readonly low: number;
}

/** The hash of what a send carries. */
export function contentHash(content: string): ContentHash {
  return { high: hash(content), low: hash(`${content.length} ${content}`) };
}

/** A half is put aside when it has so many; the half that was put aside before is forgotten. */
const MOST = 65_536;

/** As plain data: sends as numbers with their moments (epoch ms), oldest first. */
export interface SavedSends {
  readonly sends: readonly (readonly [key: number, at: number])[];
  readonly contents: readonly number[];
}

interface Half {
  /** Epoch ms. */
  readonly since: number;
  /** Each send with its moment, ms after the half's beginning. */
  readonly sends: Map<number, number>;
  /** What was sent, to whomever: most requests say something new, and need not ask for each recipient. */
  readonly contents: Set<number>;
}

const emptyHalf = (since: number): Half => ({ since, sends: new Map(), contents: new Set() });

/**
 * What an account has sent to whom lately: the latest 65,536 sends at least, 131,072 at most.
 *
 * A send is a number of 53 bits made of its content and its recipient, because this is asked for each recipient of each
 * request, and a text as the key took a fifth of all the time. Two different sends are taken for one another once in
 * nine quadrillion pairs. Two halves take turns: dropping the oldest of a Map one by one costs more the longer it is done.
 */
export class RecentSends {
  #latest = emptyHalf(0);
  #before = emptyHalf(0);

  /** Whether this was sent to anybody. */
  has({ high }: ContentHash): boolean {
    return this.#latest.contents.has(high) || this.#before.contents.has(high);
  }

  /** When this was last sent to this number, epoch ms; null when it is not remembered. */
  lastAt(content: ContentHash, msisdn: string): number | null {
    const key = keyOf(content, msisdn);
    for (const { since, sends } of [this.#latest, this.#before]) {
      const after = sends.get(key);
      if (after !== undefined) return since + after;
    }
    return null;
  }

  /** @param now epoch ms */
  add(content: ContentHash, msisdn: string, now: number): void {
    this.#add(keyOf(content, msisdn), now);
    this.#latest.contents.add(content.high);
  }

  #add(key: number, now: number): void {
    if (this.#latest.sends.size >= MOST) this.#before = this.#latest;
    if (this.#latest === this.#before || this.#latest.sends.size === 0) this.#latest = emptyHalf(now);
    this.#latest.sends.set(key, now - this.#latest.since);
  }

  save(): SavedSends {
    const halves = [this.#before, this.#latest];
    const sends = halves.flatMap((half) => [...half.sends].map(([key, after]) => [key, half.since + after] as const));
    return { sends, contents: [...new Set(halves.flatMap(({ contents }) => [...contents]))] };
  }

  static restored({ sends, contents }: SavedSends): RecentSends {
    const restored = new RecentSends();
    for (const [key, at] of sends) restored.#add(key, at);
    for (const content of contents) restored.#latest.contents.add(content);
    return restored;
  }
}

const LOW_BITS = 2 ** 32;

/** 53 bits out of a content and a number: the most that a number of JavaScript keeps apart. */
function keyOf({ high, low }: ContentHash, msisdn: string): number {
  const digits = Number(msisdn);
  const numberLow = digits | 0;
  const numberHigh = (digits / LOW_BITS) | 0;
  const first = Math.imul(high ^ numberLow, 0x9e3779b1) ^ numberHigh;
  const second = Math.imul(low ^ numberLow ^ (first >>> 15), 0x85ebca6b);
  return ((first ^ (first >>> 16)) >>> 0) * 2_097_152 + ((second ^ (second >>> 13)) >>> 11);
}
