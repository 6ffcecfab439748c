import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { type Control, heard } from '../control/control.ts';
import type { WorldEvent } from '../control/live.ts';
import type { Exchange } from '../control/schemas.ts';
import type { JournalFilters } from './navigation.ts';

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
  let turn = 0;
  /** News waits for the next frame: many may come at once. */
  let news: Exchange[] = [];

  const page = async (after: string | null): Promise<readonly Exchange[] | null> => {
    turn += 1;
    const mine = turn;
    try {
      const query = { ...filters.peek(), limit: PAGE, ...(after === null ? {} : { after }) };
      const read = await heard(control.get('/__admin/journal', { params: { query } }));
      if (mine !== turn) return null;
      hasMore.value = read.next !== null;
      failure.value = null;
      return read.exchanges;
    } catch (error) {
      if (mine === turn) failure.value = (error as Error).message;
      return null;
    }
  };

  const reload = async (): Promise<void> => {
    if (!isWanted.peek()) return;
    const read = await page(null);
    if (read !== null) exchanges.value = read;
  };

  const takeNews = (): void => {
    const known = exchanges.peek();
    const newest = known[0]?.id ?? 0;
    const fresh = news.filter(({ id }) => id > newest).reverse();
    news = [];
    const all = [...fresh, ...known];
    if (all.length > KEPT) hasMore.value = true;
    exchanges.value = all.slice(0, KEPT);
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
      const read = last === undefined ? null : await page(String(last.id));
      if (read !== null) exchanges.value = [...exchanges.peek(), ...read];
    },
    hear(event) {
      if (!isWanted.peek() || event.event !== 'exchange') return;
      const { exchange } = event.data;
      const wanted = Object.entries(filters.peek()) as [keyof JournalFilters, string][];
      if (!wanted.every(([name, value]) => exchange[name] === value)) return;
      if (news.length === 0) requestAnimationFrame(takeNews);
      news.push(exchange);
    },
  };
}
