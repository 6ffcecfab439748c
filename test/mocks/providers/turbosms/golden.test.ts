import { beforeEach, describe, expect, it } from 'vitest';
import { openTurbosms, type TurbosmsSandbox } from '../../../kit/turbosms.ts';

// Every request and response of the provider's document, as published. An answer must have the sample's keys in the
// sample's order, values of the same types, and the same codes and words.

let sandbox: TurbosmsSandbox;
beforeEach(() => {
  sandbox = openTurbosms({ startAt: '2022-10-03T06:00:00Z' });
});

const WORDS = ['response_code', 'response_status', 'status', 'type', 'rejected_status', 'is_transactional'];

/** A value with all that may differ from call to call taken away: the text that two answers of one shape share. */
function shapeOf(value: unknown): string {
  return JSON.stringify(value, function (this: unknown, key, each) {
    if (WORDS.includes(key) || each === null || typeof each === 'object') return each;
    if (typeof each !== 'string') return `<${typeof each}>`;
    if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(each)) return '<moment>';
    return /^\d{4}-\d\d-\d\d$/.test(each) ? '<date>' : '<string>';
  });
}

const expectLike = (answer: unknown, sample: unknown) => expect(shapeOf(answer)).toBe(shapeOf(sample));

const envelope = (response_result: unknown, response_code = 0, response_status = 'OK') => ({
  response_code,
  response_status,
  response_result,
});
const taken = (phone: string) => ({
  phone,
  message_id: 'f83f8868-5e46-c6cf-e4fb-615e5a293754',
  response_code: 0,
  response_status: 'OK',
});
const THREE = ['380678998668', '380503288668', '380638998668'];

describe('ping', () => {
  it.each(['message', 'chat', 'user', 'file'])('of %s answers as in the document', async (module) => {
    expect(await sandbox.ask(`${module}/ping`)).toEqual({
      response_code: 1,
      response_status: 'PONG',
      response_result: null,
    });
  });
});

