import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { type Control, heard } from '../control/control.ts';
import type { WorldEvent } from '../control/live.ts';
import type { Exchange } from '../control/schemas.ts';
import type { JournalFilters } from './navigation.ts';
import { createReading } from './reading.ts';

/** What was asked and answered, newest first. */
export interface Journal {
  /** Whether anybody has looked at it. */
  readonly isWanted: ReadonlySignal<boolean>;
  readonly exchanges: Signal<readonly Exchange[]>;
  readonly hasMore: Signal<boolean>;
  readonly failure: Signal<string | null>;
  /** Reads the first page unless it is there, or on its way. */
  want(): void;
  more(): Promise<void>;
  reload(): Promise<void>;
  hear(event: WorldEvent): void;
}

const PAGE = 100;
/** So many exchanges are kept here while others arrive; what is older is read again when somebody goes on. */
const KEPT = 1000;

/** Reads the journal page by page, and keeps up with the news. */
export function createJournal(control: Control, filters: ReadonlySignal<JournalFilters>): Journal {
  const exchanges = signal<readonly Exchange[]>([]);
  const hasMore = signal(false);
  const failure = signal<string | null>(null);
  const isWanted = signal(false);
  const reading = createReading<Exchange>();
  /** News waits for the next frame: many may come at once. */
  let waiting: Exchange[] = [];

  /** Puts what is newer than all that is known on top. */
  const take = (news: readonly Exchange[]): void => {
    const known = exchanges.peek();
    const newest = known[0]?.id ?? 0;
    const all = [...news.filter(({ id }) => id > newest).reverse(), ...known];
    if (all.length > KEPT) hasMore.value = true;
    exchanges.value = all.slice(0, KEPT);
  };

  const takeWaiting = (): void => {
    take(waiting);
    waiting = [];
  };

  /** Reads the page after an exchange, or the first one, and puts it where it belongs. */
  const read = async (
    after: Exchange | undefined,
    put: (page: readonly Exchange[], news: readonly Exchange[]) => void,
  ): Promise<void> => {
    const query = { ...filters.peek(), limit: PAGE, ...(after === undefined ? {} : { after: String(after.id) }) };
    try {
      const page = await reading.ask(() => heard(control.get('/__admin/journal', { params: { query } })));
      if (page === null) return;
      hasMore.value = page.answer.next !== null;
      failure.value = null;
      put(page.answer.exchanges, page.news);
    } catch (error) {
      failure.value = (error as Error).message;
    }
  };

  const reload = async (): Promise<void> => {
    if (!isWanted.peek()) return;
    await read(undefined, (page, news) => {
      exchanges.value = page;
      waiting = [];
      take(news);
    });
  };

  effect(() => {
    void filters.value;
    void untracked(reload);
  });

  return {
    isWanted,
    exchanges,
    hasMore,
    failure,
    reload,
    want() {
      if (isWanted.peek()) return;
      isWanted.value = true;
      void reload();
    },
    async more() {
      const last = exchanges.peek().at(-1);
      if (last === undefined) return;
      await read(last, (page) => {
        if (last === exchanges.peek().at(-1)) exchanges.value = [...exchanges.peek(), ...page];
      });
    },
    hear(event) {
      if (!isWanted.peek() || event.event !== 'exchange') return;
      const { exchange } = event.data;
      const wanted = Object.entries(filters.peek()) as [keyof JournalFilters, string][];
      if (!wanted.every(([name, value]) => exchange[name] === value)) return;
      reading.hear(exchange);
      if (waiting.length === 0) requestAnimationFrame(takeWaiting);
      waiting.push(exchange);
    },
  };
}
