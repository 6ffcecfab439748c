/** The body of a journaled reply as text: JSON is written when somebody asks, all else was text from the start. */
export function journalBody({ format, body }: { readonly format: string; readonly body: unknown }): string {
  if (format === 'none') return '';
  return format === 'json' ? JSON.stringify(body) : String(body ?? '');
}
