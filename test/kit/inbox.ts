import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import type { ListeningSandbox } from './browser.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has just asked for
type Json = any;

/** Opens a page of the inbox, and waits until it hears of what happens. */
export async function openInbox(page: Page, hash = ''): Promise<void> {
  await page.goto(`/${hash}`);
  await page
    .getByRole('status')
    .filter({ hasText: /Live|Наживо/ })
    .waitFor();
}

/** The rows of the list. */
export const rows = (page: Page) => page.getByRole('listbox').getByRole('option');

/** The name and the text of the file that a button hands to the browser. */
export async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
}

/** Sends an SMS through TurboSMS by a program of its own; gives the provider's id. */
export async function sendSms(sandbox: ListeningSandbox, words: string, to = '380671234567'): Promise<string> {
  return turbosms(sandbox, { recipients: [to], sms: { sender: 'Shop', text: words } });
}

/** Sends a Viber message likewise. */
export async function sendViber(sandbox: ListeningSandbox, viber: object, to = '380671234567'): Promise<string> {
  return turbosms(sandbox, { recipients: [to], viber: { sender: 'Shop', text: 'Hello', ttl: 3600, ...viber } });
}

/** What TurboSMS says of a message: `Delivered`, `Read`. */
export async function statusOf(sandbox: ListeningSandbox, id: string): Promise<string> {
  const body = await askTurbosms(sandbox, '/message/status.json', { messages: [id] });
  return body.response_result[0].status;
}

/** Asks TurboSMS over the socket, as a program would. */
export async function askTurbosms(sandbox: ListeningSandbox, path: string, json: unknown = {}): Promise<Json> {
  const response = await fetch(`${sandbox.url}/turbosms${path}`, {
    method: 'POST',
    headers: { Authorization: 'Bearer my-token', 'Content-Type': 'application/json' },
    body: JSON.stringify(json),
  });
  return response.json();
}

async function turbosms(sandbox: ListeningSandbox, json: object): Promise<string> {
  const body = await askTurbosms(sandbox, '/message/send.json', json);
  const id = body.response_result?.[0]?.message_id;
  if (typeof id !== 'string') throw new Error(JSON.stringify(body));
  return id;
}
