import { describe, expect } from 'vitest';
import { seriousProblems } from '../kit/accessibility.ts';
import { test } from '../kit/browser.ts';
import { openInbox } from '../kit/inbox.ts';

const ROW = '[role=option]';
const playDay = (sandbox: { admin(path: string, json: unknown, method: string): Promise<unknown> }) =>
  sandbox.admin('/demo', undefined, 'POST');

describe('the day of the demo', () => {
  test('comes into an open inbox by itself', async ({ page, sandbox }) => {
    await openInbox(page);
    await playDay(sandbox);
    await page.locator(ROW).first().waitFor();
    const [newest] = (await sandbox.admin('/messages?limit=1')).json.messages;
    expect(await page.locator(ROW).first().innerText()).toContain(newest.text.slice(0, 40));
  });

  test('is scrolled through from an inbox that began empty, and a link into it is brought into sight', async ({
    page,
    sandbox,
  }) => {
    await openInbox(page);
    await playDay(sandbox);
    // The day is still coming in: the list grows while somebody scrolls in it.
    await page.locator(ROW).first().waitFor();
    const goDown = () => page.evaluate("document.querySelector('[role=listbox]').scrollTop = 4600");
    const middle = page.locator(`${ROW}[aria-posinset="51"]`);
    const isThere = () => goDown().then(() => middle.isVisible());
    await expect.poll(isThere, { timeout: 20_000 }).toBe(true);
    await page.goto('/#/messages/m20');
    await page.locator(`${ROW}[aria-selected=true]`).waitFor();
    const row = await page.locator(`${ROW}[aria-selected=true]`).boundingBox();
    const list = await page.getByRole('listbox').boundingBox();
    if (row === null || list === null) throw new Error('nothing is shown');
    expect(row.y).toBeGreaterThanOrEqual(list.y);
    expect(row.y + row.height).toBeLessThanOrEqual(list.y + list.height);
  });

  test('keeps nobody from reading any kind of message in it', async ({ page, sandbox }) => {
    await playDay(sandbox);
    const { messages } = (await sandbox.admin('/messages?limit=1000')).json;
    const kinds = new Map<string, string>();
    for (const { id, channel, state, legs } of messages) {
      const content = legs.flatMap((leg: { content: object }) => Object.keys(leg.content)).sort();
      kinds.set(JSON.stringify([channel, state, legs.length, content]), id);
    }
    await openInbox(page);
    const found = new Set<string>();
    for (const [kind, id] of kinds) {
      await page.goto(`/#/messages/${id}`);
      await page.getByRole('article').waitFor();
      for (const problem of await seriousProblems(page)) found.add(`${kind}: ${problem}`);
    }
    expect([...found]).toEqual([]);
  });
});
