// docs/screenshots: the inbox as it is, with the demo's day in it: `npm run screenshots`. Seed and clock stand still, so the
// same sources give the same pictures on the same machine.
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { components } from '../src/generated/admin.ts';
import { wireSandbox } from '../src/mocks/sandbox.ts';

type Message = components['schemas']['Message'];

const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 780 } } as const;
const LIGHTS = ['light', 'dark'] as const;
const LANGUAGES = { en: 'en-GB', uk: 'uk-UA' } as const;

interface Look {
  readonly size: keyof typeof SIZES;
  readonly light: (typeof LIGHTS)[number];
  readonly language: keyof typeof LANGUAGES;
}

const LOOKS: readonly Look[] = (Object.keys(SIZES) as Look['size'][]).flatMap((size) =>
  LIGHTS.flatMap((light) =>
    (Object.keys(LANGUAGES) as Look['language'][]).map((language) => ({ size, light, language })),
  ),
);

const hasContent =
  (...keys: (keyof Message['legs'][number]['content'])[]) =>
  ({ legs }: Message) =>
    legs.some(({ content }) => keys.every((key) => content[key] !== undefined));

/** The kinds of messages, each with what finds one in the demo's day. */
const KINDS: Readonly<Record<string, (message: Message) => boolean>> = {
  sms: ({ channel, parts }) => channel === 'sms' && parts === 1,
  'sms-of-two-parts': ({ hints, state }) =>
    state === 'delivered' && hints.some(({ code }) => code === 'character-changed-encoding'),
  'viber-with-picture-and-button': (message) =>
    message.channel === 'viber' && message.legs.length > 1 && hasContent('image', 'button')(message),
  'viber-survey': hasContent('options'),
  'viber-carousel': hasContent('carousel'),
  'viber-video': hasContent('video'),
  'viber-file': hasContent('file'),
  rcs: ({ channel, state }) => channel === 'rcs' && state === 'read',
  cascade: ({ channel, legs }) => channel === 'sms' && legs.length === 3,
  'two-way-chat': ({ text }) => text.includes('коли вам зручно'),
};

/** The messages of a list. */
const ROW = '[role=option]';

const sandbox = wireSandbox({ clock: 'frozen', startAt: '2026-03-02T04:00:00Z', seed: 1 });
const { url, port, close } = await sandbox.listen({ port: 0, host: '127.0.0.1' });
// What the pictures show is the address that everybody has.
const shownUrl = 'http://localhost:8380';
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP localhost:8380 127.0.0.1:${port}`],
});
try {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const look of LOOKS) await show(browser, look, '#/start', 'first-visit');

  await post('/__admin/demo');
  const messages = await list();
  for (const [kind, isOne] of Object.entries(KINDS)) await showKind(kind, messages.find(isOne));

  const [refused] = await exchanges('?outcome=refused&answer=NOT_ALLOWED_MESSAGE_SENDER');
  const cascade = messages.find(KINDS.cascade as (message: Message) => boolean);
  for (const look of LOOKS) {
    await show(browser, look, '#/messages', 'list', (page) => page.locator(ROW).first().waitFor());
    await show(browser, look, `#/messages/${cascade?.id}`, 'timeline', scrollToTimeline);
    await show(browser, look, `#/journal/${refused?.id}`, 'refusal');
  }
  for (const view of ['accounts', 'faults', 'scenarios']) await show(browser, LOOKS[0] as Look, `#/${view}`, view);
  await show(browser, LOOKS[0] as Look, '__admin/inbox/reference.html?api=turbosms', 'reference');
} finally {
  await browser.close();
  await close();
}

async function post(path: string): Promise<void> {
  const response = await fetch(url + path, { method: 'POST' });
  if (!response.ok) throw new Error(await response.text());
}

async function list(): Promise<readonly Message[]> {
  const response = await fetch(`${url}/__admin/messages?limit=1000`);
  return ((await response.json()) as components['schemas']['MessageList']).messages;
}

async function exchanges(query: string): Promise<readonly components['schemas']['Exchange'][]> {
  const response = await fetch(`${url}/__admin/journal${query}`);
  return ((await response.json()) as components['schemas']['ExchangeList']).exchanges;
}

/** The phone alone, in English by day and in Ukrainian by night. */
async function showKind(kind: string, message: Message | undefined): Promise<void> {
  if (message === undefined) throw new Error(`The demo has no ${kind}. Look at src/mocks/scenarios/demo-chapters.ts.`);
  const looks = [
    { size: 'wide', light: 'light', language: 'en' },
    { size: 'wide', light: 'dark', language: 'uk' },
  ] as const;
  for (const look of looks) {
    const { page, path } = await open(browser, look, `#/messages/${message.id}`, kind);
    await page.locator('.phone').screenshot({ path, animations: 'disabled' });
    await page.context().close();
  }
}

async function show(
  within: Browser,
  look: Look,
  address: string,
  name: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, path } = await open(within, look, address, name);
  await prepare?.(page);
  await page.screenshot({ path, animations: 'disabled' });
  await page.context().close();
}

async function open(within: Browser, look: Look, address: string, name: string) {
  const context = await within.newContext({
    viewport: SIZES[look.size],
    colorScheme: look.light,
    locale: LANGUAGES[look.language],
    timezoneId: 'Europe/Kyiv',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${shownUrl}/${address}`, { waitUntil: 'load' });
  await page.locator('main *').first().waitFor();
  // What was asked for has come, and is drawn.
  await page.evaluate('document.fonts.ready.then(() => new Promise((drawn) => setTimeout(drawn, 400)))');
  return { page, path: `${FOLDER}${name}-${look.size}-${look.light}-${look.language}.png` };
}

async function scrollToTimeline(page: Page): Promise<void> {
  await page.locator('.timeline').waitFor();
  await page.locator('.timeline').scrollIntoViewIfNeeded();
}
