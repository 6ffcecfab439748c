import { describe, expect } from 'vitest';
import { test } from '../kit/browser.ts';

describe('the API reference', () => {
  test.for([
    ['turbosms', 'TurboSMS', 'TurboSMS HTTP API'],
    ['smsc', 'SMSC', 'SMSC'],
    ['smsclub', 'SMS Club', 'SMS Club, the older JSON API'],
    ['octotoo', 'Octotoo', 'Octotoo, the SMS Club API v3'],
    ['admin', 'Control API', "Holub's control API"],
  ] as const)('of %s is shown, and asks nothing of anybody else', async ([slug, title, heading], { page }) => {
    await page.goto(`/__admin/inbox/reference.html?api=${slug}`);
    const viewer = page.locator('openapi-explorer');
    await viewer.getByText(heading, { exact: true }).first().waitFor();
    expect(await page.title()).toBe(`Holub: ${title} reference`);
    expect(await page.locator('nav [aria-current]').allTextContents()).toEqual([title]);
  });

  test('asks this sandbox when somebody tries an operation', async ({ page }) => {
    await page.goto('/__admin/inbox/reference.html?api=admin');
    await page.getByText('Is it up?').first().click();
    const asked = page.waitForResponse('**/__admin/health');
    await page.getByRole('button', { name: 'EXECUTE' }).click();
    expect(await (await asked).json()).toMatchObject({ status: 'ok' });
  });
});
