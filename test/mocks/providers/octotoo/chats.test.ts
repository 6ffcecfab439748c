import { describe, expect, it } from 'vitest';
import { type Octotoo, openOctotoo, PHONE, sms, to, viber } from './ask.ts';

const messages = async (octotoo: Octotoo) =>
  (await octotoo.get('/two-way-messages')).json.data.map((row: Record<string, unknown>) => [
    row.type,
    row.text,
    row.date,
  ]);
const inbound = (octotoo: Octotoo, text: string, more: object = {}) =>
  octotoo.admin('/inbound', { provider: 'octotoo', credential: 'my-token', from: PHONE, to: 'Shop', text, ...more });

describe('what a recipient writes arrives in the chat', () => {
  it('the first option of a survey, from 380500000041, 5 s after delivery (C-44)', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/viber', viber({ list: { options: ['Можливо ', 'ТАК'] } }, to('380500000041')));
    await octotoo.advance('9999ms');
    expect(await messages(octotoo)).toStrictEqual([]);
    await octotoo.advance('1ms');
    expect(await messages(octotoo)).toStrictEqual([['incoming', 'Можливо ', '2026-03-02 12:00:10']]);
    expect((await octotoo.get('/two-way-chats')).json.data).toMatchObject([
      { name: '380500000041', recipient: 380500000041, source_addr: 'Shop' },
    ]);
  });

  it('the same text from 380500000040, where the pair has a chat', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/viber', viber({ text: 'Are you there?', twoWay: {} }, to('380500000040')));
    await octotoo.advance('10s');
    expect(await messages(octotoo)).toStrictEqual([
      ['outcoming', 'Are you there?', '2026-03-02 12:00:00'],
      ['incoming', 'Are you there?', '2026-03-02 12:00:10'],
    ]);
    expect((await octotoo.get('/two-way-chats')).json.data[0].last_activity).toBe('2026-03-02 12:00:10');
  });

  it.each([
    ['380500000040 without a chat', '/viber', viber({}, to('380500000040'))],
    ['380500000041 without a survey', '/viber', viber({ twoWay: {} }, to('380500000041'))],
    ['an SMS to 380500000040, though they have a chat', '/sms-v3', sms({}, to('380500000040'))],
  ])('but nothing from %s', async (_, path, json) => {
    const octotoo = openOctotoo();
    const recipient = path === '/sms-v3' ? '380500000040' : PHONE;
    await octotoo.post('/two-way-chats', { name: 'Chat', recipient, source_addr: 'Shop' });
    await octotoo.post(path, json);
    await octotoo.advance('1h');
    expect((await messages(octotoo)).filter(([type]: string[]) => type === 'incoming')).toStrictEqual([]);
  });

  it('and what the control API says was written; it opens the chat where there is none', async () => {
    const octotoo = openOctotoo();
    expect((await inbound(octotoo, 'Hello?')).json).toMatchObject({ chatId: 1, messageId: 16788 });
    await octotoo.advance('1m');
    await inbound(octotoo, 'Anybody?');
    expect(await messages(octotoo)).toStrictEqual([
      ['incoming', 'Hello?', '2026-03-02 12:00:00'],
      ['incoming', 'Anybody?', '2026-03-02 12:01:00'],
    ]);
  });
});