describe('message/send', () => {
  it('answers a refused recipient and a taken one as in the sample', async () => {
    // The sample shows 802 for two recipients, which the document's own rule gives to planned sends only (T1).
    const answer = await sandbox.ask('message/send', {
      start_time: '2022-10-04 10:00',
      recipients: ['380500000032', '380678998668'],
      sms: { sender: 'TurboSMS', text: 'TurboSMS welcomes you!' },
    });
    const refused = {
      phone: 'recipient_1',
      response_code: 406,
      message_id: null,
      response_status: 'NOT_ALLOWED_RECIPIENT_COUNTRY',
    };
    // A taken row has its keys in the order of recorded traffic, which is not the order of this sample.
    const accepted = {
      phone: 'recipient_2',
      response_code: 0,
      message_id: 'f83f8868-5e46-c6cf-e4fb-615e5a293754',
      response_status: 'OK',
    };
    expect(shapeOf(answer.response_result[0])).toBe(shapeOf(refused));
    expect(Object.keys(answer.response_result[1]).sort()).toEqual(Object.keys(accepted).sort());
    expect(answer).toMatchObject({ response_code: 802, response_status: 'SUCCESS_MESSAGE_PARTIAL_ACCEPTED' });
    expect(Object.keys(answer)).toEqual(['response_code', 'response_status', 'response_result']);
  });

  it.each([
    ['an SMS', { recipients: THREE, sms: { sender: 'TurboSMS', text: 'TurboSMS welcomes you!' } }],
    ['a Viber message', { recipients: THREE, viber: { sender: 'TurboSMS', text: 'TurboSMS welcomes you!' } }],
    [
      'a hybrid',
      {
        recipients: THREE,
        viber: { sender: 'Viber TurboSMS', text: 'TurboSMS welcomes you on Viber!' },
        sms: { sender: 'TurboSMS', text: 'TurboSMS welcomes you on SMS!' },
      },
    ],
  ])('takes the sample of %s', async (_, request) => {
    expectLike(await sandbox.ask('message/send', request), envelope(THREE.map(taken), 801, 'SUCCESS_MESSAGE_SENT'));
  });

  it('takes the same SMS by GET, as the sample writes it', async () => {
    const query =
      'recipients[0]=380678998668&recipients[1]=380503288668&recipients[2]=380638998668' +
      '&sms[sender]=TurboSMS&sms[text]=TurboSMS+welcomes+you%21&token=AUTH_TOKEN';
    const answer = await sandbox.call('turbosms', `/message/send.json?${query}`, { credential: null });
    expectLike(answer.json, envelope(THREE.map(taken), 801, 'SUCCESS_MESSAGE_SENT'));
    const { json } = await sandbox.admin('/messages?credential=AUTH_TOKEN');
    expect(json.messages.map((message: { text: string }) => message.text)).toEqual(
      THREE.map(() => 'TurboSMS welcomes you!'),
    );
  });

  it('takes the sample of an SMS at a specified time', async () => {
    const early = openTurbosms({ startAt: '2020-03-01T10:00:00Z' });
    const request = {
      start_time: '2020-03-08 10:00',
      recipients: ['380678998668'],
      sms: { sender: 'TurboSMS', text: 'Maksym, happy birthday!' },
    };
    const answer = await early.ask('message/send', request);
    expectLike(answer, envelope([taken('')], 800, 'SUCCESS_MESSAGE_ACCEPTED'));
    const { sms } = await early.details(answer.response_result[0].message_id);
    expect(sms.start).toBe('2020-03-08 10:00:00');
  });

  it('takes the sample of a file in Viber', async () => {
    const { response_result: file } = await sandbox.ask('file/add', { url: 'https://turbosms.ua/contract.pdf' });
    const viber = { sender: 'TurboSMS', file_id: file.id, caption: 'Contract.pdf' };
    const answer = await sandbox.ask('message/send', { recipients: ['380678998668'], viber });
    expectLike(answer, envelope([taken('')], 801, 'SUCCESS_MESSAGE_SENT'));
  });

  it('takes the sample of a file as a link on a button', async () => {
    const { response_result: file } = await sandbox.ask('file/add', { url: 'https://turbosms.ua/invoice.pdf' });
    const answer = await sandbox.ask('message/send', {
      recipients: ['380678998668'],
      viber: {
        sender: 'TurboSMS',
        text: 'An invoice of 1000 hryvnias has been issued for your order №12345.',
        file_id: file.id,
        caption: 'Download Invoice',
      },
    });
    expectLike(answer, envelope([taken('')], 801, 'SUCCESS_MESSAGE_SENT'));
  });
});

describe('message/sendmulti', () => {
  it('answers under the keys of the request as in the sample', async () => {
    const request = (phone: string) => ({ recipients: [phone], sms: { sender: 'TurboSMS', text: 'Hello' } });
    const answer = await sandbox.ask('message/sendmulti', {
      unique_key_for_request_1: request('380678998668'),
      unique_key_for_request_2: { ...request('380503288668'), start_time: '2022-10-04 10:00' },
      unique_key_for_request_X: { sms: {} },
    });
    expectLike(
      answer,
      envelope({
        unique_key_for_request_1: envelope([taken('')], 801, 'SUCCESS_MESSAGE_SENT'),
        unique_key_for_request_2: envelope([taken('')], 800, 'SUCCESS_MESSAGE_ACCEPTED'),
        unique_key_for_request_X: envelope(null, 200, 'REQUIRED_MESSAGE_SENDER'),
      }),
    );
  });
});

