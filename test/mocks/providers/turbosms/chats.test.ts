import { beforeEach, describe, expect, it } from 'vitest';
import { openTurbosms, PHONE, SMS, type TurbosmsSandbox } from '../../../kit/turbosms.ts';

let sandbox: TurbosmsSandbox;
beforeEach(() => {
  sandbox = openTurbosms();
});

const inbound = (text = 'Hi', from = PHONE, credential = 'my-token') =>
  sandbox.admin('/inbound', { provider: 'turbosms', credential, from, to: 'Shop', text });
const openChat = async (): Promise<number> => (await inbound()).json.chatId;
const say = async (chat_id: unknown, message = 'Yes', options = {}) =>
  (await sandbox.ask('chat/send', { chat_id, message }, options)).response_code;
const rows = async (json: object = {}) => (await sandbox.ask('chat/messages', json)).response_result;

describe('a session', () => {
  it('is open for 24 hours from the inbound message that opened it', async () => {
    const chat = await openChat();
    await sandbox.advance('86399s');
    expect(await say(chat)).toBe(0);
    await sandbox.advance('1s');
    expect(await say(chat)).toBe(107);
    await inbound();
    expect(await say(chat)).toBe(0);
  });

  it('is not extended by a later inbound message', async () => {
    const chat = await openChat();
    await sandbox.advance('23h');
    await inbound('still here');
    await sandbox.advance('1h');
    expect(await say(chat)).toBe(107);
  });

  it('takes five messages in a row without a reply, and five more after one', async () => {
    const chat = await openChat();
    const codes: number[] = [];
    for (let count = 0; count < 6; count++) codes.push(await say(chat, `Message ${count}`));
    expect(codes).toEqual([0, 0, 0, 0, 0, 422]);
    await inbound('Enough!');
    expect(await say(chat)).toBe(0);
  });

  it('costs 0.88 once, with its first message', async () => {
    const chat = await openChat();
    expect(await sandbox.balance()).toBe(1000);
    await say(chat, 'one');
    await say(chat, 'two');
    expect(await sandbox.balance()).toBe(999.12);
    await sandbox.advance('25h');
    await inbound();
    await say(chat, 'three');
    expect(await sandbox.balance()).toBe(998.24);
  });

  it('cannot be paid from an empty balance, but one that is paid goes on', async () => {
    const chat = await openChat();
    await sandbox.set({ balance: '0.87' });
    expect(await say(chat)).toBe(203);
    await sandbox.set({ balance: '0.88' });
    expect(await say(chat)).toBe(0);
    expect(await say(chat, 'for nothing')).toBe(0);
  });

  it('counts its messages', async () => {
    const chat_id = await openChat();
    await say(chat_id, 'one');
    await say(chat_id, 'two');
    await inbound();
    await say(chat_id, 'three');
    const { response_result } = await sandbox.ask('chat/sessions', { chat_id });
    expect(response_result).toMatchObject([{ sent_messages: 3, unreplied_messages: 1, ended: null, price: 0.88 }]);
  });

  it.each([
    [{}, 104],
    [{ page: 1 }, 300],
    [{ chat_id: 'abc' }, 310],
    [{ session_id: 'abc' }, 311],
    [{ session_id: 1.5 }, 311],
    [{ chat_id: 1, page: 0 }, 312],
    [{ chat_id: 1, page: 'x' }, 312],
    [{ chat_id: 1, rows: 0 }, 313],
    [{ chat_id: 1, rows: 501 }, 313],
    [{ chat_id: 1, rows: 500 }, 0],
    [{ chat_id: '1' }, 0],
  ])('asked for with %j is answered %d', async (json, expected) => {
    expect((await sandbox.ask('chat/sessions', json)).response_code).toBe(expected);
  });
});

describe('chat/send', () => {
  it('shows in the chat and is delivered as any Viber message', async () => {
    const chat = (await inbound('Hi', '380500000002')).json.chatId;
    const { response_result } = await sandbox.ask('chat/send', { chat_id: chat, message: 'Yes' });
    expect(response_result.message_id).toEqual(expect.any(Number));
    await sandbox.advance('10s');
    const [row] = await rows({ chat_id: chat });
    expect(row).toMatchObject({ id: response_result.message_id, type: 'Outbox', message: 'Yes', status: 'Read' });
  });

  it.each([
    [{}, 104],
    [{ message: 'Hi' }, 310],
    [{ chat_id: 'abc', message: 'Hi' }, 310],
    [{ chat_id: 999_999, message: 'Hi' }, 424],
  ])('with %j is answered %d', async (json, expected) => {
    expect((await sandbox.ask('chat/send', json)).response_code).toBe(expected);
  });

  it.each([
    [{}, 201],
    [{ message: '' }, 201],
    [{ message: 5 }, 304],
    [{ message: 'a #forbidden word' }, 412],
    [{ message: 'x'.repeat(1000) }, 0],
    [{ message: 'x'.repeat(1001) }, 413],
    [{ file_url: 'https://example.com/a.pdf' }, 0],
    [{ file_url: 'https://example.com/a.exe' }, 419],
    [{ file_url: 'nowhere' }, 418],
    [{ file_data: 'data:application/pdf;base64,AAAA', file_name: 'a.pdf' }, 0],
    [{ file_data: 'data:application/pdf,', file_name: 'a.pdf' }, 418],
    [{ file_data: 'nonsense' }, 418],
    [{ file_data: 'data:application/pdf;base64,AAAA', file_name: 'x'.repeat(26) }, 423],
    [{ file_data: 'data:application/pdf;base64,AAAA', file_name: 5 }, 411],
  ])('into an open session with %j is answered %d', async (json, expected) => {
    const chat_id = await openChat();
    expect((await sandbox.ask('chat/send', { chat_id, ...json })).response_code).toBe(expected);
  });

  it("into a stranger's chat is not permitted", async () => {
    const chat = await openChat();
    expect(await say(chat, 'Hi', { credential: 'stranger' })).toBe(424);
  });
});

