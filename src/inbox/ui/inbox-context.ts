import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Inbox } from '../inbox.ts';
import type { Format } from '../language/format.ts';
import type { Words } from '../language/words.ts';

export const InboxContext = createContext<Inbox | null>(null);

/** The inbox that is shown. */
export function useInbox(): Inbox {
  const inbox = useContext(InboxContext);
  if (inbox === null) throw new Error('Drawn outside of the inbox.');
  return inbox;
}

/** The texts of the reader's language. */
export const useWords = (): Words => useInbox().preferences.words.value;

/** Dates, money and numbers as the reader's language writes them. */
export const useFormat = (): Format => useInbox().preferences.format.value;
