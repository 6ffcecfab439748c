import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { type Control, heard } from '../control/control.ts';
import type { WorldEvent } from '../control/live.ts';
import type { Message } from '../control/schemas.ts';
import { type Filters, fitsFilters } from './filters.ts';
import { MessageList } from './message-list.ts';
import { createReading } from './reading.ts';

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
  const reading = createReading<Message>();
  let next: string | null = null;
  let isWhole = false;
  let arrived = 0;
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

  /** Reads a page, and puts it where it belongs; whatever came meanwhile goes over it. */
  const read = async (limit: number, after: string | null, put: (page: readonly Message[]) => void): Promise<void> => {
    loading.value = true;
    const query = { ...filters.value, limit, ...(after === null ? {} : { after }) };
    try {
      const page = await reading.ask(() => heard(control.get('/__admin/messages', { params: { query } })));
      if (page === null) return;
      next = page.answer.next;
      isWhole = next === null;
      failure.value = null;
      put(page.answer.messages);
      for (const message of page.news) take(message);
    } catch (error) {
      failure.value = (error as Error).message;
    }
    loading.value = false;
    changed();
  };

  const begin = (length: number): Promise<void> =>
    read(Math.min(Math.max(PAGE, length), LONGEST_PAGE), null, (page) => {
      list.begin(page);
      arrived = 0;
    });

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
      await read(PAGE, next, (page) => list.append(page));
    },
    hear(event) {
      if (event.event !== 'accepted' && event.event !== 'state') return;
      const { message } = event.data;
      reading.hear(message);
      take(message);
      changed();
    },
  };
}
