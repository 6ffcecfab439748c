// How the inbox does with 50,000 messages in an account, measured in Chromium: `node bench/inbox.ts`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';

const MESSAGES = 50_000;
const EACH = 100;
const PORT = 8391;
const base = `http://127.0.0.1:${PORT}`;

async function fill(): Promise<void> {
  await ask('/__admin/accounts/turbosms/my-token', 'PUT', { balance: '1000000.00' });
  for (let sent = 0; sent < MESSAGES; sent += EACH) {
    const recipients = Array.from({ length: EACH }, (_, index) => String(380670000000 + sent + index));
    const text = `Замовлення ${sent} вже в дорозі`;
    // Every tenth hundred by Viber, so that filters have something to find.
    const way = (sent / EACH) % 10 === 0 ? 'viber' : 'sms';
    await ask('/turbosms/message/send.json', 'POST', { recipients, [way]: { sender: 'Shop', text } });
  }
  await ask('/__admin/clock/advance', 'POST', { by: '1h' });
}

async function ask(path: string, method: string, body: unknown): Promise<void> {
  const headers = { Authorization: 'Bearer my-token', 'Content-Type': 'application/json' };
  const response = await fetch(base + path, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  await response.text();
}

async function measure(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.addInitScript(WATCH);
  const openings: number[] = [];
  for (let time = 0; time < 5; time++) {
    await page.goto('about:blank');
    await page.goto(`${base}/`);
    openings.push(Number(await page.evaluate('window.firstRow')));
  }
  const frames = (await page.evaluate(SCROLL)) as number[];
  const arriving = (await page.evaluate(ARRIVE)) as number;
  const found = await timed(page, () => page.fill('#search', 'Замовлення 49900'), 'Замовлення 49900');
  await page.fill('#search', '');
  await page.locator('[role=option]').first().waitFor();
  return {
    'first page, ms (five times)': openings.map(Math.round).join(', '),
    'frames while scrolling': String(frames.length),
    'frame, ms: median, 95 %, longest': [0.5, 0.95, 1].map((part) => at(frames, part).toFixed(1)).join(', '),
    'a message sent until it is in the list, ms': String(Math.round(arriving)),
    'a search until its first row, with the pause of 200 ms for typing': String(Math.round(found)),
    'only Viber until its first row, ms': String(
      Math.round(await timed(page, () => page.goto(`${base}/#/messages?channel=viber`), 'Viber')),
    ),
    'only rejected, of which there are none, ms': String(
      Math.round(await timed(page, () => page.goto(`${base}/#/messages?state=rejected`), null)),
    ),
  };
}

/** How long it takes until what is shown is the filter's, ms. */
async function timed(page: Page, act: () => Promise<unknown>, text: string | null): Promise<number> {
  const shown =
    text === null ? page.locator('[role=option]') : page.locator('[role=option]').first().filter({ hasText: text });
  const began = performance.now();
  await act();
  await shown.first().waitFor({ state: text === null ? 'detached' : 'attached' });
  return performance.now() - began;
}

const at = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? Number.NaN;

/** Notes when the first row is there, counted from the navigation. */
const WATCH = `window.firstRow = new Promise((resolve) => {
  new MutationObserver((_, watcher) => {
    if (document.querySelector('[role=option]') === null) return;
    watcher.disconnect();
    requestAnimationFrame(() => resolve(performance.now()));
  }).observe(document, { childList: true, subtree: true });
});`;

/** Scrolls 300 pixels a frame for three seconds; gives how long each frame took. */
const SCROLL = `new Promise((resolve) => {
  const list = document.querySelector('[role=listbox]');
  let scroller = list;
  while (scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
  const frames = [];
  const began = performance.now();
  let last = began;
  const step = (now) => {
    frames.push(now - last);
    last = now;
    scroller.scrollTop += 300;
    if (now - began < 3000) requestAnimationFrame(step);
    else resolve(frames.slice(1));
  };
  requestAnimationFrame(step);
})`;

/** Sends one and waits until it stands in the list. */
const ARRIVE = `new Promise(async (resolve) => {
  let scroller = document.querySelector('[role=listbox]');
  while (scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
  scroller.scrollTop = 0;
  await new Promise(requestAnimationFrame);
  const began = performance.now();
  new MutationObserver((_, watcher) => {
    if (!document.querySelector('[role=listbox]').textContent.includes('The latest of all')) return;
    watcher.disconnect();
    resolve(performance.now() - began);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
  fetch('/turbosms/message/send.json', {
    method: 'POST',
    headers: { Authorization: 'Bearer my-token', 'Content-Type': 'application/json' },
    body: JSON.stringify({ recipients: ['380671234567'], sms: { sender: 'Shop', text: 'The latest of all' } }),
  });
})`;

const server = spawn(process.execPath, ['src/cli.ts', 'start', '--port', String(PORT)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
for await (const line of createInterface({ input: server.stdout })) if (line.includes('Ctrl+C')) break;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  await fill();
  for (const [name, value] of Object.entries(await measure(await browser.newPage()))) console.log(`${name}: ${value}`);
} finally {
  await browser.close();
  server.kill();
  await once(server, 'close');
}
