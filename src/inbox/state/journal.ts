import { effect, type Signal, signal, untracked } from '@preact/signals';
import { type Control, type Exchange, heard, type Slug } from '../control/control.ts';
import type { WorldEvent } from '../control/live.ts';

export interface JournalFilters {
  readonly provider?: Slug;
  readonly outcome?: Exchange['outcome'];
}

/** What was asked and answered, newest first. */
export interface Journal {
  readonly filters: Signal<JournalFilters>;
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
export function createJournal(control: Control): Journal {
  const filters = signal<JournalFilters>({});
  const exchanges = signal<readonly Exchange[]>([]);
  const hasMore = signal(false);
  const failure = signal<string | null>(null);
  let isWanted = false;
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
    if (!isWanted) return;
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
    filters,
    exchanges,
    hasMore,
    failure,
    reload,
    want() {
      if (isWanted) return;
      isWanted = true;
      void reload();
    },
    async more() {
      const last = exchanges.peek().at(-1);
      const read = last === undefined ? null : await page(String(last.id));
      if (read !== null) exchanges.value = [...exchanges.peek(), ...read];
    },
    hear(event) {
      if (!isWanted || event.event !== 'exchange') return;
      const { exchange } = event.data;
      const { provider, outcome } = filters.peek();
      if ((provider ?? exchange.provider) !== exchange.provider || (outcome ?? exchange.outcome) !== exchange.outcome)
        return;
      if (news.length === 0) requestAnimationFrame(takeNews);
      news.push(exchange);
    },
  };
}
