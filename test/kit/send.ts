import type { Sandbox } from '../../src/index.ts';

/** What to send; the rest is as anybody would. */
export interface Sending {
  readonly msisdn?: string;
  readonly text?: string;
  readonly token?: string;
  readonly sender?: string;
}

/** The request that sends an SMS through TurboSMS. */
export function sending({
  msisdn = '380671234567',
  text = 'Your code: 4711',
  token = 'my-token',
  sender = 'Shop',
}: Sending = {}) {
  return {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ recipients: [msisdn], sms: { sender, text } }),
  };
}

/** Sends an SMS through TurboSMS. */
export async function send(sandbox: Sandbox, what: Sending = {}): Promise<unknown> {
  return (await sandbox.fetch('https://api.turbosms.ua/message/send.json', sending(what))).json();
}