describe('message/details', () => {
  it('answers a stranger, a hybrid that fell back and a planned Viber message that was read as in the sample', async () => {
    const hybrid = await sandbox.send(
      {
        viber: { sender: 'TurboSMS', text: 'TurboSMS welcomes you to Viber!' },
        sms: { sender: 'TurboSMS', text: 'TurboSMS welcomes you to SMS!' },
      },
      '380500000020',
    );
    const planned = await sandbox.send(
      {
        start_time: '2022-10-04 12:00',
        viber: { sender: 'TurboSMS', text: 'Maxim, happy birthday!', ttl: 100, is_transactional: 1 },
      },
      '380500000002',
    );
    await sandbox.advance('2d');
    const messages = ['2d80c1c0-5e3c-78c9-134b-2fc4fcbfa0ba', hybrid, planned];
    const answer = await sandbox.ask('message/details', { messages });
    expectLike(
      answer,
      envelope([
        {
          message_id: '2d80c1c0-5e3c-78c9-134b-2fc4fcbfa0ba',
          sms: null,
          viber: null,
          response_code: 414,
          response_status: 'NOT_ALLOWED_MESSAGE_ID',
        },
        {
          message_id: 'f83f8868-5e46-c6cf-e4fb-615e5a293754',
          sms: {
            added: '2022-01-25 12:45:32',
            start: null,
            sent: '2022-01-25 12:45:32',
            updated: '2022-01-25 12:45:37',
            sender: 'TurboSMS',
            text: 'TurboSMS welcomes you to SMS!',
            recipient: '380678998668',
            status: 'Delivered',
            price: 0.34,
            segments: 1,
            ttl: 86400,
          },
          viber: {
            added: '2022-01-25 12:45:31',
            start: null,
            sent: '2022-01-25 12:45:31',
            updated: '2022-01-25 12:45:32',
            sender: 'TurboSMS',
            text: 'TurboSMS welcomes you to Viber!',
            recipient: '380678998668',
            status: 'Rejected',
            rejected_status: 'SRVC_NOT_VIBER_USER',
            price: 0,
            ttl: 3600,
            caption: '',
            action: '',
            file_id: 0,
            click_time: null,
            is_transactional: 0,
          },
          response_code: 0,
          response_status: 'OK',
        },
        {
          message_id: 'c51f4301-5e3c-78c9-134b-d1ce1e56a9ff',
          sms: null,
          viber: {
            added: '2022-01-27 17:13:50',
            start: '2022-01-28 12:00:00',
            sent: '2022-01-28 12:00:00',
            updated: '2022-01-28 12:00:17',
            sender: 'TurboSMS',
            text: 'Maxim, happy birthday!',
            recipient: '380678998668',
            status: 'Read',
            rejected_status: '',
            price: 0.36,
            ttl: 100,
            caption: '',
            action: '',
            file_id: 0,
            click_time: null,
            is_transactional: 1,
          },
          response_code: 0,
          response_status: 'OK',
        },
      ]),
    );
    const [, { sms, viber }, last] = answer.response_result;
    // The numbers of the sample, too.
    expect([sms.price, sms.segments, sms.ttl, viber.price, viber.ttl]).toEqual([0.34, 1, 86400, 0, 3600]);
    expect([last.viber.price, last.viber.ttl, last.viber.start, last.viber.sent]).toEqual([
      0.36,
      100,
      '2022-10-04 12:00:00',
      '2022-10-04 12:00:00',
    ]);
    expect(sms.added).toBe(viber.updated);
  });
});

describe('message/status', () => {
  it('answers a stranger, a clicked Viber message and a queued SMS as in the sample', async () => {
    const viber = {
      sender: 'TurboSMS',
      text: 'Sale',
      caption: 'Open',
      action: 'https://turbosms.ua',
      count_clicks: 1,
    };
    const clicked = await sandbox.send({ viber }, '380500000003');
    await sandbox.advance('1h');
    const queued = await sandbox.send({ sms: { sender: 'TurboSMS', text: 'Later' } }, '380500000010');
    const messages = ['2d80c1c0-5e3c-78c9-134b-2fc4fcbfa0ba', clicked, queued];
    const answer = await sandbox.ask('message/status', { messages });
    expectLike(
      answer,
      envelope([
        {
          message_id: '2d80c1c0-5e3c-78c9-134b-2fc4fcbfa0ba',
          response_code: 414,
          response_status: 'NOT_ALLOWED_MESSAGE_ID',
        },
        {
          message_id: 'f83f8868-5e46-c6cf-e4fb-615e5a293754',
          response_code: 0,
          recipient: 'recipient_2',
          sent: '2020-01-29 10:19:21',
          updated: '2020-01-29 10:21:32',
          status: 'Read',
          type: 'viber',
          rejected_status: '',
          click_time: '2020-01-29 10:22:54',
          response_status: 'OK',
        },
        {
          message_id: 'c51f4301-5e3c-78c9-134b-d1ce1e56a9ff',
          response_code: 0,
          recipient: 'recipient_3',
          sent: null,
          updated: '2020-01-29 18:27:34',
          status: 'Queued',
          type: 'sms',
          response_status: 'OK',
        },
      ]),
    );
    const [, row] = answer.response_result;
    expect(row.click_time > row.updated).toBe(true);
  });
});

