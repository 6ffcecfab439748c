import { beforeEach, describe, expect, it } from 'vitest';
import { openTurbosms, PHONE, SMS, type TurbosmsSandbox } from '../../../kit/turbosms.ts';

let sandbox: TurbosmsSandbox;
beforeEach(() => {
  sandbox = openTurbosms();
});

const OPERATIONS_WITHOUT_DATA = ['user/balance', 'message/ping', 'chat/ping', 'user/ping', 'file/ping', 'chat/senders'];
const codeOf = async (path: string, options = {}) => (await sandbox.call('turbosms', path, options)).json.response_code;
const sent = async () => (await sandbox.admin('/messages')).json.messages;

describe.each(OPERATIONS_WITHOUT_DATA)('%s must accept', (method) => {
  const expected = method.endsWith('ping') ? 1 : 0;
  it.each([
    ['a GET', { method: 'GET' }],
    ['a POST with no body and no content type', { method: 'POST' }],
    ['the body {}', { json: {} }],
    ['the body []', { json: [] }],
    ['the body null', { json: null }],
    ['an empty body with a JSON content type', { method: 'POST', headers: { 'content-type': 'application/json' } }],
    ['a blank body', { body: ' \r\n', headers: { 'content-type': 'application/json' } }],
    ['an empty form', { body: '', headers: { 'content-type': 'application/x-www-form-urlencoded' }, method: 'POST' }],
  ])('%s', async (_, options) => {
    expect(await codeOf(`/${method}.json`, options)).toBe(expected);
    expect(await codeOf(`/${method}`, options)).toBe(expected);
  });
});

describe('message/send must accept', () => {
  const whole = { recipients: [PHONE], sms: SMS };

  it('data in the query', async () => {
    const query = `recipients[0]=${PHONE}&recipients[1]=380501234567&sms[sender]=My+Shop&sms[text]=a%2Bb+c%0Ad`;
    expect(await codeOf(`/message/send?${query}`)).toBe(801);
    expect((await sent()).map((each: { sender: string; text: string }) => [each.sender, each.text])).toEqual([
      ['My Shop', 'a+b c\nd'],
      ['My Shop', 'a+b c\nd'],
    ]);
  });

  it('data in a form, also with recipients[]', async () => {
    const form = `recipients[]=${PHONE}&recipients[]=380501234567&sms[sender]=Shop&sms[text]=%D0%9F%D1%80%D0%B8%D0%B2%D1%96%D1%82`;
    expect(await codeOf('/message/send', { form })).toBe(801);
    expect((await sent()).map((each: { text: string }) => each.text)).toEqual(['Привіт', 'Привіт']);
  });

  it('a form with a charset in its content type', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' };
    const body = `recipients[]=${PHONE}&sms[sender]=Shop&sms[text]=Hello`;
    expect(await codeOf('/message/send', { body, headers })).toBe(801);
  });

  it.each([
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/octet-stream',
  ])('JSON under the content type %s', async (type) => {
    expect(await codeOf('/message/send', { body: JSON.stringify(whole), headers: { 'content-type': type } })).toBe(801);
  });

  it('JSON under no content type', async () => {
    const body = new Blob([JSON.stringify(whole)]);
    expect(await codeOf('/message/send', { body })).toBe(801);
  });

  it('JSON after a byte order mark', async () => {
    const body = `\uFEFF${JSON.stringify(whole)}`;
    expect(await codeOf('/message/send', { body, headers: { 'content-type': 'application/json' } })).toBe(801);
  });

  it.each([
    ['recipients inside sms', { sms: { ...SMS, recipients: [PHONE] } }],
    ['recipients inside viber', { viber: { ...SMS, recipients: [PHONE] } }],
    [
      'recipients inside of both channels of a hybrid',
      {
        viber: { ...SMS, recipients: [PHONE] },
        sms: { ...SMS, recipients: [PHONE] },
      },
    ],
    [
      'recipients as an object, as PHP writes a list with gaps',
      { recipients: { 0: PHONE, 2: '380501234567' }, sms: SMS },
    ],
    ['an empty list for an object whose values are all global', { recipients: [PHONE], ...SMS, sms: [] }],
    ['null for the channel that is not used', { recipients: [PHONE], sms: SMS, viber: null }],
    ['a global value that the channel overrides', { recipients: [PHONE], text: 'x'.repeat(9999), sms: SMS }],
    ['a sequence_id of 40 characters', { ...whole, sequence_id: 'x'.repeat(40) }],
    ['a parameter that nobody knows', { ...whole, campaign: 7 }],
    ['is_flash as a word', { recipients: [PHONE], sms: { ...SMS, is_flash: 'yes' } }],
  ])('%s', async (_, json) => {
    expect(await codeOf('/message/send', { json })).toBe(801);
    expect((await sent())[0]).toMatchObject({ sender: 'Shop', text: 'Hello', msisdn: expect.any(String) });
  });

  it('recipients inside of sms in a form', async () => {
    const form = `sms[recipients][]=${PHONE}&sms[sender]=Shop&sms[text]=Hello`;
    expect(await codeOf('/message/send', { form })).toBe(801);
  });

  it('global values beside bracketed local ones', async () => {
    expect(await codeOf(`/message/send?sender=Shop&recipients[0]=${PHONE}&sms[text]=Hello`)).toBe(801);
  });

  it.each(['+380671234567', '+38 067 123-45-67', '38(067)123-45-67', ' 380671234567 ', 380671234567])(
    'the number %j, and echoes its digits',
    async (phone) => {
      const { response_code, response_result } = await sandbox.ask('message/send', { recipients: [phone], sms: SMS });
      expect(response_code).toBe(801);
      expect(response_result[0].phone).toBe(PHONE);
    },
  );

  it.each([
    '2026-03-03 10:00',
    '2026-03-03 10:00:00',
    '2026-03-03T10:00:00',
    '2026-03-03T10:00:00+02:00',
    '2026-03-03T08:00:00Z',
    1_772_524_800,
    '1772524800',
  ])('start_time as %j', async (start_time) => {
    const answer = await sandbox.ask('message/send', { ...whole, start_time });
    expect(answer.response_code).toBe(800);
    const { sms } = await sandbox.details(answer.response_result[0].message_id);
    expect(sms.start).toBe('2026-03-03 10:00:00');
  });

  it.each(['start_time', 'start_date'])('%s inside of the channel', async (name) => {
    const id = await sandbox.send({ sms: { ...SMS, [name]: '2026-03-03 10:00' } });
    expect((await sandbox.details(id)).sms.start).toBe('2026-03-03 10:00:00');
  });

  it('start_time rather than start_date when both are given', async () => {
    const id = await sandbox.send({ start_time: '2026-03-03 10:00', start_date: '2026-03-04 10:00', sms: SMS });
    expect((await sandbox.details(id)).sms.start).toBe('2026-03-03 10:00:00');
  });

  it.each([
    [1, true],
    ['1', true],
    [true, true],
    [0, false],
    ['', false],
    ['true', false],
    [2, false],
    [false, false],
    [null, false],
    [undefined, false],
  ])('is_transactional as %j, which is a yes: %s', async (is_transactional, yes) => {
    const id = await sandbox.send({ viber: { ...SMS, is_transactional } });
    expect((await sandbox.details(id)).viber.is_transactional).toBe(yes ? 1 : 0);
  });

  it('a body beside a query, whose data are then left aside', async () => {
    expect(await codeOf(`/message/send?recipients[0]=380501234567&sms[text]=Other`, { json: whole })).toBe(801);
    expect(await sent()).toMatchObject([{ msisdn: PHONE, text: 'Hello' }]);
  });
});

