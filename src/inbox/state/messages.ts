import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { type Control, heard } from '../control/control.ts';
import type { WorldEvent } from '../control/live.ts';
import type { Message } from '../control/schemas.ts';
import { type Filters, fitsFilters } from './filters.ts';
import { MessageList } from './message-list.ts';

/** The list of messages as it is shown. */
export interface Messages {
  readonly list: MessageList;
  /** Goes up with each change of the list: what draws the list reads it. */
  readonly version: Signal<number>;
  /** Rows that came on top since the list was begun. */
  readonly arrived: number;
  readonly loading: Signal<boolean>;
  /** What went wrong with the last page; null for nothing. */
  readonly failure: Signal<string | null>;
  /** Whether the list goes back to the first message. */
  readonly isWhole: boolean;
  /** Reads the list anew, as long as it was. */
  reload(): Promise<void>;
  /** Reads the next page, where there is one and none is on its way. */
  more(): Promise<void>;
  hear(event: WorldEvent): void;
}

const PAGE = 100;
const LONGEST_PAGE = 1000;

/** The messages that fit the filters, read page by page and kept up by the news. */
export function createMessages(control: Control, filters: ReadonlySignal<Filters>): Messages {
  const list = new MessageList();
  const version = signal(0);
  const loading = signal(false);
  const failure = signal<string | null>(null);
  let next: string | null = null;
  let isWhole = false;
  let arrived = 0;
  /** The page that counts: an answer to an earlier question comes too late. */
  let turn = 0;
  /** News that came while the first page was on its way: the page may be older or newer than they are. */
  let waiting: Message[] | null = null;
  let isDrawing = false;

  /** However many news come, the list is drawn once a frame. */
  const changed = (): void => {
    if (isDrawing) return;
    isDrawing = true;
    requestAnimationFrame(() => {
      isDrawing = false;
      version.value += 1;
    });
  };

  const take = (message: Message): void => {
    arrived += list.take(message, fitsFilters(message, filters.value), isWhole);
  };

  const read = async (limit: number, after: string | null): Promise<readonly Message[] | null> => {
    turn += 1;
    const mine = turn;
    loading.value = true;
    try {
      const query = { ...filters.value, limit, ...(after === null ? {} : { after }) };
      const page = await heard(control.get('/__admin/messages', { params: { query } }));
      if (mine !== turn) return null;
      next = page.next;
      isWhole = next === null;
      failure.value = null;
      return page.messages;
    } catch (error) {
      if (mine === turn) failure.value = (error as Error).message;
      return null;
    } finally {
      if (mine === turn) loading.value = false;
    }
  };

  const begin = async (length: number): Promise<void> => {
    waiting = [];
    const mine = turn + 1;
    const page = await read(Math.min(Math.max(PAGE, length), LONGEST_PAGE), null);
    if (mine !== turn) return;
    if (page !== null) {
      list.begin(page);
      arrived = 0;
    }
    for (const message of waiting) take(message);
    waiting = null;
    changed();
  };

  // Other filters are another list; the old one is shown until it is there.
  effect(() => {
    void filters.value;
    void untracked(() => begin(PAGE));
  });

  return {
    list,
    version,
    get arrived() {
      return arrived;
    },
    loading,
    failure,
    get isWhole() {
      return isWhole;
    },
    reload: () => begin(list.length),
    async more() {
      if (next === null || loading.value) return;
      const page = await read(PAGE, next);
      if (page === null) return;
      list.append(page);
      changed();
    },
    hear(event) {
      if (event.event !== 'accepted' && event.event !== 'state') return;
      const { message } = event.data;
      if (waiting === null) take(message);
      else waiting.push(message);
      changed();
    },
  };
}
