import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Send } from '../../../../src/mocks/world/post-office.ts';
import { openTurbosms, SMS } from '../../../kit/turbosms.ts';

// biome-ignore lint/suspicious/noExplicitAny: whatever was posted
type Posted = { url: string; headers: Record<string, string>; body: any; text: string };

/** A sandbox with a receiver that answers with the next of these statuses, 200 once they are used up. */
async function listening(options: { url?: string; statuses?: number[]; format?: 'json' | 'form' } = {}) {
  const { url = 'https://shop.test/hook?x=1', statuses = [], format = 'json' } = options;
  const posted: Posted[] = [];
  const send: Send = async (address, init) => {
    const text = String(init.body);
    const body = format === 'json' ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
    posted.push({ url: address, headers: init.headers as Record<string, string>, body, text });
    return new Response('', { status: statuses.shift() ?? 200 });
  };
  const sandbox = openTurbosms({ send });
  await sandbox.set({ callbackUrl: url, callbackFormat: format });
  return { sandbox, posted };
}

describe('webhooks', () => {
  it('tell the end of an SMS', async () => {
    const { sandbox, posted } = await listening();
    const id = await sandbox.send({ sms: SMS }, '380500000001');
    await sandbox.advance('1m');
    expect(posted.length).toBe(1);
    const [{ url, headers, body }] = posted as [Posted];
    expect(url).toBe('https://shop.test/hook?x=1');
    expect(headers).toEqual({ 'Content-Type': 'application/json' });
    expect(Object.keys(body)).toEqual(['id', 'signature', 'type', 'date', 'try', 'data']);
    expect(body).toMatchObject({
      type: 'DLR_SMS_API',
      date: '2026-03-02 12:00:05',
      try: 1,
      data: { message_id: id, status: 'DELIVRD', dlr_date: '2026-03-02 12:00:05' },
    });
  });

  it.each([
    ['380500000001', ['DELIVRD']],
    ['380500000002', ['DELIVRD', 'READ']],
    ['380500000011', ['EXPIRED']],
    ['380500000012', ['UNDELIV']],
    ['380500000013', ['REJECTD']],
    ['380500000031', ['UNDELIV']],
  ])('of a Viber message to %s are %j', async (msisdn, words) => {
    const { sandbox, posted } = await listening();
    await sandbox.send({ viber: SMS }, msisdn);
    await sandbox.advance('2d');
    expect(posted.map(({ body }) => body.data.status)).toEqual(words);
    expect(posted.every(({ body }) => body.type === 'DLR_VIBER_API')).toBe(true);
  });

  it('tell both legs of a hybrid', async () => {
    const { sandbox, posted } = await listening();
    await sandbox.send({ viber: SMS, sms: SMS }, '380500000020');
    await sandbox.advance('1m');
    expect(posted.map(({ body }) => [body.type, body.data.status])).toEqual([
      ['DLR_VIBER_API', 'REJECTD'],
      ['DLR_SMS_API', 'DELIVRD'],
    ]);
  });

  it('tell a click', async () => {
    const { sandbox, posted } = await listening();
    const button = { caption: 'Open', action: 'https://example.com', count_clicks: 1 };
    const id = await sandbox.send({ viber: { ...SMS, ...button } }, '380500000003');
    await sandbox.advance('1m');
    expect(posted.at(-1)?.body).toMatchObject({
      type: 'VIBER_BUTTON_CLICK',
      data: { message_id: id, click_time: '2026-03-02 12:00:15' },
    });
  });

  it('tell an inbound message as chat/messages shows it, and the state of a session message', async () => {
    const { sandbox, posted } = await listening();
    const inbound = { provider: 'turbosms', credential: 'my-token', from: '380500000001', to: 'Shop', text: 'Hi' };
    const { json } = await sandbox.admin('/inbound', inbound);
    const { response_result } = await sandbox.ask('chat/send', { chat_id: json.chatId, message: 'Yes' });
    await sandbox.advance('1m');
    expect(posted.map(({ body }) => body.type)).toEqual(['INBOX_VIBER_SESSION', 'DLR_VIBER_SESSION']);
    const { response_result: shown } = await sandbox.ask('chat/messages');
    expect(Object.keys(posted[0]?.body.data)).toEqual(Object.keys(shown[0]));
    expect(posted[0]?.body.data).toMatchObject({ type: 'Inbox', message: 'Hi', chat_id: json.chatId });
    expect(posted[1]?.body.data).toMatchObject({ message_id: response_result.message_id, status: 'DELIVRD' });
  });

  it('are signed with the secret behind #, and neither it nor the login is part of the address', async () => {
    const { sandbox, posted } = await listening({ url: 'https://us%40er:pa%3Ass@shop.test/hook#s3cret' });
    await sandbox.send({ sms: SMS }, '380500000000');
    await sandbox.advance('0s');
    const [{ url, headers, body }] = posted as [Posted];
    expect(url).toBe('https://shop.test/hook');
    expect(headers.Authorization).toBe(`Basic ${Buffer.from('us@er:pa:ss').toString('base64')}`);
    expect(body.signature).toBe(createHash('sha1').update(`s3cret${body.id}`).digest('hex'));
  });

  it.each(['https://shop.test/hook#100%', 'https://50%:%zz@shop.test/hook'])(
    'to the address %s are sent, stray signs and all',
    async (url) => {
      const { sandbox, posted } = await listening({ url });
      await sandbox.send({ sms: SMS }, '380500000000');
      await sandbox.advance('0s');
      expect(posted.length).toBe(1);
    },
  );

  it('may be forms', async () => {
    const { sandbox, posted } = await listening({ format: 'form' });
    const id = await sandbox.send({ sms: SMS }, '380500000000');
    await sandbox.advance('0s');
    const [{ headers, body }] = posted as [Posted];
    expect(headers['Content-Type']).toBe('application/x-www-form-urlencoded');
    expect(Object.keys(body)).toEqual([
      'id',
      'signature',
      'type',
      'date',
      'try',
      'data[message_id]',
      'data[status]',
      'data[dlr_date]',
    ]);
    expect(body).toMatchObject({ 'data[message_id]': id, try: '1', type: 'DLR_SMS_API' });
  });

  it('are tried again after 1, 3, 5, 10, 15, 20, 30, 60 and 120 minutes, then never; the id stays and try grows', async () => {
    const { sandbox, posted } = await listening({ statuses: Array.from({ length: 20 }, () => 500) });
    await sandbox.send({ sms: SMS }, '380500000000');
    await sandbox.advance('0s');
    for (const [index, minutes] of [1, 3, 5, 10, 15, 20, 30, 60, 120].entries()) {
      await sandbox.advance(`${minutes * 60 - 1}s`);
      expect(posted.length).toBe(index + 1);
      await sandbox.advance('1s');
      expect(posted.length).toBe(index + 2);
    }
    await sandbox.advance('30d');
    expect(posted.map(({ body }) => body.try)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(posted.map(({ body }) => body.id)).size).toBe(1);
    expect(new Set(posted.map(({ body }) => body.date)).size).toBe(1);
  });

  it.each([200, 201, 204, 302, 404, 500])('answered with %d count only if that is 200', async (status) => {
    const { sandbox, posted } = await listening({ statuses: [status] });
    await sandbox.send({ sms: SMS }, '380500000000');
    await sandbox.advance('1m');
    expect(posted.length).toBe(status === 200 ? 1 : 2);
  });

  it('have an id each', async () => {
    const { sandbox, posted } = await listening();
    await sandbox.send({ viber: SMS }, ['380500000001', '380500000002']);
    await sandbox.advance('1m');
    expect(new Set(posted.map(({ body }) => body.id)).size).toBe(3);
  });

  it('tell what happens from the moment the address is set, not what was before', async () => {
    const { sandbox, posted } = await listening();
    await sandbox.set({ callbackUrl: null });
    await sandbox.send({ viber: SMS }, '380500000002');
    await sandbox.advance('6s');
    await sandbox.set({ callbackUrl: 'https://shop.test/hook' });
    await sandbox.advance('1m');
    expect(posted.map(({ body }) => body.data.status)).toEqual(['READ']);
  });

  it('tell a state that was forced', async () => {
    const { sandbox, posted } = await listening();
    const id = await sandbox.send({ sms: SMS }, '380500000010');
    await sandbox.admin(`/messages/${id}/state`, { state: 'delivered' });
    expect(posted.map(({ body }) => body.data.status)).toEqual(['DELIVRD']);
  });

  it('go to the account whose message it is', async () => {
    const { sandbox, posted } = await listening();
    await sandbox.send({ sms: SMS }, '380500000000', { credential: 'stranger' });
    await sandbox.advance('1m');
    expect(posted).toEqual([]);
  });

  it('of a send to 1000 recipients all arrive', async () => {
    const { sandbox, posted } = await listening();
    const recipients = Array.from({ length: 1000 }, (_, index) => String(380671000000 + index));
    await sandbox.send({ sms: SMS }, recipients);
    await sandbox.advance('1m');
    expect(new Set(posted.map(({ body }) => body.data.message_id)).size).toBe(1000);
  });
});
