import { describe, expect, it } from 'vitest';
import { openOctotoo, PHONE, rcs, shapeOf, sms, to, viber } from './ask.ts';

// Every example of the provider's document: what it shows sent is sent, what it shows answered has the same keys in the
// same order, the same types and the same codes.

const failed = (...errors: unknown[]) => ({ status: 'failed', errors });
// Eighteen ones: JSON.parse makes 111111111111111100 of them.
const LONG = Number('1'.repeat(18));

describe('what the document sends is taken', () => {
  const block = {
    from: 'string',
    text: 'string',
    nameDelivery: 'string',
    lifetime: 180,
    sendFromDate: '2025-05-05 10:00:00',
    sendToDate: '2027-05-05 10:00:00',
  };
  const viberBlock = { ...block, device: 'all', lifetime: 86000 };
  const button = { text: 'string', url: 'string' };
  const section = (index: number) => ({
    text: `Літня сукня${index}`,
    imageUrl: 'https://picsum.photos/200/300.jpg',
    primaryButton: { text: 'Купити', url: 'https://example.com/dress-sale' },
    secondaryButton: { text: 'Перейти', url: 'https://example.com' },
  });
  const sections = [1, 2, 3, 4, 5].map(section);
  const options = ['Можливо ', 'ТАК', 'Не знаю', 'Не дуже', 'Ні'];
  const recipients = to(380961111111);

  it.each([
    ['2.1.1 an SMS', '/sms-v3', { sms: block, recipients }],
    [
      '3.1.1 a Viber message',
      '/viber',
      { viber: { ...viberBlock, button, twoWay: { chatName: 'string' } }, recipients },
    ],
    ['3.1.1 with the recipients inside of viber (C-03)', '/viber', { viber: { ...viberBlock, recipients } }],
    [
      '3.2.1 a carousel',
      '/viber',
      { viber: { from: 'testname', text: 'Розпродаж', carousel: { sections } }, recipients },
    ],
    ['3.2.1 a carousel beside viber (C-04)', '/viber', { viber: viberBlock, carousel: { sections }, recipients }],
    [
      '3.3.1 a survey, its phone a string (C-06)',
      '/viber',
      { recipients: to('380971234567'), viber: { text: 'Чи сподобався?', from: 'tesname', list: { options } } },
    ],
    [
      '5.1.1 an RCS message',
      '/rcs',
      {
        rcs: {
          from: 'Sender',
          text: 'Message text',
          buttonText: 'Button text',
          buttonUrl: 'https://example.com',
          imgUrl: 'https://example.com/image.jpg',
          sendFromDate: '2024-04-01 10:00:00',
          sendToDate: '2027-04-01 11:00:00',
        },
        recipients: to(380961111111, 380961111112),
      },
    ],
  ])('%s', async (_, path, json) => {
    const { status, json: body } = await openOctotoo().post(path, json);
    expect(status).toBe(201);
    expect(shapeOf(body)).toStrictEqual(
      shapeOf({ status: 'success', info: Object.fromEntries(Object.keys(body.info).map((phone) => [phone, 4123112])) }),
    );
  });

  it('5.1.1 dates that are over are taken too, and the message expires (C-46)', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/sms-v3', sms({ sendFromDate: '2025-05-05 10:00:00', sendToDate: '2025-05-05 10:00:00' }));
    expect((await octotoo.get('/sms-v3')).json.data[0].state).toBe(3);
  });

  it('6.1.1 a cascade of three channels, viber among them (C-14); the answer is ours (C-15)', async () => {
    const { status, json } = await openOctotoo().post('/cascades', {
      channels: ['rcs', 'sms', 'viber'],
      recipients: to(380961111111, 380962222222),
      rcs: {
        from: 'Sender',
        text: 'Message text',
        buttonText: 'Button',
        buttonUrl: 'https://example.com',
        rcsTtl: 120,
      },
      sms: { from: 'Sender', text: 'Message text', lifetime: 180 },
      viber: { from: 'ViberSender', text: 'Message viber text', lifetime: 180 },
      nameDelivery: 'string',
      sendFromDate: '2025-05-15 12:00:00',
    });
    expect(status).toBe(201);
    expect(json).toStrictEqual({
      status: 'success',
      info: { '380961111111': 1001, '380962222222': 1001 },
      data: { id: 1001, distribution_id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/) },
    });
  });

  it('7.1 a registration, with envelopes of its own (C-25)', async () => {
    const text = 'string';
    const { status, json } = await openOctotoo().post('/originators/registration-originators', {
      company: text,
      site: text,
      originator: 'NewOriginator',
      description: text,
      subject: text,
      company_type: text,
      type: 'viber',
    });
    expect([status, json]).toStrictEqual([
      201,
      { successful_request: { originator: 'NewOriginator', state: 'moderation' } },
    ]);
  });
});

