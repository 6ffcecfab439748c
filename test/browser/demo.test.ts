import { describe, expect } from 'vitest';
import type { components } from '../../src/generated/admin.ts';
import { seriousProblems } from '../kit/accessibility.ts';
import { test } from '../kit/browser.ts';
import { openInbox } from '../kit/inbox.ts';
import { run } from '../processes/run.ts';

const ROW = '[role=option]';
const playDay = (sandbox: { admin(path: string, json: unknown, method: string): Promise<unknown> }) =>
  sandbox.admin('/demo', undefined, 'POST');

describe('the first message', () => {
  test.for(['turbosms', 'smsc', 'smsclub', 'octotoo'])(
    'of %s, sent by curl as the inbox says, is there with no reload',
    async (provider, { page, sandbox }) => {
      await openInbox(page);
      await page.evaluate('window.sameAsBefore = true');
      const shown = await fetch(`${sandbox.url}/__admin/first-messages`);
      const { firstMessages } = (await shown.json()) as components['schemas']['FirstMessageList'];
      const snippets = firstMessages.find((each) => each.provider === provider)?.snippets ?? [];
      const code = snippets.find(({ language }) => language === 'curl')?.code ?? '';
      const { stdout } = await run('bash', ['-c', code]);
      await page.locator(ROW).filter({ hasText: 'Hello from Holub' }).waitFor();
      const [{ providerId }] = (await sandbox.admin('/messages')).json.messages;
      expect(stdout).toContain(providerId);
      expect(await page.evaluate('window.sameAsBefore')).toBe(true);
    },
  );
});

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