const VIBER = { sender: 'TurboSMS', text: 'The item is reserved.' };
const inbound = (text = 'Hi', from = '380501234567') =>
  sandbox.admin('/inbound', { provider: 'turbosms', credential: 'my-token', from, to: 'TurboSMS', text });

/** A chat of 380501234567 with an open session; its id. */
async function openChat(): Promise<number> {
  await sandbox.send({ viber: VIBER }, '380501234567');
  await inbound();
  const { response_result } = await sandbox.ask('chat/recipients', { sender: 'TurboSMS' });
  return response_result[0].chat_id;
}

describe('chat/senders', () => {
  it('answers a sender with messages and one without as in the sample', async () => {
    await sandbox.set({ senders: ['TurboSMS', 'Mobibon'] });
    await openChat();
    const sender = {
      id: 1,
      name: 'TurboSMS',
      status: 'OK',
      logo_url: '/user-files/viber-logo/0e1/ed0/eb7/5bed39ee1c676789700607.png',
      start_date: '2020-01-01',
      reserve: 8400,
      spent: 1234.56,
      balance: 7165.44,
      paid_date: '2023-12-01',
      '2way': 1,
      recipients: 34567,
      unread_messages: 7,
      last_message_date: '2022-10-01 15:34:18',
    };
    const answer = await sandbox.ask('chat/senders');
    expectLike(answer, envelope([sender, { ...sender, last_message_date: '' }]));
    expect(answer.response_result.map(({ id }: { id: number }) => id)).toEqual([1, 2]);
  });
});

describe('chat/recipients', () => {
  const rows = [
    {
      chat_id: 1234,
      number: '380501234567',
      contact_id: 2345,
      name: 'Vasiliy Pupkin',
      total_messages: 123,
      unread_messages: 3,
      last_message_date: '2022-10-03 12:51:38',
    },
    {
      chat_id: 2345,
      number: '380672345678',
      contact_id: 0,
      name: '',
      total_messages: 7,
      unread_messages: 0,
      last_message_date: '2022-10-02 16:14:41',
    },
  ];

  it('answers as in the sample', async () => {
    await sandbox.send({ viber: VIBER }, '380672345678');
    await openChat();
    expectLike(await sandbox.ask('chat/recipients', { sender_id: 1 }), envelope(rows));
  });

  it('takes the sample of a page', async () => {
    await openChat();
    expectLike(await sandbox.ask('chat/recipients', { sender_id: 1, page: 10, rows: 50 }), envelope([]));
  });

  it('takes the sample of those with unread messages', async () => {
    await sandbox.send({ viber: VIBER }, '380672345678');
    await openChat();
    const answer = await sandbox.ask('chat/recipients', { sender: 'TurboSMS', new_only: 1 });
    expectLike(answer, envelope(rows.slice(0, 1)));
  });
});

describe('chat/sessions', () => {
  const samples = [
    {
      id: 123456,
      price: 0.88,
      started: '2022-10-04 11:51:29',
      ended: null,
      sent_messages: 16,
      unreplied_messages: 2,
    },
    {
      id: 123321,
      price: 0.88,
      started: '2022-10-03 09:12:41',
      ended: '2022-10-04 09:12:41',
      sent_messages: 31,
      unreplied_messages: 0,
    },
  ];

  it('answers an open session before an ended one as in the sample', async () => {
    const chatId = await openChat();
    await sandbox.advance('26h');
    await inbound();
    const answer = await sandbox.ask('chat/sessions', { chat_id: chatId, rows: 10 });
    expectLike(answer, envelope(samples));
    const [open, ended] = answer.response_result;
    expect([open.price, ended.price]).toEqual([0.88, 0.88]);
    expect(Date.parse(`${ended.ended}Z`) - Date.parse(`${ended.started}Z`)).toBe(86_400_000);
    const one = await sandbox.ask('chat/sessions', { session_id: ended.id });
    expectLike(one, envelope(samples.slice(1)));
  });
});