describe('what the document refuses is refused in its words', () => {
  const longPhone = (description: string) => [
    { recipient: { phone: LONG }, errors: [{ field: 'phone', code: 3, description }] },
  ];

  it.each([
    [
      '2.1.4 a blank text has code 22, not 2 (C-01)',
      '/sms-v3',
      sms({ text: '' }),
      failed({ field: 'text', code: 22, description: 'Text cannot be blank.' }),
    ],
    [
      '2.1.4 an unknown originator has code 31 (C-02)',
      '/sms-v3',
      sms({ from: 'NOTFOUND' }),
      failed({ field: 'from', code: 31, description: 'Originator not found.' }),
    ],
    [
      '2.1.4 a long sender has code 21',
      '/sms-v3',
      sms({ from: 'n'.repeat(33) }),
      failed({ field: 'from', code: 21, description: 'From should contain at most 32 characters.' }),
    ],
    [
      '2.1.4 only bad phones: the phones, then code 2 (C-19)',
      '/sms-v3',
      sms({}, to(LONG)),
      {
        status: 'failed',
        invalidRecipients: longPhone('Phone should contain at most 15 characters.'),
        errors: [{ field: 'recipients', code: 2, description: 'Must be at least 1 correct recipient.' }],
      },
    ],
    [
      '5.1.3 RCS has a code of its own for a blank text',
      '/rcs',
      rcs({ text: '' }),
      failed({ field: 'text', code: 10, description: 'Text field is required.' }),
    ],
    [
      '5.1.3 only bad phones for RCS: the phones alone (C-19)',
      '/rcs',
      rcs({}, to(LONG)),
      { status: 'failed', invalidRecipients: longPhone('Phone value must contain a maximum of 15 characters.') },
    ],
  ])('%s', async (_, path, json, wanted) => {
    const answer = await openOctotoo().post(path, json);
    expect(answer.status).toBe(422);
    expect(answer.text).toBe(JSON.stringify(wanted));
  });

  it('4.4 the present name of a chat has code 504 (C-29)', async () => {
    const octotoo = openOctotoo();
    const created = await octotoo.post('/two-way-chats', { name: 'Old One', recipient: PHONE, source_addr: 'Test' });
    const path = `/two-way-chats/${created.json.data[0].id}`;
    const answer = await octotoo.ask(path, { method: 'PATCH', json: { name: 'Old One' } });
    expect(answer.status).toBe(422);
    expect(answer.json).toStrictEqual(
      failed({ field: 'name', code: 504, description: 'Name must not be equal to "Old One".' }),
    );
  });

  it('7.2 a registration without a name', async () => {
    const { status, json } = await openOctotoo().post('/originators/registration-originators', { type: 'sms' });
    expect(status).toBe(400);
    expect(json.error_request.originator).toBe('Alpha Name cannot be blank.');
  });

  it.each([
    ['4.3 a chat', '/two-way-chats/77', 'Object not found: 77'],
    ['4.7 a chat message', '/two-way-messages/77', 'Object not found: 77'],
    ['5.2 an RCS message', '/rcs/77', 'Not Found'],
    ['6.2 a cascade', '/cascades/77', 'Not Found'],
    ['a Viber message, in the words of RCS (C-17)', '/viber/77', 'Not Found'],
  ])('an id that does not exist: %s', async (_, path, message) => {
    const { status, text } = await openOctotoo().get(path);
    expect(status).toBe(404);
    expect(text).toBe(JSON.stringify({ name: 'Not Found', message, code: 0, status: 404 }));
  });
});

