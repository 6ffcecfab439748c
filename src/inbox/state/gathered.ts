/** How long calls gather, ms: short enough to seem at once, long enough for what comes in a row. */
const GATHER_MS = 250;

/** A deed that is done once for all the times it is asked for within a moment. */
export function gathered(deed: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      deed();
    }, GATHER_MS);
  };
}
