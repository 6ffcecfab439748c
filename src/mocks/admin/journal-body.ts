import type { JournalReply } from '../world/journal.ts';

/** The body of a journaled reply as text: JSON is written when somebody asks, all else was text from the start. */
export function journalBody({ format, body, text }: Pick<JournalReply, 'format' | 'body' | 'text'>): string {
  if (format === 'none') return '';
  if (text !== undefined) return text;
  return format === 'json' ? JSON.stringify(body) : String(body ?? '');
}
