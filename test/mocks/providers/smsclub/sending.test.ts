import { describe, expect, it } from 'vitest';
import { countReads } from '../../../kit/count-reads.ts';
import { idsOf, openClub, PHONE, refused } from './club.ts';

const OTHER = '380671234568';

/** One fault for every check of a send, in the order in which they are looked at. */
const FAULTS: readonly (readonly [fault: string, change: object, status: number, key: string])[] = [
  ['sender', { sender: 'NOTFOUND' }, 461, 'sender'],
  ['text', { message: '#forbidden' }, 462, 'text'],
  ['array of numbers', { phones: '3809' }, 400, 'phones'],
  ['SMS pair', { senderSms: 'Shop', messageSms: '' }, 400, 'SMS'],
  ['button pair', { button_url: 'https://shop.example' }, 400, 'button_txt'],
  ['picture', { picture_url: 'sale.png' }, 400, 'upload_img'],
  ['dates', { mgr_plan_date: 1 }, 400, 'mgr_plan_date'],
  ['lifetime', { lifetime: 1 }, 400, 'lifetime'],
  ['numbers', { phones: ['3809'] }, 463, 'anyCorrectPhones'],
  ['SMS sender', { senderSms: 'NOTFOUND', messageSms: 'Hello' }, 466, 'sender'],
  ['SMS text', { senderSms: 'Shop', messageSms: '#forbidden' }, 467, 'text'],
  ['money', {}, 464, 'noMoney'],
];

describe('a Viber send', () => {
  it.each(FAULTS.map(([fault, , status, key], index) => [fault, status, key, index] as const))(
    'with every fault from the %s on is refused for that: %i',
    async (_, wanted, key, index) => {
      const { viber, account, admin } = await openClub();
      await account({ balance: '0.00' });
      const faults = FAULTS.slice(index).reverse();
      const { status, json } = await viber(Object.assign({}, ...faults.map(([, change]) => change)));
      expect([status, Object.keys(json.errorRequest.errors)]).toEqual([wanted, [key]]);
      expect((await admin('/messages?provider=smsclub')).json.messages).toEqual([]);
    },
  );

  it('of a blocked account is refused before anything else is looked at; reading works', async () => {
    const { viber, ask } = await openClub();
    const blocked = { credential: 'blocked' };
    expect((await viber({ sender: 'NOTFOUND', phones: 1 }, blocked)).status).toBe(460);
    expect((await ask('/vibers/chat', {}, blocked)).status).toBe(460);
    expect((await ask('/vibers/status', { messageIds: ['1'] }, blocked)).status).toBe(200);
    expect((await ask('/vibers/send', { messageIds: ['1'] }, blocked)).status).toBe(200);
    expect((await ask('/sms/balance', {}, blocked)).status).toBe(200);
  });

  it.each([
    ['60 seconds for one', [PHONE], 60, null],
    ['59 seconds for one', [PHONE], 59, 'Lifetime must be no less than 60.'],
    ['3599 seconds for two', [PHONE, OTHER], 3599, 'Lifetime must be no less than 3600.'],
    ['3600 seconds for two', [PHONE, OTHER], 3600, null],
    ['86000 seconds', [PHONE], 86_000, null],
    ['C-21: 86400 seconds, which a client sends', [PHONE], 86_400, null],
    ['86401 seconds', [PHONE], 86_401, 'Lifetime must be no greater than 86000.'],
    ['digits', [PHONE], '3600', null],
    ['a fraction', [PHONE], 60.5, 'Lifetime must be an integer.'],
    ['a word', [PHONE], 'long', 'Lifetime must be an integer.'],
    ['nothing', [PHONE], '', null],
  ])('lives %s', async (_, phones, lifetime, sentence) => {
    const { viber } = await openClub();
    const { status, json } = await viber({ phones, lifetime });
    expect(status).toBe(sentence === null ? 200 : 400);
    if (sentence !== null) expect(json).toEqual(refused('lifetime', sentence));
  });

  it('C-21: lives 86000 seconds where a client wants 86400, and where it wants none', async () => {
    const { viber, course } = await openClub();
    const [day = ''] = idsOf(await viber({ phones: ['380500000010'], lifetime: 86_400 }));
    const [none = ''] = idsOf(await viber({ phones: ['380500000010'] }));
    expect(await course(day, [85_999, 86_000])).toEqual([
      [85_999, 'Pending', null, null],
      [86_000, 'Expired', null, null],
    ]);
    expect(await course(none, [0])).toEqual([[0, 'Expired', null, null]]);
  });

  it('C-35: goes to 500 numbers, and not to 501', async () => {
    const { viber, money } = await openClub();
    const phones = Array.from({ length: 501 }, (_, index) => String(380670000000 + index));
    const { status, json } = await viber({ phones });
    expect(status).toBe(400);
    expect(json).toEqual(refused('phones', 'The number of messages in one request should not exceed 500 numbers'));
    expect(idsOf(await viber({ phones: phones.slice(0, 500) }))).toHaveLength(500);
    expect(await money()).toBe('500.0000');
  });

  it('takes numbers as integers, local and with signs in them; one given twice is one message', async () => {
    const { viber } = await openClub();
    const phones = [380980000001, '0980000001', '+38 (098) 000-00-02', '48501234567', '980000003'];
    const { json } = await viber({ phones });
    expect(json.successfulRequest.requestData).toEqual({
      messages: [
        { number: '380980000001', id: '5769' },
        { number: '380980000002', id: '5770' },
        { number: '48501234567', id: '5771' },
        { number: '380980000003', id: '5772' },
      ],
    });
  });

  it('tells of numbers that make no sense as they were written', async () => {
    const { viber } = await openClub();
    const bad = ['3809', '380989361123111', 'none', 12.5, null, { phone: 1 }, '999999999999', ''];
    const { json } = await viber({ phones: [...bad, PHONE] });
    expect(json.successfulRequest.requestData.additionalInfo).toEqual({
      incorrectPhones: ['3809', '380989361123111', 'none', '12.5', 'null', 'Array', '999999999999', ''],
    });
  });

  it.each([
    ['the picture alone (C-31)', { picture_url: 'https://shop.example/sale.png' }, 200],
    ['a picture on a host that is gone', { picture_url: 'https://cdn.invalid/sale.png' }, 400],
    ['half a button of white space', { button_txt: 'Here', button_url: ' ' }, 400],
    ['a button that is no text', { button_txt: ['Here'], button_url: ['https://shop.example'] }, 400],
    [
      'empty optional fields',
      { picture_url: '', button_txt: '', button_url: null, senderSms: '', messageSms: '' },
      200,
    ],
    ['1000 letters', { message: '🎉'.repeat(1000) }, 200],
    ['1001 letters', { message: 'n'.repeat(1001) }, 462],
    ['a blank text', { message: ' \n' }, 462],
    ['no sender', { sender: '' }, 461],
    ['an inactive sender', { sender: 'INACTIVE' }, 461],
    ['a shared sender', { sender: 'SHARED' }, 200],
    ['an inactive SMS sender', { senderSms: 'INACTIVE', messageSms: 'Hello' }, 466],
    ['no numbers at all', { phones: [] }, 463],
    ['a chat id without is_2way, which is none of its fields', { chat_id: '7' }, 200],
  ])('with %s: %#', async (_, change, wanted) => {
    const { viber } = await openClub();
    expect((await viber(change)).status).toBe(wanted);
  });

  it('once the senders are set goes from these only, and case counts', async () => {
    const { viber, account } = await openClub();
    await account({ senders: ['Shop', 'NOTFOUND'] });
    const from = async (sender: string) => (await viber({ sender })).status;
    expect([await from('Shop'), await from('SHOP'), await from('NOTFOUND')]).toEqual([200, 461, 461]);
  });
});

