import { describe, expect, it } from 'vitest';
import { idsOf, openClub, PHONE } from './club.ts';

const BOTH = { senderSms: 'Shop', messageSms: 'Hello by SMS' };
const number = (end: string) => `3805000000${end}`;

describe('Viber with SMS to follow', () => {
  it('is one message with one id; Viber is paid at acceptance, the SMS when it starts', async () => {
    const { viber, course, money, admin } = await openClub();
    const [id = ''] = idsOf(await viber({ ...BOTH, phones: [number('20')] }));
    expect(await money()).toBe('999.0000');
    expect(await course(id, [0, 1])).toEqual([
      [0, 'Pending', null, null],
      [1, 'Pending', null, null],
    ]);
    expect(await money()).toBe('999.0000');
    expect(await course(id, [1])).toEqual([[1, 'Undeliverable', 'Not registered', 'Pending']]);
    expect(await money()).toBe('998.5000');
    expect(await course(id, [2, 10])).toEqual([
      [2, 'Undeliverable', 'Not registered', 'Sent'],
      [10, 'Undeliverable', 'Not registered', 'Delivered'],
    ]);
    expect(await money()).toBe('998.5000');
    const { messages } = (await admin('/messages?provider=smsclub')).json;
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      providerId: id,
      channel: 'sms',
      state: 'delivered',
      legs: [
        { channel: 'viber', state: 'undeliverable', price: '1.00' },
        { channel: 'sms', state: 'delivered', price: '0.50' },
      ],
    });
    const { total } = (await admin('/usage')).json;
    expect(total).toMatchObject({ messages: 1, cost: '1.50' });
  });

  it.each([
    ['00', [0], [['Delivered', null, null]], '999.0000'],
    [
      '01',
      [0, 1, 5],
      [
        ['Pending', null, null],
        ['Sent', null, null],
        ['Delivered', null, null],
      ],
      '999.0000',
    ],
    [
      '02',
      [5, 10],
      [
        ['Delivered', null, null],
        ['Delivered', 'Read', null],
      ],
      '999.0000',
    ],
    [
      '03',
      [10, 15],
      [
        ['Delivered', 'Read', null],
        ['Delivered', 'Read', null],
      ],
      '999.0000',
    ],
    [
      '10',
      [59, 60, 3660],
      [
        ['Pending', null, null],
        ['Expired', null, 'Pending'],
        ['Expired', null, 'Expired'],
      ],
      '998.5000',
    ],
    [
      '11',
      [1, 60, 61, 3660],
      [
        ['Sent', null, null],
        ['Expired', null, 'Pending'],
        ['Expired', null, 'Sent'],
        ['Expired', null, 'Expired'],
      ],
      '998.5000',
    ],
    [
      '12',
      [4, 5, 10],
      [
        ['Sent', null, null],
        ['Undeliverable', null, 'Pending'],
        ['Undeliverable', null, 'Undeliverable'],
      ],
      '998.5000',
    ],
    [
      '13',
      [5, 10],
      [
        ['Rejected', 'Spamming', 'Pending'],
        ['Rejected', 'Spamming', 'Rejected'],
      ],
      '998.5000',
    ],
    [
      '14',
      [5, 86_500],
      [
        ['Sent', null, null],
        ['Sent', null, null],
      ],
      '999.0000',
    ],
    [
      '15',
      [5, 10],
      [
        ['Undeliverable', null, 'Pending'],
        ['Undeliverable', null, 'Undeliverable'],
      ],
      '998.5000',
    ],
    [
      '21',
      [2, 12],
      [
        ['Undeliverable', 'Blocked by the recipient', 'Pending'],
        ['Undeliverable', 'Blocked by the recipient', 'Delivered'],
      ],
      '998.5000',
    ],
    [
      '22',
      [2, 12],
      [
        ['Undeliverable', 'Mailing lists are not supported', 'Pending'],
        ['Undeliverable', 'Mailing lists are not supported', 'Delivered'],
      ],
      '998.5000',
    ],
    [
      '31',
      [5, 10],
      [
        ['Undeliverable', 'Invalid number of the recipient', 'Pending'],
        ['Undeliverable', 'Invalid number of the recipient', 'Undeliverable'],
      ],
      '998.5000',
    ],
    [
      '32',
      [5, 10],
      [
        ['Rejected', 'Prohibited operator', 'Pending'],
        ['Rejected', 'Prohibited operator', 'Rejected'],
      ],
      '998.5000',
    ],
    [
      '40',
      [5, 10],
      [
        ['Delivered', null, null],
        ['Delivered', null, null],
      ],
      '999.0000',
    ],
    [
      '41',
      [5, 10],
      [
        ['Delivered', null, null],
        ['Delivered', 'Read', null],
      ],
      '999.0000',
    ],
  ])('to 3805000000%s takes its course and nothing is refunded', async (end, seconds, words, left) => {
    const { viber, course, money } = await openClub();
    const [id = ''] = idsOf(await viber({ ...BOTH, phones: [number(end)], lifetime: 60 }));
    expect(await course(id, seconds)).toEqual(seconds.map((at, index) => [at, ...(words[index] ?? [])]));
    expect(await money()).toBe(left);
  });

  it('to an ordinary number is delivered by Viber within 30 seconds and costs no SMS', async () => {
    const { viber, course, money } = await openClub();
    const [id = ''] = idsOf(await viber(BOTH));
    expect(await course(id, [30])).toEqual([[30, 'Delivered', null, null]]);
    expect(await money()).toBe('999.0000');
  });

  it('468: needs the money for both in advance, by the parts of the SMS', async () => {
    const { viber, account, money } = await openClub();
    await account({ balance: '1.99' });
    const long = { senderSms: 'Shop', messageSms: 'Ї'.repeat(71) };
    expect((await viber(long)).status).toBe(468);
    expect(await money()).toBe('1.9900');
    await account({ balance: '2.00' });
    expect((await viber(long)).status).toBe(200);
    expect(await money()).toBe('1.0000');
  });

  it('does not hold the money back: spent meanwhile, the balance goes below zero', async () => {
    const { viber, account, money, advance } = await openClub();
    await account({ balance: '2.00' });
    await viber({ ...BOTH, phones: [number('20')] });
    await viber();
    await advance('2s');
    expect(await money()).toBe('-0.5000');
  });

  it('puts a question mark for what an SMS cannot carry, and leaves it in the Viber text', async () => {
    const { viber, admin } = await openClub();
    await viber({ message: 'Hi 🎉', senderSms: 'Shop', messageSms: 'Hi 🎉' });
    const [{ legs }] = (await admin('/messages?provider=smsclub')).json.messages;
    expect(legs.map(({ text }: { text: string }) => text)).toEqual(['Hi 🎉', 'Hi ?']);
  });

  it('a black-listed number gets neither', async () => {
    const { viber, money } = await openClub();
    const { status, json } = await viber({ ...BOTH, phones: [number('30')] });
    expect(status).toBe(200);
    expect(json).toEqual({
      successfulRequest: { requestData: { messages: [], additionalInfo: { blackList: [number('30')] } } },
    });
    expect(await money()).toBe('1000.0000');
  });

  it('shows the picture and the button, and tells of a click by no word', async () => {
    const { viber, status, advance, admin } = await openClub();
    const picture_ur = 'https://shop.example/sale.png';
    const button = { button_txt: 'Here', button_url: 'https://shop.example' };
    const [id = ''] = idsOf(await viber({ ...button, picture_ur, phones: [number('03')] }));
    await advance('15s');
    const [message] = (await admin('/messages?provider=smsclub')).json.messages;
    expect(message.state).toBe('clicked');
    // C-30: the parameter table's `picture_ur` is `picture_url`.
    expect(message.legs[0].content).toEqual({
      image: picture_ur,
      button: { text: 'Here', url: 'https://shop.example' },
    });
    expect(await status(id)).toEqual({ status: 'Delivered', additionStatus: 'Read', smsStatus: null });
  });

  it('takes any of the nine additional words when a state is forced', async () => {
    const { viber, status, admin } = await openClub();
    const [id = ''] = idsOf(await viber({ phones: [PHONE] }));
    for (const reason of ['Black list', 'Censorship', 'Read', 'Prohibited operator']) {
      await admin(`/messages/${id}/state`, { state: 'rejected', reason });
      expect(await status(id)).toEqual({ status: 'Rejected', additionStatus: reason, smsStatus: null });
    }
    await admin(`/messages/${id}/state`, { state: 'deleted', reason: 'no word of theirs' });
    expect(await status(id)).toEqual({ status: 'Undeliverable', additionStatus: null, smsStatus: null });
  });
});
