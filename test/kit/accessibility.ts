import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What keeps somebody from using the page as it stands: axe's serious and critical findings, with where they are. */
export async function seriousProblems(page: Page): Promise<readonly string[]> {
  // What fades in has its colours when it is there; one that never ends cannot be brought to its end.
  await page.evaluate(`for (const each of document.getAnimations()) {
    if (each.effect?.getComputedTiming().endTime !== Infinity) each.finish();
  }`);
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
