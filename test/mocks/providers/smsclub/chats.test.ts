import { describe, expect, it } from 'vitest';
import { idsOf, openClub, PHONE, refused } from './club.ts';

const ECHO = '380500000040';
const chatOf = ({ json }: { json: { successfulRequest: { requestData: { chat: unknown } } } }) =>
  json.successfulRequest.requestData.chat;

describe('a two-way chat', () => {
  it('with 380500000040 answers itself: what was written comes back 5 seconds after delivery', async () => {
    const { viber, get, advance } = await openClub();
    await viber({ phones: [ECHO], message: 'Are you there?', is_2way: true });
    await advance('9s');
    expect(chatOf(await get('/vibers/chat?chat_id=2765'))).toMatchObject({ messages: [{ type: 'outcoming' }] });
    await advance('1s');
    expect(chatOf(await get('/vibers/chat?chat_id=2765'))).toEqual({
      recipient: 380500000040,
      source_address: 'Shop',
      creation_date: '2026-03-02 12:00:00',
      messages: [
        { text: 'Are you there?', date: '2026-03-02 12:00:00', type: 'outcoming' },
        { text: 'Are you there?', date: '2026-03-02 12:00:10', type: 'incoming' },
      ],
    });
  });

  it('a plain message to 380500000040 opens no chat and is not answered', async () => {
    const { viber, get, advance } = await openClub();
    await viber({ phones: [ECHO] });
    await advance('1m');
    expect((await get('/vibers/chats')).json.successfulRequest.requestData.chats).toEqual([]);
  });

  it('takes what the recipient writes by the control API, and opens the chat for it if need be', async () => {
    const { admin, get, ask } = await openClub();
    const inbound = { provider: 'smsclub', credential: 'my-token', from: PHONE, to: 'Shop', text: 'Hello?' };
    expect((await admin('/inbound', inbound)).json).toMatchObject({ chatId: 2765 });
    const answer = await ask('/vibers/send', { message: 'Yes', is_2way: true, chat_id: 2765 });
    expect(answer.json.successfulRequest.requestData.messages).toEqual([{ number: PHONE, id: '5769' }]);
    const chat = chatOf(await get('/vibers/chat?chat_id=2765')) as { messages: readonly { type: string }[] };
    expect(chat.messages.map(({ type }) => type)).toEqual(['incoming', 'outcoming']);
  });

  it('of the same sender and number goes on; another sender opens another', async () => {
    const { viber } = await openClub();
    const open = async (sender: string) =>
      (await viber({ sender, is_2way: '1' })).json.successfulRequest.requestData.messages[0].chat_id;
    expect([await open('Shop'), await open('Shop'), await open('Bank')]).toEqual(['2765', '2765', '2766']);
  });

  it('C-36: POST /vibers/chat is always two-way', async () => {
    const { ask } = await openClub();
    const { json } = await ask('/vibers/chat', { sender: 'Shop', phones: [PHONE], message: 'Hello' });
    expect(json.successfulRequest.requestData.messages).toEqual([{ number: PHONE, id: '5769', chat_id: '2765' }]);
    const into = await ask('/vibers/chat', { chat_id: '2765', message: 'And?' });
    expect(into.json.successfulRequest.requestData.messages).toEqual([{ number: PHONE, id: '5770' }]);
  });

  it('is nobody else’s: a stranger can neither write into it nor read it', async () => {
    const { viber, ask, get } = await openClub();
    await viber({ is_2way: true });
    const into = { message: 'Hello', is_2way: true, chat_id: '2765' };
    const stranger = { credential: 'a-stranger' };
    const written = await ask('/vibers/send', into, stranger);
    expect(written.status).toBe(400);
    expect(written.json).toEqual(refused('chat_id', 'Chat not found.'));
    const read = await get('/vibers/chat?chat_id=2765', stranger);
    expect(read.status).toBe(404);
    expect(read.json).toEqual({ name: 'Not Found', message: 'Object not found: 2765', code: 0, status: 404 });
    expect((await get('/vibers/chats', stranger)).json.successfulRequest.requestData.chats).toEqual([]);
  });

  it('without its id cannot be read', async () => {
    const { get } = await openClub();
    const { status, json } = await get('/vibers/chat');
    expect(status).toBe(400);
    expect(json).toEqual({
      name: 'Bad Request',
      message: 'Missing required parameters: chat_id',
      code: 0,
      status: 400,
    });
  });

  it('has thirty messages a page, oldest first; chats are listed thirty a page, newest first', async () => {
    const { viber, get, advance } = await openClub();
    const phones = Array.from({ length: 31 }, (_, index) => String(380671000000 + index));
    await viber({ phones, is_2way: true });
    for (let count = 1; count < 31; count++) {
      await advance('1s');
      await viber({ phones: phones.slice(0, 1), message: `No. ${count}`, is_2way: true });
    }
    const page = async (query: string) =>
      (chatOf(await get(`/vibers/chat?chat_id=2765${query}`)) as { messages: readonly { text: string }[] }).messages;
    expect(await page('')).toHaveLength(30);
    expect((await page(''))[0]?.text).toBe('Hello');
    expect((await page('&page=2')).map(({ text }) => text)).toEqual(['No. 30']);
    expect(await page('&page=3')).toEqual([]);
    expect(await page('&page=none')).toHaveLength(30);
    const chats = async (query: string) =>
      (await get(`/vibers/chats${query}`)).json.successfulRequest.requestData.chats;
    expect(await chats('')).toHaveLength(30);
    expect((await chats(''))[0].chat_id).toBe('2795');
    expect(await chats('?page=2')).toEqual([
      { chat_id: '2765', recipient: phones[0], creation_date: '2026-03-02 12:00:00' },
    ]);
  });

  it('shows a planned message once it is written, in the order of writing', async () => {
    const { viber, get, admin, advance } = await openClub();
    const at = Date.parse('2026-03-02T11:00:00Z') / 1000;
    await viber({ is_2way: true, message: 'Later', mgr_plan_date: at, mgr_end_time: at + 600 });
    await advance('1m');
    const inbound = { provider: 'smsclub', credential: 'my-token', from: PHONE, to: 'Shop', text: 'Hello?' };
    await admin('/inbound', inbound);
    const hello = { text: 'Hello?', date: '2026-03-02 12:01:00', type: 'incoming' };
    expect(chatOf(await get('/vibers/chat?chat_id=2765'))).toMatchObject({ messages: [hello] });
    await advance('1h');
    const later = { text: 'Later', date: '2026-03-02 13:00:00', type: 'outcoming' };
    expect(chatOf(await get('/vibers/chat?chat_id=2765'))).toMatchObject({ messages: [hello, later] });
  });

  it('keeps its message off a recipient who is on the stop list by now', async () => {
    const { viber, ask, account } = await openClub();
    await viber({ is_2way: true });
    await account({ stopList: [PHONE] });
    const sent = await ask('/vibers/send', { message: 'Hello', is_2way: true, chat_id: '2765' });
    expect(sent.json.successfulRequest.requestData).toEqual({ messages: [], additionalInfo: { blackList: [PHONE] } });
  });

  it('may have an SMS follow', async () => {
    const { viber, ask, course } = await openClub();
    await viber({ phones: ['380500000020'], is_2way: true });
    const sms = { senderSms: 'Shop', messageSms: 'Hello', lifetime: 60 };
    const sent = await ask('/vibers/send', { message: 'Hello', is_2way: true, chat_id: '2765', ...sms });
    const [id = ''] = idsOf(sent);
    expect(await course(id, [2, 30])).toEqual([
      [2, 'Undeliverable', 'Not registered', 'Pending'],
      [30, 'Undeliverable', 'Not registered', 'Delivered'],
    ]);
  });
});
