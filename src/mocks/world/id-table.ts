/** Where the newest thing under an id stands: as many places as are needed for what is kept, and no object for any. */
export class IdTable<Owner, Id> {
  readonly #isAs: (slot: number, owner: Owner, id: Id) => boolean;
  readonly #isGone: (slot: number) => boolean;
  /** A hash and a slot in turn, slots from 1. Each pair stands where its hash says, or in the next place that was free. */
  #places = new Int32Array(2 * FEWEST);
  #taken = 0;

  /**
   * @param isAs whether what stands in a slot has this owner and this id
   * @param isGone whether a slot holds nothing any more; all of one id of one owner go, or the oldest of them
   */
  constructor(isAs: (slot: number, owner: Owner, id: Id) => boolean, isGone: (slot: number) => boolean) {
    this.#isAs = isAs;
    this.#isGone = isGone;
  }

  /** The newest slot under an id; -1 for none. @param hash of the owner and the id, 32 bits */
  newest(hash: number, owner: Owner, id: Id): number {
    const places = this.#places;
    const last = places.length - 2;
    for (let at = startOf(hash, last); ; at = (at + 2) & last) {
      const slot = (places[at + 1] as number) - 1;
      if (slot < 0) return -1;
      if (places[at] === hash && this.#isAs(slot, owner, id)) return slot;
    }
  }

  /** Makes a slot the newest under its id. @returns the slot that was; -1 for none */
  put(hash: number, owner: Owner, id: Id, slot: number): number {
    if (this.#taken >= (this.#places.length / 2) * FULLEST) this.#makeRoom();
    const places = this.#places;
    const last = places.length - 2;
    for (let at = startOf(hash, last); ; at = (at + 2) & last) {
      const known = (places[at + 1] as number) - 1;
      if (known >= 0 && (places[at] !== hash || !this.#isAs(known, owner, id))) continue;
      places[at] = hash;
      places[at + 1] = slot + 1;
      if (known < 0) this.#taken += 1;
      return known;
    }
  }

  clear(): void {
    this.#places = new Int32Array(2 * FEWEST);
    this.#taken = 0;
  }

  /** Leaves out what is gone; twice the places where the half would be taken still. */
  #makeRoom(): void {
    const before = this.#places;
    let kept = 0;
    for (let at = 1; at < before.length; at += 2) {
      const slot = (before[at] as number) - 1;
      if (slot >= 0 && this.#isGone(slot)) before[at] = GONE;
      else if (slot >= 0) kept += 1;
    }
    let room = FEWEST;
    while (kept > (room * FULLEST) / 2) room *= 2;
    const places = new Int32Array(2 * room);
    const last = places.length - 2;
    for (let from = 0; from < before.length; from += 2) {
      const slot = before[from + 1] as number;
      if (slot <= 0) continue;
      const hash = before[from] as number;
      let at = startOf(hash, last);
      while (places[at + 1] !== 0) at = (at + 2) & last;
      places[at] = hash;
      places[at + 1] = slot;
    }
    this.#places = places;
    this.#taken = kept;
  }
}

const FEWEST = 8;
/** Beyond it the next free place is far too often. */
const FULLEST = 0.75;
const GONE = -1;

/** The golden ratio's bits spread hashes that differ in their upper bits only. */
const startOf = (hash: number, last: number): number => ((Math.imul(hash, 0x9e3779b1) >>> 7) << 1) & last;
