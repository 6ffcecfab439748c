// What somebody would write in an afternoon: Hono, zod and a Map. It checks, stores and answers in TurboSMS's shape, keeps no
// journal, counts no money, and formats each date anew.
import { randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { z } from 'zod';

interface Stored {
  readonly phone: string;
  readonly text: string;
  readonly sentAt: number;
}

const send = z.object({
  recipients: z.array(z.string().regex(/^\d{12}$/)).max(5000),
  sms: z.object({ sender: z.string().max(20), text: z.string().max(1521) }),
});
const status = z.object({ messages: z.array(z.string()) });

const messages = new Map<string, Stored>();
const kyiv = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Kyiv', dateStyle: 'short', timeStyle: 'medium' });
const app = new Hono();

app.post('/turbosms/message/send.json', async (c) => {
  const read = send.safeParse(await c.req.json());
  if (!read.success) return c.json({ response_code: 999, response_status: 'INVALID_REQUEST', response_result: null });
  const { recipients, sms } = read.data;
  const rows = recipients.map((phone) => {
    const id = randomUUID();
    messages.set(id, { phone, text: sms.text, sentAt: Date.now() });
    return { phone, message_id: id, response_code: 0, response_status: 'OK' };
  });
  return c.json({ response_code: 801, response_status: 'SUCCESS_MESSAGE_SENT', response_result: rows });
});

app.post('/turbosms/message/status.json', async (c) => {
  const read = status.safeParse(await c.req.json());
  if (!read.success) return c.json({ response_code: 999, response_status: 'INVALID_REQUEST', response_result: null });
  const rows = read.data.messages.map((id) => {
    const message = messages.get(id);
    if (message === undefined) {
      return { message_id: id, response_code: 407, response_status: 'NOT_ALLOWED_MESSAGE_ID' };
    }
    const { phone, sentAt } = message;
    const isDelivered = Date.now() - sentAt > 5000;
    return {
      message_id: id,
      response_code: 0,
      recipient: phone,
      sent: kyiv.format(sentAt),
      updated: kyiv.format(isDelivered ? sentAt + 5000 : sentAt),
      status: isDelivered ? 'Delivered' : 'Sent',
      type: 'sms',
      response_status: 'OK',
    };
  });
  return c.json({ response_code: 0, response_status: 'OK', response_result: rows });
});

serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: '127.0.0.1' });