describe('a status call', () => {
  it('C-37: is answered at /vibers/send too', async () => {
    const { viber, ask } = await openClub();
    const messageIds = idsOf(await viber());
    const sent = await ask('/vibers/send', { messageIds });
    expect(sent.status).toBe(200);
    expect(sent.text).toBe((await ask('/vibers/status', { messageIds })).text);
  });

  it('leaves out ids that are unknown, of a stranger, or of an SMS; none left is PHP’s empty map', async () => {
    const { viber, sms, ask } = await openClub();
    const [id = ''] = idsOf(await viber());
    const [strange = ''] = idsOf(await viber({}, { credential: 'a-stranger' }));
    const [smsId = ''] = Object.keys((await sms()).json.success_request.info);
    const messageIds = ['0', '__proto__', strange, smsId, {}, null, Number(id)];
    expect(Object.keys((await ask('/vibers/status', { messageIds })).json.successfulRequest.requestData)).toEqual([id]);
    expect((await ask('/vibers/status', { messageIds: [strange] })).text).toBe(
      '{"successfulRequest":{"requestData":[]}}',
    );
  });

  it.each([[{}], [{ messageIds: [] }], [{ messageIds: '5769' }], [{ messageIds: null }], [null], [[]]])(
    'without ids is refused: %j',
    async (json) => {
      const { ask } = await openClub();
      const answer = await ask('/vibers/status', json);
      expect(answer.status).toBe(400);
      expect(answer.json).toEqual(refused('messageIds', 'Message Ids cannot be blank.'));
    },
  );

  it('answers 500 ids in one request, and looks each up once, however often it is named', async () => {
    const { viber, ask, world } = await openClub();
    const phones = Array.from({ length: 500 }, (_, index) => String(380670000000 + index));
    const messageIds = idsOf(await viber({ phones }));
    const reads = countReads(world.messages);
    const { json } = await ask('/vibers/status', { messageIds });
    expect(Object.keys(json.successfulRequest.requestData)).toEqual(messageIds);
    expect(reads()).toBe(500);
    await ask('/vibers/status', { messageIds: Array.from({ length: 10 }, () => messageIds).flat() });
    expect(reads()).toBe(1000);
  });
});