describe('chat/messages', () => {
  const outbox = {
    id: 1391,
    chat_id: 1234,
    added: '2022-10-03 09:18:52',
    type: 'Outbox',
    message: '',
    status: 'Delivered',
    file_id: 0,
    file_url: 'https://turbosms.ua/user-files/f46/ce1/91b/123456.pdf',
    // One sample has `file_source` here; the other two and the table have `file_name` (T16).
    file_name: '',
    button_caption: '',
    button_action: '',
    session_id: 123456,
  };

  it('answers a session message with a file, an inbound one and an advertisement with a button as in the sample', async () => {
    const button = { caption: 'Download the invoice', action: 'https://turbosms.ua/user-files/f46/123110.pdf' };
    await sandbox.send({ viber: { ...VIBER, ...button } }, '380500000002');
    await sandbox.advance('1m');
    await inbound('Here it is', '380500000002');
    const { response_result: chats } = await sandbox.ask('chat/recipients', { sender: 'TurboSMS' });
    const chat_id = chats[0].chat_id;
    await sandbox.ask('chat/messages', { chat_id });
    await sandbox.ask('chat/send', { chat_id, file_url: 'https://turbosms.ua/123456.pdf', file_name: 'scan.pdf' });
    await sandbox.advance('5s');
    const answer = await sandbox.ask('chat/messages', { chat_id, page: 1, rows: 15 });
    expectLike(
      answer,
      envelope([outbox, { ...outbox, type: 'Inbox', status: 'Read' }, { ...outbox, status: 'Read', session_id: 0 }]),
    );
    const [session, reply, advertisement] = answer.response_result;
    expect(session).toMatchObject({ file_id: 0, file_name: 'scan.pdf', file_url: expect.stringMatching(/\.pdf$/) });
    expect(session.session_id).toBe(reply.session_id);
    expect(advertisement).toMatchObject({
      session_id: 0,
      button_caption: button.caption,
      button_action: button.action,
    });
  });

  it.each([
    ['a page', { page: 2, rows: 15 }, 0],
    ['the messages after one', { last_message_id: 1000 }, 2],
    ['the unread ones', { new_only: 1 }, 1],
  ])('takes the sample of %s', async (_, request, count) => {
    const chat_id = await openChat();
    const answer = await sandbox.ask('chat/messages', { chat_id, ...request });
    expect(answer.response_result.length).toBe(count);
    for (const row of answer.response_result) expect(Object.keys(row)).toEqual(Object.keys(outbox));
  });
});

describe('chat/send', () => {
  const sample = envelope({ message_id: 17693 });

  it('takes the sample of a text', async () => {
    const chat_id = await openChat();
    const message = 'Your payment has been received. Please wait for shipping information.';
    expectLike(await sandbox.ask('chat/send', { chat_id, message }), sample);
  });

  it('takes the sample of a file', async () => {
    const chat_id = await openChat();
    const answer = await sandbox.ask('chat/send', {
      chat_id,
      file_name: 'Presentation.pdf',
      file_data: 'data:application/pdf;base64,JVBERi0xLjMKJcTl8uXrp/Og0MRlRU9GCg==',
    });
    expectLike(answer, sample);
  });
});

describe('user/balance', () => {
  it('answers as in the sample', async () => {
    await sandbox.set({ balance: '12345.67' });
    expect(await sandbox.ask('user/balance')).toEqual(envelope({ balance: 12345.67 }));
  });
});

describe('files', () => {
  const sample = envelope({
    id: 32895,
    link: 'https://turbosms.ua/public/4ce/14a/c31/32895.jpg',
    source: 'https://turbosms.ua/files/news/http-api.png',
    size: 12555,
    created: '2021-01-21 18:00:09',
  });

  it('given by their address are answered as in the sample, and file/details says the same', async () => {
    const added = await sandbox.ask('file/add', { url: 'https://turbosms.ua/files/news/http-api.png' });
    expectLike(added, sample);
    expect(added.response_result.source).toBe('https://turbosms.ua/files/news/http-api.png');
    expect(await sandbox.ask('file/details', { id: added.response_result.id })).toEqual(added);
  });

  it('given as data are answered as in the sample', async () => {
    const added = await sandbox.ask('file/add', { data: 'data:image/png;base64,iVBORw0KGgo=' });
    expectLike(added, sample);
    expect(added.response_result).toMatchObject({ size: 8, source: '' });
  });
});
