/** What of a long list is on the screen. */
export interface Window {
  /** The first row to be drawn. */
  readonly first: number;
  /** The row after the last one to be drawn. */
  readonly end: number;
}

/** Rows drawn above and below what is seen, so that a quick scroll meets no gap. */
const SPARE_ROWS = 8;

/** Which rows of a list of equal heights are to be drawn. All measures in pixels. */
export function windowOf(scrollTop: number, height: number, rowHeight: number, count: number): Window {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight) - SPARE_ROWS));
  const end = Math.max(0, Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + SPARE_ROWS));
  return { first, end };
}

/** Where to scroll so that a row is wholly seen, and no farther. */
export function scrollTo(row: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - height);
}
