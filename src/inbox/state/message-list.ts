import type { Message } from '../control/schemas.ts';

/** The messages that have been read so far, newest first. */
export class MessageList {
  #messages: Message[] = [];

  get length(): number {
    return this.#messages.length;
  }

  /** The message at a place; undefined beyond the last one. */
  at(index: number): Message | undefined {
    return this.#messages[index];
  }

  /** The place of a message; -1 where it is not there. */
  indexOf(id: string): number {
    const index = this.#placeOf(id);
    return this.#messages[index]?.id === id ? index : -1;
  }

  /** Begins anew with a first page. */
  begin(page: readonly Message[]): void {
    this.#messages = [...page];
  }

  /** Adds the page after the last one. */
  append(page: readonly Message[]): void {
    this.#messages.push(...page);
  }

  /**
   * Takes the news of a message: into its place, or out where it is none of those shown.
   * @param isWhole whether the list goes back to the first message; else an older one belongs to a page to come
   * @returns by how many rows what is at the top has moved down: 1 or 0
   */
  take(message: Message, fits: boolean, isWhole: boolean): number {
    const index = this.#placeOf(message.id);
    const isKnown = this.#messages[index]?.id === message.id;
    if (!fits) {
      if (isKnown) this.#messages.splice(index, 1);
      return 0;
    }
    if (!isKnown && index === this.#messages.length && !isWhole) return 0;
    this.#messages.splice(index, isKnown ? 1 : 0, message);
    return !isKnown && index === 0 ? 1 : 0;
  }

  /** Where a message is or would be, by bisection. */
  #placeOf(id: string): number {
    const wanted = ordinalOf(id);
    let low = 0;
    let high = this.#messages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ordinalOf((this.#messages[middle] as Message).id) > wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Ids count up: `m12` is the twelfth message. */
const ordinalOf = (id: string): number => Number(id.slice(1));
