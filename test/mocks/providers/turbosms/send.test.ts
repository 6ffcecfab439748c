import { beforeEach, describe, expect, it } from 'vitest';
import { openTurbosms, PHONE, type SentRow, SMS, type TurbosmsSandbox } from '../../../kit/turbosms.ts';

let sandbox: TurbosmsSandbox;
beforeEach(() => {
  sandbox = openTurbosms();
});

const phones = (count: number) => Array.from({ length: count }, (_, index) => String(380671000000 + index));
const toSms = (part: object, whole: object = {}) => ({ recipients: [PHONE], sms: { ...SMS, ...part }, ...whole });
const toViber = (part: object, whole: object = {}) => ({ recipients: [PHONE], viber: { ...SMS, ...part }, ...whole });
const code = async (json: unknown) => (await sandbox.ask('message/send', json)).response_code;
const letters = (count: number, letter = 'n') => letter.repeat(count);
const BUTTON = { caption: 'Open', action: 'https://example.com/sale' };
const IMAGE = { image_url: 'https://example.com/sale.png' };

describe('the answer to a send', () => {
  const BAD = '380500000032';
  it.each([
    ['one recipient at once', 1, {}, false, 801],
    ['five recipients at once', 5, {}, false, 801],
    ['six recipients at once', 6, {}, false, 800],
    ['five and a refused one', 5, {}, true, 803],
    ['six and a refused one', 6, {}, true, 802],
    ['one, planned', 1, { start_time: '2026-03-03 10:00' }, false, 800],
    ['one and a refused one, planned', 1, { start_time: '2026-03-03 10:00' }, true, 802],
    ['one, planned for the past', 1, { start_time: '2020-03-08 10:00' }, false, 800],
    ['one, planned for now', 1, { start_time: '2026-03-02 12:00' }, false, 800],
  ])('of %s', async (_, count, more, refused, expected) => {
    const recipients = [...(refused ? [BAD] : []), ...phones(count)];
    const answer = await sandbox.ask('message/send', { recipients, sms: SMS, ...more });
    expect(answer.response_code).toBe(expected);
    expect(answer.response_result.map((row: SentRow) => row.phone)).toEqual(recipients);
  });

  it('with every recipient refused is the first refusal, with the rows (T2)', async () => {
    const answer = await sandbox.ask('message/send', { recipients: [BAD, '380500000030', 'abc'], sms: SMS });
    expect(answer).toEqual({
      response_code: 406,
      response_status: 'NOT_ALLOWED_RECIPIENT_COUNTRY',
      response_result: [
        { phone: BAD, response_code: 406, message_id: null, response_status: 'NOT_ALLOWED_RECIPIENT_COUNTRY' },
        {
          phone: '380500000030',
          response_code: 404,
          message_id: null,
          response_status: 'NOT_ALLOWED_NUMBER_STOPLIST',
        },
        { phone: 'abc', response_code: 305, message_id: null, response_status: 'INVALID_PHONE' },
      ],
    });
  });

  it('gives each taken row a lower-case id of its own', async () => {
    const { response_result } = await sandbox.ask('message/send', { recipients: phones(50), sms: SMS });
    const ids = response_result.map((row: SentRow) => row.message_id);
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('refuses the second of two same numbers, however they are written', async () => {
    const recipients = [PHONE, '380501234567', `+${PHONE}`];
    const { response_code, response_result } = await sandbox.ask('message/send', { recipients, sms: SMS });
    expect(response_code).toBe(803);
    expect(response_result.map((row: SentRow) => row.response_code)).toEqual([0, 0, 407]);
  });

  it.each(['0501234567', '380111234567', 'abc', '', '38067123456', '3806712345678', '000000000000'])(
    'refuses the number %j',
    async (phone) => {
      const { response_result } = await sandbox.ask('message/send', { recipients: [PHONE, phone], sms: SMS });
      expect(response_result[1]).toEqual({
        phone,
        response_code: 305,
        message_id: null,
        response_status: 'INVALID_PHONE',
      });
    },
  );

  it("refuses a number on the account's stop list", async () => {
    await sandbox.set({ stopList: [PHONE] });
    expect(await code(toSms({}))).toBe(404);
    await sandbox.set({ stopList: [] });
    expect(await code(toSms({}))).toBe(801);
  });

  it('takes 5000 recipients and not 5001', async () => {
    expect(await code({ recipients: phones(5001), sms: SMS })).toBe(405);
    await sandbox.set({ balance: '2000.00' });
    expect(await code({ recipients: phones(5000), sms: SMS })).toBe(800);
  });
});

describe('parameters of any message', () => {
  it.each([
    ['no sender', { sender: undefined }, 200],
    ['an empty sender', { sender: '' }, 200],
    ['a sender of 20 characters', { sender: letters(20) }, 801],
    ['a sender of 21 characters', { sender: letters(21) }, 302],
    ['a sender that is a number', { sender: 12345 }, 302],
    ['a sender that nobody has', { sender: 'NOTFOUND' }, 400],
    ['a sender that is not active', { sender: 'INACTIVE' }, 401],
    ['no text', { text: undefined }, 201],
    ['an empty text', { text: '' }, 201],
    ['a text that is a number', { text: 123 }, 304],
    ['a text that is a list', { text: ['Hello'] }, 304],
    ['a forbidden text', { text: 'win #forbidden now' }, 412],
  ])('%s', async (_, part, expected) => {
    expect(await code(toSms(part))).toBe(expected);
    expect(await code(toViber(part))).toBe(expected);
  });

  it("only the account's senders, once they are set", async () => {
    await sandbox.set({ senders: ['Shop', 'NOTFOUND'] });
    expect(await code(toSms({}))).toBe(801);
    expect(await code(toSms({ sender: 'Bank' }))).toBe(400);
    expect(await code(toSms({ sender: 'NOTFOUND' }))).toBe(400);
  });

  it.each([
    [letters(1521), 801, 10],
    [letters(1522), 413, 0],
    [letters(661, 'я'), 801, 10],
    [letters(662, 'я'), 413, 0],
    [letters(160), 801, 1],
    [letters(161), 801, 2],
    [letters(70, 'я'), 801, 1],
    [letters(71, 'я'), 801, 2],
    [`${letters(159)}€`, 801, 2],
  ])('an SMS text of its length: %#', async (text, expected, segments) => {
    const answer = await sandbox.ask('message/send', toSms({ text }));
    expect(answer.response_code).toBe(expected);
    if (expected === 413) return;
    const { sms } = await sandbox.details(answer.response_result[0].message_id);
    expect([sms.segments, sms.price]).toEqual([segments, Number((segments * 0.34).toFixed(2))]);
  });

  it('a Viber text of 1000 characters, which count as people count them', async () => {
    expect(await code(toViber({ text: letters(1000) }))).toBe(801);
    expect(await code(toViber({ text: '😀'.repeat(1000) }))).toBe(801);
    expect(await code(toViber({ text: letters(1001) }))).toBe(413);
  });

  it('bytes that are not UTF-8 are no text', async () => {
    const form = `recipients[]=${PHONE}&sms[sender]=Shop&sms[text]=%CF%F0%E8%E2%E5%F2`;
    expect((await sandbox.call('turbosms', '/message/send', { form })).json.response_code).toBe(304);
  });

  it('a lone surrogate is no text', async () => {
    const body = `{"recipients":["${PHONE}"],"sms":{"sender":"Shop","text":"a\\ud800b"}}`;
    const headers = { 'content-type': 'application/json' };
    expect((await sandbox.call('turbosms', '/message/send', { body, headers })).json.response_code).toBe(304);
  });

  it.each(['soon', '2026-13-01 10:00', '2026-02-30', {}, [1], true, -5, 1.5])(
    'start_time %j cannot be read',
    async (start_time) => {
      expect(await code(toSms({}, { start_time }))).toBe(303);
    },
  );

  it('start_time may lie 14 days ahead and no second more', async () => {
    expect(await code(toSms({}, { start_time: '2026-03-16 12:00:00' }))).toBe(800);
    expect(await code(toSms({}, { start_time: '2026-03-16 12:00:01' }))).toBe(403);
  });
});

describe('parameters of a Viber message', () => {
  it.each([
    [59, 409],
    [60, 801],
    [86_400, 801],
    [86_401, 409],
    ['600', 306],
    [600.5, 306],
    [true, 306],
    [[600], 306],
    [-1, 409],
    [null, 801],
  ])('ttl %j is answered %d', async (ttl, expected) => expect(await code(toViber({ ttl }))).toBe(expected));

  it('ttl is an hour unless it is given', async () => {
    expect((await sandbox.details(await sandbox.send({ viber: SMS }))).viber.ttl).toBe(3600);
  });

  it.each([
    ['a text', {}, 801],
    ['a button', BUTTON, 801],
    ['a button and an image', { ...BUTTON, ...IMAGE }, 801],
    ['an image alone', { text: undefined, ...IMAGE }, 801],
    ['an image and a text without a button', IMAGE, 204],
    ['an action without a caption', { action: BUTTON.action }, 205],
    ['a caption without an action', { caption: BUTTON.caption }, 206],
    ['a button without a text', { ...BUTTON, text: undefined }, 201],
    ['a caption of 30 characters', { ...BUTTON, caption: letters(30) }, 801],
    ['a caption of 31 characters', { ...BUTTON, caption: letters(31) }, 408],
    ['an action that is no address', { ...BUTTON, action: 'open' }, 411],
    ['an action of another scheme', { ...BUTTON, action: 'viber://chat' }, 411],
    ['a caption that is no text', { ...BUTTON, caption: 5 }, 411],
    ['an image that is no address', { ...BUTTON, image_url: 'sale.png' }, 411],
    ['an image of another type', { ...BUTTON, image_url: 'https://example.com/sale.webp' }, 402],
    ['an image with a query behind its name', { ...BUTTON, image_url: 'https://example.com/SALE.JPG?x=1' }, 801],
    ['a sender of digits', { sender: '12345' }, 421],
    ['a file that is nobody’s', { file_id: 1, caption: 'a.pdf', text: undefined }, 417],
    ['a transactional text', { is_transactional: 1 }, 801],
    ['a transactional text with a button', { is_transactional: 1, ...BUTTON }, 410],
    ['a transactional image', { is_transactional: 1, text: undefined, ...IMAGE }, 410],
    ['a transactional text from a shared sender', { is_transactional: 1, sender: 'SHARED' }, 415],
    ['a promotional text from a shared sender', { sender: 'SHARED' }, 801],
  ])('%s', async (_, part, expected) => expect(await code(toViber(part))).toBe(expected));

  it.each([
    ['a promotional text', {}, 0.6],
    ['a transactional text', { is_transactional: 1 }, 0.36],
    ['a button', BUTTON, 0.6],
    ['an image', { text: undefined, ...IMAGE }, 0.6],
  ])('%s has its price', async (_, part, price) => {
    const id = await sandbox.send(toViber(part));
    expect((await sandbox.details(id)).viber.price).toBe(price);
    expect(await sandbox.balance()).toBe(1000 - price);
  });

  describe('with files', () => {
    const upload = async (url: string) => (await sandbox.ask('file/add', { url })).response_result.id as number;

    it('a file is named by its caption and costs as a transactional message', async () => {
      const file_id = await upload('https://example.com/contract.pdf');
      const id = await sandbox.send({ viber: { sender: 'Shop', file_id, caption: 'Contract.pdf' } });
      expect((await sandbox.details(id)).viber).toMatchObject({
        price: 0.36,
        caption: 'Contract.pdf',
        file_id,
        text: '',
      });
      const { json } = await sandbox.admin('/messages');
      expect(json.messages[0].legs[0].content.file).toMatchObject({ name: 'Contract.pdf' });
    });

    it.each([
      [letters(25), 801],
      [letters(26), 423],
      [letters(12, 'я'), 801],
      [letters(13, 'я'), 423],
      [`${letters(12)}я`, 423],
    ])('a file named %s is answered %d', async (caption, expected) => {
      const file_id = await upload('https://example.com/contract.pdf');
      expect(await code({ recipients: [PHONE], viber: { sender: 'Shop', file_id, caption } })).toBe(expected);
    });

    it('a file beside a text and a caption is the link behind the button', async () => {
      const file_id = await upload('https://example.com/invoice.pdf');
      const id = await sandbox.send({ viber: { ...SMS, file_id, caption: 'Download' } });
      expect((await sandbox.details(id)).viber.price).toBe(0.6);
      const { json } = await sandbox.admin('/messages');
      expect(json.messages[0].legs[0].content.button).toEqual({
        text: 'Download',
        url: expect.stringMatching(/^https:\/\/turbosms\.ua\/public\/.*\.pdf$/),
      });
    });

    it('the file_id of an image is a picture, and image_url is then ignored', async () => {
      const file_id = await upload('https://example.com/sale.jpg');
      const id = await sandbox.send({ viber: { sender: 'Shop', file_id, image_url: 'nonsense' } });
      expect((await sandbox.details(id)).viber.price).toBe(0.6);
      const { json } = await sandbox.admin('/messages');
      expect(json.messages[0].legs[0].content.image).toMatch(/\.jpg$/);
    });

    it('a file that is no picture needs a caption', async () => {
      const file_id = await upload('https://example.com/contract.pdf');
      expect(await code(toViber({ file_id }))).toBe(402);
    });

    it("a stranger's file is not allowed", async () => {
      const file_id = await upload('https://example.com/contract.pdf');
      const viber = { sender: 'Shop', file_id, caption: 'a.pdf' };
      const answer = await sandbox.ask('message/send', { recipients: [PHONE], viber }, { credential: 'stranger' });
      expect(answer.response_code).toBe(417);
    });
  });
});

describe('templates', () => {
  const transactional = (text: string, recipients = [PHONE]) =>
    code(toViber({ text, is_transactional: 1 }, { recipients }));

  it('are not looked at unless the account has some set', async () => {
    expect(await transactional('Anything goes')).toBe(801);
  });

  it('must fit a transactional text to a Ukrainian number', async () => {
    await sandbox.set({ templates: ['Your code: *', 'Parcel * has arrived at *!'] });
    expect(await transactional('Your code: 1234')).toBe(801);
    expect(await transactional('Parcel 5 has arrived at Kyiv!')).toBe(801);
    expect(await transactional('Parcel 5 has arrived')).toBe(416);
    expect(await transactional('My code: 1234')).toBe(416);
    await sandbox.set({ templates: null });
    expect(await transactional('My code: 1234')).toBe(801);
  });

  it('are no matter to a promotional text, an SMS or a foreign number', async () => {
    await sandbox.set({ templates: ['Your code: *'] });
    expect(await code(toViber({}))).toBe(801);
    expect(await code(toSms({}))).toBe(801);
    expect(await transactional('Hello', ['48501234567'])).toBe(801);
  });

  it('none at all let no transactional text through', async () => {
    await sandbox.set({ templates: [] });
    expect(await transactional('Your code: 1234')).toBe(416);
  });
});

describe('the balance', () => {
  it('must cover the dearest leg of every recipient, else nothing is created', async () => {
    await sandbox.set({ balance: '1.19' });
    const hybrid = { recipients: phones(2), sender: 'Shop', text: 'Hello', viber: {}, sms: {} };
    expect(await code(hybrid)).toBe(203);
    expect((await sandbox.admin('/messages')).json.messages).toEqual([]);
    await sandbox.set({ balance: '1.20' });
    expect(await code(hybrid)).toBe(801);
    expect(await sandbox.balance()).toBe(0);
  });
});

describe('the quota of a test sender', () => {
  it('counts Viber sends in each window', async () => {
    await sandbox.set({ quota: { limit: 2, perSeconds: 60 } });
    const codes = [];
    for (const text of ['a', 'b', 'c']) codes.push(await code(toViber({ text })));
    expect(codes).toEqual([801, 801, 426]);
    expect(await code(toSms({}))).toBe(801);
    await sandbox.advance('60s');
    expect(await code(toViber({ text: 'd' }))).toBe(801);
  });
});

describe('the same message within 90 seconds', () => {
  it('is refused by its row, and taken again after that', async () => {
    expect(await code(toSms({}))).toBe(801);
    await sandbox.advance('89999ms');
    const answer = await sandbox.ask('message/send', toSms({}));
    expect(answer).toMatchObject({ response_code: 427, response_status: 'NOT_ALLOWED_MESSAGE_DUPLICATE' });
    expect((await sandbox.admin('/messages')).json.messages.length).toBe(1);
    await sandbox.advance('1ms');
    expect(await code(toSms({}))).toBe(801);
  });

  it.each([
    ['another recipient', toSms({}, { recipients: ['380501234567'] })],
    ['another sender', toSms({ sender: 'Bank' })],
    ['another text', toSms({ text: 'Hello!' })],
    ['another channel', toViber({})],
    ['another start', toSms({}, { start_time: '2026-03-03 10:00' })],
  ])('is another one with %s', async (_, json) => {
    await sandbox.ask('message/send', toSms({}));
    expect([800, 801]).toContain(await code(json));
  });

  it('is another one for another token', async () => {
    await sandbox.ask('message/send', toSms({}));
    const answer = await sandbox.ask('message/send', toSms({}), { credential: 'other' });
    expect(answer.response_code).toBe(801);
  });

  it('is taken where the account turns the rule off', async () => {
    await sandbox.set({ duplicates: false });
    expect([await code(toSms({})), await code(toSms({}))]).toEqual([801, 801]);
  });

  it('among others is refused alone', async () => {
    await sandbox.ask('message/send', toSms({}));
    const answer = await sandbox.ask('message/send', toSms({}, { recipients: ['380501234567', PHONE] }));
    expect(answer.response_code).toBe(803);
    expect(answer.response_result.map((row: SentRow) => row.response_code)).toEqual([0, 427]);
  });
});