describe('chat/messages', () => {
  it('shows ordinary Viber sends with session 0, and no SMS', async () => {
    await sandbox.send({ viber: SMS });
    await sandbox.send({ sms: SMS });
    expect(await rows()).toMatchObject([{ type: 'Outbox', message: 'Hello', session_id: 0, file_id: 0 }]);
  });

  it('makes every unread message that it returns read', async () => {
    await openChat();
    await inbound('two');
    expect((await rows({ new_only: 1 })).map((row: { message: string }) => row.message)).toEqual(['two', 'Hi']);
    expect(await rows({ new_only: 1 })).toEqual([]);
    const { response_result } = await sandbox.ask('chat/recipients', { sender: 'Shop' });
    expect(response_result[0]).toMatchObject({ unread_messages: 0, total_messages: 2 });
  });

  it('leaves unread what it did not return', async () => {
    await openChat();
    await inbound('two');
    await rows({ rows: 1 });
    expect((await rows({ new_only: 1 })).map((row: { message: string }) => row.message)).toEqual(['Hi']);
  });

  it('goes newest first by pages, and oldest first after an id', async () => {
    for (const text of ['a', 'b', 'c', 'd', 'e']) await inbound(text);
    const texts = (list: readonly { message: string }[]) => list.map((row) => row.message).join('');
    expect(texts(await rows({ rows: 2 }))).toBe('ed');
    expect(texts(await rows({ rows: 2, page: 3 }))).toBe('a');
    expect(texts(await rows({ rows: 2, page: 4 }))).toBe('');
    const all = await rows();
    expect(texts(await rows({ last_message_id: all[4].id }))).toBe('bcde');
  });

  it('returns all unread messages, whatever the page', async () => {
    for (const text of ['a', 'b', 'c']) await inbound(text);
    expect((await rows({ new_only: 1, rows: 1, page: 7 })).length).toBe(3);
  });

  it.each([
    [{ chat_id: 'abc' }, 310],
    [{ page: 0 }, 312],
    [{ page: -1 }, 312],
    [{ rows: 0 }, 313],
    [{ rows: 501 }, 313],
    [{ rows: '500' }, 0],
    [{ chat_id: 999 }, 0],
  ])('with %j is answered %d', async (json, expected) => {
    expect((await sandbox.ask('chat/messages', json)).response_code).toBe(expected);
  });
});

describe('chat/recipients', () => {
  it('names the sender by id or by name', async () => {
    await openChat();
    const byId = await sandbox.ask('chat/recipients', { sender_id: 1 });
    expect(byId).toEqual(await sandbox.ask('chat/recipients', { sender: 'Shop' }));
    expect(byId.response_result).toMatchObject([{ number: PHONE, contact_id: 0, name: '', unread_messages: 1 }]);
  });

  it('returns at most 30 people with unread messages', async () => {
    for (let index = 0; index < 35; index++) await inbound('Hi', String(380671000000 + index));
    const ask = async (json: object) =>
      (await sandbox.ask('chat/recipients', { sender: 'Shop', ...json })).response_result.length;
    expect(await ask({ new_only: 1, rows: 500 })).toBe(30);
    expect(await ask({ rows: 500 })).toBe(35);
    expect(await ask({})).toBe(30);
    expect(await ask({ page: 2 })).toBe(5);
  });

  it.each([
    [{}, 104],
    [{ page: 1 }, 300],
    [{ sender_id: 'abc' }, 309],
    [{ sender_id: 7 }, 400],
    [{ sender: 'Nobody' }, 400],
    [{ sender: 'Shop', page: 0 }, 312],
    [{ sender: 'Shop', rows: 501 }, 313],
  ])('with %j is answered %d', async (json, expected) => {
    await openChat();
    expect((await sandbox.ask('chat/recipients', json)).response_code).toBe(expected);
  });
});

describe('chat/senders', () => {
  it('are those used so far while none are set, counted from 1', async () => {
    expect((await sandbox.ask('chat/senders')).response_result).toEqual([]);
    await sandbox.send({ viber: { ...SMS, sender: 'Bank' } });
    await sandbox.send({ sms: { ...SMS, sender: 'OnlySms' } });
    await openChat();
    const { response_result } = await sandbox.ask('chat/senders');
    expect(response_result).toMatchObject([
      { id: 1, name: 'Bank', status: 'OK', '2way': 1, recipients: 1, unread_messages: 0, spent: 0.6 },
      { id: 2, name: 'Shop', recipients: 1, unread_messages: 1, spent: 0 },
    ]);
  });

  it('that are not active are frozen', async () => {
    await sandbox.set({ senders: ['Shop', 'INACTIVE'] });
    const { response_result } = await sandbox.ask('chat/senders');
    expect(response_result.map((row: { status: string }) => row.status)).toEqual(['OK', 'frozen']);
  });

  it('tell what was spent in this calendar month', async () => {
    await sandbox.send({ viber: SMS });
    const spent = async () => (await sandbox.ask('chat/senders')).response_result[0].spent;
    expect(await spent()).toBe(0.6);
    await sandbox.advance('31d');
    expect(await spent()).toBe(0);
  });
});
