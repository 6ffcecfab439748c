import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import type { SandboxOptions } from '../../src/mocks/sandbox.ts';
import { openSandbox, type TestSandbox } from './sandbox.ts';

/** A sandbox on a port of its own. */
export interface ListeningSandbox extends TestSandbox {
  readonly url: string;
}

/** How a test's sandbox and window are to be; everything has a default. */
export interface Setting {
  readonly sandbox: SandboxOptions;
  readonly window: BrowserContextOptions;
}

/** What went wrong in a window: its errors, what its policy blocked, and what it asked of any other host. */
export type Problems = string[];

/** A test with a sandbox on a port, and a browser window that fails it for whatever went wrong in there. */
export const test = base.extend<{
  setting: Partial<Setting>;
  sandbox: ListeningSandbox;
  page: Page;
  problems: Problems;
}>({
  setting: {},
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads what a fixture needs off this pattern
  problems: async ({}, use) => {
    const problems: Problems = [];
    await use(problems);
    expect(problems, 'what went wrong in the window').toEqual([]);
  },
  sandbox: async ({ setting }, use) => {
    const sandbox = openSandbox(setting.sandbox);
    const listening = await sandbox.listen({ port: 0, host: '127.0.0.1' });
    await use({ ...sandbox, url: listening.url });
    await listening.close();
  },
  page: async ({ sandbox, setting, problems, skip }, use) => {
    const endpoint = inject('browserEndpoint');
    if (endpoint === null) return skip('no browser is installed; on Debian: apt-get install chromium');
    const browser = await chromium.connect(endpoint);
    const context = await browser.newContext({ baseURL: sandbox.url, locale: 'en-GB', ...setting.window });
    const page = await context.newPage();
    await watch(page, sandbox.url, problems);
    await use(page);
    await browser.close();
  },
});

async function watch(page: Page, origin: string, problems: Problems): Promise<void> {
  page.on('pageerror', (error) => problems.push(`thrown: ${error.stack ?? error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') problems.push(`${line.type()}: ${line.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url) && new URL(url).origin !== origin) problems.push(`asked of another host: ${url}`);
  });
  await page.exposeFunction('reportBlocked', (what: string) => problems.push(`blocked by the policy: ${what}`));
  await page.addInitScript(REPORT_BLOCKED);
}

/** Runs in the window. */
const REPORT_BLOCKED = `document.addEventListener('securitypolicyviolation', (event) =>
  reportBlocked([event.effectiveDirective, event.blockedURI, event.sourceFile, event.lineNumber].join(' ')));`;
