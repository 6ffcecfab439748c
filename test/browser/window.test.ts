import { describe, expect } from 'vitest';
import { seriousProblems } from '../kit/accessibility.ts';
import { test } from '../kit/browser.ts';

const html = (body: string, headers: Record<string, string> = {}) => ({
  contentType: 'text/html',
  headers,
  body: `<!doctype html><title>x</title>${body}`,
});
const policy = { 'Content-Security-Policy': "default-src 'self'" };

/** Takes what the window reports, so that the test that provoked it passes. */
const taken = (problems: string[]) => problems.splice(0);

describe('a window of a test', () => {
  test('shows what is served, and asks the sandbox', async ({ page, sandbox }) => {
    await page.route('**/page', (route) => route.fulfill(html('<h1>Served</h1>')));
    await page.goto('/page');
    expect(await page.innerText('h1')).toBe('Served');
    expect(await page.evaluate('fetch("/__admin/health").then((reply) => reply.json())')).toMatchObject({
      status: 'ok',
    });
    expect(page.url()).toBe(`${sandbox.url}/page`);
  });

  test.for([
    ['console.error("oh")', {}, 'error: oh'],
    ['throw new Error("oh")', {}, 'thrown: Error: oh'],
    ['new Image().src = "http://127.0.0.1:9/x.png"', {}, 'asked of another host: http://127.0.0.1:9/x.png'],
    ['void 0', policy, 'blocked by the policy: script-src-elem inline'],
  ] as const)('reports %s', async ([script, headers, wanted], { page, problems }) => {
    await page.route('**/page', (route) => route.fulfill(html(`<script>${script}</script>`, headers)));
    await page.goto('/page');
    await expect.poll(() => problems.some((problem) => problem.startsWith(wanted))).toBe(true);
    // One mishap may be told of in several ways; once the window is closed, all of them have come.
    await page.close();
    taken(problems);
  });

  test('is looked at as somebody who does not see it would meet it', async ({ page }) => {
    await page.route('**/page', (route) => route.fulfill(html('<button></button>', policy)));
    await page.goto('/page');
    expect((await seriousProblems(page)).join('\n')).toContain('button-name');
  });
});