describe('a request that cannot be used is answered', () => {
  const headers = { 'content-type': 'application/json' };
  it.each([
    ['104 when it is empty', { method: 'POST' }, 104],
    ['104 when it is {}', { json: {} }, 104],
    ['104 when it is []', { json: [] }, 104],
    ['104 when it is null', { json: null }, 104],
    ['104 when a form holds the token alone', { form: 'token=x' }, 104],
    ['502 when it breaks off', { body: '{"sms":', headers }, 502],
    ['502 when a real line break stands in a string', { body: '{"text":"a\nb"}', headers }, 502],
    ['300 when it is a list', { json: [1] }, 300],
    ['300 when it is a number', { json: 7 }, 300],
    ['300 when it is a text', { json: 'sms' }, 300],
    ['300 when it has no channel', { json: { recipients: [PHONE], ...SMS } }, 300],
    ['300 when the channel is a text', { json: { recipients: [PHONE], sms: 'Hello' } }, 300],
    ['300 when recipients is a text', { json: { recipients: PHONE, sms: SMS } }, 300],
    ['202 when there are no recipients', { json: { sms: SMS } }, 202],
    ['202 when the list of recipients is empty', { json: { recipients: [], sms: SMS } }, 202],
  ])('%s', async (_, options, expected) => {
    const { json, text } = await sandbox.call('turbosms', '/message/send.json', options);
    expect(json.response_code).toBe(expected);
    expect(json.response_result).toBeNull();
    expect(text).toMatch(/^\{"response_code":\d+,"response_status":"\w+","response_result":null\}$/);
    expect(await sent()).toEqual([]);
  });
});

describe('types', () => {
  it('are checked in JSON', async () => {
    const answer = await sandbox.ask('message/send', { recipients: [PHONE], viber: { ...SMS, ttl: '600' } });
    expect(answer.response_code).toBe(306);
  });

  it('are no matter in a query or a form, where all is text', async () => {
    const data = `recipients[0]=${PHONE}&viber[sender]=Shop&viber[text]=123&viber[ttl]=600`;
    expect(await codeOf(`/message/send?${data}`)).toBe(801);
    expect(await codeOf('/message/send', { form: data.replace('=123', '=124') })).toBe(801);
    const ids = (await sent()).map((each: { providerId: string }) => each.providerId);
    expect((await sandbox.details(ids[0])).viber).toMatchObject({ ttl: 600, text: '124' });
  });
});

describe('every answer', () => {
  it('is one line of JSON in UTF-8 without spaces', async () => {
    const { headers, text } = await sandbox.call('turbosms', '/user/balance.json');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(text).toBe('{"response_code":0,"response_status":"OK","response_result":{"balance":1000}}');
  });

  it('of a HEAD is that of a GET without the body', async () => {
    const { status, text } = await sandbox.call('turbosms', '/user/balance.json', { method: 'HEAD' });
    expect([status, text]).toEqual([200, '']);
  });

  it('to a method that the provider does not take is its own 300', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect(await codeOf('/user/balance.json', { method })).toBe(300);
    }
  });
});
