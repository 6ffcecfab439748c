/** One text of a request with whom it goes to. */
export interface Line {
  readonly phones: string;
  readonly text: string;
  /** null where the line names none of its own. */
  readonly sender: string | null;
  readonly tz: string | null;
}

/** `sender,tz|phones:mes`: what stands before the bar may be left out, and a semicolon may stand for the colon. */
const LINE = /^(?:([^|:;]*)\|)?([^:;|]*)[:;]([\s\S]*)$/;

/**
 * What a line of phones begins with: a number, a group, an address, or a Telegram id. White space and `@` are looked
 * at once: a line may be as long as a body.
 */
const BEGINS_WITH_PHONES = /^(?:[^|:;]*\|)?\s*(?:\+?\(?\d[\d\s()-]{5,}|(?:G\d+|#\d+|[^\s:;,|@]+@[^\s:;,|@]+)\s*)[,:;]/i;

/**
 * The lines of `list`; null where one of them has no phones and text (assumed to be an error).
 * @param multiline `nl=1`: a line that does not begin with phones goes on with the text before it (assumed)
 */
export function readList(list: string, multiline: boolean): readonly Line[] | null {
  const lines: Line[] = [];
  for (const row of rowsOf(list)) {
    const last = lines.at(-1);
    if (multiline && last !== undefined && !BEGINS_WITH_PHONES.test(row)) {
      lines[lines.length - 1] = { ...last, text: `${last.text}\n${row}` };
      continue;
    }
    const match = LINE.exec(row);
    if (match === null) return null;
    const [sender, tz] = (match[1] ?? '').split(',').map((each) => each.trim());
    const text = (match[3] ?? '').replaceAll(String.raw`\n`, '\n');
    lines.push({ phones: match[2] ?? '', text, sender: sender || null, tz: tz || null });
  }
  return lines;
}

/** The rows of a list but for the empty ones at its end. */
function rowsOf(list: string): readonly string[] {
  const rows = list.split(/\r?\n/);
  while (rows.at(-1) === '') rows.pop();
  return rows;
}