describe('what the document shows read has that form', () => {
  const row = {
    id: 111111,
    state: 0,
    send_date: '2024-02-27 13:38:19',
    phone: 380961111111,
    price: 0.5,
    MCC: 255,
    MNC: 6,
    count_sms: 1,
    currency: 'UAH',
  };
  const utcRow = { ...row, send_date: '2024-02-27T12:56:17.000Z', price: '1.00000' };
  const KYIV = /^2026-03-02 12:00:00$/;
  const UTC = /^2026-03-02T10:00:00\.000Z$/;

  it.each([
    ['2.2 the list of SMS', '/sms-v3', sms(), '/sms-v3', row, KYIV, 0.5],
    ['3.4.1 the list of Viber', '/viber', viber(), '/viber', { ...row, additionalState: null }, KYIV, 1],
    [
      '3.5.1 one Viber message: UTC and a string (C-07, C-08)',
      '/viber',
      viber(),
      '/viber/{id}',
      { ...utcRow, additionalState: null },
      UTC,
      '1.00000',
    ],
    ['5.2 the list of RCS', '/rcs', rcs(), '/rcs', utcRow, UTC, '1.00000'],
    ['5.2 one RCS message, in an array of one (C-18)', '/rcs', rcs(), '/rcs/{id}', utcRow, UTC, '1.00000'],
  ])('%s; the phone is an integer (C-09)', async (_, path, json, read, sample, date, price) => {
    const octotoo = openOctotoo();
    const id = (await octotoo.post(path, json)).json.info[PHONE];
    const answer = await octotoo.get(read.replace('{id}', id));
    expect(answer.status).toBe(200);
    expect(shapeOf(answer.json)).toStrictEqual(shapeOf({ status: 'success', data: [sample] }));
    expect(answer.json.data[0]).toMatchObject({ id, state: 0, phone: 380671234567, price, MCC: 255, MNC: 3 });
    expect(answer.json.data[0].send_date).toMatch(date);
  });

  it.each(['/sms-v3', '/viber', '/rcs', '/two-way-chats', '/two-way-messages'])(
    '%s with nothing in it',
    async (path) => {
      expect((await openOctotoo().get(path)).text).toBe('{"status":"success","data":[]}');
    },
  );

  it.each(['/sms-v3/version', '/viber/version'])('%s', async (path) => {
    expect((await openOctotoo().get(path)).text).toBe('{"status":"success","version":"1.0.0"}');
  });

  it.each(['/sms-v3/health', '/viber/health'])('%s needs no token (C-23)', async (path) => {
    const octotoo = openOctotoo();
    expect((await octotoo.ask(path, { credential: null })).status).toBe(200);
    expect((await octotoo.ask(path, { credential: 'invalid' })).status).toBe(200);
  });

  const chat = {
    id: 21,
    name: 'New Test',
    recipient: 380961111111,
    source_addr: 'Test',
    user_id: 999,
    active: 1,
    last_activity: '2024-06-18 10:20:57',
    create_date: '2024-06-17 15:14:51',
  };

  it('4.2, 4.3 chats, the newest first; the recipient goes in as a string and comes out as an integer (C-39)', async () => {
    const octotoo = openOctotoo();
    for (const recipient of ['380961111111', '380962222222', '380963333333']) {
      await octotoo.post('/two-way-chats', { name: 'string', recipient, source_addr: 'Test' });
    }
    const list = await octotoo.get('/two-way-chats');
    expect(shapeOf(list.json)).toStrictEqual(shapeOf({ status: 'success', data: [chat, chat, chat] }));
    expect(list.json.data.map(({ recipient }: { recipient: number }) => recipient)).toStrictEqual([
      380963333333, 380962222222, 380961111111,
    ]);
    const one = await octotoo.get('/two-way-chats/1');
    expect(shapeOf(one.json)).toStrictEqual(shapeOf({ status: 'success', data: [chat] }));
  });

  it('4.1 the table calls the name of a chat description (C-12)', async () => {
    const octotoo = openOctotoo();
    const { json } = await octotoo.post('/two-way-chats', {
      description: 'Mine',
      recipient: PHONE,
      source_addr: 'Test',
    });
    expect(json.data[0].name).toBe('Mine');
  });

  it('4.6 messages of a chat: outcoming (C-43) with a picture, incoming, outcoming; the oldest first', async () => {
    const octotoo = openOctotoo();
    const image = { url: 'https://example.com:9111/smsbucket/NW93.png?X-Amz-Expires=604800' };
    await octotoo.post('/viber', viber({ text: 'Hello.', image, twoWay: {} }));
    await octotoo.admin('/inbound', {
      provider: 'octotoo',
      credential: 'my-token',
      from: PHONE,
      to: 'Shop',
      text: 'Okay',
    });
    await octotoo.post('/viber', viber({ text: 'Have a nice day!', twoWay: {} }));
    const { json } = await octotoo.get('/two-way-messages');
    const date = '2026-03-02 12:00:00';
    const attachment = { name: 'NW93.png', type: 'image', url: image.url };
    expect(json.data).toStrictEqual([
      { id: 16788, chat_id: 1, text: 'Hello.', date, type: 'outcoming', attachment },
      { id: 16789, chat_id: 1, text: 'Okay', date, type: 'incoming', attachment: null },
      { id: 16790, chat_id: 1, text: 'Have a nice day!', date, type: 'outcoming', attachment: null },
    ]);
    expect((await octotoo.get('/two-way-messages/16789')).json.data).toStrictEqual([json.data[1]]);
    // "Information about a specific chat id", says the heading (C-13).
    expect((await octotoo.get('/two-way-messages/1')).json.data).toStrictEqual(json.data);
  });

  it('4.4, 4.5 a chat is renamed, then deleted with its messages', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/viber', viber({ twoWay: { chatName: 'First' } }));
    const renamed = await octotoo.ask('/two-way-chats/1', { method: 'PATCH', json: { name: 'Test Chat' } });
    expect([renamed.status, renamed.json.data[0].name]).toStrictEqual([200, 'Test Chat']);
    const deleted = await octotoo.ask('/two-way-chats/1', { method: 'DELETE' });
    expect([deleted.status, deleted.text]).toStrictEqual([204, '']);
    expect((await octotoo.get('/two-way-chats/1')).json.message).toBe('Object not found: 1');
    expect((await octotoo.get('/two-way-messages')).json.data).toStrictEqual([]);
  });

  it('6.2 a cascade before it begins: an object (C-18), phones as strings (C-06), nothing used', async () => {
    const octotoo = openOctotoo();
    const { json } = await octotoo.post('/cascades', {
      channels: ['sms', 'rcs'],
      sms: { from: 'Sender', text: 'Hello' },
      rcs: { from: 'Sender', text: 'Hello' },
      recipients: to(380961111111, 380962222222),
      sendFromDate: '2026-03-02 18:00:00',
    });
    const { id, distribution_id } = json.data;
    const state = { state: 'not_used' };
    const wanted = {
      status: 'success',
      data: {
        id,
        distribution_id,
        channels: ['sms', 'rcs'],
        sequences: [
          { recipient: { phone: '380961111111' }, sms: state, rcs: state },
          { recipient: { phone: '380962222222' }, sms: state, rcs: state },
        ],
      },
    };
    expect((await octotoo.get(`/cascades/${id}`)).text).toBe(JSON.stringify(wanted));
    expect((await octotoo.get(`/cascades/${distribution_id}`)).json).toStrictEqual(wanted);
  });
});