describe('a chat', () => {
  it('is one pair of sender and recipient: a second two-way message goes on with it', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/viber', viber({ twoWay: { chatName: 'First' } }));
    await octotoo.post('/viber', viber({ twoWay: { chatName: 'Second' } }));
    await octotoo.post('/viber', viber({ from: 'Other', twoWay: {} }));
    const { data } = (await octotoo.get('/two-way-chats')).json;
    expect(data.map(({ id, name }: { id: number; name: string }) => [id, name])).toStrictEqual([
      [2, PHONE],
      [1, 'First'],
    ]);
    expect((await octotoo.get('/two-way-messages?filter[chat_id]=1')).json.data).toHaveLength(2);
    expect((await octotoo.get('/two-way-messages?filter[chat_id]=3')).json.data).toStrictEqual([]);
  });

  it('shows a planned message once it is written, in the order of writing', async () => {
    const octotoo = openOctotoo();
    const planned = { text: 'Later', twoWay: {}, sendFromDate: '2026-03-02 13:00:00' };
    await octotoo.post('/viber', viber(planned));
    await octotoo.advance('1m');
    await inbound(octotoo, 'Hello?');
    expect(await messages(octotoo)).toStrictEqual([['incoming', 'Hello?', '2026-03-02 12:01:00']]);
    expect((await octotoo.get('/two-way-messages/16788')).status).toBe(404);
    await octotoo.advance('1h');
    expect(await messages(octotoo)).toStrictEqual([
      ['incoming', 'Hello?', '2026-03-02 12:01:00'],
      ['outcoming', 'Later', '2026-03-02 13:00:00'],
    ]);
    expect((await octotoo.get('/two-way-messages?filter[chat_id]=1')).json.data).toMatchObject([
      { id: 16789 },
      { id: 16788 },
    ]);
  });

  it('that was deleted begins anew when the recipient writes', async () => {
    const octotoo = openOctotoo();
    await inbound(octotoo, 'One');
    await octotoo.ask('/two-way-chats/1', { method: 'DELETE' });
    await inbound(octotoo, 'Two');
    expect((await octotoo.get('/two-way-chats')).json.data).toMatchObject([{ id: 2 }]);
    expect((await octotoo.get('/two-way-messages')).json.data).toMatchObject([{ chat_id: 2, text: 'Two' }]);
  });

  it('is its own account only, and each account has a number of its own', async () => {
    const octotoo = openOctotoo();
    await inbound(octotoo, 'Mine');
    await inbound(octotoo, 'Theirs', { credential: 'stranger' });
    const asked = (path: string) => octotoo.ask(path, { credential: 'stranger' });
    const [theirs] = (await asked('/two-way-chats')).json.data;
    const [ours] = (await octotoo.get('/two-way-chats')).json.data;
    expect([theirs.id, ours.id]).toStrictEqual([2, 1]);
    expect(theirs.user_id).not.toBe(ours.user_id);
    expect((await asked('/two-way-chats/1')).status).toBe(404);
    expect((await asked('/two-way-messages/16788')).status).toBe(404);
    expect((await octotoo.ask('/two-way-chats/1', { method: 'DELETE', credential: 'stranger' })).status).toBe(404);
  });

  it('with an attachment names its file', async () => {
    const octotoo = openOctotoo();
    const url = 'https://example.com/files/1';
    await octotoo.post(
      '/viber',
      viber({ twoWay: {}, video: { url: `${url}.mp4`, preview: `${url}.jpg`, fileSize: 0 } }),
    );
    await octotoo.post('/viber', viber({ twoWay: {}, file: { url: `${url}.pdf`, name: 'Рахунок', ext: 'pdf' } }));
    const { data } = (await octotoo.get('/two-way-messages')).json;
    expect(data.map(({ attachment }: { attachment: unknown }) => attachment)).toStrictEqual([
      { name: '1.mp4', type: 'video', url: `${url}.mp4` },
      { name: 'Рахунок.pdf', type: 'file', url: `${url}.pdf` },
    ]);
  });

  const good = { name: 'New', recipient: '380671234567', source_addr: 'Shop' };
  it.each([
    ['no name', { name: ' ' }, 'name', 31, 'Name cannot be blank.'],
    ['a name of 51', { name: 'є'.repeat(51) }, 'name', 31, 'Name should contain at most 50 characters.'],
    ['no recipient', { recipient: null }, 'recipient', 3, 'Recipient cannot be blank.'],
    ['a recipient with a plus', { recipient: '+380671234567' }, 'recipient', 3, 'Recipient must be an integer.'],
    ['a short recipient', { recipient: '1234567' }, 'recipient', 3, 'Recipient should contain at least 8 characters.'],
    ['a long one', { recipient: '1'.repeat(16) }, 'recipient', 3, 'Recipient should contain at most 15 characters.'],
    ['no sender', { source_addr: '' }, 'source_addr', 31, 'Source Addr cannot be blank.'],
    ['an unknown sender', { source_addr: 'NOTFOUND' }, 'source_addr', 31, 'Originator not found.'],
  ])('is not created with %s', async (_, more, field, code, description) => {
    const octotoo = openOctotoo();
    const { status, json } = await octotoo.post('/two-way-chats', { ...good, ...more });
    expect([status, json]).toStrictEqual([422, { status: 'failed', errors: [{ field, code, description }] }]);
    expect((await octotoo.get('/two-way-chats')).json.data).toStrictEqual([]);
  });

  it('that is created again keeps its id, under the new name', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/two-way-chats', good);
    const { status, json } = await octotoo.post('/two-way-chats', { ...good, name: 'Newer' });
    expect([status, json.data[0].id, json.data[0].name]).toStrictEqual([201, 1, 'Newer']);
    expect((await octotoo.get('/two-way-chats')).json.data).toHaveLength(1);
  });

  it('of a blocked account can be read and deleted, not created or renamed', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/two-way-chats', good);
    await octotoo.admin('/accounts/octotoo/my-token', { blocked: true }, 'PUT');
    expect((await octotoo.post('/two-way-chats', good)).json.errors[0].code).toBe(9003);
    const renamed = await octotoo.ask('/two-way-chats/1', { method: 'PATCH', json: { name: 'Other' } });
    expect(renamed.json.errors[0].code).toBe(9003);
    expect((await octotoo.get('/two-way-chats/1')).json.data[0].name).toBe('New');
    expect((await octotoo.ask('/two-way-chats/1', { method: 'DELETE' })).status).toBe(204);
  });
});
