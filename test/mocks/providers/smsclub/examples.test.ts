import { describe, expect, it } from 'vitest';
import { openClub, refused } from './club.ts';

const SENDER = 'ваше альфа имя';
const TEXT = 'Текст сообщения';
const BUTTON = {
  button_txt: 'Сюда',
  button_url: 'https://smsclub.mobi/',
  picture_url: 'http://im.smsclub.mobi/viber_img/HTISBLXHz_.jpg',
};
const TWO = [
  { number: '380989361121', id: '5769' },
  { number: '380989361126', id: '5770' },
];

/** The first sample of the document as it is printed, trailing comma and all. */
const PRINTED = `{
    "sender" : "ваше альфа имя",
    "phones" : [
   		 "380989361121",
   		 "380989361126",
   		 "380989361123111",
   		 "380999036122"
   		 ],
    "message" : "Текст сообщения",
    "button_txt" : "Сюда",
    "button_url" : "https://smsclub.mobi/",
    "picture_url" : "http://im.smsclub.mobi/viber_img/HTISBLXHz_.jpg",
}`;

describe('the examples of the document', () => {
  it('C-34: a sample sent as printed is broken JSON', async () => {
    const { call } = await openClub();
    const { status, json } = await call('smsclub', '/vibers/send', {
      method: 'POST',
      body: PRINTED,
      headers: { 'content-type': 'application/json' },
    });
    expect(status).toBe(400);
    expect(json).toEqual({
      name: 'Bad Request',
      message: 'Invalid JSON data in request body: Syntax error',
      code: 0,
      status: 400,
    });
  });

  it('C-33: a send with a button answers ids, and the numbers that it did not take, as they were written', async () => {
    const { ask, account } = await openClub();
    await account({ stopList: ['380999036122'] });
    // `3809` stands in the sample answer and not in its request.
    const { status, json } = await ask('/vibers/send', {
      ...JSON.parse(PRINTED.replace(',\n}', '\n}')),
      phones: ['380989361121', '380989361126', '380989361123111', '380999036122', '3809'],
    });
    expect(status).toBe(200);
    expect(json).toEqual({
      successfulRequest: {
        requestData: {
          messages: TWO,
          additionalInfo: { incorrectPhones: ['380989361123111', '3809'], blackList: ['380999036122'] },
        },
      },
    });
  });

  it('C-33: Viber with SMS answers the same, without additional information where there is none', async () => {
    const { ask } = await openClub();
    const { status, json } = await ask('/vibers/send', {
      sender: 'ваше Viber альфа-имя',
      senderSms: 'ваше альфа-имя используемое для СМС',
      phones: ['380989361121', '380989361126'],
      message: 'Текст Viber сообщения',
      messageSms: 'Текст СМС  сообщения',
      ...BUTTON,
    });
    expect(status).toBe(200);
    expect(json).toEqual({ successfulRequest: { requestData: { messages: TWO } } });
  });

  it('C-32: the status of two messages is a map by id, its key additionStatus', async () => {
    const { ask } = await openClub();
    await ask('/vibers/send', { sender: SENDER, phones: TWO.map(({ number }) => number), message: TEXT });
    const { status, json, headers } = await ask('/vibers/status', { messageIds: ['5769', '5770'] });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=UTF-8');
    const pending = { status: 'Pending', additionStatus: null, smsStatus: null };
    expect(json).toEqual({ successfulRequest: { requestData: { 5769: pending, 5770: pending } } });
  });

  it('a two-way send answers the chats that it opened', async () => {
    const { ask, account } = await openClub();
    await account({ stopList: ['380999036122'] });
    const { status, json } = await ask('/vibers/send', {
      sender: SENDER,
      phones: ['380989361121', '380989361126', '380989361123111', '380999036122'],
      message: TEXT,
      is_2way: true,
    });
    expect(status).toBe(200);
    expect(json).toEqual({
      successfulRequest: {
        requestData: {
          messages: [
            { number: '380989361121', id: '5769', chat_id: '2765' },
            { number: '380989361126', id: '5770', chat_id: '2766' },
          ],
          additionalInfo: { incorrectPhones: ['380989361123111'], blackList: ['380999036122'] },
        },
      },
    });
  });

  it('a message into a chat needs no sender and no numbers, and answers as an ordinary one', async () => {
    const { ask } = await openClub();
    await ask('/vibers/send', {
      sender: SENDER,
      phones: TWO.map(({ number }) => number),
      message: TEXT,
      is_2way: true,
    });
    const { status, json } = await ask('/vibers/send', { message: TEXT, is_2way: true, chat_id: '2766' });
    expect(status).toBe(200);
    expect(json).toEqual({
      successfulRequest: { requestData: { messages: [{ number: '380989361126', id: '5771' }] } },
    });
  });

  it('C-39, C-43, C-45: a chat has an integer recipient, source_address, Kyiv dates and "outcoming" messages', async () => {
    const { ask, get, admin, advance } = await openClub({ startAt: '2021-09-15 17:17:43' });
    const text = 'Ваш код підтвердження: 121212';
    await ask('/vibers/send', { sender: 'test', phones: ['380999999999'], message: text, is_2way: true });
    // The document's reply bears a date a year before its message.
    await advance('18h26m20s');
    await admin('/inbound', {
      provider: 'smsclub',
      credential: 'my-token',
      from: '380999999999',
      to: 'test',
      text: 'Окей',
    });
    const { status, json } = await get('/vibers/chat?chat_id=2765');
    expect(status).toBe(200);
    expect(json).toEqual({
      successfulRequest: {
        requestData: {
          chat: {
            recipient: 380999999999,
            source_address: 'test',
            creation_date: '2021-09-15 17:17:43',
            messages: [
              { text, date: '2021-09-15 17:17:43', type: 'outcoming' },
              { text: 'Окей', date: '2021-09-16 11:44:03', type: 'incoming' },
            ],
          },
        },
      },
    });
    const second = await get('/vibers/chat?chat_id=2765&page=2');
    expect(second.json.successfulRequest.requestData.chat.messages).toEqual([]);
  });

  it('C-39: the list of chats has the recipient as a string', async () => {
    const { ask, get } = await openClub({ startAt: '2020-05-28 11:43:29' });
    await ask('/vibers/send', { sender: 'test', phones: ['380777777777'], message: TEXT, is_2way: true });
    const { status, json } = await get('/vibers/chats');
    expect(status).toBe(200);
    expect(json).toEqual({
      successfulRequest: {
        requestData: { chats: [{ chat_id: '2765', recipient: '380777777777', creation_date: '2020-05-28 11:43:29' }] },
      },
    });
    expect((await get('/vibers/chats?page=2')).json).toEqual({ successfulRequest: { requestData: { chats: [] } } });
  });

  it.each([
    ['account', 'Distribution of SMS-mailings from this account is not available', 460],
    ['systemError', 'Sorry, a system error has occurred, please contact support.', 465],
    ['noMoney', 'Not enough money. It is necessary to refill the balance', 464],
    ['anyCorrectPhones', 'No valid numbers found.', 463],
    ['text', 'Incorrect text.', 462],
    ['upload_img', 'Failed to load image.', 400],
    ['sender', 'Sender name is incorrect', 461],
    ['SMS', 'Fields: "Alpha-name (SMS)" and "Message text (SMS)" should be filled together or not filled at all', 400],
  ])('C-34: the refusal %s comes as valid JSON, from the send', async (key, sentence, http) => {
    const { viber, account, admin } = await openClub();
    const asked: Readonly<Record<string, () => Promise<object> | object>> = {
      account: () => account({ blocked: true }).then(() => ({})),
      systemError: () =>
        admin('/faults', { match: { provider: 'smsclub' }, kind: 'answer', answer: 'system-error' }).then(() => ({})),
      noMoney: () => account({ balance: '0.00' }).then(() => ({})),
      anyCorrectPhones: () => ({ phones: ['3809'] }),
      text: () => ({ message: '#forbidden' }),
      upload_img: () => ({ picture_url: 'ftp://shop/sale.png' }),
      sender: () => ({ sender: 'NOTFOUND' }),
      SMS: () => ({ senderSms: 'Shop' }),
    };
    const { status, json } = await viber(await asked[key]?.());
    expect(json).toEqual(refused(key, sentence));
    expect(status).toBe(http);
  });
});
